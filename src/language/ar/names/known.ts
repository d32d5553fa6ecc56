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
  const { norms, indexes, places } = lineOf(words);
  const from = places[at] ?? 0;
  const found: KnownName[] = [];
  for (const variant of openingCuts(first, context)) {
    for (const match of context.names.lookup(norms, from, variant.stem)) {
      const last = indexes[from + match.length - 1];
      if (last === undefined || match.length > LONGEST_KNOWN) continue;
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

/** What names are looked up in: quotation marks and inner hyphens are passed over, as a name may be half in quotes. */
interface Line {
  readonly norms: readonly string[];
  /** The token of each of them. */
  readonly indexes: readonly number[];
  /** Where each token stands among them. */
  readonly places: readonly number[];
}

/** Stands for what no name goes on over. */
const BREAK = '';

const lines = new WeakMap<readonly Word[], Line>();

function lineOf(words: readonly Word[]): Line {
  const known = lines.get(words);
  if (known) return known;
  const [norms, indexes, places]: [string[], number[], number[]] = [[], [], []];
  for (const [index, word] of words.entries()) {
    places.push(norms.length);
    const isPart = word.isWord || word.token.kind === 'number';
    if (!isPart && (isQuoteMark(word) || isInnerHyphen(words, index) || joinsNumbers(words, index))) continue;
    norms.push(isPart ? word.norm : BREAK);
    indexes.push(index);
  }
  const line = { norms, indexes, places };
  lines.set(words, line);
  return line;
}

/** مجموعة 5+1, مجموعة (5+1), الخمس + واحد. */
function joinsNumbers(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm;
  return norm === '+' || (norm === '(' && words[at + 1]?.token.kind === 'number');
}
