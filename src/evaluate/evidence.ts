import { overlap, type Span } from '../model/span.js';
import type { AnnotatedPosition } from './annotation.js';

const LEAST_IOU = 0.25;
const LEAST_COVERAGE = 0.8;
const MOST_TIMES_AS_LONG = 6;

/** Length in common over length of the union, 0 to 1. */
function intersectionOverUnion(a: Span, b: Span): number {
  const shared = overlap(a, b);
  const union = a.end - a.start + (b.end - b.start) - shared;
  return union === 0 ? 0 : shared / union;
}

/**
 * How well a predicted evidence span fits an annotated position: its best intersection over union with the evidence
 * or a repeat of it, or null where none is near enough. Near enough is an intersection over union of at least 0.25, or
 * at least 80 % of the annotated span covered by one less than six times as long.
 */
export function evidenceFit(position: AnnotatedPosition, predicted: Span): number | null {
  const fits = [position.evidence, ...position.alsoEvidence]
    .filter((span) => isNear(span, predicted))
    .map((span) => intersectionOverUnion(span, predicted));
  return fits.length === 0 ? null : Math.max(...fits);
}

function isNear(annotated: Span, predicted: Span): boolean {
  if (intersectionOverUnion(annotated, predicted) >= LEAST_IOU) return true;
  const length = annotated.end - annotated.start;
  const covered = overlap(annotated, predicted) >= LEAST_COVERAGE * length;
  return covered && length > 0 && predicted.end - predicted.start < MOST_TIMES_AS_LONG * length;
}
