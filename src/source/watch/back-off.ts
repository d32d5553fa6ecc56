/** However often it has failed, it is tried again in this time, in seconds. */
const LONGEST = 6 * 60 * 60;
/** However long a server asks for. */
const LONGEST_ASKED = 24 * 60 * 60;

/**
 * Seconds until the next try: twice as long after each failure, a fifth more or less so that many watchers do not come
 * at once, and not before the server wants it.
 * @param chance from 0 to 1
 */
export function backOff(
  seconds: number,
  failures: number,
  retryAfter: number | null,
  chance: number,
): number {
  const grown = Math.min(seconds * 2 ** Math.min(failures, 20), Math.max(LONGEST, seconds));
  return Math.max(grown * (0.8 + 0.4 * chance), Math.min(retryAfter ?? 0, LONGEST_ASKED));
}
