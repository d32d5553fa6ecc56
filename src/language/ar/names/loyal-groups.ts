import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { PRONOUNS } from '../lexicon/function-words.js';
import { normalise } from '../normalise.js';
import { bySpelling, isFunctionWord, isOneOf, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { citation } from './described-groups.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';

const FIGHTERS: ReadonlySet<string> = new Set(
  'القوات المليشيات الميليشيات الميلشيات المسلحون المسلحين المقاتلون المقاتلين الوحدات الفصائل الكتائب المتمردون المتمردين'.split(
    ' ',
  ),
);
const UNITS: ReadonlySet<string> = new Set('قوات وحدات عناصر'.split(' '));
const ARMY: ReadonlySet<string> = new Set(['الجيش']);
const LOYAL: ReadonlySet<string> = new Set(
  'الموالي المواليه الموالون الموالين المؤيده المؤيدون المؤيدين المناصره'.split(' '),
);
export const opensLoyalGroup = bySpelling(({ variants }) =>
  variants.some(({ stem }) => UNITS.has(stem) || FIGHTERS.has(stem)),
);

/** How far behind the adjective the patron's name may stand: للرئيس اليمني السابق علي عبد الله صالح. */
const REACH = 5;

/**
 * القوات الموالية للرئيس السابق: a side that is told from others by whom it is loyal to. The patron is himself; bare
 * القوات الموالية is the one side of which the article has said to whom.
 */
export function loyalGroupsAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  const units = isOneOf(word, UNITS) && isOneOf(words[at + 1], ARMY);
  const variant = word?.variants.find(({ stem }) => (units ? UNITS : FIGHTERS).has(stem));
  const adjective = units ? at + 2 : at + 1;
  if (!word || !variant || !LOYAL.has(words[adjective]?.norm ?? '')) return [];
  if (PRONOUNS.has(words[adjective + 1]?.norm ?? '')) return [];
  const noun = units ? `${variant.stem} الجيش` : citation(variant.stem);
  return [
    makeMention(sentence, words, at, adjective + 1, {
      type: 'ArmedGroup',
      shape: 'name',
      start: startBehindClitics(word, variant),
      key: [noun, 'الموالون', patronOf(words, adjective + 1, context)]
        .filter((part) => part !== null)
        .join(' '),
      kind: 'loyal-group',
      local: true,
      number: 'plural',
      rule: 'ar/mention/loyal-group',
    }),
  ];
}

/** The patron's best-known name where he is known, else the first word that says who it is; null without one. */
function patronOf(words: readonly Word[], from: number, context: LanguageContext): string | null {
  const to = words[from]?.variants.find(({ preposition }) => preposition === 'ل');
  if (!to) return null;
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (!word?.isWord || (at > from && endsPhrase(word))) break;
    const name = knownNamesAt(words, at, context).find(({ preposition }) => at > from || preposition === 'ل');
    const found = name?.matches[0]?.id;
    const id = found === undefined ? undefined : (context.gazetteer.stateOfCapital(found) ?? found);
    const patron = id === undefined || id.startsWith('place:') ? undefined : context.gazetteer.get(id);
    if (patron?.names.ar?.[0] !== undefined) return normalise(patron.names.ar[0]);
  }
  return to.stem;
}

/** Where the phrase that says who the patron is has ended. */
function endsPhrase(word: Word): boolean {
  // علي is a man's name as well as a preposition.
  return (isFunctionWord(word) && word.norm !== 'علي') || /^و(?!لد)/u.test(word.norm);
}
