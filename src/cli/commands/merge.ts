import type { Command } from 'commander';
import type { CommandModule, Invocation } from '../command.js';
import { formatsHelp } from '../formats.js';
import { addJudgingOptions, JUDGING_FORMATS, madeBy, runJudging } from '../judging.js';
import { normaliseName } from '../normalise-name.js';

const HELP = `
Examples:
  isnad merge person:hulusi-akar "person:~خلوصي-اكار" --reason "the same man"
  isnad merge "أنطونيو غوتيريش" "أنطونيو غوتيريس" --reason "two spellings of one name" --by "R. Sayegh"

The first is kept, and what is said of the second, by any article now or later, is said of the first. Both are given by
id or by a name that only one has; isnad find looks for them. What the texts were read to say stays with the evidence,
so that isnad split takes it back whole.`;

export const mergeCommand: CommandModule = {
  configure(command: Command): void {
    addJudgingOptions(
      command
        .argument('<kept>', 'the entity that stays, by id or name')
        .argument('<merged>', 'the entity that is the same'),
    ).addHelpText('after', `${formatsHelp(JUDGING_FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const [first = '', second = ''] = invocation.operands;
    const made = madeBy(invocation.options);
    const { decideSame, findNamed } = await import('../../identity/index.js');
    const normalise = await normaliseName();
    return runJudging(invocation, async (store) => {
      const kept = await findNamed(store, first, normalise);
      const merged = await findNamed(store, second, normalise);
      return (known) => decideSame(known, kept, merged, made);
    });
  },
};
