import type { Agreement } from '../../pack.js';
import type { Word } from '../words.js';

/** The pronoun on the marker of what is said: ه of إنه, ها of بأنها; null without one. */
export function pronounOn(marker: Word | undefined): string | null {
  return /^[وف]?ب?ان(ه|ها|هم|هما|نا|ني)$/u.exec(marker?.norm ?? '')?.[1] ?? null;
}

/** "قال الوزير … إنها": by its gender, the pronoun is not whoever speaks. */
export function isAnothers(pronoun: string | null, speaker: Agreement | undefined): boolean {
  return (pronoun === 'ها' && speaker?.gender === 'm') || (pronoun === 'ه' && speaker?.gender === 'f');
}
