import type { GraphChange, Row, RowValue } from '../model/change.js';
import { ACTOR_TYPES } from '../model/entity.js';
import { leastOf, settledKind } from './entity-changes.js';
import type { StoredEntity } from './stored.js';

/** Ids of a change's rows are texts. */
function idOf(row: Row): string {
  return String(row.id);
}

/**
 * What the store has of entities after an update, as far as a later one is computed with it: what each write statement
 * on entities makes of them.
 */
export function applyToEntities(entities: Map<string, StoredEntity>, changes: readonly GraphChange[]): void {
  for (const { statement, type, rows } of changes) {
    const effect = EFFECTS[statement];
    if (effect === undefined) continue;
    for (const row of rows) {
      const stored = entities.get(idOf(row));
      const after = effect(stored ?? { labels: ['Entity'], properties: { id: idOf(row) } }, row, type ?? '');
      if (after !== stored) entities.set(idOf(row), after);
    }
  }
}

type Effect = (stored: StoredEntity, row: Row, type: string) => StoredEntity;

const EFFECTS: Readonly<Record<string, Effect>> = {
  'lock-entities': (stored) => stored,
  'put-known-entities': (stored, { properties }) => withProperties(stored, properties ?? null),
  'put-unknown-entities': (stored, row) => withProperties(stored, leastOf(stored.properties, row)),
  'unlabel-actors': (stored, _, type) => withLabels(stored, (label) => label !== type),
  'label-actors': (stored, _, type) => withLabels(stored, () => true, ['Actor', type]),
  'label-entities': (stored, _, type) => withLabels(stored, () => true, [type]),
  'settle-actor-kinds': (stored) => {
    const kind = settledKind(stored.labels);
    return withLabels(stored, (label) => label === kind || !isKind(label));
  },
};

function isKind(label: string): boolean {
  return (ACTOR_TYPES as readonly string[]).includes(label);
}

function withProperties({ labels, properties }: StoredEntity, given: RowValue): StoredEntity {
  return { labels, properties: { ...properties, ...(given as Row) } };
}

function withLabels(
  { labels, properties }: StoredEntity,
  keep: (label: string) => boolean,
  added: readonly string[] = [],
): StoredEntity {
  return { labels: [...new Set([...labels.filter(keep), ...added])].sort(), properties };
}
