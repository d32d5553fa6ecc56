import type { GraphChange, Row } from '../model/change.js';
import { compareText } from '../model/compare-text.js';

/** Gathers the steps of an update. Steps without rows are left out; rows are sorted, so that locks have one order. */
export class ChangeList {
  readonly #changes: GraphChange[] = [];

  add(statement: string, rows: readonly Row[]): this {
    if (rows.length > 0) this.#changes.push({ statement, rows: sortRows(rows) });
    return this;
  }

  /** One step for each type that has rows, in the order of the types' names. */
  addByType(statement: string, items: readonly { readonly type: string; readonly row: Row }[]): this {
    const types = [...new Set(items.map(({ type }) => type))].sort();
    for (const type of types) {
      const rows = items.filter((item) => item.type === type).map(({ row }) => row);
      this.#changes.push({ statement, type, rows: sortRows(rows) });
    }
    return this;
  }

  toArray(): GraphChange[] {
    return [...this.#changes];
  }
}

/** By the JSON of the rows: each kind of row has its key first. */
function sortRows(rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2) return rows;
  const keyed = rows.map((row) => ({ row, key: JSON.stringify(row) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ row }) => row);
}
