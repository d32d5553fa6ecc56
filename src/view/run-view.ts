import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { recordsOf } from '../model/graph.js';
import type { Store } from '../store/index.js';

const statements = new Map<string, Promise<string>>();

/**
 * Runs a statement of `cypher/view/` and gives its rows, checked.
 * @throws IsnadError `store-damaged` for a row that is not as Isnad stores it
 */
export async function runView<Row>(
  store: Store,
  name: string,
  ids: readonly string[],
  schema: z.ZodType<Row>,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const statement = statements.get(name) ?? readStatement(name);
  statements.set(name, statement);
  const named = recordsOf(await store.run(await statement, { ids }));
  const result = z.array(schema).safeParse(named);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined ? '' : ` (${z.core.toDotPath(issue.path.slice(1))}: ${issue.message})`;
  const id = named[Number(issue?.path[0])]?.id;
  throw new IsnadError(
    'store-damaged',
    `What the store has of ${id ?? 'something'} is not as it should be${where}.`,
    {
      hint: 'Something else has written to this graph; `isnad check` lists what does not fit.',
    },
  );
}

function readStatement(name: string): Promise<string> {
  return readFile(new URL(`../../cypher/view/${name}.cypher`, import.meta.url), 'utf8');
}
