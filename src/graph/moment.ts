/**
 * Whether one moment is known to be before another. A date without a time is a whole day (month, year): it is before
 * only what lies after its end, so that a day is neither before nor after a moment within it.
 */
export function isBefore(a: string, b: string): boolean {
  const left = inUtc(a);
  const right = inUtc(b);
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}

function inUtc(moment: string): string {
  return moment.includes('T') ? new Date(moment).toISOString() : moment;
}
