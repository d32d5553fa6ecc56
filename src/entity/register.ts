import type { EntityType } from '../model/entity.js';
import type { Mention } from '../model/mention.js';

/** An entity as the article builds it up, mention by mention. */
export interface Draft {
  readonly id: string;
  readonly type: EntityType;
  /** The gazetteer knows it. */
  readonly known: boolean;
  readonly kind: string | null;
  readonly gender: 'm' | 'f' | null;
  /** Normal forms by which the article names it. */
  readonly keys: Set<string>;
  /** The fullest name in the article, verbatim. */
  name: string;
  /** Nouns of kind that the article puts before its name (تنظيم، تحالف). */
  readonly heads: Set<string>;
  /** Offices that the article gives it: role id or title, and the entity in which it is held. */
  readonly offices: { readonly role: string | null; readonly title: string; readonly of: string | null }[];
  /** How often it is mentioned. */
  count: number;
  /** Sentence of the newest mention, while the article is read. */
  lastSeen: number;
}

/** The entities of one article. */
export class Register {
  readonly drafts = new Map<string, Draft>();
  /** Unnamed sources by their noun: whose word the last one was, null when nobody's, and where. */
  readonly sources = new Map<string, { readonly id: string | null; readonly sentence: number }>();

  add(id: string, type: EntityType, mention: Mention, known: boolean, name: string): Draft {
    const existing = this.drafts.get(id);
    if (existing) {
      existing.count++;
      existing.keys.add(mention.key);
      if (mention.head !== null) existing.heads.add(mention.head);
      return existing;
    }
    const draft: Draft = {
      id,
      type,
      known,
      kind: mention.kind,
      gender: mention.gender,
      keys: new Set([mention.key]),
      name,
      heads: new Set(mention.head === null ? [] : [mention.head]),
      offices: [],
      count: 1,
      lastSeen: mention.sentence,
    };
    this.drafts.set(id, draft);
    return draft;
  }

  get(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  /** The draft that fulfils a condition and was seen last; the first id where several were seen together. */
  latest(fits: (draft: Draft) => boolean): Draft | undefined {
    let best: Draft | undefined;
    for (const draft of this.drafts.values()) {
      const later = best === undefined || draft.lastSeen > best.lastSeen;
      const tied = best !== undefined && draft.lastSeen === best.lastSeen && draft.id < best.id;
      if ((later || tied) && fits(draft)) best = draft;
    }
    return best;
  }
}
