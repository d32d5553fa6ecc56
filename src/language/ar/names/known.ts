import type { NameMatch } from '../../../gazetteer/index.js';
import type { LanguageContext } from '../../pack.js';
import { isInnerHyphen, isQuoteMark, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';

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
      found.push({
        from: at,
        to: last + 1,
        start: startBehindClitics(first, variant),
        matches: match.entries,
        preposition: variant.preposition,
      });
    }
  }
  return found.sort((a, b) => b.to - a.to || a.start - b.start);
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
    } else if (!isQuoteMark(word) && !isInnerHyphen(words, index) && !joinsNumbers(words, index)) break;
  }
  return { norms, indexes };
}

/** مجموعة 5+1, مجموعة (5+1), الخمس + واحد. */
function joinsNumbers(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm;
  return norm === '+' || (norm === '(' && words[at + 1]?.token.kind === 'number');
}
