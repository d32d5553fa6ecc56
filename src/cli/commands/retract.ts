import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { WithdrawalReport } from '../../graph/index.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { cleanForDisplay, safeJson } from '../output/clean.js';
import { textOf } from '../parameters.js';
import { withStore } from '../with-store.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad retract https://example.org/news/1 --reason "withdrawn by the publisher"
  isnad retract agency-4711 --reason "court order 12/2024" --by "M. Haddad" --purge

A withdrawn article's claims are no longer current; its versions, its sentences and the reason stay, and
isnad ask … --as-of <a moment before> still finds them. With --purge its text and everything that rests on it alone is
gone for good; what other articles say stays as it is. An article that is ingested again is in force again.`;

export const retractCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<article>', "the article's id, address or title")
      .option('--reason <text>', 'why; it is kept (required)')
      .option('--by <name>', 'who withdraws it; it is kept')
      .option('--purge', 'remove the article for good')
      .option('--dry-run', 'print what would change, and write nothing')
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run({ operands, options, globals, terminal }: Invocation): Promise<number> {
    const format = chooseFormat(globals.format, FORMATS);
    const [article = ''] = operands;
    const dryRun = options.dryRun === true;
    const withdrawal = { reason: reasonOf(options.reason), by: textOf(options.by), dryRun };
    const { purgeArticle, retractArticle } = await import('../../withdraw.js');
    const withdraw = options.purge === true ? purgeArticle : retractArticle;
    const report = await withStore(globals.store, { readOnly: dryRun }, (store) =>
      withdraw(store, article, withdrawal),
    );
    terminal.print(format === 'json' ? `${safeJson(report, 2)}\n` : describe(report, dryRun));
    return EXIT.done;
  },
};

function reasonOf(option: unknown): string {
  const reason = textOf(option);
  if (reason !== null) return reason;
  throw new IsnadError('usage', 'a reason is missing', {
    hint: 'Say why, for those who look later: --reason "withdrawn by the publisher".',
  });
}

function describe(report: WithdrawalReport, dryRun: boolean): string {
  const { status, withdrawal, versions, positions, relations } = report;
  const name = cleanForDisplay(report.title ?? report.article);
  const { at, reason, by } = withdrawal;
  const counts = `${positions} positions and ${relations} relations`;
  const note = dryRun ? ' Nothing was written (--dry-run).' : '';
  switch (status) {
    case 'already-withdrawn':
      return `${name}: withdrawn already, on ${at}${by === null ? '' : ` by ${cleanForDisplay(by)}`}: ${cleanForDisplay(reason)}\n`;
    case 'withdrawn':
      return `${name}: withdrawn. ${counts} are no longer current; ${versions} of its versions stay.${note}\n`;
    case 'purged':
      return `${name}: purged. ${versions} of its versions, ${counts} are gone.${note}\n`;
  }
}
