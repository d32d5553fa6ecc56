import { COMPLEMENTISERS } from '../lexicon/function-words.js';
import { GROUP_HEADS, PLACE_HEADS } from '../lexicon/heads.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import { isDefinite, isFunctionWord, type Word } from '../words.js';

const LONGEST = 2;

/**
 * جورج صباح أن …, محمد الأمين إلى أن …: what stands between a name and what is said ends the name, whatever else the words
 * may mean. The token behind it.
 */
export function nameClosedBySpeech(words: readonly Word[], to: number): number {
  for (let size = 1; size <= LONGEST; size++) {
    if (!mayEndName(words[to + size - 1])) return to;
    if (opensSpeech(words, to + size)) return to + size;
  }
  return to;
}

function mayEndName(word: Word | undefined): boolean {
  if (!word?.isWord || word.norm.length < 3 || isFunctionWord(word)) return false;
  // محمد غاضبا أن …: an adverb; محمد لرويترز إن: whom he told.
  if (/\u064b/u.test(word.token.text) || /.{3}ا$/u.test(word.norm)) return false;
  if (isDefinite(word.norm)) return true;
  if (/^[وفبلك]/u.test(word.norm) || saysItself(word)) return false;
  // نقلت الوكالة عن سالم قوله إن …: the noun of saying with its pronoun.
  if (word.spelling.nouns.some(({ suffix }) => suffix !== null)) return false;
  return ![TITLE_WORDS, GROUP_HEADS, PLACE_HEADS].some((nouns) => nouns.has(word.norm));
}

/** سالم أكد أن: the name stands before its verb. */
function saysItself({ verbs }: Word): boolean {
  return verbs.some(({ entry, form }) => entry.kind !== 'other' && form.aspect !== 'masdar');
}

function opensSpeech(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (norm === ':' || COMPLEMENTISERS.has(norm)) return true;
  return (norm === 'الي' || norm === 'علي') && COMPLEMENTISERS.has(words[at + 1]?.norm ?? '');
}
