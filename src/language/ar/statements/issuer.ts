import type { Mention } from '../../../model/mention.js';
import { COMPLEMENTISERS, RELATIVES } from '../lexicon/function-words.js';
import { SPEAKING_ISSUES } from '../lexicon/sources.js';
import { bare, type Word } from '../words.js';
import { isPublishing } from './aside.js';
import { readClause } from './clause.js';
import { isIssued } from './issued.js';
import { predicateAt } from './predicates.js';
import type { Phrase, View } from './view.js';

/** Between "statement" and its issuer stand a verb and prepositions: بيان صدر عن الجيش التركي. */
const REACH = 5;

/** Whose statement is quoted here: بيان للوزارة، بيان صدر عن …, or the subject that says it in a statement. */
export function issuerIn(view: View): Mention | null {
  const { words } = view;
  for (let at = 0; at < words.length; at++) {
    if (!isIssued(words[at])) continue;
    for (let index = at + 1; index <= at + REACH; index++) {
      const phrase = view.phraseAt(index);
      if (phrase && index === at + 1 && isObject(words[at], phrase)) break;
      if (phrase && issues(phrase)) return phrase.mention;
      if (endsIssue(words, at, index)) break;
    }
    const speaker = subjectOf(view);
    if (speaker) return speaker;
  }
  return null;
}

/** وأضاف البيان أن X: X is what it is about. التصريحات التي أطلقها X: they are spoken of, and not the statement quoted. */
function endsIssue(words: readonly Word[], at: number, index: number): boolean {
  const word = words[index];
  if (!word?.isWord || isPublishing(word) || COMPLEMENTISERS.has(word.norm)) return true;
  return RELATIVES.has(word.norm) && !words[at]?.variants.some(({ stem }) => SPEAKING_ISSUES.has(bare(stem)));
}

/** بيان للجالية في السعودية: where they live is not whose it is. */
function issues({ mention, governor }: Phrase): boolean {
  const named = mention.type !== 'Place' && mention.type !== 'Operation';
  return named && (governor === null || ISSUES.has(governor));
}

/** وطالب البيان النرويج: a noun with the article has no genitive. */
function isObject(noun: Word | undefined, { governor, mention }: Phrase): boolean {
  return governor === null && mention.shape === 'name' && /^[وف]?ال/u.test(noun?.norm ?? '');
}

const ISSUES: ReadonlySet<string> = new Set(['عن', 'ل', 'of', 'من']);

function subjectOf(view: View): Mention | null {
  for (let at = 0; at < view.words.length; at++) {
    const predicate = predicateAt(view, at);
    if (!predicate) continue;
    const clause = readClause(view, predicate);
    return clause.subjectPhrases[0]?.mention ?? null;
  }
  return null;
}
