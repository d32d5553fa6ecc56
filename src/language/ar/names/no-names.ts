import type { LanguageContext } from '../../pack.js';
import { ACTION_HEADS, FORCE_COMPLEMENTS, PLACE_HEADS, PLAIN_COMPLEMENTS } from '../lexicon/heads.js';
import { bare, isDefinite, isOneOf, isQuoteMark, type Variant, type Word } from '../words.js';
import { belongingOf } from './adjectives.js';
import { type KnownName, knownNamesAt } from './known.js';

/** حركة النزوح, إدارة الأزمات, مركز المحافظة: the noun heads no name here. */
export function isNoName(
  words: readonly Word[],
  at: number,
  { stem, preposition }: Variant,
  context: LanguageContext,
): boolean {
  const noun = bare(stem);
  const next = words[at + 1];
  if (!next?.isWord || isQuoteMark(next)) return false;
  const complement = bare(next.norm);
  if (PLAIN_COMPLEMENTS.get(noun)?.has(complement)) return true;
  // النائب الثاني لرئيس مجلس الوزراء: the style of a man, no council.
  if (noun === 'مجلس' && complement === 'وزراء' && isHeld(words, at)) return true;
  // برئاسة فلان: under whose chair.
  if (noun === 'رئاسه' && preposition === 'ب') return true;
  // رابط الخبر بصحيفة X: a credit.
  if (isOneOf(words[at - 1], CREDIT) && isOneOf(words[at - 2], LINK)) return true;
  if (noun === 'قوه' && FORCE_COMPLEMENTS.has(complement)) return false;
  const names = knownNamesAt(words, at + 1, context).filter((name) => name.preposition === '');
  if (noun === 'مركز') return isSeat(words, at, names);
  return ACTION_HEADS.has(noun) && !isDefinite(stem) && !isNamed(words, at, names, context);
}

const CREDIT: ReadonlySet<string> = new Set('الخبر الموضوع المقال'.split(' '));
const LINK: ReadonlySet<string> = new Set(['رابط', 'الرابط']);

function isHeld(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const held = before?.variants.some(({ stem }) => stem === 'رئيس') ?? false;
  return held && !(words[at + 2]?.isWord && /^ال\p{L}+ي$/u.test(words[at + 2]?.norm ?? ''));
}

/** مركز الرمادي: the middle of a town. */
function isSeat(words: readonly Word[], at: number, names: readonly KnownName[]): boolean {
  const isPlace = names.some(({ matches }) => matches.every(({ id }) => id.startsWith('place:')));
  const to = names[0]?.to ?? at + 2;
  return (isPlace && !/^لل/u.test(words[to]?.norm ?? '')) || PLACE_HEADS.has(bare(words[at + 1]?.norm ?? ''));
}

const LONGEST = 5;

/** إدارة أوباما, إدارة معلومات الطاقة الأمريكية: somebody's. */
function isNamed(
  words: readonly Word[],
  at: number,
  names: readonly KnownName[],
  context: LanguageContext,
): boolean {
  if (names.some(({ matches }) => matches.some(({ id }) => id.startsWith('person:')))) return true;
  for (let to = at + 1; to < at + LONGEST && words[to]?.isWord; to++)
    if (belongingOf(words[to], context)?.definite) return true;
  return false;
}
