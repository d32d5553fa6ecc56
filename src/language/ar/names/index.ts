import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { type Word, wordsOf } from '../words.js';
import { type Belonging, belongingOf } from './adjectives.js';
import { companyNamesAt } from './by-company.js';
import { describedGroupsAt } from './described-groups.js';
import { gazetteerNamesAt } from './gazetteer.js';
import { honorificsAt } from './honorifics.js';
import { loyalGroupsAt } from './loyal-groups.js';
import { makeMention } from './make.js';
import { officesAt } from './offices.js';
import { operationsAt } from './operations.js';
import { organisationsAt } from './organisations.js';
import { personsAt } from './persons.js';
import { placesAt } from './places.js';
import { sourcesAt } from './sources.js';
import { speakersAt } from './speakers.js';
import { speakingBodiesAt } from './speaking-bodies.js';

type MentionRule = (
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
) => Mention[];

/** In no order: the engine chooses among what overlaps. A rule is a file and a line here. */
const RULES: readonly MentionRule[] = [
  gazetteerNamesAt,
  companyNamesAt,
  personsAt,
  organisationsAt,
  placesAt,
  operationsAt,
  describedGroupsAt,
  loyalGroupsAt,
  sourcesAt,
  speakersAt,
  speakingBodiesAt,
  honorificsAt,
  officesAt,
  adjectivesAt,
];

export function proposeMentions(sentence: Sentence, context: LanguageContext): Mention[] {
  const words = wordsOf(sentence);
  return words.flatMap((word, at) =>
    word.isWord ? RULES.flatMap((rule) => rule(sentence, words, at, context)) : [],
  );
}

/** السورية, التركي: whose something is. */
function adjectivesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const belonging = belongingOf(words[at], context);
  if (!belonging || (belonging.number !== 'singular' && !isPeople(words, at, belonging))) return [];
  const states = belonging.ids.filter((id) => context.gazetteer.get(id)?.type === 'State');
  const candidates = states.length > 0 ? states : belonging.ids;
  const type = candidates[0] === undefined ? undefined : context.gazetteer.get(candidates[0])?.type;
  if (!type) return [];
  return [
    makeMention(sentence, words, at, at + 1, {
      type,
      shape: 'adjective',
      candidates,
      rule: 'ar/mention/adjective',
    }),
  ];
}

/** على الإسرائيليين: the people stand for their state; "the American ministers" are ministers. */
function isPeople(words: readonly Word[], at: number, { number, gender, definite }: Belonging): boolean {
  const before = words[at - 1];
  return (
    number === 'plural' &&
    gender === 'm' &&
    definite &&
    !(before?.isWord && /^(?:[وفبلك]?ال|لل)/u.test(before.norm))
  );
}
