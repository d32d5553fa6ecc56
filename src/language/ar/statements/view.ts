import type { Sentence } from '../../../model/document.js';
import type { Link } from '../../../model/link.js';
import type { Mention } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { LanguageContext } from '../../pack.js';
import { REPRESENTING } from '../lexicon/sources.js';
import { HONOURS, RANK_WORDS, TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  bySpelling,
  governor,
  isCommonWord,
  isFunctionWord,
  isOneOf,
  isQuoteMark,
  type Word,
  wordsOf,
} from '../words.js';

/** A noun phrase that names an entity: its title, name and apposed parts as one piece. Token range `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
  /** Resolved to an entity. */
  readonly entity: string | null;
  /** و stands before it: it goes on with the phrase before. */
  readonly joined: boolean;
  /** The preposition that governs it, or null. */
  readonly governor: string | null;
}

/** A sentence as the clause rules see it. */
export interface View {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  /** The phrase that covers a token, outermost. */
  phraseAt(token: number): Phrase | null;
  /** All linked mentions whose tokens lie in `[from, to)`, names inside phrases too. */
  mentionsIn(from: number, to: number): readonly Link[];
  readonly context: LanguageContext;
}

const memo = new WeakMap<readonly Link[], View>();

/** The view of a sentence with its links; kept as long as the list of links is. */
export function viewOf(sentence: Sentence, links: readonly Link[], context: LanguageContext): View {
  const known = memo.get(links);
  if (known?.sentence === sentence) return known;
  const view = makeView(sentence, links, context);
  memo.set(links, view);
  return view;
}

function makeView(sentence: Sentence, links: readonly Link[], context: LanguageContext): View {
  const words = wordsOf(sentence);
  const phrases = outermost(
    links.filter(({ mention }) => mention.shape !== 'adjective').map((link) => phraseOf(link, words)),
  );
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    // What stands behind another name is no genitive of a noun: حذرت روسيا تركيا.
    if (phrase.governor === 'of' && before?.to === phrase.from)
      phrases[index] = { ...phrase, governor: null };
    if (phrase.joined && before && before.to === phrase.from && phrase.governor === null)
      phrases[index] = { ...phrase, governor: before.governor };
  });
  const cover: (Phrase | null)[] = words.map(() => null);
  for (const phrase of phrases) for (let at = phrase.from; at < phrase.to; at++) cover[at] = phrase;
  return {
    sentence,
    words,
    phrases,
    phraseAt: (token) => cover[token] ?? null,
    mentionsIn: (from, to) => links.filter(({ mention }) => mention.from >= from && mention.to <= to),
    context,
  };
}

function phraseOf({ mention, entity }: Link, words: readonly Word[]): Phrase {
  const range = tokensOf(mention.role?.phrase ?? mention, words, mention);
  const { to } = range;
  const from = mention.type === 'Person' ? behindRanks(words, range.from) : range.from;
  const first = words[from];
  const begins = mention.role?.phrase.start ?? mention.start;
  if (first && begins >= first.token.end) {
    const joined = first.norm.startsWith('وال');
    return { from, to, mention, entity, joined, governor: governorAt(words, from) };
  }
  const offset = begins - (first?.token.start ?? 0);
  const own = from === mention.from && offset <= 0 ? mention.start - (first?.token.start ?? 0) : offset;
  const clitic = first?.norm.slice(0, own) ?? '';
  const joined = clitic.startsWith('و') || clitic.startsWith('ف');
  const attached = prepositionIn(first?.norm.slice(0, Math.max(0, offset)) ?? '') ?? prepositionIn(clitic);
  const apart = () => (joined ? null : (governorAt(words, from) ?? genitive(words, from)));
  return { from, to, mention, entity, joined, governor: attached ?? apart() };
}

/** The preposition with which the clitics of a word end. */
function prepositionIn(clitics: string): string | null {
  const last = clitics.at(-1) ?? '';
  return last !== '' && 'بلك'.includes(last) ? last : null;
}

/** اللواء الدكتور X: where the ranks before a person begin. */
function behindRanks(words: readonly Word[], from: number): number {
  let at = from;
  for (let before = words[at - 1]; before && isRank(before); before = words[at - 1]) at--;
  return at;
}

/** أعلن كل من X وY: the preposition counts them and governs nobody. */
function governorAt(words: readonly Word[], at: number): string | null {
  const found = governor(words, at);
  if (found !== 'من') return found;
  let before = at - 1;
  while (before >= 0 && isQuoteMark(words[before])) before--;
  return words[before - 1]?.norm === 'كل' ? null : found;
}

const isRank = bySpelling(({ variants }) =>
  variants.some(
    ({ stem, bare: noun }) => (stem.startsWith('ال') && RANK_WORDS.has(noun)) || HONOURS.has(stem),
  ),
);

/** A name right behind an indefinite noun is its genitive (حكومة تركيا): it does not act itself. */
function genitive(words: readonly Word[], at: number): string | null {
  const noun = words[at - 1];
  if (isOneOf(noun, REPRESENTING)) return null;
  if (!noun?.isWord || isFunctionWord(noun) || /^[وف]?ال/u.test(noun.norm)) return null;
  const titled = TITLE_WORDS.has(bare(noun.norm)) || TITLE_WORDS.has(bare(words[at - 2]?.norm ?? ''));
  if (!titled && !isCommonWord(noun)) return null;
  // قصف، قتل: of a verb that only means something inside a proposition the noun is as common.
  const acts = noun.verbs.filter(({ entry }) => entry.kind !== 'other' || entry.ambiguous === undefined);
  return acts.some(({ form }) => form.aspect !== 'masdar' && form.aspect !== 'passive-participle')
    ? null
    : 'of';
}

function tokensOf(span: Span, words: readonly Word[], mention: Mention): { from: number; to: number } {
  let from = mention.from;
  let to = mention.to;
  while (from > 0 && (words[from - 1]?.token.end ?? 0) > span.start) from--;
  while (to < words.length && (words[to]?.token.start ?? Number.POSITIVE_INFINITY) < span.end) to++;
  return { from, to };
}

function outermost(phrases: readonly Phrase[]): Phrase[] {
  const taken = new Set<number>();
  const ranked = [...phrases].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept = ranked.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    for (let at = from; at < to; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** The text span of tokens `[from, to)`, without edge commas and full stops. */
export function trimmedSpan(words: readonly Word[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && /^[،,.؛;:…\-–)]$/u.test(words[first]?.norm ?? '')) first++;
  while (last >= first && /^[،,.؛;:…\-–(]$/u.test(words[last]?.norm ?? '')) last--;
  const start = words[first]?.token.start;
  const end = words[last]?.token.end;
  return start === undefined || end === undefined || first > last ? null : { start, end };
}

/** Whether the stems, one a token, stand at `at`; a preposition in the list may be written with the next word. */
export function sequenceAt(words: readonly Word[], at: number, stems: readonly string[]): number | null {
  let index = at;
  for (const [position, stem] of stems.entries()) {
    const word = words[index];
    if (stem === 'ل' && position === stems.length - 1)
      return word?.variants.some(({ preposition }) => preposition === 'ل') ? index : null;
    if (
      !word?.variants.some(
        (variant) =>
          variant.preposition === '' &&
          variant.stem === stem &&
          (position === 0 || variant.conjunction === ''),
      )
    )
      return null;
    index++;
  }
  return index;
}
