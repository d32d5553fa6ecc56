import leven from 'leven';

/** Why two names may be one entity's, the surest first. */
export type Reason = 'same-name' | 'other-spacing' | 'other-spelling' | 'part-of-name' | 'last-word';

export interface Likeness {
  /** From 0, nothing in common, to 1. An order among candidates, no probability. */
  readonly score: number;
  readonly reason: Reason;
}

/** A letter may differ in a word that has at least so many: سعد and سعيد, حسن and حسين are different names. */
const LONG_WORD = 5;

const SCORES = {
  'same-name': 0.95,
  'other-spacing': 0.9,
  'other-spelling': 0.75,
  'part-of-name': 0.7,
  'last-word': 0.55,
} as const satisfies Record<Reason, number>;

/** The likeness of two names, given in their normal form; null where they are not alike. */
export function likenessOf(a: string, b: string): Likeness | null {
  const reason = reasonOf(a, b);
  return reason === null ? null : { score: SCORES[reason], reason };
}

function reasonOf(a: string, b: string): Reason | null {
  if (a === '' || b === '') return null;
  if (a === b) return 'same-name';
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'other-spacing';
  const [short, long] = a.length < b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  if (short.length === long.length) return isOtherSpelling(short, long) ? 'other-spelling' : null;
  if (short.length > long.length) return null;
  if (short.length === 1) return short[0] === long.at(-1) ? 'last-word' : null;
  return isInOrder(short, long) ? 'part-of-name' : null;
}

/** One word differs, by one letter; the others are the same. */
function isOtherSpelling(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [only, ...others] = differing;
  if (only === undefined || others.length > 0) return false;
  const [left, right] = only;
  return Math.min(left.length, right.length) >= LONG_WORD && leven(left, right, { maxDistance: 2 }) === 1;
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const word of long) if (word === short[next]) next += 1;
  return next === short.length;
}
