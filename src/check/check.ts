import type { Value } from '../model/graph.js';
import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';
import { loadRules } from './rules.js';

/** Something that does not fit together in a store. */
export interface Finding {
  /** Name of the rule that finds it. */
  readonly rule: string;
  /** What the rule finds, in a few words. */
  readonly finds: string;
  /** Id of what does not fit. */
  readonly id: string;
  readonly detail: string;
}

/**
 * Everything that does not fit together in a store: the rules of `cypher/check/`, then quotes that are not the slice of
 * their text, then derived edges that the positions in force do not give. Reads a page at a time.
 */
export async function* checkStore(store: Store): AsyncGenerator<Finding> {
  for (const { name, finds, statement } of await loadRules()) {
    const { rows } = await store.run(statement);
    for (const [id, detail] of rows) yield { rule: name, finds, id: String(id), detail: String(detail) };
  }
  yield* checkQuotes(store);
  yield* checkDerivedEdges(store);
}

type Row = Readonly<Record<string, Value>>;

async function* pages(store: Store, statement: 'texts' | 'actor-ids'): AsyncGenerator<Row[]> {
  let after = '';
  for (;;) {
    const rows = await runRead(store, statement, { after });
    if (rows.length === 0) return;
    yield rows;
    after = String(rows.at(-1)?.id);
  }
}

async function* checkQuotes(store: Store): AsyncGenerator<Finding> {
  for await (const rows of pages(store, 'texts')) {
    for (const { id: version, text, evidence } of rows) {
      for (const entry of Array.isArray(evidence) ? evidence : []) {
        if (isQuoteOf(String(text), entry)) continue;
        const { id } = entry as Row;
        const finds = 'a quote that is not the slice of its text';
        yield { rule: 'quotes-not-in-text', finds, id: String(id), detail: String(version) };
      }
    }
  }
}

function isQuoteOf(text: string, entry: Value): boolean {
  if (typeof entry !== 'object' || entry === null || !('quote' in entry)) return false;
  const { startOffset, endOffset, quote } = entry as Row;
  return text.slice(Number(startOffset), Number(endOffset)) === quote;
}

async function* checkDerivedEdges(store: Store): AsyncGenerator<Finding> {
  for await (const rows of pages(store, 'actor-ids')) {
    const speakers = rows.map(({ id }) => String(id));
    const stored = edgesOf(await runRead(store, 'derived-edges', { speakers }));
    const given = edgesOf(await runRead(store, 'derived-from-positions', { speakers }));
    for (const key of [...new Set([...stored.keys(), ...given.keys()])].sort()) {
      const [is, should] = [stored.get(key) ?? 'no edge', given.get(key) ?? 'no edge'];
      if (is === should) continue;
      const finds = 'a derived edge that the positions in force do not give';
      yield { rule: 'derived-edges', finds, id: key, detail: `${is} instead of ${should}` };
    }
  }
}

/** Speaker, stance and target of each edge, to what it says of the positions under it. */
function edgesOf(rows: readonly Row[]): Map<string, string> {
  return new Map(
    rows.map(({ speaker, stance, target, positions, articles, firstStatedOn, lastStatedOn }) => [
      `${speaker} ${stance} ${target}`,
      `${positions} in ${articles} articles, ${firstStatedOn ?? 'no date'} to ${lastStatedOn ?? 'no date'}`,
    ]),
  );
}
