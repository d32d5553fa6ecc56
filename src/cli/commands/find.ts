import type { Command } from 'commander';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { normaliseName } from '../normalise-name.js';
import { safeJson } from '../output/clean.js';
import { limitOf } from '../parameters.js';
import { withStore } from '../with-store.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad find غوتيريش
  isnad find "Hulusi Akar" --format json

Lists the entities that a name may mean, the likeliest first, with why: id, same-name (also in another language, or
spelt with other hamzas), other-spacing, other-spelling (one letter of a long word), part-of-name, last-word, shared-word.
The score orders the candidates; it is no probability.`;

export const findCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<name>', 'a name in any language, or an id')
      .option('--limit <n>', 'how many to list', '20')
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run({ operands, options, globals, terminal }: Invocation): Promise<number> {
    const format = chooseFormat(globals.format, FORMATS);
    const limit = limitOf(options.limit);
    const [name = ''] = operands;
    const { findEntities } = await import('../../identity/index.js');
    const normalise = await normaliseName();
    const found = await withStore(globals.store, { readOnly: true }, (store) =>
      findEntities(store, name, normalise),
    );
    const shown = found.slice(0, limit);
    if (format === 'json') terminal.print(`${safeJson(shown, 2)}\n`);
    else {
      const { renderFound } = await import('../output/identity-table.js');
      terminal.print(renderFound(shown, found.length, terminal.style));
    }
    return EXIT.done;
  },
};
