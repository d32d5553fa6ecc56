import { type Finding, ok, warning } from './finding.js';

/** Two machines may differ by so much, in milliseconds. */
const TOLERANCE = 120_000;

/** @param latest when the latest text was stored, by the clock of whoever stored it; null where there is none */
export function judgeClock(latest: string | null, now: Date): Finding {
  const here = now.toISOString();
  if (latest === null || Date.parse(latest) <= now.getTime() + TOLERANCE) return ok('clock', here);
  return warning(
    'clock',
    `${here}, and the latest text was stored at ${latest}, which is to come`,
    'Set the clock of this machine, or of the one that stored it: --as-of goes by these times.',
  );
}
