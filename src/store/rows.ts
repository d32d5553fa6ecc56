import { IsnadError } from '../errors.js';
import type { GraphChange, RowValue } from '../model/change.js';

/** What identifies a node: a MERGE on a null would make a new node each time in one store, and fail in another. */
const KEYS = ['id', 'from', 'to'];

function problemOfList(list: readonly RowValue[]): string | null {
  const kinds = new Set(
    list.map((item) => (item === null ? 'null' : Array.isArray(item) ? 'list' : typeof item)),
  );
  if (kinds.has('null')) return 'holds a null';
  if (kinds.has('list')) return 'holds a list';
  return kinds.size > 1 ? `mixes ${[...kinds].sort().join(' and ')}` : null;
}

/** Why no store may hold the value; null where each may. Rows of JSON from elsewhere can hold anything. */
function problemOf(value: RowValue | undefined, path: string): string | null {
  if (value === undefined) return `${path} is undefined`;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is not a finite number`;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    const problem = problemOfList(value);
    if (problem !== null) return `${path} ${problem}`;
  }
  for (const [key, inner] of Object.entries(value)) {
    const problem = problemOf(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

/**
 * Holds a change's rows to what both kinds of store keep alike: keys that are not empty, finite numbers, lists of one
 * kind without nulls.
 * @throws IsnadError `internal` that names the statement, the row and the field
 */
export function checkRows({ statement, rows }: GraphChange): void {
  rows.forEach((row, index) => {
    const emptyKey = KEYS.find((key) => key in row && (row[key] === null || row[key] === ''));
    const problem = emptyKey === undefined ? problemOf(row, 'row') : `row.${emptyKey} is empty`;
    if (problem !== null) {
      throw new IsnadError(
        'internal',
        `A row for the write statement "${statement}" cannot be stored: ${problem}.`,
        {
          context: { statement, row: index },
        },
      );
    }
  });
}
