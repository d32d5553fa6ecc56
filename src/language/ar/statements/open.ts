import type { Draft } from './build.js';
import type { Clause } from './clause.js';
import { pronounOn } from './marker-pronoun.js';
import { quoteEndAt } from './quotes.js';
import { stanceOf } from './stance.js';
import type { View } from './view.js';

/** A clause that is still open: its end is known when the next one begins. */
export interface Open {
  readonly draft: Omit<Draft, 'to' | 'stance'>;
  readonly clause: Clause | null;
  readonly stanceAt: (end: number) => Draft['stance'];
  readonly quoteEnd: number | null;
}

export function opened(view: View, clause: Clause, inside: number | null): Open {
  const { predicate, complement } = clause;
  const object = clause.objects[0];
  const proposition = complement?.from ?? object?.from ?? predicate.at + 1;
  return {
    clause,
    draft: {
      rule: ruleOf(clause),
      predicate: predicate.entry.lemma,
      subject: clause.subject,
      from: clause.from,
      proposition,
      objects: clause.objects,
      hearers: clause.hearers,
      both: clause.both,
      inside,
      dated: [[clause.from, proposition]],
      goesOn:
        complement?.kind === 'clause' &&
        predicate.agreement.gender === 'm' &&
        pronounOn(view.words[complement.from - 1]) === 'ها',
      // (قالت الصحيفة إنه ابتسم): in brackets, nobody takes the floor.
      aside: view.words[clause.from - 1]?.norm === '(',
    },
    stanceAt: (end) => stanceOf(view, clause, end),
    quoteEnd: complement?.kind === 'quote' ? quoteEndAt(view.words, complement.from) : null,
  };
}

function ruleOf({ predicate, complement }: Clause): string {
  if (predicate.shape === 'participle') return 'ar/position/participle';
  if (complement?.kind === 'quote') return 'ar/position/quotation';
  switch (predicate.entry.kind) {
    case 'say':
      return 'ar/position/reporting-verb';
    case 'discuss':
      return 'ar/position/discussion';
    case 'support':
      return 'ar/position/support-verb';
    default:
      return 'ar/position/stance-verb';
  }
}
