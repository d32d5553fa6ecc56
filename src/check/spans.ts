import type { Value } from '../model/graph.js';

type Row = Readonly<Record<string, Value>>;

/** Whether a piece of evidence has its quote where it says. */
export function isQuoteOf(text: string, entry: Value): boolean {
  if (typeof entry !== 'object' || entry === null || !('quote' in entry)) return false;
  const { startOffset, endOffset, quote } = entry as Row;
  return sliceOf(text, startOffset, endOffset) === quote;
}

/** Why the spans of a row of `mentions-in` are not those of a text; null where they are. */
export function mentionProblem(text: string, mention: Row): string | null {
  const [starts, ends, surfaces] = [mention.startOffsets, mention.endOffsets, mention.surfaces].map(listOf);
  if (!starts || !ends || !surfaces) return 'it does not say where';
  if (starts.length !== mention.count || ends.length !== mention.count) {
    return `${mention.count} mentions have ${starts.length} beginnings and ${ends.length} ends`;
  }
  const slices = starts.map((start, index) => sliceOf(text, start, ends[index]));
  const wrong = slices.findIndex((slice) => slice === null || !surfaces.includes(slice));
  if (wrong >= 0) return `${starts[wrong]} to ${ends[wrong]} is none of its words`;
  const isInOrder = starts.every((start, index) => index === 0 || Number(starts[index - 1]) <= Number(start));
  if (!isInOrder) return 'they are not in the order of the text';
  const unseen = surfaces.find((surface) => !slices.includes(String(surface)));
  return unseen === undefined ? null : `${JSON.stringify(unseen)} is nowhere`;
}

function listOf(value: Value | undefined): readonly Value[] | null {
  return Array.isArray(value) ? value : null;
}

/** Null for what is no span of the text: a plain slice would count a negative offset from the end, and cut a long one. */
function sliceOf(text: string, start: Value | undefined, end: Value | undefined): string | null {
  const isSpan =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) <= Number(end) &&
    Number(end) <= text.length;
  return isSpan ? text.slice(Number(start), Number(end)) : null;
}
