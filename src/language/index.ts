import { arabic } from './ar/index.js';
import type { LanguagePack } from './pack.js';

export type { LanguageContext, LanguagePack, Rejection } from './pack.js';

/** Every language that can be read. A line each. */
export const LANGUAGES: readonly LanguagePack[] = [arabic];

/** Less than this of a text's letters in a language's own script is not a text in that language. */
const LEAST_SHARE = 0.4;

export function languageByCode(code: string): LanguagePack | null {
  return LANGUAGES.find((pack) => pack.code === code.toLowerCase().split('-')[0]) ?? null;
}

/** The language that most of the letters are of; null when it is none that can be read. */
export function recogniseLanguage(text: string): LanguagePack | null {
  const ranked = LANGUAGES.map((pack) => ({ pack, share: pack.share(text) })).sort(
    (a, b) => b.share - a.share,
  );
  const best = ranked[0];
  return best && best.share >= LEAST_SHARE ? best.pack : null;
}
