import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { bySpelling, isComma, isQuoteMark, spelledLike, type Word } from '../words.js';
import { makeMention } from './make.js';
import { isGivenName } from './name-words.js';

/** The one word by which a person named in full may be named again → the full names; more than one person decides nothing. */
export interface SingleNames {
  readonly last: ReadonlyMap<string, readonly Mention[]>;
  readonly first: ReadonlyMap<string, readonly Mention[]>;
}

export function singleNames(known: readonly Mention[]): SingleNames {
  const last = new Map<string, Mention[]>();
  const first = new Map<string, Mention[]>();
  for (const mention of known) {
    if (mention.type !== 'Person' || mention.shape !== 'name') continue;
    const parts = mention.key.split(' ');
    const [opens, closes] = [parts[0], parts.at(-1)];
    if (parts.length < 2 || opens === undefined || closes === undefined) continue;
    last.set(closes, [...(last.get(closes) ?? []), mention]);
    first.set(opens, [...(first.get(opens) ?? []), mention]);
  }
  return { last, first };
}

/**
 * وتابع حجر أن …, وقال سامر: …: right behind a finite verb of saying and before what is said, one word of a full name is its
 * bearer, whatever else the word may mean.
 */
export function namedAgainAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  { last, first }: SingleNames,
  context: LanguageContext,
): Mention[] {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || !before || !speaks(before) || !speechFollows(words[at + 1])) return [];
  const byFirst = isGivenName(word, context) ? first.get(word.norm) : undefined;
  const full = onlyOne(last.get(word.norm)) ?? onlyOne(byFirst);
  if (!full) return [];
  return [
    makeMention(sentence, words, at, at + 1, {
      type: 'Person',
      shape: 'name',
      key: full.key,
      candidates: full.candidates,
      gender: full.gender,
      rule: 'ar/mention/named-again',
    }),
  ];
}

function onlyOne(people: readonly Mention[] = []): Mention | null {
  const [one] = people;
  return one && people.every(({ key }) => key === one.key) ? one : null;
}

const speaks = bySpelling(({ verbs }) =>
  verbs.some(
    ({ entry, form, suffix }) =>
      entry.kind === 'say' &&
      suffix === null &&
      form.person === 3 &&
      form.number === 'singular' &&
      (form.aspect === 'perfect' || form.aspect === 'imperfect') &&
      form.voice !== 'passive',
  ),
);

/** What is said, to whom, where and when: no word that would go on with a noun phrase. */
function speechFollows(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.norm === ':' || isQuoteMark(word) || isComma(word)) return true;
  return word.norm === 'ل' || standsBehindSpeaker(word);
}

/** للصحفيين, بأن, وهو, في تصريح. */
const standsBehindSpeaker = spelledLike(
  /^(?:لل\p{L}{3,}|ب?ان(?:ه|ها|هم|هما|نا|ني)?|وه[وي]|في|خلال|عبر|لدي|عقب|بعد|قبل|امام|الي|علي|عن|ايضا|كذلك|امس|اليوم)$/u,
);
