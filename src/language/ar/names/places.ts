import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { type HeadNoun, PLACE_HEADS } from '../lexicon/heads.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  bySpelling,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  isQuoteMark,
  spelledLike,
  type Variant,
  type Word,
} from '../words.js';
import { belongingOf } from './adjectives.js';
import { startBehindClitics } from './clitic-start.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';

/** First words of place names that are never one alone. */
const COMPOUND = new Set(
  'ذي ذو حصن تل دير خان كفر راس بيت عين ام ابو جبل سيدي وادي بني باب بئر قصر برج شرم سوق ابن نهر عيون حمام منطقه'.split(
    ' ',
  ),
);

/** Whether the word may announce a place. */
export const opensPlace = bySpelling(({ variants }) =>
  variants.some(({ stem, bare: noun }) => DUAL_HEADS.has(stem) || SITES.has(stem) || PLACE_HEADS.has(noun)),
);

/** بلدتي X وY: two places behind one noun in the dual. */
const DUAL_HEADS = new Set('بلدتي بلدتا مدينتي مدينتا قريتي قريتا محافظتي محافظتا منطقتي منطقتا'.split(' '));

function pairAt(sentence: Sentence, words: readonly Word[], at: number, context: LanguageContext): Mention[] {
  if (!words[at]?.variants.some(({ stem }) => DUAL_HEADS.has(stem))) return [];
  const first = nameEnd(words, at + 1, context);
  if (first === null) return [];
  const mentions = [unknown(sentence, words, at + 1, first, 'city', false)];
  const second = words[first];
  const end = second?.norm.startsWith('و') ? secondEnd(words, first, context) : null;
  if (second && end !== null) {
    const start = second.token.start + 1;
    mentions.push(
      makeMention(sentence, words, first, end, {
        type: 'Place',
        shape: 'name',
        kind: 'city',
        start,
        rule: 'ar/mention/place-by-head-noun',
      }),
    );
  }
  return mentions;
}

/** The name behind و: as long as the words could be a name. */
function secondEnd(words: readonly Word[], at: number, context: LanguageContext): number | null {
  const stem = words[at]?.norm.slice(1) ?? '';
  if (COMPOUND.has(stem)) return isProper(words[at + 1], context) ? at + 2 : null;
  return stem.length >= 3 && !isFunctionWord(words[at] as Word) ? at + 1 : null;
}

/** مدينة X, محافظة X: the place that a head noun announces, known or not. */
export function placesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  if (!word?.isWord) return [];
  const pair = pairAt(sentence, words, at, context);
  if (pair.length > 0) return pair;
  const site = siteAt(sentence, words, at, context);
  if (site) return [site];
  for (const variant of word.variants) {
    for (const head of PLACE_HEADS.get(bare(variant.stem)) ?? []) {
      const found = behindHead(sentence, words, at, variant, head, context);
      if (found) return found;
    }
  }
  return [];
}

const SITES = new Set('مطار قاعده معسكر ميناء'.split(' '));
const QUALIFIERS = new Set('الدولي الجويه العسكريه العسكري البحريه البحري المدني الجوي'.split(' '));
const LONGEST_SITE = 5;

/** مطار الملك خالد الدولي, قاعدة X الجوية: the site, whatever it is called after. */
function siteAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  const word = words[at];
  const variant = word?.variants.find(({ stem }) => SITES.has(stem));
  if (!word || !variant) return null;
  for (let to = at + 1; to <= at + LONGEST_SITE; to++) {
    const next = words[to];
    if (isQuoteMark(next)) continue;
    if (!next?.isWord || isFunctionWord(next)) return null;
    if (!QUALIFIERS.has(next.norm)) continue;
    if (to === at + 1) return null;
    return makeMention(sentence, words, at, to + 1, {
      type: 'Place',
      shape: 'name',
      kind: 'site',
      candidates: knownSite(words, at, context),
      start: startBehindClitics(word, variant),
      rule: 'ar/mention/site',
    });
  }
  return null;
}

