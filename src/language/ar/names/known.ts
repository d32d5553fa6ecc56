import type { NameMatch } from '../../../gazetteer/index.js';
import type { LanguageContext } from '../../pack.js';
import { bySpellingIn, byToken, isInnerHyphen, isQuoteMark, type Spelled, type Word } from '../words.js';
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

/** The cuts of a spelling with which a name of the gazetteer begins. */
const openingCuts = bySpellingIn(({ variants }, { names }) =>
  variants.filter(({ stem }) => names.opens(stem)),
);

/** Whether a name of the gazetteer may begin at the word: what stands behind it must tell. */
export function opensKnownName(word: Spelled, context: LanguageContext): boolean {
  return openingCuts(word, context).length > 0;
}

/** The longest known names that begin at `at`, one for each way in which clitics can be cut off, longest first. */
export function knownNamesAt(
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): readonly KnownName[] {
  const word = words[at];
  return word && opensKnownName(word, context) ? lookUp(words, at, context, undefined) : NONE;
}

const NONE: readonly KnownName[] = [];

const lookUp = byToken((words, at, context): readonly KnownName[] => {
  const first = words[at];
  if (!first) return NONE;
  const { norms, indexes } = collect(words, at);
  const found: KnownName[] = [];
  for (const variant of openingCuts(first, context)) {
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
});

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
