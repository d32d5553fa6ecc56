import type { Span } from './paragraphs.js';

/** A piece of a paragraph in which the same marks hold from its beginning to its end. */
export interface Segment<Mark> extends Span {
  /** The shortest first, as it says most exactly what stands here. */
  readonly marks: readonly Mark[];
}

/**
 * A stretch of a text cut at every border of the marks in it, however they overlap.
 * @param marks spans of the whole text; what lies outside the stretch is left out
 * @param cuts further offsets to cut at
 * @returns the pieces in their order, without gaps
 */
export function cutAtMarks<Mark extends Span>(
  stretch: Span,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Segment<Mark>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < stretch.end && end > stretch.start);
  const waiting = inside.sort((a, b) => a.start - b.start);
  const borders = new Set([stretch.start, stretch.end]);
  const add = (offset: number) => {
    if (offset > stretch.start && offset < stretch.end) borders.add(offset);
  };
  for (const { start, end } of waiting) [start, end].forEach(add);
  cuts.forEach(add);
  const ordered = [...borders].sort((a, b) => a - b);
  let next = 0;
  let open: Mark[] = [];
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? stretch.end;
    open = open.filter((mark) => mark.end > start);
    for (let mark = waiting[next]; mark !== undefined && mark.start <= start; mark = waiting[next]) {
      if (mark.end > start) open.push(mark);
      next += 1;
    }
    return { start, end, marks: [...open].sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}
