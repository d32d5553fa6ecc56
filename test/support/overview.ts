import type { EntityType, Stance } from '../../src/model/closed-sets.js';
import type {
  Overview,
  Span,
  ViewArticle,
  ViewEntity,
  ViewPosition,
  ViewReading,
  ViewVersion,
} from '../../src/view/wire.js';

/** Moments of a store that learnt something on five days. */
export const DAYS = ['01', '02', '03', '04', '05'].map((day) => `2024-03-${day}T08:00:00.000Z`) as [
  string,
  string,
  string,
  string,
  string,
];

export function entity(id: string, type: EntityType, names: Partial<ViewEntity> = {}): ViewEntity {
  return { id, type, name: id, nameAr: null, nameEn: null, aliases: [], x: 0, y: 0, ...names };
}

export function article(
  id: string,
  versions: readonly ViewVersion[],
  more: Partial<ViewArticle> = {},
): ViewArticle {
  return {
    id,
    title: id,
    url: null,
    publisher: null,
    language: 'ar',
    publishedAt: null,
    versions,
    ...more,
  };
}

export function version(number: number, inForce: readonly Span[]): ViewVersion {
  return {
    id: `version:${number}`,
    number,
    modifiedAt: null,
    ingestedAt: inForce[0]?.from ?? DAYS[0],
    current: inForce.at(-1)?.until === null,
    inForce,
  };
}

/** In force from the first day on. */
export const ALWAYS: readonly Span[] = [{ from: DAYS[0], until: null }];

export function reading(place: number, of: number, span: Partial<Span> = {}): ViewReading {
  return { article: place, version: of, from: DAYS[0], until: null, ...span };
}

export function position(
  id: string,
  [speakers, stance, targets]: readonly [readonly number[], Stance, readonly number[]],
  more: Partial<ViewPosition> = {},
): ViewPosition {
  return {
    id,
    stance,
    statedOn: null,
    current: true,
    speakers,
    targets,
    readings: [reading(0, 0)],
    ...more,
  };
}

export function overview(
  entities: readonly ViewEntity[],
  articles: readonly ViewArticle[],
  positions: readonly ViewPosition[],
): Overview {
  const totals = { entities: entities.length, positions: positions.length, articles: articles.length };
  return { entities, articles, positions, relations: [], totals };
}
