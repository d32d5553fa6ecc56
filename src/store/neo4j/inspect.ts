import type { Session } from 'neo4j-driver';
import type { SchemaRule } from '../schema.js';
import type { RuleState } from '../store.js';

const COMPONENTS =
  'CALL dbms.components() YIELD name, versions, edition RETURN versions[0] AS version, edition';

const INDEXES =
  'SHOW INDEXES YIELD labelsOrTypes, properties, owningConstraint, state ' +
  'RETURN labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS isUnique, state';

const STATES: Readonly<Record<string, RuleState['state']>> = {
  ONLINE: 'online',
  POPULATING: 'populating',
  FAILED: 'failed',
};

interface Index {
  readonly on: string;
  readonly isUnique: boolean;
  readonly state: RuleState['state'];
}

/** Version and edition of the server, such as `Neo4j 5.26.30 community`. */
export async function readProduct(session: Session): Promise<string> {
  const { records } = await session.executeRead((tx) => tx.run(COMPONENTS));
  const [first] = records;
  return first === undefined ? 'Neo4j' : `Neo4j ${first.get('version')} ${first.get('edition')}`;
}

/** A constraint is known by its index. What somebody has made under another name does as well. */
export async function inspectSchema(session: Session, rules: readonly SchemaRule[]): Promise<RuleState[]> {
  const indexes = await readIndexes(session);
  return rules.map((rule) => {
    const on = `${rule.label}.${rule.property}`;
    const found = indexes.filter((index) => index.on === on && (rule.kind === 'index' || index.isUnique));
    const best = found.find(({ state }) => state === 'online') ?? found[0];
    return { rule, state: best?.state ?? 'missing' };
  });
}

async function readIndexes(session: Session): Promise<Index[]> {
  const { records } = await session.executeRead((tx) => tx.run(INDEXES));
  return records.map((record) => ({
    // Of several labels or properties it is no index of one; a look-up index has none.
    on: `${listOf(record.get('labels')).join('|')}.${listOf(record.get('properties')).join('|')}`,
    isUnique: record.get('isUnique') === true,
    state: STATES[String(record.get('state'))] ?? 'failed',
  }));
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
