import type { Stance } from '../../../model/stance.js';
import { bySpelling, isRelative, spelledLike, type Word } from '../words.js';
import type { Draft } from './build.js';
import type { View } from './view.js';

/** Between the passive and what was done stand words on the occasion: تم خلال اللقاء الثنائي بحث. */
const REACH = 5;
const isPassive = spelledLike(/^[وف]?(?:تم|جري|يتم|يجري|جرت)$/u);
const isAlso = spelledLike(/^(?:ايضا|كذلك)$/u);

/** Whether talks may be told of by the word. */
export const opensTalks = bySpelling(
  (spelling) => discussed({ spelling }) !== null || isPassive({ spelling }),
);

/** "تناول اللقاء …", "تم خلاله بحث …": those who met discuss it, though the sentence names the meeting alone. */
export function talksAt(view: View, at: number): Omit<Draft, 'to'> | null {
  const { words } = view;
  const word = words[at];
  if (!word || !opensTalks(word)) return null;
  const found = byMeeting(words, at) ?? byPassive(words, at) ?? byAccord(words, at);
  if (!found) return null;
  let proposition = found.proposition;
  while (isAlso(words[proposition])) proposition++;
  return {
    rule: 'ar/position/talks',
    stance: found.stance,
    predicate: found.lemma,
    subject: { kind: 'both' },
    from: found.from,
    proposition,
    inside: null,
    dated: [[found.from, proposition]],
  };
}

interface Found {
  readonly from: number;
  readonly proposition: number;
  readonly lemma: string;
  readonly stance: Stance;
}

/** The meeting itself is the subject, before or behind its verb. */
function byMeeting(words: readonly Word[], at: number): Found | null {
  const lemma = words[at] && discussed(words[at]);
  if (!lemma) return null;
  if (isMeeting(words[at + 1])) return { from: at, proposition: at + 2, lemma, stance: 'discusses' };
  return isMeeting(words[at - 1]) && !words[at - 2]?.verbs.some(({ entry }) => entry.kind === 'discuss')
    ? { from: at - 1, proposition: at + 1, lemma, stance: 'discusses' }
    : null;
}

/** The lemma of a verb of discussing in the past. */
const discussed = bySpelling(
  ({ verbs }) =>
    verbs.find(
      ({ entry, form, suffix }) =>
        entry.kind === 'discuss' &&
        form.aspect === 'perfect' &&
        form.number === 'singular' &&
        suffix === null,
    )?.entry.lemma ?? null,
);

/** اللقاء, المباحثات: the one that was told of. An interview is one man's. */
function isMeeting(word: Word | undefined): boolean {
  if (!word?.isWord || !/^و?ال/u.test(word.norm)) return false;
  return word.spelling.nouns.some(
    ({ entry, suffix }) =>
      entry.kind === 'talk' && suffix === null && !/^(?:زيارة|مقابلة|مؤتمر)$/u.test(entry.noun),
  );
}

/** What is done when parties meet. */
const DONE: ReadonlySet<string> = new Set(['بحث', 'ناقش', 'استعرض', 'تبادل', 'تطرق', 'تباحث', 'تشاور']);

function byPassive(words: readonly Word[], at: number): Found | null {
  if (!isPassive(words[at]) || isRelative(words[at - 1])) return null;
  for (let index = at + 1; index <= at + REACH; index++) {
    const word = words[index];
    if (!word?.isWord) return null;
    const masdar = word.verbs.find(
      ({ entry, form, suffix, proclitics }) =>
        DONE.has(entry.lemma) &&
        form.aspect === 'masdar' &&
        suffix === null &&
        proclitics.every((clitic) => clitic === 'ال'),
    );
    if (masdar) return { from: at, proposition: index + 1, lemma: masdar.entry.lemma, stance: 'discusses' };
    if (index === at + 1 && !/^خلال(?:ه|ها)?$|^(?:ايضا|كذلك|في)$/u.test(word.norm)) return null;
  }
  return null;
}

const isThat = spelledLike(/^و?ب?انه?$/u);
/** What is agreed when parties meet: تم التأكيد خلال اللقاء على, تم الاتفاق على. */
const isAccord = spelledLike(/^(?:التاكيد|الاتفاق|التشديد|التوافق)$/u);
const ACCORD_REACH = 6;

/** Behind أنه somebody tells that it was agreed; "على ذلك", "عليه" points back at what was told. */
function byAccord(words: readonly Word[], at: number): Found | null {
  if (!isPassive(words[at]) || isRelative(words[at - 1]) || isThat(words[at - 1])) return null;
  const accord = words[at + 1];
  if (!isAccord(accord)) return null;
  for (let index = at + 2; index <= at + 2 + ACCORD_REACH; index++) {
    const word = words[index];
    // قمة … تم الاتفاق خلالها: another occasion is told of.
    if (!word?.isWord || /^خلال(?:ه|ها)$/u.test(word.norm)) return null;
    if (
      /^ان$/u.test(word.norm) ||
      (word.norm === 'علي' && !/^(?:ذلك|هذا)$/u.test(words[index + 1]?.norm ?? ''))
    )
      return { from: at, proposition: index + 1, lemma: accord?.norm ?? '', stance: 'agrees' };
  }
  return null;
}
