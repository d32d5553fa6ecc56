export interface Candidate {
  readonly left: number;
  readonly right: number;
  /** Compared in order, greater first. */
  readonly quality: readonly number[];
}

/** One-to-one matching, best candidate first; ties go to the earlier left, then right index, so the result is fixed. */
export function matchGreedily<T extends Candidate>(candidates: readonly T[]): T[] {
  const ordered = [...candidates].sort(compareCandidates);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return ordered.filter(({ left, right }) => {
    if (takenLeft.has(left) || takenRight.has(right)) return false;
    takenLeft.add(left);
    takenRight.add(right);
    return true;
  });
}

function compareCandidates(a: Candidate, b: Candidate): number {
  for (const [index, quality] of a.quality.entries()) {
    const difference = (b.quality[index] ?? 0) - quality;
    if (difference !== 0) return difference;
  }
  return a.left - b.left || a.right - b.right;
}
