import type { Stance } from '../../src/model/closed-sets.js';
import type {
  ArticleText,
  PositionDetail,
  ViewArticle,
  ViewEntity,
  ViewEvidence,
  ViewPosition,
  WholeView,
} from '../../src/view/wire.js';

/** What a test tells of an entity; it stands wherever a text has one of its words. */
export interface EntityDraft extends Pick<ViewEntity, 'id' | 'type' | 'name' | 'nameAr' | 'nameEn'> {
  readonly words: readonly string[];
}

/** A position, and the words by which versions state it. */
export interface PositionDraft {
  readonly id: string;
  readonly stance: Stance;
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
  readonly statedOn?: string;
  readonly topic?: string;
  readonly condition?: string;
}

export interface VersionDraft {
  readonly at: string;
  readonly text: string;
  /** A position's id, and its sentence; again for what repeats it. */
  readonly states: readonly (readonly [id: string, quote: string])[];
}

export interface ArticleDraft {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly url?: string;
  readonly withdrawnAt?: string;
  readonly versions: readonly VersionDraft[];
}

/** What the page is given of some articles, as the store would give it. */
export function buildView(
  entities: readonly EntityDraft[],
  positions: readonly PositionDraft[],
  drafts: readonly ArticleDraft[],
): WholeView {
  const articles = drafts.map(articleOf);
  const details = drafts.map(({ id, versions }) => ({
    id,
    versions: versions.map((version, index) =>
      textOf(`${id} ${index}`, index + 1, version, entities, positions),
    ),
  }));
  const view = { articles, details, drafts };
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const listed = positions.map(
    (draft): ViewPosition => ({
      id: draft.id,
      stance: draft.stance,
      statedOn: draft.statedOn ?? null,
      current: isCurrent(draft.id, view),
      speakers: placesOf(draft.speakers),
      targets: placesOf(draft.targets),
      readings: readingsOf(draft.id, view),
    }),
  );
  return {
    overview: {
      entities: entities.map(({ words, ...entity }, place) => ({
        ...entity,
        aliases: [],
        x: 100 * Math.cos(place),
        y: 100 * Math.sin(place),
      })),
      articles,
      positions: listed,
      relations: [],
      totals: { entities: entities.length, positions: positions.length, articles: articles.length },
    },
    positions: positions.map((draft) => detailOf(draft, entities, view)),
    articles: details,
  };
}

interface Built {
  readonly articles: readonly ViewArticle[];
  readonly details: readonly { readonly versions: readonly ArticleText[] }[];
  readonly drafts: readonly ArticleDraft[];
}

function articleOf({
  id,
  title,
  publisher,
  language,
  publishedAt,
  url,
  withdrawnAt,
  versions,
}: ArticleDraft) {
  return {
    ...{ id, title, publisher, language, publishedAt, url: url ?? null },
    versions: versions.map(({ at }, index) => {
      const until = versions[index + 1]?.at ?? withdrawnAt ?? null;
      return {
        ...{ id: `${id} ${index}`, number: index + 1, modifiedAt: null, ingestedAt: at },
        ...{ current: until === null, inForce: [{ from: at, until }] },
      };
    }),
  };
}

function textOf(
  id: string,
  number: number,
  { text, states }: VersionDraft,
  entities: readonly EntityDraft[],
  positions: readonly PositionDraft[],
): ArticleText {
  const ranks = new Map<string, number>();
  return {
    ...{ id, number, text },
    mentions: entities
      .flatMap(({ id: entity, words }) =>
        words.flatMap((word) => placesIn(text, word).map((span) => ({ entity, ...span }))),
      )
      .sort((a, b) => a.start - b.start),
    positions: states
      .map(([position, quote]) => {
        const draft = positions.find((candidate) => candidate.id === position);
        const rank = ranks.get(position) ?? 0;
        ranks.set(position, rank + 1);
        const [span] = placesIn(text, quote);
        if (draft === undefined || span === undefined) throw new Error(`${position}: no "${quote}" in ${id}`);
        return { id: position, ...span, rank, speakers: draft.speakers, targets: draft.targets };
      })
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function placesIn(text: string, words: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function readingsOf(position: string, { articles, details }: Built): ViewPosition['readings'] {
  return details.flatMap(({ versions }, article) =>
    versions.flatMap(({ positions }, version) => {
      const from = articles[article]?.versions[version]?.ingestedAt ?? '';
      return positions.some(({ id }) => id === position) ? [{ article, version, from, until: null }] : [];
    }),
  );
}

function isCurrent(position: string, view: Built): boolean {
  return readingsOf(position, view).some(
    ({ article, version }) => view.articles[article]?.versions[version]?.current === true,
  );
}

function detailOf(draft: PositionDraft, entities: readonly EntityDraft[], view: Built): PositionDetail {
  const { id, stance, speakers, targets, statedOn = null, topic = null, condition = null } = draft;
  const named = (ids: readonly string[]) =>
    ids
      .flatMap((wanted) => entities.filter((entity) => entity.id === wanted))
      .map(({ words, type, ...name }) => name);
  return {
    ...{ id, stance, topic, condition, statedOn, current: isCurrent(id, view) },
    ...{ speakers: named(speakers), targets: named(targets), addressees: [], reportedBy: [] },
    evidence: view.details.flatMap((detail, place) =>
      detail.versions.flatMap((text) => evidenceOf(id, text, view.articles[place])),
    ),
  };
}

function evidenceOf(id: string, text: ArticleText, article: ViewArticle | undefined): ViewEvidence[] {
  const version = article?.versions.find(({ number }) => number === text.number);
  if (article === undefined || version === undefined) return [];
  const { title, publisher, url, publishedAt, language } = article;
  return text.positions
    .filter((mark) => mark.id === id)
    .map(({ start, end }) => ({
      ...{ article: article.id, title, publisher, url, publishedAt, language },
      ...{ version: text.number, current: version.current, from: version.ingestedAt, until: null },
      ...{ start, end, rule: 'test/position' },
      before: text.text.slice(text.text.lastIndexOf('\n', start) + 1, start),
      quote: text.text.slice(start, end),
      after: /^[^\n]*/.exec(text.text.slice(end))?.[0] ?? '',
    }));
}
