import { compareText } from '../model/compare-text.js';
import { layOut } from './layout.js';
import type { ArticleRow, EntityRow, PositionRow, RelationRow } from './rows.js';
import type {
  Overview,
  Span,
  ViewArticle,
  ViewEntity,
  ViewPosition,
  ViewReading,
  ViewRelation,
} from './wire.js';

export interface GraphRows {
  readonly articles: readonly ArticleRow[];
  readonly positions: readonly PositionRow[];
  /** Of texts in force. */
  readonly relations: readonly RelationRow[];
  /** Those that are drawn. */
  readonly entities: readonly EntityRow[];
}

/** Places in a list, by id. */
type Places = ReadonlyMap<string, number>;

/**
 * Makes the overview of what was read: every list by id, everything told by its place in a list, each entity where the
 * layout puts it. A position is there if one of its speakers is drawn, and one of its targets where it has any; an
 * article if it states something that is there, or if nothing is left out.
 * @param drawable how many entities could be drawn
 */
export function drawOverview(rows: GraphRows, drawable: number): Overview {
  const entities = byId(rows.entities);
  const drawn = placesOf(entities);
  const shown = byId(rows.positions.filter((position) => isShown(position, drawn)));
  const facts = rows.relations.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const articles = byId(
    drawable > entities.length ? statingOnly(rows.articles, shown, facts) : rows.articles,
  );
  const places = versionPlaces(articles);
  const positions = shown.map((position) => positionOf(position, drawn, places));
  const relations = relationsOf(facts, drawn, places);
  return {
    entities: placed(entities, positions, relations),
    articles: articles.map(articleOf),
    positions,
    relations,
    totals: { entities: drawable, positions: rows.positions.length, articles: rows.articles.length },
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

function placesOf(items: readonly { readonly id: string }[]): Places {
  return new Map(items.map(({ id }, place) => [id, place]));
}

function isShown({ speakers, targets }: PositionRow, drawn: Places): boolean {
  return (
    speakers.some((id) => drawn.has(id)) && (targets.length === 0 || targets.some((id) => drawn.has(id)))
  );
}

function statingOnly(
  articles: readonly ArticleRow[],
  positions: readonly PositionRow[],
  relations: readonly RelationRow[],
): ArticleRow[] {
  const stating = new Set([
    ...positions.flatMap(({ readings }) => readings.map(({ version }) => version)),
    ...relations.map(({ version }) => version),
  ]);
  return articles.filter(({ versions }) => versions.some(({ id }) => stating.has(id)));
}

type VersionPlaces = ReadonlyMap<string, { readonly article: number; readonly version: number }>;

function versionPlaces(articles: readonly ArticleRow[]): VersionPlaces {
  return new Map(
    articles.flatMap(({ versions }, article) =>
      inOrder(versions).map(({ id }, version) => [id, { article, version }] as const),
    ),
  );
}

function inOrder<Version extends { readonly number: number }>(versions: readonly Version[]): Version[] {
  return [...versions].sort((a, b) => a.number - b.number);
}

function positionOf(position: PositionRow, drawn: Places, places: VersionPlaces): ViewPosition {
  const { id, stance, statedOn, current, speakers, targets, readings } = position;
  return {
    ...{ id, stance, statedOn, current },
    speakers: placesIn(speakers, drawn),
    targets: placesIn(targets, drawn),
    readings: readingsOf(readings, places),
  };
}

function placesIn(ids: readonly string[], drawn: Places): number[] {
  return [...new Set(ids)].flatMap((id) => drawn.get(id) ?? []).sort((a, b) => a - b);
}

/** A version may state a position in several sentences; it is one reading. */
function readingsOf(readings: PositionRow['readings'], places: VersionPlaces): ViewReading[] {
  const known = new Map<string, ViewReading>();
  for (const { version, readAt, supersededAt } of readings) {
    const place = places.get(version);
    if (place !== undefined)
      known.set(`${version} ${readAt} ${supersededAt}`, { ...place, from: readAt, until: supersededAt });
  }
  return [...known.values()].sort(
    (a, b) => a.article - b.article || a.version - b.version || compareText(a.from, b.from),
  );
}

/** A text may state a fact in several sentences; it is one line. */
function relationsOf(facts: readonly RelationRow[], drawn: Places, places: VersionPlaces): ViewRelation[] {
  const known = new Map<string, ViewRelation>();
  for (const { type, role, from, to, version } of facts) {
    const [source, target, place] = [drawn.get(from), drawn.get(to), places.get(version)];
    if (source === undefined || target === undefined || place === undefined) continue;
    const relation = { type, from: source, to: target, role, article: place.article };
    known.set(JSON.stringify(relation), relation);
  }
  return [...known.values()].sort(
    (a, b) =>
      a.from - b.from ||
      a.to - b.to ||
      compareText(a.type, b.type) ||
      a.article - b.article ||
      compareText(a.role ?? '', b.role ?? ''),
  );
}

function placed(
  entities: readonly EntityRow[],
  positions: readonly ViewPosition[],
  relations: readonly ViewRelation[],
): ViewEntity[] {
  const said = positions.flatMap(({ speakers, targets }) =>
    speakers.flatMap((from) => targets.map((to) => ({ from, to }))),
  );
  const ids = entities.map(({ id }) => id);
  const points = layOut(ids, [...said, ...relations]);
  return entities.map(({ id, type, name, nameAr, nameEn, aliases }, place) => {
    const { x, y } = points[place] ?? { x: 0, y: 0 };
    return { id, type, name, nameAr, nameEn, aliases: [...aliases].sort(compareText), x, y };
  });
}

function articleOf({ versions, ...article }: ArticleRow): ViewArticle {
  const { id, title, url, publisher, language, publishedAt } = article;
  return {
    ...{ id, title, url, publisher, language, publishedAt },
    versions: inOrder(versions).map(({ currentFrom, currentUntil, ...version }) => ({
      ...version,
      inForce: currentFrom.map((from, at): Span => ({ from, until: currentUntil[at] ?? null })),
    })),
  };
}
