import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { CommandModule, Invocation } from '../command.js';
import { formatsHelp } from '../formats.js';
import { addJudgingOptions, JUDGING_FORMATS, madeBy, runJudging } from '../judging.js';
import { normaliseName } from '../normalise-name.js';
import { textOf } from '../parameters.js';

const HELP = `
Examples:
  isnad split "person:~خلوصي-اكار" --reason "merged by mistake"
  isnad split "حزب العدالة" "حزب العدالة والتنمية" --reason "a party in Morocco and one in Turkey"
  isnad split "أحمد سالم" --article agency-4711 --as "أحمد سالم (طبيب)" --reason "a physician of the same name"

With one entity: it is taken out of the one that it was merged into. With two: they are judged to be two, a merge of one
into the other is revoked, and isnad review does not offer them any more. With --article and --as: in these articles it
is somebody else, one that is stored or a new one of that name.`;

export const splitCommand: CommandModule = {
  configure(command: Command): void {
    addJudgingOptions(
      command
        .argument('<entity>', 'the entity, by id or name')
        .argument('[other]', 'the entity that it is not')
        .option('--article <id...>', 'articles, by id, address or title, in which it is somebody else')
        .option('--as <entity>', 'who it is there: an id, a name, or a new name'),
    ).addHelpText('after', `${formatsHelp(JUDGING_FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { operands, options } = invocation;
    const [first = '', second] = operands;
    const made = madeBy(options);
    const articles = Array.isArray(options.article) ? options.article.map(String) : [];
    const other = textOf(options.as);
    if (articles.length > 0 !== (other !== null) || (other !== null && second !== undefined)) {
      throw new IsnadError('usage', '--article and --as belong together, and stand without a second entity', {
        hint: 'isnad split <entity> --article <id> --as <entity or new name> --reason …',
      });
    }
    const normalise = await normaliseName();
    return runJudging(invocation, async (store) => {
      const { decideDifferent, decideUnmerge, findNamed, splitOff } = await import('../../identity/index.js');
      const entity = await findNamed(store, first, normalise);
      if (other !== null) return splitOff(store, { entity, articles, as: other, made }, normalise);
      if (second === undefined) return (known) => decideUnmerge(known, entity, made);
      const apart = await findNamed(store, second, normalise);
      return (known) => decideDifferent(known, entity, apart, made);
    });
  },
};
