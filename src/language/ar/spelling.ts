import type { LanguageContext } from '../pack.js';
import { readings } from './morphology/clitics.js';
import { type VerbWordReading, verbsOf } from './morphology/lookup.js';
import { type NounWordReading, nounsOf } from './morphology/noun-lookup.js';
import { RecentMap } from './recent-map.js';
import { YesOrNo } from './yes-or-no.js';

/** One way to cut a word into conjunction, preposition and stem; the article stays with the stem. */
export interface Variant {
  readonly conjunction: '' | 'و' | 'ف';
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly stem: string;
  /** The stem without the article. */
  readonly bare: string;
}

/** A spelling, and what it alone tells, whatever stands around it: one for all its tokens in all articles. */
export class Spelling extends YesOrNo {
  /** Without the article. */
  readonly bare: string;
  /** Every cut, the whole word first. */
  readonly variants: readonly Variant[];
  /** The stems of the cuts that leave no preposition off. */
  readonly stems: readonly string[];
  /** Readings as a verb, participle or verbal noun of the lexicon. */
  readonly verbs: readonly VerbWordReading[];
  /** Readings as a noun of stance or saying. */
  readonly nouns: readonly NounWordReading[];
  /** What rules have asked of it that is neither yes nor no. */
  readonly answers: unknown[] = [];
  readonly answersIn = new Answers();

  constructor(
    readonly norm: string,
    readonly isWord: boolean,
  ) {
    super();
    this.bare = bare(norm);
    this.variants = isWord ? variantsOf(norm) : NO_CUTS;
    this.stems = this.variants.flatMap(({ preposition, stem }) => (preposition === '' ? [stem] : []));
    const cuts = isWord ? readings(norm) : NO_CUTS;
    this.verbs = verbsOf(norm, cuts);
    this.nouns = nounsOf(cuts);
  }
}

const NO_CUTS: readonly never[] = [];

/** What was asked and depends on the gazetteer too: kept for the newest one only. */
export class Answers {
  private context: LanguageContext | null = null;
  private known: unknown[] = NONE;

  in(context: LanguageContext): unknown[] {
    if (this.context !== context) {
      this.context = context;
      this.known = [];
    }
    return this.known;
  }
}

const NONE: unknown[] = [];

/** Words repeat; the bound keeps memory flat over any number of articles. */
const MOST_SPELLINGS = 25_000;
const words = new RecentMap<Spelling>(MOST_SPELLINGS);
const others = new RecentMap<Spelling>(MOST_SPELLINGS);

/** The spelling of a normal form. Nothing hangs on which ones were asked for before. */
export function spellingOf(norm: string, isWord: boolean): Spelling {
  const spellings = isWord ? words : others;
  const known = spellings.get(norm);
  if (known) return known;
  const spelling = new Spelling(norm, isWord);
  spellings.set(norm, spelling);
  return spelling;
}

let questions = 0;

/** Whatever has a spelling: a word of a sentence. */
export interface Spelled {
  readonly spelling: Spelling;
}

/** A question that the spelling alone answers, answered once for each. */
export function bySpelling<T extends NonNullable<unknown> | null>(
  answer: (spelling: Spelling) => T,
): (of: Spelled) => T {
  const question = questions++;
  return ({ spelling }) => {
    const known = spelling.answerTo(question) ?? spelling.answers[question];
    if (known !== undefined) return known as T;
    const found = answer(spelling);
    if (typeof found !== 'boolean' || !spelling.answer(question, found)) spelling.answers[question] = found;
    return found;
  };
}

let questionsIn = 0;

/** The same for a question that the gazetteer has a part in. */
export function bySpellingIn<T extends NonNullable<unknown> | null>(
  answer: (spelling: Spelling, context: LanguageContext) => T,
): (of: Spelled, context: LanguageContext) => T {
  const question = questionsIn++;
  return ({ spelling }, context) => {
    const answers = spelling.answersIn.in(context);
    const known = answers[question];
    if (known !== undefined) return known as T;
    const found = answer(spelling, context);
    answers[question] = found;
    return found;
  };
}

/** The cuts that spelling allows; whoever asks keeps those that its lexicon supports. */
export function variantsOf(norm: string): Variant[] {
  const variants: Variant[] = [];
  const add = (conjunction: Variant['conjunction'], preposition: Variant['preposition'], stem: string) =>
    variants.push({ conjunction, preposition, stem, bare: bare(stem) });
  for (const conjunction of ['', 'و', 'ف'] as const) {
    if (!norm.startsWith(conjunction)) continue;
    const rest = norm.slice(conjunction.length);
    if (conjunction !== '' && rest.length < 2) continue;
    add(conjunction, '', rest);
    if (rest.startsWith('لل') && rest.length >= 4) add(conjunction, 'ل', `ال${rest.slice(2)}`);
    for (const preposition of ['ب', 'ل', 'ك'] as const) {
      if (rest.startsWith(preposition) && rest.length >= 4) add(conjunction, preposition, rest.slice(1));
    }
  }
  return variants;
}

/** Without the article. */
export function bare(stem: string): string {
  return isDefinite(stem) ? stem.slice(2) : stem;
}

export function isDefinite(stem: string): boolean {
  return stem.startsWith('ال') && stem.length > 3;
}
