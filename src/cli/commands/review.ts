import type { Command } from 'commander';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { addJudgingOptions, madeBy, runJudging } from '../judging.js';
import { normaliseName } from '../normalise-name.js';
import { safeJson } from '../output/clean.js';
import { limitOf, textOf } from '../parameters.js';
import { withStore } from '../with-store.js';

const FORMATS = ['table', 'json', 'ndjson'] as const;

const HELP = `
Examples:
  isnad review
  isnad review --decided
  isnad review --revoke judgement:0b1c2d3e4f5a6b7c --reason "they are two after all"
  isnad review --decided --format ndjson > judgements.ndjson && isnad load judgements.ndjson --store other.grafeo

Lists pairs of entities with names that are alike, the likeliest first, which nobody has judged: isnad merge makes them
one, isnad split keeps them two, and nothing is merged by itself. same-role: both are said to hold the same office;
named-together: one text names both, which speaks against it. With --decided it lists what was judged, by whom, when and
why; its ndjson is read back by isnad load.`;

export const reviewCommand: CommandModule = {
  configure(command: Command): void {
    addJudgingOptions(
      command
        .option('--decided', 'list the judgements instead, those that were revoked too')
        .option('--revoke <judgement>', 'take a judgement back')
        .option('--limit <n>', 'how many pairs to list', '30'),
    ).addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { options } = invocation;
    const id = textOf(options.revoke);
    if (id !== null) {
      const made = madeBy(options);
      const { decideRevoke } = await import('../../identity/index.js');
      return runJudging(invocation, async () => (known) => decideRevoke(known, id, made));
    }
    return options.decided === true ? listDecided(invocation) : listOpen(invocation);
  },
};

async function listOpen({ options, globals, terminal }: Invocation): Promise<number> {
  const format = chooseFormat(globals.format, FORMATS);
  const limit = limitOf(options.limit);
  const { readNear } = await import('../../identity/index.js');
  const normalise = await normaliseName();
  const near = await withStore(globals.store, { readOnly: true }, (store) => readNear(store, normalise));
  const shown = near.slice(0, limit);
  const { renderNear } = await import('../output/identity-table.js');
  if (format === 'table') terminal.print(renderNear(shown, near.length, terminal.style));
  else terminal.print(asJson(shown, format));
  return EXIT.done;
}

async function listDecided({ globals, terminal }: Invocation): Promise<number> {
  const format = chooseFormat(globals.format, FORMATS);
  const { readJudgements } = await import('../../identity/index.js');
  const judgements = await withStore(globals.store, { readOnly: true }, readJudgements);
  const { renderJudgements } = await import('../output/identity-table.js');
  if (format === 'table') terminal.print(renderJudgements(judgements, terminal.style));
  else
    terminal.print(
      asJson(
        judgements.map((judgement) => ({ judgement })),
        format,
      ),
    );
  return EXIT.done;
}

function asJson(items: readonly unknown[], format: 'json' | 'ndjson'): string {
  return format === 'json' ? `${safeJson(items, 2)}\n` : items.map((item) => `${safeJson(item)}\n`).join('');
}
