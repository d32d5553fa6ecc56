import type { Stance } from '../../../model/stance.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { NEGATED } from '../lexicon/modals.js';
import { HARMS, KEPT, REPROACHED, VICTIMS, VIOLENCE } from '../lexicon/wrongs.js';
import type { VerbWordReading } from '../morphology/lookup.js';
import { bare, spelledLike, type Word } from '../words.js';
import { isNegated, isToCome } from './future.js';

/** Whose conduct a proposition is about, as far as it has been read. */
export interface About {
  readonly own: boolean;
  readonly foreign: boolean;
  /** The speaker's pronoun stands right before the word: إنه بحث. */
  readonly pronoun: boolean;
}

/** How far behind a verb what makes it a reproach may stand: "financed X, Y and extremists". */
const REPROACH_REACH = 6;

/** لكي تدافع عن نفسها: what something is for. */
const opensPurpose = spelledLike(/^[وف]?(?:كي|لكي|كيلا|لكيلا)$/u);

/** The stance of a finite verb inside a proposition, by whose act it is. */
export function verbStance(words: readonly Word[], at: number, end: number, about: About): Stance | null {
  if (opensPurpose(words[at - 1])) return null;
  for (const reading of words[at]?.verbs ?? []) {
    const { form, proclitics } = reading;
    const finite = form.aspect === 'perfect' || form.aspect === 'imperfect';
    if (!finite || !proclitics.every((clitic) => 'وفسل'.includes(clitic))) continue;
    const stance = readingStance(words, at, end, about, reading);
    if (stance) return stance;
  }
  return null;
}

function readingStance(
  words: readonly Word[],
  at: number,
  end: number,
  about: About,
  reading: VerbWordReading,
): Stance | null {
  const { entry, form, proclitics } = reading;
  const negated = isNegated(words, at);
  if (HARMS.has(entry.lemma) && !negated && isToCome(words, at, proclitics)) return 'warns';
  if (entry.proposition === null) return null;
  if (entry.proposition === 'discusses')
    return form.aspect === 'perfect' && (about.pronoun || isOfMeeting(words, at)) ? 'discusses' : null;
  const mine = about.own || isFirstPerson(reading, words[at]);
  if (!mine) return about.foreign ? othersStance(words, at, end, reading, negated) : null;
  if (entry.proposition === 'accuses') return null;
  // رفض, قرار: as a man does it, it is spelled like the noun; قررت is not.
  const clear = form.gender === 'f' && entry.kind !== 'support';
  const nounLike = !clear && !isFirstPerson(reading, words[at]);
  if (entry.ambiguous && nounLike && form.aspect === 'perfect') return null;
  // What has not been decided or announced is only told.
  if (negated && entry.proposition === 'announces') return null;
  if (negated) return NEGATED[entry.proposition];
  // ستتخذ الإجراءات: the step is still to be taken.
  return entry.kind === 'support' && proclitics.includes('س') ? 'promises' : entry.proposition;
}

/** نرفض, رفضنا, أدعو; رفضت is hers as often as mine, and أمر or أقر are nouns and another's. */
function isFirstPerson({ entry, form, suffix }: VerbWordReading, word: Word | undefined): boolean {
  if (form.person !== 1) return false;
  if (form.number === 'plural') return true;
  if (form.aspect !== 'imperfect') return false;
  const another = word?.verbs.some((other) => other.form.person !== 1) ?? false;
  return entry.ambiguous === undefined || (!another && suffix === null);
}

/** What another does: wrong, or good to those whom it is wrong to help. */
function othersStance(
  words: readonly Word[],
  at: number,
  end: number,
  { entry, form, proclitics }: VerbWordReading,
  negated: boolean,
): Stance | null {
  if (negated) return KEPT.has(entry.lemma) ? 'accuses' : null;
  if (VIOLENCE.has(entry.lemma)) return isUpon(words, at, end, VICTIMS) ? 'accuses' : null;
  const joined = form.aspect === 'perfect' && proclitics.length > 0;
  if (entry.proposition === 'accuses') return entry.ambiguous && joined ? null : 'accuses';
  return entry.proposition === 'supports' && reproaches(words, at, end) ? 'accuses' : null;
}

/** اللقاء تناول: the meeting is its subject. */
function isOfMeeting(words: readonly Word[], at: number): boolean {
  const subject = words[at - 1];
  return (
    subject?.isWord === true &&
    /^[وف]?ال/u.test(subject.norm) &&
    subject.spelling.nouns.some(({ entry }) => entry.kind === 'talk')
  );
}

/** دعمت متطرفين: to have supported these is a reproach. */
export function reproaches(words: readonly Word[], at: number, end: number): boolean {
  return isUpon(words, at, end, REPROACHED);
}

/** One of the nouns stands behind a verb, in the same clause. */
function isUpon(words: readonly Word[], at: number, end: number, nouns: ReadonlySet<string>): boolean {
  const reach = words.slice(at + 1, Math.min(end, at + 1 + REPROACH_REACH));
  const relative = reach.findIndex(({ norm }) => RELATIVES.has(norm));
  return (relative < 0 ? reach : reach.slice(0, relative)).some((word) =>
    word.variants.some(({ stem }) => nouns.has(bare(stem))),
  );
}
