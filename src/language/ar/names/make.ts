import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import { ANAPHOR_NOUNS } from '../lexicon/heads.js';
import { normalise } from '../normalise.js';
import { bySpelling, isDefinite, isQuoteMark, type Word } from '../words.js';

export type MentionDraft = Pick<Mention, 'type' | 'shape' | 'rule'> &
  Partial<Omit<Mention, 'from' | 'to' | 'sentence'>>;

/** A mention over the tokens `[from, to)`; edge quotation marks are left outside, offsets follow the tokens. */
export function makeMention(
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  to: number,
  draft: MentionDraft,
): Mention {
  let first = from;
  let last = to - 1;
  while (first < last && isQuoteMark(words[first])) first++;
  while (last > first && isQuoteMark(words[last])) last--;
  // A name half in quotation marks takes its closing one along: حزب "الاتحاد الديمقراطي".
  if (isQuoteMark(words[last + 1]) && countMarks(words, first, last) % 2 === 1) last++;
  const start = draft.start ?? words[first]?.token.start ?? sentence.start;
  const end = draft.end ?? words[last]?.token.end ?? sentence.end;
  const text = draft.text ?? sliceTokens(words, first, last, start, end);
  return {
    sentence: sentence.index,
    from: first,
    to: last + 1,
    start,
    end,
    text,
    cited: isElided(words[first], start) ? `ا${text}` : undefined,
    shape: draft.shape,
    type: draft.type,
    key: draft.key ?? keyOf(words, first, last, start, text),
    candidates: draft.candidates ?? [],
    weak: draft.weak ?? false,
    role: draft.role ?? null,
    number: draft.number ?? 'singular',
    gender: draft.gender ?? null,
    kind: draft.kind ?? null,
    state: draft.state ?? null,
    local: draft.local ?? false,
    head: draft.head ?? headOf(words, first),
    rule: draft.rule,
  };
}

function countMarks(words: readonly Word[], first: number, last: number): number {
  let marks = 0;
  for (let at = first; at <= last; at++) if (isQuoteMark(words[at])) marks++;
  return marks;
}

/** The normal form of a mention's text without quotation marks. */
function keyOf(words: readonly Word[], first: number, last: number, start: number, text: string): string {
  const whole = words[first]?.token.start === start ? joinedNorms(words, first, last) : null;
  return whole ?? normalise(text.replace(/["«»“”„{}'’‘]/gu, ''));
}

/** The normal forms of whole words, as their text would give them; null where something else stands between. */
function joinedNorms(words: readonly Word[], first: number, last: number): string | null {
  let norms = '';
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word?.isWord) return null;
    norms += at > first ? ` ${word.norm}` : word.norm;
  }
  return norms;
}

/** لل + X is ل + الX: the alif is not written, and the name begins at the second lam. */
function isElided(word: Word | undefined, start: number): boolean {
  if (word === undefined || start <= word.token.start) return false;
  const { text, start: wordStart } = word.token;
  return text[start - wordStart - 1] === 'ل' && text[start - wordStart] === 'ل';
}

/** The noun of kind at the beginning of a name, or right before it. */
function headOf(words: readonly Word[], first: number): string | null {
  let before = first - 1;
  while (isQuoteMark(words[before])) before--;
  const own = words[first] && kindNoun(words[first]);
  if (own) return own;
  const other = words[before];
  // الحزب "X" is its head, الجيش والانفصاليين are two.
  const quoted = before < first - 1;
  return other === undefined ? null : quoted ? kindNoun(other) : indefiniteKindNoun(other);
}

const kindNoun = bySpelling(
  ({ variants }) => variants.find(({ bare }) => ANAPHOR_NOUNS.has(bare))?.bare ?? null,
);
const indefiniteKindNoun = bySpelling(
  ({ variants }) =>
    variants.find(({ stem, bare }) => ANAPHOR_NOUNS.has(bare) && !isDefinite(stem))?.bare ?? null,
);

/** The verbatim text between two tokens, rebuilt from them so that rules need not carry the document. */
function sliceTokens(
  words: readonly Word[],
  first: number,
  last: number,
  start: number,
  end: number,
): string {
  let text = '';
  for (let at = first; at <= last; at++) {
    const token = words[at]?.token;
    if (token === undefined) continue;
    const piece = token.start < start ? token.text.slice(start - token.start) : token.text;
    text += (at > first && token.spaceBefore ? ' ' : '') + piece;
  }
  return text.slice(0, Math.max(1, end - start));
}

export function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.token.start ?? 0, end: words[to - 1]?.token.end ?? 0 };
}
