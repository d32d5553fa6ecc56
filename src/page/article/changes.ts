import { diffArrays } from 'diff';
import { areAlike, pairParagraphs } from './pair-paragraphs.js';
import { paragraphsOf, type Span } from './paragraphs.js';

/** A paragraph in two texts, or in one where the other has none; what is in one alone is told by spans of its text. */
export interface AlignedRow {
  readonly before: Span | null;
  readonly after: Span | null;
  readonly removed: readonly Span[];
  readonly added: readonly Span[];
}

/** So many differences are looked for before all of it counts as changed: a text that is another one altogether. */
const MOST_CHANGES = 600;

/** Two texts paragraph by paragraph in the order of both, with the words that changed. */
export function alignTexts(before: string, after: string): AlignedRow[] {
  const [old, young] = [paragraphsOf(before), paragraphsOf(after)];
  const runs = runsOf(
    old.map((span) => plain(before, span)),
    young.map((span) => plain(after, span)),
  );
  return runs.flatMap(({ same, removed, added }) => {
    const [gone, come] = [old.slice(removed.start, removed.end), young.slice(added.start, added.end)];
    if (same) {
      return gone.map((span, at) => ({ before: span, after: come[at] ?? null, removed: [], added: [] }));
    }
    const pairs = pairParagraphs(
      gone.map((span) => plain(before, span)),
      come.map((span) => plain(after, span)),
    );
    return pairs.map(([from, to]) => compareParagraphs(before, gone[from ?? -1], after, come[to ?? -1]));
  });
}

function compareParagraphs(
  before: string,
  old: Span | undefined,
  after: string,
  young: Span | undefined,
): AlignedRow {
  const alike = old !== undefined && young !== undefined && areAlike(plain(before, old), plain(after, young));
  if (!alike) {
    const all = (span: Span | undefined) => (span === undefined ? [] : [span]);
    return { before: old ?? null, after: young ?? null, removed: all(old), added: all(young) };
  }
  const [oldWords, youngWords] = [wordsOf(before, old), wordsOf(after, young)];
  const changed = runsOf(
    oldWords.map(({ start, end }) => before.slice(start, end)),
    youngWords.map(({ start, end }) => after.slice(start, end)),
  ).filter(({ same }) => !same);
  return {
    before: old,
    after: young,
    removed: changed.flatMap(({ removed }) => spanOf(oldWords, removed)),
    added: changed.flatMap(({ added }) => spanOf(youngWords, added)),
  };
}

interface Run {
  readonly same: boolean;
  /** Places in the two lists. */
  readonly removed: Span;
  readonly added: Span;
}

/** Two lists as runs that both have, and runs in which they differ, one after the other. */
function runsOf(before: readonly string[], after: readonly string[]): Run[] {
  const numbers = new Map<string, number>();
  // Numbers are compared faster than long texts.
  const numbered = (texts: readonly string[]) =>
    texts.map((text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  const changes = diffArrays(numbered(before), numbered(after), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return [{ same: false, removed: whole(before), added: whole(after) }];
  const runs: Run[] = [];
  let [from, to] = [0, 0];
  for (const { count, added, removed } of changes) {
    const run: Run = {
      same: !added && !removed,
      removed: { start: from, end: added ? from : from + count },
      added: { start: to, end: removed ? to : to + count },
    };
    [from, to] = [run.removed.end, run.added.end];
    const last = runs.at(-1);
    if (last === undefined || last.same || run.same) runs.push(run);
    else runs[runs.length - 1] = join(last, run);
  }
  return runs;
}

function join(a: Run, b: Run): Run {
  return {
    same: false,
    removed: { start: a.removed.start, end: b.removed.end },
    added: { start: a.added.start, end: b.added.end },
  };
}

function whole({ length }: readonly string[]): Span {
  return { start: 0, end: length };
}

function spanOf(words: readonly Span[], { start, end }: Span): Span[] {
  const [first, last] = [words[start], words[end - 1]];
  return start >= end || first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end }];
}

function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
}

/** White space alone makes no other paragraph. */
function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