/** قاعدة الشعيرات الجوية is known as قاعدة الشعيرات. */
function knownSite(words: readonly Word[], at: number, context: LanguageContext): string[] {
  const ids = knownNamesAt(words, at, context)[0]?.matches.map(({ id }) => id) ?? [];
  return ids.filter((id) => id.startsWith('place:'));
}

/** The place behind one head noun; null where the noun announces none. */
function behindHead(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  variant: Variant,
  { kind }: HeadNoun,
  context: LanguageContext,
): Mention[] | null {
  let from = at + 1;
  while (isQuoteMark(words[from])) from++;
  const isPlace = ({ id }: { readonly id: string }) => id.startsWith('place:');
  const known = knownNamesAt(words, from, context).find(
    ({ matches, preposition }) => preposition === '' && matches.some(isPlace),
  );
  if (kind === 'site') return known ? [] : null;
  const name = { type: 'Place', shape: 'name', kind, rule: 'ar/mention/place-by-head-noun' } as const;
  if (known) {
    // The province is not the city: only a city's head noun may stand before a city's name.
    if (kind !== 'city' && kind !== 'area')
      return [unknown(sentence, words, at, known.to, kind, true, startOf(words, at, variant))];
    const candidates = known.matches.filter(isPlace).map(({ id }) => id);
    return [makeMention(sentence, words, from, known.to, { ...name, candidates })];
  }
  const to = isDefinite(variant.stem) || isDescribed(words, at) ? null : nameEnd(words, from, context);
  if (to === null) return null;
  // بمنطقة X, ولولاية X: of the noun, what is written before it is no part.
  return kind === 'city'
    ? [unknown(sentence, words, from, to, kind, false)]
    : [unknown(sentence, words, at, to, kind, false, startOf(words, at, variant))];
}

function startOf(words: readonly Word[], at: number, variant: Variant): number | undefined {
  return words[at] && startBehindClitics(words[at], variant);
}

/** منطقة عازلة, جزيرة نائية: an adjective of the noun. */
function isDescribed(words: readonly Word[], at: number): boolean {
  return isArea(words[at]) && isFeminineAdjective(words[at + 1]);
}

const isArea = spelledLike(/(?:منطقه|جزيره)$/u);
const isFeminineAdjective = spelledLike(/^(?!ال)(?:\p{L}ا\p{L}{2}ه|\p{L}{2}ي\p{L}ه)$/u);

function unknown(
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  to: number,
  kind: string,
  province: boolean,
  start?: number,
): Mention {
  return makeMention(sentence, words, from, to, {
    type: 'Place',
    shape: 'name',
    kind,
    ...(start === undefined ? {} : { start }),
    rule: province ? 'ar/mention/province' : 'ar/mention/place-by-head-noun',
  });
}

function nameEnd(words: readonly Word[], from: number, context: LanguageContext): number | null {
  const first = words[from];
  if (!isProper(first, context) || isNoPlace(first)) return null;
  const compound = COMPOUND.has(first?.norm ?? '');
  if (compound && isProper(words[from + 1], context)) return from + 2;
  return compound ? null : from + 1;
}

/** منطقة اليورو, ولاية الفقيه, منطقة تحظى: a currency, a doctrine, a verb. */
const isNoPlace = spelledLike(/^(?:اليورو|الفقيه|[يت]\p{L}{2,4}ي)$/u);

function isProper(word: Word | undefined, context: LanguageContext): boolean {
  if (!word?.isWord || word.norm.length < 3 || isFunctionWord(word) || belongingOf(word, context))
    return false;
  if (COMPOUND.has(word.norm)) return true;
  if (word.verbs.length > 0 || TITLE_WORDS.has(bare(word.norm)) || /[\u064b]/u.test(word.token.text))
    return false;
  return !isCommonWord(word) && !/(?:ها|هم|هما)$/u.test(word.norm) && !word.norm.startsWith('لل');
}
