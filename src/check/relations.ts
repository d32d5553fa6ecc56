import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';
import type { Finding } from './finding.js';
import { pages, type Row } from './pages.js';
import { isQuoteOf } from './spans.js';

/** So many texts are held at once. */
const TEXTS = 100;

/** Relations whose version is not there, or does not have their quote where they say. */
export async function* checkRelations(store: Store): AsyncGenerator<Finding> {
  for await (const entities of pages(store, 'entity-ids')) {
    const byVersion = new Map<string, Row[]>();
    for (const relation of await runRead(store, 'relations-of', {
      ids: entities.map(({ id }) => String(id)),
    })) {
      const version = String(relation.version);
      byVersion.set(version, [...(byVersion.get(version) ?? []), relation]);
    }
    const versions = [...byVersion.keys()];
    for (let at = 0; at < versions.length; at += TEXTS) {
      const texts = await readTexts(store, versions.slice(at, at + TEXTS));
      for (const version of versions.slice(at, at + TEXTS))
        yield* checkOf(version, byVersion.get(version) ?? [], texts.get(version));
    }
  }
}

async function readTexts(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await runRead(store, 'version-texts', { ids });
  return new Map(rows.map(({ id, text }) => [String(id), String(text)]));
}

function* checkOf(version: string, relations: readonly Row[], text: string | undefined): Generator<Finding> {
  for (const relation of relations) {
    const id = String(relation.id);
    if (text === undefined) {
      const finds = 'a relation whose version is not there';
      yield { rule: 'relations-without-version', finds, id, detail: version };
    } else if (!isQuoteOf(text, relation)) {
      const finds = 'a relation whose quote is not the slice of its text';
      yield { rule: 'relations-not-in-text', finds, id, detail: version };
    }
  }
}
