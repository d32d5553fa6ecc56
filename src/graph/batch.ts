import { IsnadError } from '../errors.js';
import type { GraphChange, Row, RowValue } from '../model/change.js';
import { compareText } from '../model/compare-text.js';
import { applyToEntities } from './entities-after.js';
import { leastOf } from './entity-changes.js';
import type { StoredEntity } from './stored.js';

/** Every step of an article's update, in the order in which `diff` has them. */
const STEPS: readonly string[] = [
  'claim-article',
  'lock-entities',
  'put-known-entities',
  'put-unknown-entities',
  'unlabel-actors',
  'label-actors',
  'label-entities',
  'settle-actor-kinds',
  'put-article',
  'renumber-versions',
  'close-version',
  'create-version',
  'reopen-version',
  'create-positions',
  'revise-positions',
  'retire-positions',
  'unlink-speakers',
  'link-speakers',
  'unlink-positions',
  'link-positions',
  'drop-evidence',
  'supersede-evidence',
  'create-evidence',
  'clear-mentions',
  'create-mentions',
  'create-readings',
  'drop-relations',
  'create-relations',
  'count-stances',
  'drop-stances',
  'redate-stances-from-targets',
  'redate-stances-from-speakers',
];

interface Shared {
  readonly key: readonly string[];
  readonly join: (a: Row, b: Row) => Row;
}

/**
 * How a step that several articles may take on one thing takes their rows as one, in the articles' order, and in which order it
 * locks. All other steps concern the article's own parts.
 */
const SHARED: Readonly<Record<string, Shared>> = {
  'claim-article': { key: ['id'], join: (first) => first },
  'lock-entities': { key: ['id'], join: (first) => first },
  'put-known-entities': {
    key: ['id'],
    join: (a, b) => ({ ...b, properties: { ...mapOf(a.properties), ...mapOf(b.properties) } }),
  },
  'put-unknown-entities': { key: ['id'], join: leastOf },
  'unlabel-actors': { key: ['id'], join: (first) => first },
  'label-actors': { key: ['id'], join: (first) => first },
  'label-entities': { key: ['id'], join: (first) => first },
  'settle-actor-kinds': { key: ['id'], join: (first) => first },
  'count-stances': { key: ['target', 'speaker'], join: sumOfRows },
};

function mapOf(value: RowValue | undefined): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

/** What two articles change about one derived edge, as one change. */
function sumOfRows(a: Row, b: Row): Row {
  const dates = (name: string): RowValue[] =>
    [a[name], b[name]].flatMap((list) => (Array.isArray(list) ? (list as RowValue[]) : [])).sort();
  const sum = (name: string): number => Number(a[name]) + Number(b[name]);
  return {
    ...a,
    positions: sum('positions'),
    articles: sum('articles'),
    gained: dates('gained'),
    lost: dates('lost'),
  };
}

interface Step {
  readonly statement: string;
  readonly type: string | undefined;
  readonly rows: Row[];
  /** Where the row of a key is among the rows, for a step that articles share. */
  readonly places: Map<string, number>;
}

/**
 * The updates of several articles as one: each step once, with the rows of all. It leaves what the updates would leave
 * one after the other; one for which that cannot be has to wait for the next batch.
 */
export class Batch {
  /** What the store has of entities after the updates so far; each is computed with that. */
  readonly entities: Map<string, StoredEntity>;
  readonly #steps = new Map<string, Step>();
  /** Derived edges that an update counts; of those which one takes a position away from, no other may. */
  readonly #counted = new Set<string>();
  readonly #reduced = new Set<string>();
  readonly #relabelled = new Set<string>();

  constructor(entities: Map<string, StoredEntity>) {
    this.entities = entities;
  }

  /**
   * Adds an article's update; false, and nothing is added, where it must come after those before it. A derived edge
   * keeps the first and last few dates only: whether it gains one before or after it loses one makes a difference.
   */
  add(changes: readonly GraphChange[]): boolean {
    if (changes.some((change) => this.#depends(change))) return false;
    for (const change of changes) this.#note(change);
    for (const change of changes) this.#join(change);
    applyToEntities(this.entities, changes);
    return true;
  }

  /** All updates, in the order in which they are to be applied, with the rows that locks are taken for in one order. */
  toChanges(): GraphChange[] {
    const ranked = [...this.#steps.values()].map((step) => ({ step, rank: rankOf(step.statement) }));
    ranked.sort((a, b) => a.rank - b.rank || compareText(a.step.type ?? '', b.step.type ?? ''));
    return ranked.map(({ step }) => changeOf(step));
  }

  #depends({ statement, type, rows }: GraphChange): boolean {
    if (statement === 'count-stances') {
      return rows.some((row) => {
        const edge = edgeOf(type, row);
        return this.#reduced.has(edge) || (isReduced(row) && this.#counted.has(edge));
      });
    }
    if (!LABELLING.includes(statement)) return false;
    const isFirst = statement === 'unlabel-actors';
    return rows.some(({ id }) => this.#relabelled.has(`${isFirst ? 'label' : 'unlabel'} ${type} ${id}`));
  }

  #note({ statement, type, rows }: GraphChange): void {
    for (const row of rows) {
      if (statement === 'count-stances') {
        this.#counted.add(edgeOf(type, row));
        if (isReduced(row)) this.#reduced.add(edgeOf(type, row));
      } else if (LABELLING.includes(statement)) {
        this.#relabelled.add(`${statement === 'unlabel-actors' ? 'unlabel' : 'label'} ${type} ${row.id}`);
      }
    }
  }

  #join({ statement, type, rows }: GraphChange): void {
    const name = `${statement} ${type ?? ''}`;
    const step: Step = this.#steps.get(name) ?? { statement, type, rows: [], places: new Map() };
    this.#steps.set(name, step);
    const shared = SHARED[statement];
    if (shared === undefined) step.rows.push(...rows);
    else for (const row of rows) joinRow(step, row, shared);
  }
}

function joinRow({ rows, places }: Step, row: Row, { key, join }: Shared): void {
  const name = key.map((part) => row[part]).join('\n');
  const place = places.get(name);
  const before = place === undefined ? undefined : rows[place];
  if (place === undefined || before === undefined) places.set(name, rows.push(row) - 1);
  else rows[place] = join(before, row);
}

function changeOf({ statement, type, rows, places }: Step): GraphChange {
  const inOrder = [...places].sort(([a], [b]) => compareText(a, b)).map(([, place]) => rows[place] ?? {});
  const change = { statement, rows: SHARED[statement] === undefined ? rows : inOrder };
  return type === undefined ? change : { ...change, type };
}

const LABELLING: readonly string[] = ['unlabel-actors', 'label-actors', 'label-entities'];

function edgeOf(type: string | undefined, { target, speaker }: Row): string {
  return JSON.stringify([type ?? '', target, speaker]);
}

/** It takes a position or a date away. */
function isReduced({ positions, lost }: Row): boolean {
  return Number(positions) < 0 || (Array.isArray(lost) && lost.length > 0);
}

function rankOf(statement: string): number {
  const rank = STEPS.indexOf(statement);
  if (rank === -1) throw new IsnadError('internal', `"${statement}" is no step of an article's update.`);
  return rank;
}
