import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { bySpellingIn, type Spelled, type Word, wordsOf } from '../words.js';
import { type Belonging, belonging, belongingOf } from './adjectives.js';
import { companyNamesAt } from './by-company.js';
import { describedGroupsAt, opensDescribedGroup } from './described-groups.js';
import { gazetteerNamesAt } from './gazetteer.js';
import { honorificsAt, opensHonorific } from './honorifics.js';
import { opensKnownName } from './known.js';
import { loyalGroupsAt, opensLoyalGroup } from './loyal-groups.js';
import { makeMention } from './make.js';
import { officesAt, opensOffice } from './offices.js';
import { opensOperation, operationsAt } from './operations.js';
import { opensOrganisation, organisationsAt } from './organisations.js';
import { opensPerson, personsAt } from './persons.js';
import { opensPlace, placesAt } from './places.js';
import { opensSource, sourcesAt } from './sources.js';
import { speakersAt } from './speakers.js';
import { opensSpeakingBody, speakingBodiesAt } from './speaking-bodies.js';
import { speakingOfficesAt } from './speaking-offices.js';
import { opensTitle } from './titles.js';

interface MentionRule {
  /** What the word alone must be for the rule to be tried at it. */
  readonly opens: (word: Spelled, context: LanguageContext) => boolean;
  readonly read: (
    sentence: Sentence,
    words: readonly Word[],
    at: number,
    context: LanguageContext,
  ) => readonly Mention[];
}

/** In no order: the engine chooses among what overlaps. A rule is a file and a line here. */
const RULES: readonly MentionRule[] = [
  { opens: opensKnownName, read: gazetteerNamesAt },
  { opens: opensKnownName, read: companyNamesAt },
  { opens: opensPerson, read: personsAt },
  { opens: opensOrganisation, read: organisationsAt },
  { opens: opensPlace, read: placesAt },
  { opens: opensOperation, read: operationsAt },
  { opens: opensDescribedGroup, read: describedGroupsAt },
  { opens: opensLoyalGroup, read: loyalGroupsAt },
  { opens: opensSource, read: sourcesAt },
  // Who speaks is known by the verb before.
  { opens: () => true, read: speakersAt },
  { opens: opensSpeakingBody, read: speakingBodiesAt },
  { opens: opensTitle, read: speakingOfficesAt },
  { opens: opensHonorific, read: honorificsAt },
  { opens: opensOffice, read: officesAt },
  { opens: (word, context) => belonging(word, context) !== null, read: adjectivesAt },
];

const rulesOf = bySpellingIn((spelling, context) =>
  RULES.filter(({ opens }) => opens({ spelling }, context)).map(({ read }) => read),
);

export function proposeMentions(sentence: Sentence, context: LanguageContext): Mention[] {
  const words = wordsOf(sentence);
  const found: Mention[] = [];
  for (const word of words) {
    if (!word.isWord) continue;
    for (const read of rulesOf(word, context)) found.push(...read(sentence, words, word.index, context));
  }
  return found;
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
