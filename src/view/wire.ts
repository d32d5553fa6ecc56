import type { EntityType, Stance } from '../model/closed-sets.js';

/**
 * What travels between the store and the page: the overview at once, the rest when it is looked at. In a file that
 * stands alone all of it is inside. Entities and articles are told by their place in the overview's lists, as a graph
 * has their ids ten thousand times.
 */
export interface Overview {
  readonly entities: readonly ViewEntity[];
  readonly articles: readonly ViewArticle[];
  readonly positions: readonly ViewPosition[];
  readonly relations: readonly ViewRelation[];
  /** What the store has; more than the lists hold where only the most connected part is shown. */
  readonly totals: { readonly entities: number; readonly positions: number; readonly articles: number };
}

/** An actor, place or operation that is drawn. */
export interface ViewEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  /** Where it is drawn: the same for the same graph. */
  readonly x: number;
  readonly y: number;
}

export interface ViewArticle {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  /** In the order of their numbers. */
  readonly versions: readonly ViewVersion[];
}

export interface ViewVersion {
  readonly id: string;
  readonly number: number;
  /** When the publisher changed it, and when the store learnt of it. */
  readonly modifiedAt: string | null;
  readonly ingestedAt: string;
  readonly current: boolean;
  /** From when until when its text was in force, as the store learnt it; `until` is null where it is. */
  readonly inForce: readonly Span[];
}

/** Moments in ISO 8601, half-open. */
export interface Span {
  readonly from: string;
  readonly until: string | null;
}

/** A position, as much as drawing and filtering ask. */
export interface ViewPosition {
  readonly id: string;
  readonly stance: Stance;
  /** ISO 8601, a day, month or year; null where the text fixes none. */
  readonly statedOn: string | null;
  readonly current: boolean;
  /** Places in `entities`. */
  readonly speakers: readonly number[];
  readonly targets: readonly number[];
  readonly readings: readonly ViewReading[];
}

/** That a version states a position: by which reading of it, told by when that was in force. */
export interface ViewReading extends Span {
  /** Place in `articles`, and in its `versions`. */
  readonly article: number;
  readonly version: number;
}

/** A fact between two entities that a text in force states. */
export interface ViewRelation {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly role: string | null;
  /** Place in `articles`. */
  readonly article: number;
}

/** All that the page tells of one position. Names of people outside the overview's list come with it. */
export interface PositionDetail {
  readonly id: string;
  readonly stance: Stance;
  readonly topic: string | null;
  readonly condition: string | null;
  readonly statedOn: string | null;
  readonly current: boolean;
  readonly speakers: readonly Named[];
  readonly targets: readonly Named[];
  readonly addressees: readonly Named[];
  readonly reportedBy: readonly Named[];
  /** The latest version first; in each in the order of the text. */
  readonly evidence: readonly ViewEvidence[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameAr: string | null;
  readonly nameEn: string | null;
}

/** The sentence of a position in one version: the quoted words with what stands around them. */
export interface ViewEvidence extends Span {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly version: number;
  readonly current: boolean;
  /** Into the version's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly rule: string | null;
}

/** An article with the texts of its versions, and what is marked in them. */
export interface ArticleDetail {
  readonly id: string;
  readonly versions: readonly ArticleText[];
}

export interface ArticleText {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly mentions: readonly { readonly entity: string; readonly start: number; readonly end: number }[];
  /** What the version states, by its last reading. */
  readonly positions: readonly PositionMark[];
}

/** That a version states a position, between whom people have judged it to be. */
export interface PositionMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** 0 for its own sentence; from 1 on for what repeats it. */
  readonly rank: number;
  /** Ids. */
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
}

/** What a page that stands alone has inside. */
export interface WholeView {
  readonly overview: Overview;
  readonly positions: readonly PositionDetail[];
  readonly articles: readonly ArticleDetail[];
}

/** How the served page is told of a failure. */
export interface ViewFailure {
  readonly error: { readonly code: string; readonly message: string; readonly hint: string | null };
}
