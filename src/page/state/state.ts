import type { EntityType, Polarity, Stance } from '../../model/closed-sets.js';

export const VIEWS = ['graph', 'matrix', 'timeline', 'article'] as const;
export type View = (typeof VIEWS)[number];

export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What is let through; an empty list lets everything through. Stances and polarities are one tree: a stance passes
 * where either names it.
 */
export interface Filter {
  readonly stances: readonly Stance[];
  readonly polarities: readonly Polarity[];
  /** Of those who speak, and of those whom it is about. */
  readonly types: readonly EntityType[];
  readonly targetTypes: readonly EntityType[];
  /** Ids. */
  readonly articles: readonly string[];
  /** Names; '' for articles without one. */
  readonly publishers: readonly string[];
  /** Days, both included. */
  readonly since: string | null;
  readonly until: string | null;
  /** Where a day is set: positions whose text fixes no date stay out, or count by the date of their article. */
  readonly undated: 'out' | 'article';
  /** A moment in ISO 8601; null is now. */
  readonly asOf: string | null;
}

/** The derived edge that is looked at: ids of entities, and its stance; all stances between the two where it is null. */
export interface EdgeChoice {
  readonly from: string;
  readonly to: string;
  readonly stance: Stance | null;
}

/** More steps than these reach nearly everything. */
export const MOST_STEPS = 3;

/** All that the page shows depends on this and on its data; it stands in the address, so that a view can be shared. */
export interface PageState {
  readonly view: View;
  /** Of the interface, and of the names where there is one in it. */
  readonly language: Language;
  readonly names: Language;
  readonly theme: Theme;
  /** Id of the entity that the view is about. */
  readonly focus: string | null;
  /** Ids of entities whose neighbours are shown beside those of the focus. */
  readonly expanded: readonly string[];
  /** How many steps from the focus the graph shows. */
  readonly depth: number;
  /** Whether the graph shows relations too; null leaves it to how much there is to draw. */
  readonly relations: boolean | null;
  readonly edge: EdgeChoice | null;
  /** Id of the position that is looked at. */
  readonly position: string | null;
  /** Id of the entity at the other end of a timeline. */
  readonly target: string | null;
  /** Id of the article that is read, the number of its version, and of the one beside it. */
  readonly article: string | null;
  readonly version: number | null;
  readonly beside: number | null;
  readonly filter: Filter;
}

export const NO_FILTER: Filter = {
  stances: [],
  polarities: [],
  types: [],
  targetTypes: [],
  articles: [],
  publishers: [],
  since: null,
  until: null,
  undated: 'out',
  asOf: null,
};

export function startState(language: Language): PageState {
  return {
    view: 'graph',
    language,
    names: language,
    theme: 'system',
    focus: null,
    expanded: [],
    depth: 1,
    relations: null,
    edge: null,
    position: null,
    target: null,
    article: null,
    version: null,
    beside: null,
    filter: NO_FILTER,
  };
}
