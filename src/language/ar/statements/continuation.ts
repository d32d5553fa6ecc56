import type { Draft } from './build.js';
import { propositionStance } from './stance.js';
import type { View } from './view.js';

/** A quotation without a verb goes on with whoever spoke before. */
export function continuation(view: View): Draft {
  return {
    rule: 'ar/position/quotation-goes-on',
    predicate: '"',
    stance: propositionStance(view, 0, view.words.length) ?? 'states',
    subject: { kind: 'dropped', number: null, gender: null },
    from: 0,
    to: view.words.length,
    proposition: 0,
    dated: [],
    continues: true,
  };
}
