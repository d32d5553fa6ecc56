import type { VerbWordReading } from '../morphology/lookup.js';
import { bySpelling, type Word } from '../words.js';

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
