import type { VerbWordReading } from '../morphology/lookup.js';
import { bySpelling, spelledLike, type Word } from '../words.js';

/** The gender of a finite verb that only reports, in the singular: أكد, أضافت; null for any other word. */
export function genderOfReport(word: Word | undefined): 'm' | 'f' | null {
  return word === undefined ? null : plainly(word);
}

const plainly = bySpelling(
  ({ verbs }) => verbs.find((reading) => isReport(reading) && !reading.entry.ambiguous)?.form.gender ?? null,
);

/** The same, and of verbs that may be another word (أعلن, ذكر, دعا) in the past: what stands behind must tell. */
export function genderOfLikelyReport(word: Word | undefined): 'm' | 'f' | null {
  return word === undefined ? null : (plainly(word) ?? likely(word));
}

const likely = bySpelling(
  ({ verbs }) =>
    verbs.find((reading) => isReport(reading) && reading.form.aspect === 'perfect')?.form.gender ?? null,
);

function isReport({ entry, form, suffix }: VerbWordReading): boolean {
  const finite = form.aspect === 'perfect' || form.aspect === 'imperfect';
  const one = form.person === 3 && form.number === 'singular';
  return entry.kind === 'say' && suffix === null && finite && one && form.voice !== 'passive';
}

const TIMES: ReadonlySet<string> = new Set('امس اليوم'.split(' '));

/** Who stands at the token is said to speak: of the gender of a verb right before it (be it with أمس between), or of any. */
export function speakerGenderAt(words: readonly Word[], at: number): 'm' | 'f' | 'any' | null {
  const said = TIMES.has(words[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const gender = genderOfLikelyReport(words[said]);
  if (gender !== null) return gender;
  return bySource(words[at - 1]) || isQuotedFrom(words, at - 1) ? 'any' : null;
}

/** حسب, وفق: the source follows without a preposition. */
const bySource = spelledLike(/^[وف]?(?:ب?حسب|وفق)$/u);

/** نقلت الوكالة عن …, نقلا عن …. */
function isQuotedFrom(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'عن') return false;
  return words.slice(Math.max(0, at - QUOTED_REACH), at).some(passesOn);
}

const QUOTED_REACH = 6;
const passesOn = spelledLike(/^[وف]?(?:نقلا|نقلت?|ينقل|تنقل)$/u);
