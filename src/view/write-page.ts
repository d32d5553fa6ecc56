import { beginRead, whileUnchanged } from '../export/index.js';
import type { Store } from '../store/index.js';
import type { PageAssets } from './assets.js';
import { documentOf, jsonForDocument } from './document.js';
import type { OverviewOptions } from './read-overview.js';
import { readWhole } from './read-whole.js';

/**
 * The page as one file with all of its data, in parts: the texts are never all held. The same graph gives the same
 * bytes.
 * @throws IsnadError as `readOverview` does; a part throws `store-query` where the graph is changed meanwhile
 */
export async function writePage(
  store: Store,
  assets: PageAssets,
  options: OverviewOptions,
): Promise<AsyncIterable<string>> {
  const { head, tail } = documentOf(assets, 'nobody');
  const before = await beginRead(store);
  const { overview, positions, articles } = await readWhole(store, options);
  return whileUnchanged(store, before, parts());

  async function* parts(): AsyncGenerator<string> {
    yield `${head}{"overview":${jsonForDocument(overview)},"positions":[`;
    yield* listOf(positions);
    yield '],"articles":[';
    yield* listOf(articles);
    yield `]}${tail}`;
  }
}

async function* listOf(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield `${separator}${jsonForDocument(item)}`;
    separator = ',\n';
  }
}
