import { NEGATORS } from '../lexicon/modals.js';
import type { Draft } from './build.js';
import { propositionStance } from './stance.js';
import type { View } from './view.js';

/** A speaker's name is short; longer before the colon stands a clause. */
const LONGEST_SPEAKER = 8;

/** "لافروف: لا بديل عن …" as a title: the name before the colon speaks. A country before it is a dateline. */
export function colonStatement(view: View): Draft | null {
  const { words, sentence } = view;
  if (!sentence.isTitle) return null;
  const colon = words.findIndex(({ norm }) => norm === ':');
  if (colon < 1 || colon > LONGEST_SPEAKER || colon > words.length - 3) return null;
  const phrase = view.phraseAt(0);
  if (!phrase || phrase.to < colon || phrase.mention.type === 'Place') return null;
  if (phrase.mention.type === 'State' && !voices(view, colon + 1)) return null;
  return {
    rule: 'ar/position/headline-colon',
    predicate: ':',
    stance: propositionStance(view, colon + 1, words.length) ?? 'states',
    subject: { kind: 'mentions', mentions: [phrase.mention] },
    from: 0,
    to: words.length,
    proposition: colon + 1,
    dated: [],
  };
}

/** What only a speaker says: a denial, a duty, a first person. */
function voices(view: View, at: number): boolean {
  const word = view.words[at];
  if (!word) return false;
  const first = word.verbs.some(({ form }) => form.person === 1);
  return first || NEGATORS.has(word.norm) || propositionStance(view, at, at + 2) === 'demands';
}
