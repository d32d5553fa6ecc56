import {
  type Identity,
  idsAsRead,
  placeVersion,
  type StoredArticle,
  type StoredEntity,
} from './graph/index.js';
import type { Extraction } from './model/extraction.js';
import type { Value } from './model/graph.js';
import type { Store } from './store/index.js';
import { isNode, parseArticle, readPositions, runRead } from './stored-article.js';

/** What the store has of one article and of the entities that it names now or named before. */
export interface Before {
  /** As it was read, without positions where nothing is to be done; null when it is not stored. */
  readonly article: StoredArticle | null;
  /** Ids of the entities that the update is computed with. */
  readonly entities: readonly string[];
  readonly identity: Identity;
  /** Other articles with this content. */
  readonly sameTextAs: readonly string[];
}

export interface StateBefore {
  /** In the order of the extractions. */
  readonly articles: readonly Before[];
  /** What the store has under the ids of the entities of all articles, and under those whom they are judged to be. */
  readonly entities: Map<string, StoredEntity>;
}

/**
 * Reads what updates of some articles are computed against: one read, and two more where an article has another text by
 * now, and one for whom people have judged entities to be. An entity comes with whom it is judged to be, and the update
 * is refused if that has changed meanwhile.
 * @throws IsnadError what the store's `run` throws; `store-damaged` for an article that something else has written
 */
export async function readBefore(
  store: Store,
  extractions: readonly Extraction[],
  reextract: boolean,
): Promise<StateBefore> {
  const state = new State();
  const ids = extractions.map(({ article }) => article.id);
  const named = extractions.map(({ entities }) => entities.map(({ id }) => id));
  const contents = extractions.map(({ version }) => version.contentHash);
  await state.read(store, { articles: ids, entities: named.flat(), contents });
  const changed = extractions.filter(({ article: { id }, version }) => {
    const stored = state.articles.get(id);
    return stored !== undefined && placeVersion(stored, id, version, reextract) !== null;
  });
  await state.readFormer(
    store,
    changed.map(({ article }) => article.id),
  );
  const articles = extractions.map((extraction, at) => state.before(extraction, named[at] ?? []));
  await state.readMissing(
    store,
    articles.flatMap(({ identity }) => [...identity.values()]),
  );
  return { articles, entities: state.entities };
}

interface Asked {
  readonly articles: readonly string[];
  readonly entities: readonly string[];
  readonly contents: readonly string[];
}

class State {
  readonly articles = new Map<string, StoredArticle>();
  readonly entities = new Map<string, StoredEntity>();
  /** Whom an id means in one article alone, by both. */
  readonly #split = new Map<string, string>();
  readonly #withText = new Map<string, string[]>();

  async read(store: Store, { articles, entities, contents }: Asked): Promise<void> {
    const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();
    const asked = { articles: sorted(articles), entities: sorted(entities), contents: sorted(contents) };
    for (const { kind, of, value } of await runRead(store, 'before-update', { asked }))
      this.#add(String(kind), String(of), (value ?? {}) as Readonly<Record<string, Value>>);
  }

  /** Positions, and the entities that they connect. */
  async readFormer(store: Store, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const [id, positions] of await readPositions(store, ids)) {
      const article = this.articles.get(id);
      if (article !== undefined) this.articles.set(id, { ...article, positions });
    }
    await this.readMissing(
      store,
      ids.flatMap((id) => this.#idsBefore(id)),
    );
  }

  async readMissing(store: Store, ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => !this.entities.has(id));
    if (missing.length > 0) await this.read(store, { articles: [], entities: missing, contents: [] });
  }

  before({ article: { id }, version }: Extraction, named: readonly string[]): Before {
    const read = [...new Set([...named, ...this.#idsBefore(id)])].sort();
    const identity = new Map(
      read.flatMap((entity) => {
        const judged = this.#judged(this.#split.get(keyOf(id, entity)) ?? entity);
        return judged === entity ? [] : [[entity, judged] as const];
      }),
    );
    const others = (this.#withText.get(version.contentHash) ?? []).filter((other) => other !== id);
    return {
      article: this.articles.get(id) ?? null,
      entities: [...new Set([...read, ...identity.values()])],
      identity,
      sameTextAs: [...new Set(others)].sort(),
    };
  }

  #idsBefore(id: string): string[] {
    const article = this.articles.get(id);
    return article === undefined ? [] : idsAsRead(article);
  }

  #judged(id: string): string {
    const mergedInto = this.entities.get(id)?.properties.mergedInto;
    return typeof mergedInto === 'string' ? mergedInto : id;
  }

  #add(kind: string, of: string, value: Readonly<Record<string, Value>>): void {
    const { id, entity } = value;
    if (kind === 'article') this.articles.set(of, parseArticle(value, of));
    else if (kind === 'same-text') this.#withText.set(of, [...(this.#withText.get(of) ?? []), String(id)]);
    else if (isNode(entity)) {
      this.entities.set(entity.id, entity);
      if (kind === 'split') this.#split.set(keyOf(of, String(id)), entity.id);
    }
  }
}

function keyOf(article: string, entity: string): string {
  return JSON.stringify([article, entity]);
}
