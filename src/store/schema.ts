import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import { stripComments } from './cypher-text.js';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

/** A constraint or index of `cypher/schema/`. */
export interface SchemaRule {
  readonly kind: 'unique' | 'index';
  readonly name: string;
  readonly label: string;
  readonly property: string;
  /** Neo4j's own statement, idempotent. */
  readonly statement: string;
}

const UNIQUE = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) REQUIRE \2\.(\w+) IS UNIQUE$/;
const INDEX = /^CREATE INDEX (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) ON \(\2\.(\w+)\)$/;

function parseRule(statement: string, file: string): SchemaRule {
  const unique = UNIQUE.exec(statement);
  const [, name, , label, property] = unique ?? INDEX.exec(statement) ?? [];
  if (name === undefined || label === undefined || property === undefined) {
    throw new IsnadError('data', `${file} holds a schema statement of an unknown form: ${statement}`, {
      hint: 'It is a uniqueness constraint or an index on one property of one label, with IF NOT EXISTS.',
    });
  }
  return { kind: unique === null ? 'index' : 'unique', name, label, property, statement };
}

/**
 * The rules of the schema files, in the order of the files' names and of the statements in them.
 * @throws IsnadError `data` for a statement that is neither a uniqueness constraint nor an index on one property
 */
export async function readSchema(folder: string = SCHEMA_FOLDER): Promise<SchemaRule[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  const rules: SchemaRule[] = [];
  for (const file of files) {
    const statements = stripComments(await readFile(join(folder, file), 'utf8')).split(';');
    for (const statement of statements.map((text) => text.replace(/\s+/g, ' ').trim())) {
      if (statement.length > 0) rules.push(parseRule(statement, file));
    }
  }
  return rules;
}
