import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { isFunctionWord, type Word } from '../words.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';
import { organisationsAt } from './organisations.js';

/** A body, state or group that begins at a token. */
export function bodyAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  return bodyFrom(sentence, words, at, at + 1, context);
}

/** A body, state, group or person that begins at one of the tokens `[from, to)`; the longest. */
export function bodyFrom(
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  to: number,
  context: LanguageContext,
): Mention | null {
  for (let at = from; at < Math.min(to, words.length); at++) {
    const word = words[at];
    if (!word?.isWord || (isFunctionWord(word) && !word.norm.startsWith('ل'))) continue;
    const found = [
      ...organisationsAt(sentence, words, at, context),
      ...knownBodies(sentence, words, at, context),
    ];
    const best = found.sort((a, b) => b.to - a.to || b.candidates.length - a.candidates.length)[0];
    // A mention of its own: the body may be proposed beside the title that it belongs to.
    if (best) return { ...best };
  }
  return null;
}

function knownBodies(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  return knownNamesAt(words, at, context).flatMap((name) => {
    const ids = name.matches.filter(({ strength }) => strength !== 'weak').map(({ id }) => id);
    const entry = ids.length === 1 && ids[0] !== undefined ? context.gazetteer.get(ids[0]) : undefined;
    // A person is named by a title, not the owner of one: الرئيس باراك أوباما.
    if (!entry || entry.type === 'Operation' || entry.type === 'Person') return [];
    return [
      makeMention(sentence, words, name.from, name.to, {
        type: entry.type,
        shape: 'name',
        candidates: ids,
        start: name.start,
        kind: entry.kind ?? null,
        rule: 'ar/mention/gazetteer',
      }),
    ];
  });
}
