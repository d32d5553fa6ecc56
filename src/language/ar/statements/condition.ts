import type { Span } from '../../../model/span.js';
import { CONDITIONS } from '../lexicon/clauses.js';
import { hasStem, isComma } from '../words.js';
import { sequenceAt, trimmedSpan, type View } from './view.js';

/** The first words of all that open a condition. */
const opensCondition = hasStem(new Set(CONDITIONS.flatMap(([first = '']) => [first])));

/** The condition that a proposition names: from its opener to the comma that ends it. */
export function conditionIn(view: View, from: number, end: number): Span | null {
  for (let at = from; at < end; at++) {
    const word = view.words[at];
    if (!opensCondition(word) || word?.token.text.endsWith('ذ')) continue;
    const opener = CONDITIONS.find((stems) => sequenceAt(view.words, at, stems) !== null);
    if (!opener) continue;
    let to = at + opener.length;
    while (to < end && !(isComma(view.words[to]) && to > at + opener.length + 1)) to++;
    return trimmedSpan(view.words, at, to);
  }
  return null;
}
