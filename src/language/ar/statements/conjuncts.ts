import { RELATIVES } from '../lexicon/function-words.js';
import { isComma, isCommonWord, isDefinite, isFunctionWord, type Word } from '../words.js';
import { propositionStance } from './proposition.js';
import { beginsWithWe, countWords, LEAST_WORDS, type Part, tellsOwnConduct } from './quoted-parts.js';
import type { View } from './view.js';

/**
 * The propositions that stand side by side in one report: "…، وبلاده تسعى إلى …", "…، لذلك يجب أن …". A clause of its own
 * is one where it has its own subject, takes another side or names somebody of whom the sentence has not told yet.
 */
export function conjoinedParts(view: View, { from, to }: Part): Part[] {
  const { words } = view;
  const parts: Part[] = [];
  let start = from;
  for (let at = from + LEAST_WORDS; at < to - 1; at++) {
    const mine = beginsWithWe(words, at) || tellsOwnConduct(words, at);
    if (!mine && !beginsClause(view, at)) continue;
    if (countWords(words, start, at) < LEAST_WORDS || countWords(words, at, to) < LEAST_WORDS) continue;
    if (!mine && !hasSubject(view, at) && !isOther(view, start, at, to)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  return [...parts, { from: start, to }];
}

function beginsClause(view: View, at: number): boolean {
  const { words } = view;
  const norm = words[at]?.norm ?? '';
  const next = words[at + 1];
  if (norm === 'وهناك') return true;
  if (norm === 'وقد') return !/^(?:كان|كانت)$/u.test(next?.norm ?? '');
  if (/^وان(?:ه|ها|هم|نا)$/u.test(norm)) return true;
  if (norm === 'وان') return isDefiniteWord(next) || isPresent(next) || view.phraseAt(at + 1) !== null;
  if (CONSEQUENCE.test(norm)) return (norm.length > 4 || isComma(words[at - 1])) && !isDefiniteWord(next);
  return hasSubject(view, at);
}

/** وإن كانت: it goes on with what was said. */
export function isAlthough(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const perfect = next?.verbs.some(({ form }) => form.aspect === 'perfect') ?? false;
  return words[at]?.norm === 'وان' && (perfect || /^كانت?$/u.test(next?.norm ?? ''));
}

/** لذا, لذلك, ولهذا. */
const CONSEQUENCE = /^[وف]?(?:لذا|لذلك|لهذا)$/u;

function isDefiniteWord(word: Word | undefined): boolean {
  return word?.isWord === true && isDefinite(word.norm);
}

/** "، والبلدان ينسقان", "ودول الخليج تأمل", "وبلاده تسعى": a noun and its verb. */
function hasSubject({ words, phraseAt }: View, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  const phrase = phraseAt(at);
  if (phrase) {
    const actor = phrase.from === at && phrase.joined && phrase.mention.type !== 'Place';
    return actor && phraseAt(at - 1) === null && isPresent(words[phrase.to]);
  }
  const isNoun = /^وال\p{L}{3,}$/u.test(norm) && isComma(words[at - 1]) && !RELATIVES.has(norm.slice(1));
  if (!isNoun && !/^وبلاد(?:ه|ها|هم|نا)$/u.test(norm)) return false;
  let verb = at + 1;
  while (verb < at + NOUN_REACH && isDefiniteWord(words[verb]) && !RELATIVES.has(words[verb]?.norm ?? ''))
    verb++;
  return isPresent(words[verb]);
}

/** A noun with its adjectives. */
const NOUN_REACH = 5;

/** يسعى, ستسعى, لا يسعى. */
function isPresent(word: Word | undefined): boolean {
  if (!word?.isWord) return false;
  if (/^(?:لا|لن|لم|ليست?)$/u.test(word.norm)) return true;
  if (isFunctionWord(word) || isCommonWord(word) || !/^س?[يت]\p{L}{3,}$/u.test(word.norm)) return false;
  return word.verbs.every(({ form }) => form.aspect !== 'masdar');
}

/** Another stance, or somebody whom the sentence has not named before. */
function isOther(view: View, start: number, at: number, to: number): boolean {
  const named = new Set(namedIn(view, 0, at));
  if (namedIn(view, at, to).some((id) => !named.has(id))) return true;
  const stance = propositionStance(view, at, to);
  return stance !== null && stance !== propositionStance(view, start, at);
}

function namedIn(view: View, from: number, to: number): string[] {
  return view
    .mentionsIn(from, to)
    .flatMap(({ entity, mention }) => (entity !== null && mention.shape !== 'adjective' ? [entity] : []));
}
