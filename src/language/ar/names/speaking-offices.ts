import type { Role } from '../../../gazetteer/index.js';
import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { MORE } from '../lexicon/clauses.js';
import { bySpelling, isComma, isDefinite, isFunctionWord, type Word } from '../words.js';
import { closedAt, describedTo, opensSpeech } from './description.js';
import { makeMention, spanOf } from './make.js';
import { speakerGenderAt } from './report-before.js';
import { chainFrom } from './title-chain.js';
import { type TitlePhrase, titleAt } from './titles.js';

/** Offices of which a body has many, and voices of somebody else. */
const HELD_BY_MANY: ReadonlySet<Role> = new Set<Role>(['spokesperson', 'member-of-parliament']);

/**
 * وقال قائد الفرقة الخامسة إن …, وأوضح مدير صحة المدينة أن …: behind a verb of saying, an office that its description gives to one
 * man. Who holds it the article may have said, or not.
 */
export function speakingOfficesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const before = words[at - 1];
  const gender = before && saysMore(before) ? null : speakerGenderAt(words, at);
  const phrase = gender === null ? null : titleAt(sentence, words, at, context);
  if (!phrase || !isHeldByOne(phrase) || phrase.variant.conjunction + phrase.variant.preposition !== '')
    return [];
  if (gender !== 'any' && (gender === 'f') !== (phrase.title.gender === 'f')) return [];
  if (chainFrom(sentence, words, phrase, context)) return [];
  const to = officeEnd(words, phrase, context);
  if (to === null || !introduces(words, to)) return [];
  const { role } = phrase.title;
  return [
    makeMention(sentence, words, at, to, {
      type: 'Person',
      shape: 'role',
      gender: phrase.title.gender ?? 'm',
      kind: 'described-office',
      role: {
        // رئيس القسم: of a part of something he is no head of state.
        role: role === 'head-of-state' ? 'leader' : role,
        title: textOf(words, at, to),
        of: null,
        phrase: spanOf(words, at, to),
      },
      rule: 'ar/mention/speaking-office',
    }),
  ];
}

/** وأضاف قائد الفرقة: he has spoken before, by whatever name. */
const saysMore = bySpelling(({ verbs }) => verbs.some(({ entry }) => MORE.has(entry.lemma)));

function isHeldByOne({ title, of, counterpart }: TitlePhrase): boolean {
  if (title.shape !== 'of' || title.isPrivate || title.number || counterpart || of !== null) return false;
  return title.role !== null && !HELD_BY_MANY.has(title.role);
}

/** The token behind the description; null where the office has none, or one of many things. */
function officeEnd(words: readonly Word[], phrase: TitlePhrase, context: LanguageContext): number | null {
  const { from, to, variant } = phrase;
  // المدير العام للمتاحف: what it is for. المدير alone is whoever was named before.
  if (isDefinite(variant.stem)) {
    const end = describedTo(words, from, to, context);
    return end !== null && end > to ? end : null;
  }
  const isClosed = words.slice(from + 1, to).some(({ norm }) => isDefinite(norm));
  const closed = isClosed ? to : closedAt(words, to, context);
  return closed === null ? null : describedTo(words, from, closed, context);
}

/** What is said, or when and where: no name, and nobody who is spoken to. */
function introduces(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || opensSpeech(next) || isFunctionWord(next)) return true;
  const behind = words[at + 1];
  if (isComma(next)) return behind === undefined || isFunctionWord(behind);
  return !next.isWord;
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ token }) => token.text)
    .join(' ');
}
