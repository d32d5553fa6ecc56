import type { Mention } from '../../model/mention.js';
import type { LanguagePack } from '../pack.js';
import { dateIn, datelineIn, findDatedDays } from './dates/index.js';
import { WEEKDAYS } from './dates/vocabulary.js';
import { layout } from './layout.js';
import { ANAPHOR_KINDS, ANAPHOR_NOUNS, LOOSE_ANAPHORS } from './lexicon/heads.js';
import { lookupVerb } from './morphology/lookup.js';
import { lookupNoun } from './morphology/noun-lookup.js';
import { proposeMentions } from './names/index.js';
import { proposeRepeats } from './names/repeats.js';
import { isSpellingVariant } from './names/spelling.js';
import { normalise } from './normalise.js';
import { RecentMap } from './recent-map.js';
import { proposeRelations } from './relations/index.js';
import { readStatements } from './statements/read.js';
import { rejectedIn } from './statements/rejected.js';
import { TARGET_WEIGHTS } from './target-weights.js';
import { bare, bySpelling, wordsOf } from './words.js';

/** Arabic as the news writes it. */
export const arabic: LanguagePack = {
  code: 'ar',
  version: '4',
  prepare: () => {
    lookupVerb('');
    lookupNoun('');
  },
  share,
  normalise,
  stem,
  layout,
  proposeMentions,
  proposeRepeats,
  typesOfAnaphor: (mention: Mention) => ANAPHOR_NOUNS.get(mention.key) ?? [mention.type],
  isLooseAnaphor: (mention: Mention) => LOOSE_ANAPHORS.has(mention.key),
  fitsAnaphor: (mention, { type, kind }) =>
    type === 'ArmedGroup' || (ANAPHOR_KINDS.get(mention.key)?.has(kind ?? '') ?? true),
  isSpellingVariant,
  readStatements,
  rejectedIn,
  targetWeights: TARGET_WEIGHTS,
  proposeRelations,
  dateIn,
  datedDays: (document) =>
    document.sentences
      .filter((sentence) => wordsOf(sentence).some(mayNameWeekday))
      .flatMap((sentence) => findDatedDays(document.text, sentence)),
  datelineIn,
};

/** Spares the dates of most sentences their reading: a day that dates an article stands with its weekday. */
const mayNameWeekday = bySpelling(({ norm }) => WEEKDAY_NAMES.some((name) => norm.includes(name)));
/** Behind ل the alif of the article is not written. */
const WEEKDAY_NAMES: readonly string[] = [...WEEKDAYS.keys()].map((name) => name.slice(1));

/** Letters of the Arabic alphabet among all letters. Persian and Urdu share most of them: ask for their own letters. */
function share(text: string): number {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = sample.match(/[\u0621-\u064a]/gu)?.length ?? 0;
  const foreign =
    sample.match(/[\u067e\u0686\u0698\u06af\u06a9\u06cc\u0679\u0688\u06ba\u06d2]/gu)?.length ?? 0;
  return letters === 0 ? 0 : Math.max(0, own - 8 * foreign) / letters;
}

/** Without conjunction, preposition, article and pronoun, as far as the spelling shows them. */
function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const found = cutDown(norm);
  stems.set(norm, found);
  return found;
}

const stems = new RecentMap<string>(25_000);

function cutDown(norm: string): string {
  const head = norm.replace(/^[وف]?(?:بال|كال|لل|ال)/u, '');
  const cut = head === norm ? norm.replace(/^[وف](?=\p{L}{4})/u, '') : head;
  const base = bare(cut);
  return base.length > 4 ? base.replace(/(?:ها|هم|هما|ات|ين|ون|ه)$/u, '') : base;
}
