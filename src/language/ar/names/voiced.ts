import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import { bare, isDefinite, isFunctionWord, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { closedAt, describedTo } from './description.js';
import { makeMention } from './make.js';
import { opensSpeakingBody } from './speaking-bodies.js';

const VOICES: ReadonlySet<string> = new Set(['باسم', 'بلسان']);
const LONGEST_BODY = 3;

/** متحدث باسم …: whom or what for is still to come. */
export function endsInVoice(words: readonly Word[], { to }: { readonly to: number }): boolean {
  return VOICES.has(words[to - 1]?.norm ?? '');
}

/** الناطق باسم الإعلام الحربي: whatever a spokesman speaks for is a body, whether known or not. */
export function voicedBody(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  const word = words[at];
  const to = word && endsInVoice(words, { to: at }) ? bodyEnd(words, at, word, context) : null;
  if (!word || to === null) return null;
  return makeMention(sentence, words, at, to, {
    type: 'Organization',
    shape: 'name',
    start: startBehindClitics(word, { conjunction: '', preposition: '', stem: word.norm }),
    kind: 'described-body',
    local: true,
    rule: 'ar/mention/spoken-for',
  });
}

function bodyEnd(words: readonly Word[], at: number, word: Word, context: LanguageContext): number | null {
  if (!isPart(word, context)) {
    // باسم مديرية الأمن العام
    const closed = opensSpeakingBody(word) ? closedAt(words, at + 1, context) : null;
    return closed === null ? null : describedTo(words, at, closed, context);
  }
  let to = at + 1;
  while (to < at + LONGEST_BODY && isPart(words[to], context) && isAdjective(words[to])) to++;
  return to;
}

function isPart(word: Word | undefined, context: LanguageContext): boolean {
  return (
    word?.isWord === true &&
    isDefinite(word.norm) &&
    !isFunctionWord(word) &&
    !TITLE_WORDS.has(bare(word.norm)) &&
    !context.givenNames.has(word.norm)
  );
}

/** الحربي, المشتركة, العليا. */
function isAdjective(word: Word | undefined): boolean {
  return /(?:ي|ه|ا)$/u.test(word?.norm ?? '');
}
