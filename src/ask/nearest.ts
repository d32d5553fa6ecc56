import leven from 'leven';

/**
 * The candidates nearest to what was written, best first: those that contain it or differ by no more than about a
 * third of their letters. Compares what `normalise` makes of both.
 */
export function nearest(
  written: string,
  candidates: readonly string[],
  most = 3,
  normalise: (text: string) => string = (text) => text.toLowerCase(),
): string[] {
  const wanted = normalise(written);
  if (wanted.length === 0) return [];
  const scored = [...new Set(candidates)].map((candidate) => ({
    candidate,
    score: distance(wanted, normalise(candidate)),
  }));
  return scored
    .filter(({ score }) => score <= 0.4)
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** 0 for the same, towards 1 for nothing in common. */
function distance(wanted: string, candidate: string): number {
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  if (short.length === 0) return 1;
  // "Akar" for "Hulusi Akar": a whole part of the name is nearer than its edit distance says.
  const part = short.length >= 3 && long.split(/[\s_-]+/u).includes(short) ? 0.2 : 1;
  const within = short.length >= 4 && long.includes(short) ? 0.35 : 1;
  const limit = Math.ceil(long.length / 2);
  return Math.min(part, within, leven(short, long, { maxDistance: limit }) / long.length);
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `Did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`;
}
