import type { SubjectReference } from '../../pack.js';
import { COMPLEMENTISERS } from '../lexicon/function-words.js';
import { ISSUED } from '../lexicon/sources.js';
import { hasNoun, hasStem } from '../words.js';
import type { Draft } from './build.js';
import type { View } from './view.js';

/** Whether what a statement says may begin with the word. */
export const opensIssue = hasStem(new Set('جاء جاءت ورد وردت'.split(' ')));
/** بيان, البيان, لبيان. */
export const isIssued = hasNoun(ISSUED);
/** Issuer, date and place may stand between the statement and what it says. */
const REACH = 28;

/** وجاء في بيان صدر عن X أن …: the issuer says it. */
export function issuedAt(view: View, at: number): Omit<Draft, 'to' | 'stance'> | null {
  const { words } = view;
  if (!opensIssue(words[at]) || words[at + 1]?.norm !== 'في' || !isIssued(words[at + 2])) return null;
  let subject: SubjectReference = { kind: 'statement' };
  for (let index = at + 3; index < Math.min(words.length, at + REACH); index++) {
    const phrase = view.phraseAt(index);
    if (phrase && subject.kind === 'statement' && phrase.mention.type !== 'Place')
      subject = { kind: 'mentions', mentions: [phrase.mention] };
    if (phrase) {
      index = phrase.to - 1;
      continue;
    }
    const marker = words[index]?.isWord && COMPLEMENTISERS.has(words[index]?.norm ?? '');
    if (!marker && words[index]?.norm !== ':') continue;
    return {
      rule: 'ar/position/issued-statement',
      predicate: 'جاء في بيان',
      subject,
      from: at,
      proposition: index + 1,
      inside: null,
      dated: [[at, index]],
    };
  }
  return null;
}
