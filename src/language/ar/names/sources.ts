import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { SOURCE_ADJECTIVES, SOURCES_OF, SOURCES_WITH_SIDE } from '../lexicon/sources.js';
import { bare, bySpelling, governor, isDefinite, isOneOf, type Variant, type Word } from '../words.js';
import { belongingOf, ownerByAdjective } from './adjectives.js';
import { anaphorAt, standingBodiesAt } from './anaphors.js';
import { bodyAt } from './bodies.js';
import { companyNamesAt } from './by-company.js';
import { startBehindClitics } from './clitic-start.js';
import { makeMention, spanOf } from './make.js';

const IN = new Set('في من ب'.split(' '));
export const opensSource = bySpelling(({ variants }) =>
  variants.some(({ bare: noun }) => SOURCES_WITH_SIDE.has(noun)),
);

/** Adjectives between a source and its nationality: مسؤولون أمنيون كبار أتراك. */
const MOST_ADJECTIVES = 3;

/**
 * مسؤولون أتراك, مصدر في وزارة الخارجية: unnamed, but of a state or body, which is then whose word it is. Without a side they are
 * nobody; المسؤول, المصدر: the one before.
 */
export function sourcesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  const variant = word?.variants.find(({ stem }) => SOURCES_WITH_SIDE.has(bare(stem)));
  if (!word || !variant) return [];
  const definite = isDefinite(variant.stem);
  const isPlural = /(?:ون|ين|اء|اط|ادر|ه)$/u.test(variant.stem);
  const genitive = hasGenitive(words, at, variant) ? genitiveBehind(sentence, words, at + 1, context) : null;
  if (genitive === null && SOURCES_OF.has(variant.stem)) return [];
  const { to, of } = genitive ?? sideBehind(sentence, words, at + 1, context);
  if (definite && isAnother(variant, of !== null, to > at + 1, isPlural)) return [];
  const noun = citation(bare(variant.stem));
  return [
    ...(of === null ? [] : [of]),
    makeMention(sentence, words, at, to, {
      type: 'Person',
      shape: 'role',
      start: startBehindClitics(word, variant),
      key: noun,
      kind: definite && of === null ? 'source-again' : 'indefinite',
      role: {
        role: noun === 'متحدث' ? 'spokesperson' : null,
        title: word.token.text,
        of,
        phrase: spanOf(words, definite ? at : countedFrom(words, at), to),
      },
      rule: of === null ? 'ar/mention/source' : 'ar/mention/source-with-side',
    }),
  ];
}

/** With the article it was named before: by itself it comes again, other words make it another one. */
function isAnother(variant: Variant, hasSide: boolean, isDescribed: boolean, isPlural: boolean): boolean {
  // "The Norwegian official" was named before; "the Norwegian officials" were not.
  if (hasSide) return !isPlural;
  // المصادر الأمنية are others than the Norwegian ones before.
  return isDescribed || variant.preposition !== '' || !COMES_AGAIN.has(bare(variant.stem));
}

/** Nouns that, with the article and nothing else, are the source quoted before. */
const COMES_AGAIN = new Set(
  'مصدر مصادر مسؤول مسؤولون مسئول مسئولون دبلوماسي دبلوماسيون ضابط مفاوض متحدث متحدثه'.split(' '),
);

/** مصادر is more than one مصدر, مسؤولين more than one مسؤول. */
function citation(noun: string): string {
  if (noun === 'مصادر') return 'مصدر';
  if (SOURCES_OF.has(noun)) return 'مسؤول';
  return noun.replace(/(?:ون|ين|ه)$/u, '').replace('مسئول', 'مسؤول');
}

/** مسؤولو الوزارة, مصادر المقاومة; and one of them: أحد قادة الحزب, for "قادة الحزب" are more often told of. */
function hasGenitive(words: readonly Word[], at: number, { stem }: Variant): boolean {
  return SOURCES_OF.has(stem) || stem === 'مصادر' || (LEADERS.has(stem) && countedFrom(words, at) < at);
}

const LEADERS = new Set('قاده قيادات ضباط نواب'.split(' '));

/** مسؤولو وزارة الدفاع: the body is the genitive right behind. */
function genitiveBehind(
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  context: LanguageContext,
): { readonly to: number; readonly of: Mention } | null {
  const of = sideAt(sentence, words, from, context);
  return of?.from === from && of.type !== 'Place' && of.type !== 'Person' ? { to: of.to, of } : null;
}

/** A body by name, or the one of its kind that the article has: المقاومة, الجيش, الوزارة. */
function sideAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  const local = () => companyNamesAt(sentence, words, at, context)[0];
  const pointed = () => standingBodiesAt(sentence, words, at)[0] ?? anaphorAt(sentence, words, at)[0];
  return bodyAt(sentence, words, at, context) ?? local() ?? pointed() ?? null;
}

/** أحد قادة الحزب, عدد من مسؤولي الوزارة: how many of them. */
function countedFrom(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (isOneOf(before, ONE_OF) && before !== undefined) return at - 1;
  return before?.norm === 'من' && isOneOf(words[at - 2], COUNTS) ? at - 2 : at;
}

const ONE_OF = new Set('احد احدي بعض كبار ابرز'.split(' '));
const COUNTS = new Set('عدد العديد كثير الكثير مجموعه اثنان واحد'.split(' '));

function sideBehind(
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  context: LanguageContext,
): { readonly to: number; readonly of: Mention | null } {
  let at = from;
  while (at < from + MOST_ADJECTIVES && SOURCE_ADJECTIVES.has(bare(words[at]?.norm ?? ''))) at++;
  const belonging = belongingOf(words[at], context);
  if (belonging) return { to: at + 1, of: ownerByAdjective(sentence, words, at, belonging.ids, context) };
  const attached = words[at]?.variants.some(({ preposition }) => preposition === 'ب');
  const body = isOneOf(words[at], IN) ? at + 1 : attached ? at : null;
  const of = body === null ? null : sideAt(sentence, words, body, context);
  const governed = of !== null && (governor(words, of.from) !== null || attached === true);
  return of && governed && of.type !== 'Place' && of.type !== 'Person'
    ? { to: of.to, of }
    : { to: at, of: null };
}
