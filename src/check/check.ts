import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';
import type { Finding } from './finding.js';
import { pages, type Row } from './pages.js';
import { checkRelations } from './relations.js';
import { loadRules } from './rules.js';
import { isQuoteOf, mentionProblem } from './spans.js';

/**
 * Everything that does not fit together in a store: the rules of `cypher/check/`, then quotes and mentions that are not
 * slices of their text, then derived edges that the positions in force do not give. Reads a page at a time.
 */
export async function* checkStore(store: Store): AsyncGenerator<Finding> {
  for (const { name, finds, statement } of await loadRules()) {
    const { rows } = await store.run(statement);
    for (const [id, detail] of rows) yield { rule: name, finds, id: String(id), detail: String(detail) };
  }
  yield* checkTexts(store);
  yield* checkRelations(store);
  yield* checkDerivedEdges(store);
}

async function* checkTexts(store: Store): AsyncGenerator<Finding> {
  for await (const rows of pages(store, 'texts')) {
    yield* checkQuotes(rows);
    yield* checkMentions(store, rows);
  }
}

function* checkQuotes(texts: readonly Row[]): Generator<Finding> {
  for (const { id: version, text, evidence } of texts) {
    for (const entry of Array.isArray(evidence) ? evidence : []) {
      if (isQuoteOf(String(text), entry)) continue;
      const { id } = entry as Row;
      const finds = 'a quote that is not the slice of its text';
      yield { rule: 'quotes-not-in-text', finds, id: String(id), detail: String(version) };
    }
  }
}

async function* checkMentions(store: Store, texts: readonly Row[]): AsyncGenerator<Finding> {
  const textOf = new Map(texts.map(({ id, text }) => [String(id), String(text)]));
  for (const mention of await runRead(store, 'mentions-in', { ids: [...textOf.keys()] })) {
    const version = String(mention.version);
    const problem = mentionProblem(textOf.get(version) ?? '', mention);
    if (problem === null) continue;
    const finds = 'a mention that does not stand in its text where it should';
    const detail = `${version}: ${problem}`;
    yield { rule: 'mentions-not-in-text', finds, id: String(mention.entity), detail };
  }
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
