import { readFile } from 'node:fs/promises';
import { recordsOf, type Value } from '../model/graph.js';
import type { Store } from '../store/index.js';
import type { TextsReadBy } from './texts.js';

type Name = 'texts' | 'latest';

async function run(store: Store, name: Name): Promise<Readonly<Record<string, Value>>[]> {
  const statement = await readFile(new URL(`../../cypher/doctor/${name}.cypher`, import.meta.url), 'utf8');
  return recordsOf(await store.run(statement));
}

/** The texts in force, by who has read them. */
export async function readTexts(store: Store): Promise<TextsReadBy[]> {
  const rows = await run(store, 'texts');
  return rows.map(({ extractor, texts }) => ({ extractor: String(extractor), texts: Number(texts) }));
}

/** When the latest text was stored; null where there is none. */
export async function readLatest(store: Store): Promise<string | null> {
  const [row] = await run(store, 'latest');
  return typeof row?.ingestedAt === 'string' ? row.ingestedAt : null;
}
