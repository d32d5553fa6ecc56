import type { EntityType } from './entity.js';
import type { Span } from './span.js';

/** How a mention names its entity. */
export type MentionShape =
  | 'name' // by a name: خلوصي أكار
  | 'role' // by an office or description: وزير الخارجية التركي
  | 'anaphor' // by a noun that points back: البيان، التنظيم، الجانبان
  | 'adjective'; // by an adjective of belonging: السورية; it grounds relations, it does not name

/**
 * The offices that titles are matched to; `role` is null where the title is in no closed set. `of` is the mention of the
 * state, body or person in which it is held.
 */
export interface RoleClaim {
  readonly role: string | null;
  /** The title in the article's own words. */
  readonly title: string;
  readonly of: Mention | null;
  /** The whole phrase, title and name, for evidence. */
  readonly phrase: Span;
  /** "his counterpart": the office of someone else, in another state. */
  readonly counterpart?: boolean;
  /** A calling rather than an office (محلل, ناشط): without a name it is nobody. */
  readonly isPrivate?: boolean;
  /** No longer held (السابق, الراحل): it proves no office and no date. */
  readonly former?: boolean;
  /** Further titles of the same person in the phrase: ranks, other offices. */
  readonly also?: readonly OfficeHeld[];
  /** "His Highness": whoever was named last with a title that has one of these words, in normal form. */
  readonly honours?: readonly string[];
}

/** One of several titles of a person. */
export type OfficeHeld = Pick<RoleClaim, 'role' | 'title' | 'of' | 'former'>;

/** A span that names an entity. */
export interface Mention extends Span {
  /** Index of its sentence, and its tokens there, `[from, to)`. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The name as it stands alone, where the text leaves a letter of it out (للحكومة: الحكومة). */
  readonly cited?: string | undefined;
  readonly shape: MentionShape;
  readonly type: EntityType;
  /** Normal form of the bare name, without clitics, quotes, title and head noun. */
  readonly key: string;
  /** Ids of the gazetteer entries that have this name; several where it is ambiguous, none where it is unknown. */
  readonly candidates: readonly string[];
  /** A name that counts only with support from the article. */
  readonly weak: boolean;
  readonly role: RoleClaim | null;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly gender: 'm' | 'f' | null;
  /** A finer kind, such as `city` or `ministry`. */
  readonly kind: string | null;
  /** The noun of kind that heads the name or stands before it (تنظيم "داعش"), in normal form; null without one. */
  readonly head: string | null;
  /** Id of the state that an adjective in the name ties it to (الخارجية الأمريكية), where the gazetteer does not tell. */
  readonly state: string | null;
  /** The name means something within this article only: another article's rebels are others. */
  readonly local: boolean;
  /** Id of the rule that proposed it. */
  readonly rule: string;
}
