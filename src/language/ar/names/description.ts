import type { EntityType } from '../../../model/entity.js';
import type { LanguageContext } from '../../pack.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  isQuoteMark,
  spelledLike,
  type Variant,
  type Word,
} from '../words.js';
import { belongingOf } from './adjectives.js';
import { isAdjectiveLike } from './goes-on.js';
import { knownNamesAt } from './known.js';

const LONGEST = 7;

/** Behind an indefinite noun: the token behind the first one that is definite or a known name. */
export function closedAt(words: readonly Word[], from: number, context: LanguageContext): number | null {
  for (let at = from; at < from + LONGEST; at++) {
    const word = words[at];
    if (!isPart(word)) return null;
    const known = knownNamesAt(words, at, context).find(({ preposition }) => preposition === '');
    // قيادة التحالف: the group itself.
    const isGroup = known?.matches.some(({ id }) => isBody(context.gazetteer.get(id)?.type)) ?? false;
    // لجنة جديدة: spelled like a place.
    const alone = at === from && (known?.to ?? at + 1) === at + 1 && opensSpeech(words[at + 1]);
    if (alone && /ه$/u.test(word.norm) && !isDefinite(word.norm)) return null;
    if (known) return isGroup ? null : known.to;
    if (isDefinite(word.norm)) return at + 1;
    // مكتب فينسترا: an unknown name, where nothing else follows.
    if (at === from && !/ه$/u.test(word.norm) && !isCommonWord(word) && opensSpeech(words[at + 1]))
      return at + 1;
  }
  return null;
}

function isBody(type: EntityType | undefined): boolean {
  return type === 'ArmedGroup' || type === 'Coalition';
}

/** Adjectives, nouns that "and" joins (الصناعة والتجارة), and what it is for (لإغاثة النازحين). */
export function describedTo(
  words: readonly Word[],
  at: number,
  from: number,
  context: LanguageContext,
): number | null {
  let to = from;
  while (to < at + LONGEST) {
    const word = words[to];
    if (!isPart(word)) break;
    const purpose = word.variants.find(isPurpose);
    if (isAdjective(word, context) || /^وال/u.test(word.norm)) to++;
    else if (purpose)
      to = isDefinite(purpose.stem) ? to + 1 : (closedAt(words, to + 1, context) ?? to + LONGEST);
    else break;
  }
  return to <= at + LONGEST ? to : null;
}

function isPurpose({ conjunction, preposition, stem }: Variant): boolean {
  return conjunction === '' && preposition === 'ل' && stem.length > 2;
}

/** الاتحادية, العليا, الرابعة. */
function isAdjective(word: Word, context: LanguageContext): boolean {
  if (!isDefinite(word.norm)) return false;
  return belongingOf(word, context) !== null || isAdjectiveLike(word) || isOrdinal(word);
}

const isOrdinal = spelledLike(/^ال(?:اولي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/u);

function isPart(word: Word | undefined): word is Word {
  return word?.isWord === true && !isFunctionWord(word) && !TITLE_WORDS.has(bare(word.norm));
}

/** Somebody or some place is named in it: it is the same in every article. */
export function isAnybodys(
  words: readonly Word[],
  from: number,
  to: number,
  context: LanguageContext,
): boolean {
  for (let at = from; at < to; at++)
    if (belongingOf(words[at], context) !== null || knownNamesAt(words, at, context).length > 0) return true;
  return false;
}

export function opensSpeech(word: Word | undefined): boolean {
  return (
    word !== undefined && (/^ب?ان(?:ه|ها|هم)?$/u.test(word.norm) || word.norm === ':' || isQuoteMark(word))
  );
}
