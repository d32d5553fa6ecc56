import { isDefinite, type Variant, type Word } from '../words.js';

/**
 * The offset in the text at which a word begins behind the conjunction and preposition of one of its cuts. لل + X is ل + الX:
 * the article's alif is not written, so the name begins at the second lam.
 */
export function startBehindClitics(
  word: Word,
  { conjunction, preposition, stem }: Omit<Variant, 'bare'>,
): number {
  const isGlued = preposition === 'ل' && isDefinite(stem) && word.norm.startsWith('لل', conjunction.length);
  const letters = conjunction.length + (isGlued ? 1 : preposition.length);
  return word.token.start + cliticLength(word.token.text, letters);
}

/** Length in the verbatim text of so many letters of the normal form: marks between them count too. */
export function cliticLength(text: string, letters: number): number {
  let at = 0;
  for (let left = letters; left > 0 && at < text.length; at++)
    if (/\p{L}/u.test(text[at] ?? '') && text[at] !== 'ـ') left--;
  while (at < text.length && /[\p{M}ـ]/u.test(text[at] ?? '') && letters > 0) at++;
  return at;
}
