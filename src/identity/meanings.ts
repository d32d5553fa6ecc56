import type { Judgement } from '../model/judgement.js';

/** Whom ids mean by the judgements in force. */
export interface Meanings {
  /** Entity to the one that it was judged to be, one step each. */
  readonly same: ReadonlyMap<string, string>;
  /** Article to what ids that it is read to name mean there. */
  readonly split: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Of several that disagree the last counts; those who judge are kept from it. */
export function meaningsOf(judgements: readonly Judgement[]): Meanings {
  const same = new Map<string, string>();
  const split = new Map<string, Map<string, string>>();
  for (const { verdict, entity, other, article, revoked } of judgements) {
    if (revoked !== null) continue;
    if (verdict === 'same') same.set(entity.id, other.id);
    if (verdict === 'split' && article !== null) {
      split.set(article, (split.get(article) ?? new Map<string, string>()).set(entity.id, other.id));
    }
  }
  return { same, split };
}

/** The entity that an id stands for, whatever the article. */
export function wholeOf({ same }: Meanings, id: string): string {
  const seen = new Set<string>();
  let whole = id;
  while (!seen.has(whole)) {
    seen.add(whole);
    whole = same.get(whole) ?? whole;
  }
  return whole;
}

/** The entity that an id means in an article that is read to name it. */
export function meaningIn(meanings: Meanings, article: string, id: string): string {
  return wholeOf(meanings, meanings.split.get(article)?.get(id) ?? id);
}
