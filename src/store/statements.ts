import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import type { GraphChange } from '../model/change.js';
import { fillType, parseStatement, type TypedStatement } from './placeholder.js';
import { checkRows } from './rows.js';

/** The same from `src/store` and from `dist/store`. */
export const WRITE_FOLDER = fileURLToPath(new URL('../../cypher/write/', import.meta.url));

/** A change that a store can run as it stands. */
export interface PreparedChange {
  readonly statement: string;
  readonly type: string | undefined;
  readonly text: string;
  readonly rows: GraphChange['rows'];
}

const loaded = new Map<string, Promise<TypedStatement>>();

async function readStatement(name: string, folder: string): Promise<TypedStatement> {
  const path = join(folder, `${name}.cypher`);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new IsnadError('internal', `The write statement "${name}" is not in ${folder}.`, { cause });
  });
  return parseStatement(text);
}

async function loadStatement(name: string, folder: string): Promise<TypedStatement> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new IsnadError('internal', `"${name}" is not the name of a write statement.`);
  }
  const key = join(folder, name);
  const known = loaded.get(key) ?? readStatement(name, folder);
  loaded.set(key, known);
  return known;
}

/**
 * Turns changes into statements with rows, before a transaction is begun. Changes without rows are left out.
 * @throws IsnadError `internal` for an unknown statement, a type outside its closed set, or rows no store may hold
 */
export async function prepareChanges(
  changes: readonly GraphChange[],
  folder: string = WRITE_FOLDER,
): Promise<PreparedChange[]> {
  const prepared: PreparedChange[] = [];
  for (const change of changes) {
    const { statement, type, rows } = change;
    const text = fillType(await loadStatement(statement, folder), statement, type);
    checkRows(change);
    if (rows.length > 0) prepared.push({ statement, type, text, rows });
  }
  return prepared;
}

/** Every text that a statement has: one for each type, in the order of their names. */
export async function readTexts(
  statement: string,
  folder: string,
): Promise<Pick<PreparedChange, 'type' | 'text'>[]> {
  const typed = await loadStatement(statement, folder);
  const types = typed.types.length === 0 ? [undefined] : [...typed.types].sort();
  return types.map((type) => ({ type, text: fillType(typed, statement, type) }));
}
