import type { NameMatch } from '../../../gazetteer/index.js';
import type { LanguageContext } from '../../pack.js';
import { isInnerHyphen, isQuoteMark, type Word } from '../words.js';

const LONGEST_KNOWN = 9;

/** A name of the gazetteer at a place of the sentence. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  /** Offset in the text at which the name begins, after its clitics. */
  readonly start: number;
  readonly matches: NameMatch['entries'];
  readonly preposition: string;
}

/** The longest known names that begin at `at`, one for each way in which clitics can be cut off, longest first. */
export function knownNamesAt(
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): readonly KnownName[] {
  const known = memoOf(words, context);
  known[at] ??= lookUp(words, at, context);
  return known[at];
}

/** Several rules ask at every token of a sentence: what was found is kept as long as the sentence is. */
const memo = new WeakMap<
  readonly Word[],
  { readonly context: LanguageContext; readonly found: (readonly KnownName[])[] }
>();

function memoOf(words: readonly Word[], context: LanguageContext): (readonly KnownName[])[] {
  const kept = memo.get(words);
  if (kept?.context === context) return kept.found;
  const found: (readonly KnownName[])[] = [];
  memo.set(words, { context, found });
  return found;
}

function lookUp(words: readonly Word[], at: number, context: LanguageContext): KnownName[] {
  const first = words[at];
  if (!first?.isWord) return [];
  const { norms, indexes } = collect(words, at);
  const found: KnownName[] = [];
  for (const variant of first.variants) {
    for (const match of context.names.lookup(norms, 0, variant.stem)) {
      const last = indexes[match.length - 1];
      if (last === undefined) continue;
      const cut = first.norm.length - variant.stem.length;
      // لل + X is ل + الX: the article's alif is not written, so the name begins at the second lam.
      const clitics =
        variant.preposition === 'ل' && variant.stem.startsWith('ال')
          ? variant.conjunction.length + 1
          : Math.max(0, cut);
      found.push({
        from: at,
        to: last + 1,
        start: first.token.start + cliticLength(first.token.text, clitics),
        matches: match.entries,
        preposition: variant.preposition,
      });
    }
  }
  return found.sort((a, b) => b.to - a.to || a.start - b.start);
}

/** Length in the verbatim text of so many letters of the normal form: marks between them count too. */
export function cliticLength(text: string, letters: number): number {
  let at = 0;
  for (let left = letters; left > 0 && at < text.length; at++)
    if (/\p{L}/u.test(text[at] ?? '') && text[at] !== 'ـ') left--;
  while (at < text.length && /[\p{M}ـ]/u.test(text[at] ?? '') && letters > 0) at++;
  return at;
}

/** The norms from `at` on, quotation marks and inner hyphens passed over, as a name may be half in quotes. */
function collect(words: readonly Word[], at: number): { norms: string[]; indexes: number[] } {
  const norms: string[] = [];
  const indexes: number[] = [];
  for (let index = at; index < words.length && norms.length < LONGEST_KNOWN; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (word.isWord || word.token.kind === 'number') {
      norms.push(word.norm);
      indexes.push(index);
    } else if (!isQuoteMark(word) && !isInnerHyphen(words, index)) break;
  }
  return { norms, indexes };
}
