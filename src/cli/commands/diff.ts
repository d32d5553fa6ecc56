import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { safeJson } from '../output/clean.js';
import { withStore } from '../with-store.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad diff https://example.org/news/1
  isnad diff agency-4711 1 3 --all

Without numbers, the version in force against the one before it. A reworded sentence is shown once, with the words that
were taken out as [-…-] and those that were put in as {+…+}. isnad history numbers the versions.`;

export const diffCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<article>', "the article's id, address or title")
      .argument('[from]', 'number of a version (default: the one before the other)')
      .argument('[to]', 'number of another version (default: the one in force)')
      .option('--all', 'show also the positions that both have as they are')
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run({ operands, options, globals, terminal }: Invocation): Promise<number> {
    const format = chooseFormat(globals.format, FORMATS);
    const [article = '', from, to] = operands;
    const { readDiff } = await import('../../history.js');
    const [first, last] = [versionNumber(from), versionNumber(to)];
    const diff = await withStore(globals.store, { readOnly: true }, (store) =>
      readDiff(store, article, first, last),
    );
    if (format === 'json') terminal.print(`${safeJson(diff, 2)}\n`);
    else {
      const { renderDiff } = await import('../output/history-table.js');
      terminal.print(renderDiff(diff, options.all === true, terminal.style));
    }
    return EXIT.done;
  },
};

function versionNumber(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new IsnadError('usage', `"${written}" is no number of a version`, {
    hint: 'Versions are numbered from 1; isnad history shows them.',
  });
}
