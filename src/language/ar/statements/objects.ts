import type { Word } from '../words.js';
import type { Predicate } from './predicates.js';
import type { Phrase, View } from './view.js';

/** The verb has a hearer or target as its object: دعا، حث، طالب، حذر، اتهم. */
export function takesActor({ entry }: Pick<Predicate, 'entry'>): boolean {
  return entry.frames.some(
    ({ takes, roles }) => takes === 'object' && (roles.includes('addressee') || roles.includes('target')),
  );
}

/** فاتهمه: the pronoun stands for the actor named last before it, outside brackets. */
export function pronounObject(view: View, predicate: Predicate, subject: readonly Phrase[]): Phrase[] {
  const taken = predicate.entry.frames.some(
    ({ takes, roles }) => takes === 'object' && roles.includes('target'),
  );
  if (!taken) return [];
  const before = view.phrases.filter(
    (phrase) =>
      phrase.to <= predicate.at &&
      !subject.includes(phrase) &&
      phrase.mention.type !== 'Place' &&
      !inBrackets(view.words, phrase.from),
  );
  const nearest = before.filter(({ governor }) => governor !== null).at(-1) ?? before.at(-1);
  return nearest ? [nearest] : [];
}

function inBrackets(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    if (words[index]?.norm === ')') return false;
    if (words[index]?.norm === '(') return true;
  }
  return false;
}
