import type { Entity } from '../model/entity.js';
import type { Span } from '../model/span.js';
import type { AnnotatedEntity } from './annotation.js';
import { coarseType } from './coarse-type.js';
import { type Candidate, matchGreedily } from './greedy.js';
import { locateMentions } from './occurrences.js';

export interface EntityMatching {
  /** From the id of an extracted entity to that of the annotated one. */
  readonly annotatedId: ReadonlyMap<string, string>;
  readonly hits: readonly AnnotatedEntity[];
  readonly missed: readonly AnnotatedEntity[];
  readonly wrong: readonly Entity[];
}

/**
 * Matches extracted to annotated entities one-to-one by how much of their mentions they share (characters in common
 * over characters in either), the best pair first, coarse types being equal. An annotated entity of a type that the
 * model does not have matches any type. It and an optional one are neither hits nor missed.
 */
export function matchEntities(
  text: string,
  annotated: readonly AnnotatedEntity[],
  extracted: readonly Entity[],
): EntityMatching {
  const spans = locateMentions(text, annotated);
  const wanted = annotated.map((entity) => coverOf(spans.get(entity.id) ?? []));
  const found = extracted.map((entity) => coverOf(entity.mentions));
  const candidates: Candidate[] = [];
  for (const [left, entity] of annotated.entries()) {
    for (const [right, other] of extracted.entries()) {
      if (!agree(entity.type, other.type)) continue;
      const share = jaccard(wanted[left] ?? new Set(), found[right] ?? new Set());
      if (share > 0) candidates.push({ left, right, quality: [share] });
    }
  }
  const pairs = matchGreedily(candidates);
  const matchedLeft = new Set(pairs.map((pair) => pair.left));
  const matchedRight = new Set(pairs.map((pair) => pair.right));
  const counts = (entity: AnnotatedEntity) => !entity.optional && coarseType(entity.type) !== null;
  return {
    annotatedId: new Map(
      pairs.map(({ left, right }) => [extracted[right]?.id ?? '', annotated[left]?.id ?? '']),
    ),
    hits: annotated.filter((entity, index) => counts(entity) && matchedLeft.has(index)),
    missed: annotated.filter((entity, index) => counts(entity) && !matchedLeft.has(index)),
    wrong: extracted.filter((_, index) => !matchedRight.has(index)),
  };
}

function agree(annotatedType: string, extractedType: string): boolean {
  const coarse = coarseType(annotatedType);
  return coarse === null || coarse === coarseType(extractedType);
}

function coverOf(spans: readonly Span[]): Set<number> {
  const cover = new Set<number>();
  for (const { start, end } of spans) {
    for (let offset = start; offset < end; offset += 1) cover.add(offset);
  }
  return cover;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const offset of a) if (b.has(offset)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}
