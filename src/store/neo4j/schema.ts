import type { Session } from 'neo4j-driver';
import type { SchemaRule } from '../schema.js';

/** Another process was quicker with the same rule. */
const ALREADY_THERE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

async function namesOf(session: Session, statement: string): Promise<string[]> {
  const { records } = await session.executeRead((tx) => tx.run(statement));
  return records.map((record) => String(record.get('name')));
}

/** Creates what is missing; a database that has all of it costs two look-ups. */
export async function applySchema(session: Session, rules: readonly SchemaRule[]): Promise<void> {
  const present = new Set([
    ...(await namesOf(session, 'SHOW CONSTRAINTS YIELD name')),
    ...(await namesOf(session, 'SHOW INDEXES YIELD name')),
  ]);
  for (const rule of rules.filter(({ name }) => !present.has(name))) {
    try {
      await session.executeWrite((tx) => tx.run(rule.statement));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === ALREADY_THERE)) throw error;
    }
  }
}
