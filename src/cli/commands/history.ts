import type { Command } from 'commander';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { safeJson } from '../output/clean.js';
import { withStore } from '../with-store.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad history https://example.org/news/1
  isnad history agency-4711 --format json

An article is given by its id, its address or its exact title. For each version: when it was in force (as this store
learnt it), when the publisher changed it, how many positions it added, kept, revised (reworded), restored and retired
against the version before it, and by which extractors it was read, and when.`;

export const historyCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<article>', "the article's id, address or title")
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run({ operands, globals, terminal }: Invocation): Promise<number> {
    const format = chooseFormat(globals.format, FORMATS);
    const [article = ''] = operands;
    const { readHistory } = await import('../../history.js');
    const history = await withStore(globals.store, { readOnly: true }, (store) =>
      readHistory(store, article),
    );
    if (format === 'json') terminal.print(`${safeJson(history, 2)}\n`);
    else {
      const { renderHistory } = await import('../output/history-table.js');
      terminal.print(renderHistory(history, terminal.style));
    }
    return EXIT.done;
  },
};
