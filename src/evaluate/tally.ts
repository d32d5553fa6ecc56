/** Counts that figures come from. */
export interface Tally {
  readonly hits: number;
  readonly predicted: number;
  readonly annotated: number;
}

/** A field of matched positions: right, other than annotated, given where none is annotated, absent where one is. */
export interface FieldTally {
  readonly right: number;
  readonly wrong: number;
  readonly invented: number;
  readonly missing: number;
}

/** Each between 0 and 1; null where nothing was counted. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function figuresOf(tally: Tally): Figures {
  return {
    precision: ratio(tally.hits, tally.predicted),
    recall: ratio(tally.hits, tally.annotated),
    f1: ratio(2 * tally.hits, tally.predicted + tally.annotated),
  };
}

export function tallyOfField(field: FieldTally): Tally {
  return {
    hits: field.right,
    predicted: field.right + field.wrong + field.invented,
    annotated: field.right + field.wrong + field.missing,
  };
}

/** Adds records of counts key by key; all have the keys of the first. */
export function sum<T extends { readonly [key in keyof T]: number }>(first: T, ...others: readonly T[]): T {
  const total = { ...first };
  for (const other of others) {
    for (const key of Object.keys(first) as (keyof T)[]) {
      total[key] = (total[key] + other[key]) as T[keyof T];
    }
  }
  return total;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
