import { DUE } from '../lexicon/modals.js';
import { bare, isDefinite, isFunctionWord, spelledLike, type Word } from '../words.js';
import type { View } from './view.js';

const mayOblige = spelledLike(/^[وف]?علي(?:ه|ها|هم|هما|كم)?$/u);

/** على أوروبا مساعدة …, فعليهم احترام …: a clause that begins so lays the deed on somebody. */
export function dutyAt(view: View, at: number, from: number): boolean {
  const { words } = view;
  if (!mayOblige(words[at])) return false;
  const norm = words[at]?.norm ?? '';
  if (/^ف?علي(?:ه|ها|هم|هما|كم)$/u.test(norm)) {
    return (norm.startsWith('ف') || beginsClause(words, at, from)) && isDeed(words, at + 1);
  }
  if (!/^[وف]?علي$/u.test(norm) || !beginsClause(words, at, from)) return false;
  const phrase = view.phraseAt(at + 1);
  if (phrase) return phrase.from === at + 1 && isDeed(words, phrase.to);
  // على الإسرائيليين وقف …، على الأطراف المعنية احترام …
  const next = words[at + 1];
  if (next === undefined || !isDefinite(next.norm)) return false;
  return isDeed(words, at + 2) || (isDefinite(words[at + 2]?.norm ?? '') && isDeed(words, at + 3));
}

function beginsClause(words: readonly Word[], at: number, from: number): boolean {
  const before = words[at - 1];
  return at === from || before?.isWord !== true || OPENERS.has(before.norm);
}

const OPENERS: ReadonlySet<string> = new Set(['ان', 'انه', 'لذلك', 'لذا', 'وان', 'وبالتالي', 'لكن', 'ولكن']);

/** A verbal noun, adverbs aside. */
function isDeed(words: readonly Word[], at: number): boolean {
  const index = words[at] !== undefined && isFunctionWord(words[at]) ? at + 1 : at;
  return words[index]?.isWord === true && DUE.has(bare(words[index].norm));
}
