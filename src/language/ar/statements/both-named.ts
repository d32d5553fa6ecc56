import type { Phrase, View } from './view.js';

/** A nationality and a rank stand between an office and its name. */
const REACH = 3;

/** "الوزيران الفرنسي X والتركي Y": the two men who are named behind a dual office; nobody where there are not two. */
export function namedBehind({ words, phrases }: View, at: number): Phrase[] {
  const first = phrases.find(({ from }) => from > at);
  if (!isNamed(first) || first.from > at + REACH) return [];
  const second = phrases.find(({ from }) => from >= first.to);
  if (!isNamed(second) || second.from > first.to + REACH) return [];
  // والتركي Y, و Y; no comma and no preposition between them.
  const between = words.slice(first.to, second.from);
  const joined = second.joined || between[0]?.norm.startsWith('و') === true;
  return joined && between.every(({ isWord }) => isWord) ? [first, second] : [];
}

function isNamed(phrase: Phrase | undefined): phrase is Phrase {
  return phrase?.mention.type === 'Person' && (phrase.mention.shape === 'name' || phrase.entity !== null);
}
