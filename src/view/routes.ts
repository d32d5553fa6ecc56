import type { GraphState } from '../export/index.js';
import { beginRead } from '../export/index.js';
import { safeJson } from '../model/safe-json.js';
import type { Store } from '../store/index.js';
import { type Answer, failure, jsonAnswer } from './answer.js';
import type { PageDocument } from './document.js';
import { PAGE } from './pages.js';
import { readArticle } from './read-articles.js';
import { type OverviewOptions, readOverview } from './read-overview.js';
import { readPositions } from './read-positions.js';
import { isSameState } from './unchanged.js';

export type Route = (query: URLSearchParams) => Promise<Answer>;

/** What the server answers, by path. */
export function routesOf(
  store: Store,
  { head, tail }: PageDocument,
  options: OverviewOptions,
): ReadonlyMap<string, Route> {
  const page: Answer = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `${head}null${tail}`,
  };
  const overview = overviewOf(store, options);
  return new Map<string, Route>([
    ['/', async () => page],
    ['/api/overview', async () => jsonAnswer(await overview())],
    ['/api/positions', (query) => positions(store, query)],
    ['/api/article', (query) => article(store, query)],
  ]);
}

/** Read and laid out anew when the graph has changed, once for all who wait. */
function overviewOf(store: Store, options: OverviewOptions): () => Promise<string> {
  let kept: { readonly state: GraphState; readonly json: string } | null = null;
  let reading: Promise<string> | null = null;
  const read = async (): Promise<string> => {
    const state = await beginRead(store);
    if (kept === null || !isSameState(kept.state, state)) {
      kept = { state, json: safeJson(await readOverview(store, options)) };
    }
    return kept.json;
  };
  return () => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
}

async function positions(store: Store, query: URLSearchParams): Promise<Answer> {
  const ids = query.getAll('id');
  if (ids.length === 0) return failure(400, 'missing', 'Of which positions? Name them with id=.');
  if (ids.length > PAGE) {
    return failure(400, 'too-many', `At most ${PAGE} positions are given at once.`, 'Ask in parts.');
  }
  return jsonAnswer(safeJson(await readPositions(store, ids)));
}

async function article(store: Store, query: URLSearchParams): Promise<Answer> {
  const [id, ...more] = query.getAll('id');
  if (id === undefined || more.length > 0) {
    return failure(400, 'missing', 'Of which article? Name one with id=.');
  }
  const found = await readArticle(store, id);
  if (found !== null) return jsonAnswer(safeJson(found));
  return failure(
    404,
    'not-found',
    'The graph has no such article.',
    'It may have been purged; load the page again.',
  );
}
