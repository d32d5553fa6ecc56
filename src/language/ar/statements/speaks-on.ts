import type { SubjectReference } from '../../pack.js';
import { MORE } from '../lexicon/clauses.js';
import { GROUP_HEADS } from '../lexicon/heads.js';
import { UNIDENTIFIED } from '../lexicon/sources.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import { bare, isCommonWord, isDefinite, type Word } from '../words.js';
import type { Predicate } from './predicates.js';
import type { Phrase } from './view.js';

/** قال, أكد; أضاف, مضيفا and the present go on with what was told last. */
export function beginsAnew({ entry, shape, form }: Predicate): boolean {
  return shape === 'finite' && form.aspect === 'perfect' && !MORE.has(entry.lemma);
}

/**
 * "وأضاف قائد المنطقة أن …", "وتابع الشريف أن …": whoever adds has spoken before, by whatever name he now goes. An office or
 * a name that the article has not explained is his.
 */
export function speaksOn(words: readonly Word[], at: number, { entry }: Predicate): boolean {
  const word = words[at];
  if (!word || !MORE.has(entry.lemma)) return false;
  const plain = bare(word.norm);
  if (UNIDENTIFIED.has(plain)) return false;
  if (isDefinite(word.norm)) return TITLE_WORDS.has(plain) || !isThing(word);
  return TITLE_WORDS.has(plain) && isDefinite(words[at + 1]?.norm ?? '');
}

function isThing(word: Word): boolean {
  return isCommonWord(word) || GROUP_HEADS.has(bare(word.norm)) || /ه$/u.test(word.norm);
}

/** The same of an office that is nobody's in the article: وأضاف المتحدث, after the words of somebody by name. */
export function speaksOnByOffice(
  subject: SubjectReference | null,
  phrases: readonly Phrase[],
  { entry }: Predicate,
): boolean {
  const [phrase] = phrases;
  if (subject?.kind !== 'mentions' || phrase === undefined || phrases.length > 1) return false;
  const { mention, entity } = phrase;
  return MORE.has(entry.lemma) && entity === null && mention.shape === 'role' && mention.kind === null;
}
