import { CASUALTIES } from '../lexicon/casualties.js';
import { bare, type Word } from '../words.js';
import type { Draft } from './build.js';

/** "… praised X, saying that …": the saying tells how, and is no position of its own. */
export function elaborates(draft: Draft, before: Draft): boolean {
  return (
    draft.predicate === 'قال' &&
    draft.rule === 'ar/position/participle' &&
    draft.stance === 'states' &&
    before.rule === 'ar/position/stance-verb'
  );
}

const COUNT_REACH = 8;

/** "That 16 were wounded": a count of losses, no position. */
export function isCount(words: readonly Word[], from: number, to: number): boolean {
  const head = words.slice(from, Math.min(to, from + COUNT_REACH));
  const counted = words.slice(from, to).some(({ token }) => token.kind === 'number');
  return (
    counted &&
    head.some((word) =>
      word.variants.some(({ preposition, stem }) => preposition === '' && CASUALTIES.has(bare(stem))),
    )
  );
}
