import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { bySpellingIn, isDefinite, type Word } from '../words.js';
import { makeMention } from './make.js';

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
  return word === undefined ? null : belonging(word, context);
}

/** The same of a word that there is. */
export const belonging = bySpellingIn(({ norm, isWord, variants }, context): Belonging | null => {
  if (!isWord || norm.length < 3) return null;
  for (const { preposition, conjunction, stem, bare } of variants) {
    if (preposition !== '' || (conjunction !== '' && !isDefinite(stem))) continue;
    // ألماني: the whole word before what looks like its article.
    for (const plain of isDefinite(stem) ? [stem, bare] : [stem]) {
      const found = withEnding(plain, context);
      if (found) return { ...found, definite: plain !== stem };
    }
  }
  return null;
});

function withEnding(plain: string, context: LanguageContext): Omit<Belonging, 'definite'> | null {
  for (const { ending, number, gender } of ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const ids = context.adjectives.get(plain.slice(0, plain.length - ending.length));
    if (ids && ids.length > 0) return { ids, number, gender };
  }
  return null;
}

/** Whose something is by an adjective: the state, where the adjective is of several. */
export function ownerByAdjective(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  ids: readonly string[],
  context: LanguageContext,
): Mention {
  const states = ids.filter((id) => context.gazetteer.get(id)?.type === 'State');
  const candidates = states.length > 0 ? states : ids;
  const type =
    (candidates[0] !== undefined ? context.gazetteer.get(candidates[0])?.type : undefined) ?? 'State';
  return makeMention(sentence, words, at, at + 1, {
    type,
    shape: 'adjective',
    candidates,
    rule: 'ar/mention/adjective',
  });
}
