import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import { ANAPHOR_NOUNS, OUTLET_NOUNS, STANDING_BODIES } from '../lexicon/heads.js';
import { bare, bySpelling, isDefinite, isOneOf, isQuoteMark, spelledLike, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { goesOnAsName } from './goes-on.js';
import { makeMention } from './make.js';

/** Whether it may be a noun that points back, a standing body or an outlet: what stands around it must tell. */
export const opensAnaphor = bySpelling(({ variants }) =>
  variants.some(
    ({ stem, bare: noun }) =>
      BODY_OPENERS.has(stem) || (isDefinite(stem) && (ANAPHOR_NOUNS.has(noun) || OUTLET_NOUNS.has(noun))),
  ),
);

const BODY_OPENERS: ReadonlySet<string> = new Set(
  [...STANDING_BODIES.keys()].map((name) => name.split(' ')[0] ?? name),
);

/** التنظيم، الحزب، هذا التحالف: a definite noun of kind with nothing behind it that would name it. */
export function anaphorAt(sentence: Sentence, words: readonly Word[], at: number): Mention[] {
  const word = words[at];
  if (!word || !opensAnaphor(word)) return [];
  for (const variant of word.variants) {
    const { stem } = variant;
    if (!isDefinite(stem) || !ANAPHOR_NOUNS.has(bare(stem))) continue;
    if (goesOn(words, at + 1)) return [];
    return [
      makeMention(sentence, words, at, at + 1, {
        type: ANAPHOR_NOUNS.get(bare(stem))?.[0] ?? 'Organization',
        shape: 'anaphor',
        start: startBehindClitics(word, variant),
        key: bare(stem),
        rule: 'ar/mention/noun-of-kind',
      }),
    ];
  }
  return [];
}

/**
 * القوات المسلحة, الجيش, النيابة العامة: a body of which an article has one. It is the one named before, else one that the
 * article does not name more closely.
 */
export function standingBodiesAt(sentence: Sentence, words: readonly Word[], at: number): Mention[] {
  const word = words[at];
  if (!word || !opensAnaphor(word)) return [];
  for (const { stem } of word.variants) {
    if (!BODY_OPENERS.has(stem)) continue;
    for (let size = LONGEST_BODY; size >= 1; size--) {
      const rest = words.slice(at + 1, at + size);
      const body = STANDING_BODIES.get([stem, ...rest.map(({ norm }) => norm)].join(' '));
      if (!body || goesOn(words, at + size) || isOneOf(words[at - 1], HEADS_OF)) continue;
      const variant = word.variants.find((cut) => cut.stem === stem);
      return [
        makeMention(sentence, words, at, at + size, {
          ...body,
          shape: 'anaphor',
          ...(variant ? { start: startBehindClitics(word, variant) } : {}),
          head: body.key,
          local: true,
          rule: 'ar/mention/standing-body',
        }),
      ];
    }
  }
  return [];
}

/** الصحيفة البريطانية, الوكالة الكردية: the one that was named before, by where it is from; else one that is not named. */
export function outletAgainAt(sentence: Sentence, words: readonly Word[], at: number): Mention[] {
  const [word, adjective] = [words[at], words[at + 1]];
  if (!word || !opensAnaphor(word)) return [];
  const variant = word.variants.find(({ stem }) => isDefinite(stem) && OUTLET_NOUNS.has(bare(stem)));
  const gender = word.norm.endsWith('ه') ? /^ال\p{L}{2,}يه$/u : /^ال\p{L}{2,}ي$/u;
  if (!variant || !gender.test(adjective?.norm ?? '') || goesOn(words, at + 2)) return [];
  // الوكالة الدولية للطاقة: what it is for makes it a name.
  if (isOfNoCountry(adjective) || /^(?:لل|ل)\p{L}{3,}/u.test(words[at + 2]?.norm ?? '')) return [];
  return [
    makeMention(sentence, words, at, at + 2, {
      type: 'Organization',
      shape: 'anaphor',
      start: startBehindClitics(word, variant),
      key: bare(variant.stem),
      local: true,
      rule: 'ar/mention/outlet-again',
    }),
  ];
}

const isOfNoCountry = spelledLike(/^ال(?:دولي|وطني|رسمي|يومي|الكتروني|اخباري|محلي|حكومي)ه?$/u);

const LONGEST_BODY = 3;
/** رئيس الحكومة is a man's office. */
const HEADS_OF: ReadonlySet<string> = new Set('رئيس لرئيس رئاسه'.split(' '));

/** القوات المسلحة التركية, الجيش "الحر": more of the name follows. */
function goesOn(words: readonly Word[], at: number): boolean {
  return isNameQuoted(words, at) || goesOnAsName(words, at);
}

/** A few words in quotation marks name it (الحزب "الديمقراطي"); more are what it says. */
function isNameQuoted(words: readonly Word[], at: number): boolean {
  if (!isQuoteMark(words[at])) return false;
  const length = words.slice(at + 1).findIndex((word) => isQuoteMark(word));
  return length >= 1 && length <= LONGEST_QUOTED_NAME;
}

const LONGEST_QUOTED_NAME = 4;
