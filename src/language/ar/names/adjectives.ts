import type { LanguageContext } from '../../pack.js';
import { bare, isDefinite, type Word } from '../words.js';

/** An adjective of belonging and whose it is: السورية → Syria. */
export interface Belonging {
  readonly ids: readonly string[];
  readonly definite: boolean;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly gender: 'm' | 'f';
}

const ENDINGS: readonly { ending: string; number: Belonging['number']; gender: Belonging['gender'] }[] = [
  { ending: '', number: 'singular', gender: 'm' },
  { ending: 'ه', number: 'singular', gender: 'f' },
  { ending: 'ا', number: 'singular', gender: 'm' },
  { ending: 'ين', number: 'plural', gender: 'm' },
  { ending: 'ون', number: 'plural', gender: 'm' },
  { ending: 'ان', number: 'dual', gender: 'm' },
  { ending: 'تين', number: 'dual', gender: 'f' },
  { ending: 'تان', number: 'dual', gender: 'f' },
  { ending: 'ات', number: 'plural', gender: 'f' },
];

/** Whose the adjective is; null when the word is none that the gazetteer knows. */
export function belongingOf(word: Word | undefined, context: LanguageContext): Belonging | null {
  if (!word?.isWord || word.norm.length < 3) return null;
  for (const { preposition, conjunction, stem } of word.variants) {
    if (preposition !== '' || (conjunction !== '' && !isDefinite(stem))) continue;
    const plain = bare(stem);
    for (const { ending, number, gender } of ENDINGS) {
      if (!plain.endsWith(ending)) continue;
      const ids = context.adjectives.get(plain.slice(0, plain.length - ending.length));
      if (ids && ids.length > 0) return { ids, definite: isDefinite(stem), number, gender };
    }
  }
  return null;
}
