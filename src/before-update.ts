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
 * now. An entity comes with whom it is judged to be, and the update is refused if that has changed meanwhile.
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
  /** Whom an id means: in all articles, and in one of them alone. */
  readonly #merged = new Map<string, string>();
  readonly #split = new Map<string, Map<string, string>>();
  readonly #withText = new Map<string, string[]>();

  async read(store: Store, { articles, entities, contents }: Asked): Promise<void> {
    const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();
    const asked = { articles: sorted(articles), entities: sorted(entities), contents: sorted(contents) };
    for (const { kind, of, value } of await runRead(store, 'before-update', { asked })) {
      if (value !== null && value !== undefined) this.#add(String(kind), String(of), value);
    }
  }

  /** Positions, and the entities that they connect. */
  async readFormer(store: Store, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const [id, positions] of await readPositions(store, ids)) {
      const article = this.articles.get(id);
      if (article !== undefined) this.articles.set(id, { ...article, positions });
    }
    const former = ids.flatMap((id) => this.#idsBefore(id)).filter((id) => !this.entities.has(id));
    if (former.length > 0) await this.read(store, { articles: [], entities: former, contents: [] });
  }

  before({ article: { id }, version }: Extraction, named: readonly string[]): Before {
    const read = [...new Set([...named, ...this.#idsBefore(id)])].sort();
    const identity = new Map(
      read.flatMap((entity) => {
        const judged = this.#split.get(id)?.get(entity) ?? this.#merged.get(entity) ?? entity;
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

  #add(kind: string, of: string, value: Value): void {
    if (kind === 'same-text') this.#withText.set(of, [...(this.#withText.get(of) ?? []), String(value)]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const fields = value as Readonly<Record<string, Value>>;
    if (kind === 'article') this.articles.set(of, parseArticle(fields, of));
    else this.#addEntity(kind, of, fields);
  }

  #addEntity(kind: string, of: string, { id, entity, judged }: Readonly<Record<string, Value>>): void {
    const nodes = [entity, judged].filter(isNode);
    for (const node of nodes) this.entities.set(node.id, node);
    const meant = nodes.at(-1)?.id;
    if (meant === undefined) return;
    if (kind === 'entity') this.#merged.set(of, meant);
    else this.#split.set(of, (this.#split.get(of) ?? new Map()).set(String(id), meant));
  }
}
