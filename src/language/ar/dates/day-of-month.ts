import { normAt, numberAt } from './atom.js';
import { type DateToken, lookUp } from './tokens.js';
import { ORDINALS, TEEN, TENS } from './vocabulary.js';

/** A day of a month in digits or as an ordinal, and the token after it. */
export interface DayReading {
  readonly day: number;
  readonly to: number;
  readonly clitics: number;
}

const LAST_DAY = 31;

/** 26, السادس والعشرين, العاشر, الحادي عشر. */
export function readDay(tokens: readonly DateToken[], at: number): DayReading | null {
  const digits = numberAt(tokens, at);
  if (tokens[at]?.kind === 'number') {
    return digits >= 1 && digits <= LAST_DAY ? { day: digits, to: at + 1, clitics: 0 } : null;
  }
  const word = normAt(tokens, at);
  const tens = lookUp(TENS, word);
  if (tens !== null) return { day: tens.value * 10, to: at + 1, clitics: tens.clitics };
  const unit = lookUp(ORDINALS, word);
  if (unit === null) return null;
  const next = normAt(tokens, at + 1);
  if (next === TEEN)
    return { day: unit.value === 11 ? 11 : unit.value + 10, to: at + 2, clitics: unit.clitics };
  const joined = next.startsWith('و') ? TENS.get(next.slice(1)) : undefined;
  if (joined !== undefined) {
    const day = joined * 10 + (unit.value === 11 ? 1 : unit.value);
    return day <= LAST_DAY ? { day, to: at + 2, clitics: unit.clitics } : null;
  }
  return unit.value <= 10 ? { day: unit.value, to: at + 1, clitics: unit.clitics } : null;
}

/**
 * Where a range of days begins that ends with the day at `at` (بين 6 و8 أكتوبر، من 12 إلى 14); `at` where there is none.
 */
export function startOfRange(tokens: readonly DateToken[], at: number, clitics: number): number {
  const isJoined = /^(?:و|الي|حتي|او|-|–|و?حتي)$/u.test(normAt(tokens, at - 1));
  if (isJoined && tokens[at - 2]?.kind === 'number' && readDay(tokens, at - 2) !== null) return at - 2;
  // والثالث عشر after another ordinal.
  if (clitics === 0 && !isJoined) return at;
  const last = isJoined ? at - 1 : at;
  for (const length of [1, 2]) {
    if (readDay(tokens, last - length)?.to === last) return last - length;
  }
  return at;
}
