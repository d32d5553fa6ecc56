import type { Frame } from '../lexicon/frames.js';
import { COMPLEMENTISERS, PREPOSITIONS } from '../lexicon/function-words.js';
import { opensQuote, spelledLike, type Word } from '../words.js';
import { quotedWords, SHORTEST_QUOTE } from './quotes.js';
import type { View } from './view.js';

export interface Complement {
  readonly kind: 'clause' | 'quote' | 'preposition' | 'object';
  /** First token of what is reported, behind its marker. */
  readonly from: number;
  readonly frame: Frame | null;
  /** The pronoun on the marker: إنه, أنها. */
  readonly pronoun: boolean;
}

/** Where what is reported begins: a complementiser, a quotation, a colon, or the preposition of the frame. */
export function complementAt(
  view: View,
  at: number,
  frames: readonly Frame[],
  inRelative: boolean,
  hasObject: boolean,
): Complement | null {
  const { words } = view;
  const word = words[at];
  if (!word) return null;
  const has = (takes: Frame['takes']) => frames.find((frame) => frame.takes === takes) ?? null;
  if (opensSpeech(words, at) && (has('quote') || has('ان'))) {
    return { kind: 'quote', from: at, frame: has('quote'), pronoun: false };
  }
  if (word.norm === ':') return { kind: 'quote', from: at + 1, frame: has('quote'), pronoun: false };
  if (!word.isWord) return null;
  const marker = word.variants.find(
    ({ preposition, conjunction, stem }) =>
      preposition === '' && conjunction === '' && COMPLEMENTISERS.has(stem),
  );
  const introduced = marker && introducesSpeech(words[at - 1]);
  if (
    marker &&
    (introduced || has('ان') || (/^ب/u.test(marker.stem) && (preposition(frames, 'ب') || has('ان'))))
  ) {
    return { kind: 'clause', from: at + 1, frame: has('ان'), pronoun: hasPronoun(marker.stem) };
  }
  return inRelative ? null : byPreposition(view, at, frames, hasObject);
}

/** إنه, بأنها; not إن, بأن. */
function hasPronoun(marker: string): boolean {
  return !/^(?:ب?ان|لان)$/u.test(marker);
}

/** Behind a preposition (أعلن كل من «…», بتوقيع وزير من «…») stands a name or a phrase, and nothing that is said. */
function opensSpeech(words: readonly Word[], at: number): boolean {
  if (!opensQuote(words, at) || quotedWords(words, at) < SHORTEST_QUOTE) return false;
  return !PREPOSITIONS.has(words[at - 1]?.norm ?? '');
}

/** ومضى بالقول إن, وختم حديثه قائلا إن: whatever the verb is, something is said. */
const introducesSpeech = spelledLike(/^[وف]?(?:بالقول|بقوله|بقولها|بقولهم|القول|قائلا|قائله|قائلين)$/u);

/** دعا إلى …, حذر من أن …: what stands behind the preposition of a frame, a clause or a noun. */
function byPreposition(
  view: View,
  at: number,
  frames: readonly Frame[],
  hasObject: boolean,
): Complement | null {
  const word = view.words[at];
  const separate = PREPOSITIONS.has(word?.norm ?? '');
  // بسبب, بعد: a preposition as a whole.
  const whole = separate && word?.norm !== 'بحق';
  const frame = (word?.variants ?? [])
    .filter(({ conjunction, preposition: attached }) => conjunction === '' && !(whole && attached !== ''))
    .map((variant) => preposition(frames, variant.preposition !== '' ? variant.preposition : variant.stem))
    .find((found) => found !== null);
  if (!word || !frame?.roles.some((role) => role === 'topic' || role === 'target')) return null;
  // رد على سؤال: what is answered is not what is said.
  if (QUESTIONS.test(view.words[separate ? at + 1 : at]?.norm ?? '')) return null;
  // A hearer behind ل is not what is spoken of.
  // أفادت صحيفة نقلا عن …: whose words it passes on.
  if (frame.preposition === 'عن' && /^[وف]?نقلا$/u.test(view.words[at - 1]?.norm ?? '')) return null;
  if (frame.preposition === 'ل' && !hasObject && view.phraseAt(at)) return null;
  if (separate && frame.preposition === 'علي' && ASIDE.has(view.words[at + 1]?.norm ?? '')) return null;
  const marker = separate
    ? view.words[at + 1]?.variants.find(({ stem }) => COMPLEMENTISERS.has(stem))
    : undefined;
  if (marker) return { kind: 'clause', from: at + 2, frame, pronoun: hasPronoun(marker.stem) };
  return { kind: 'preposition', from: separate ? at + 1 : at, frame, pronoun: false };
}

const QUESTIONS = /^(?:عن|علي|ل)?(?:سؤال|اسئله|سؤالين|استفسار|استفسارات)$/u;

/** على الرغم من، على هامش …: phrases of their own, and nothing that is stressed. */
const ASIDE: ReadonlySet<string> = new Set(
  'الرغم رغم هامش خلفيه حد متن صعيد مستوي لسان اثر غرار اساس وشك ضوء مدي مدار حسابه حسابها موقعه موقعها'.split(
    ' ',
  ),
);

function preposition(frames: readonly Frame[], norm: string): Frame | null {
  return frames.find((frame) => frame.takes === 'preposition' && frame.preposition === norm) ?? null;
}

export function objectAt(frames: readonly Frame[], at: number): Complement | null {
  const frame =
    frames.find(({ takes }) => takes === 'masdar-object') ??
    frames.find(({ takes }) => takes === 'object') ??
    null;
  return frame ? { kind: 'object', from: at, frame, pronoun: false } : null;
}

/** The verb says something of its object: a clause or a preposition brings it. */
export function saysOfObject(frames: readonly Frame[]): boolean {
  return frames.some(
    ({ takes, roles }) => takes === 'ان' || (takes === 'preposition' && roles.includes('topic')),
  );
}

export function isStanceNoun(word: Word): boolean {
  return word.spelling.nouns.some(({ entry }) => entry.kind === 'stance' || entry.kind === 'modal');
}
