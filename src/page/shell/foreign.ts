/** Characters that turn the direction of what follows them, in names where none has a use. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name or title as it stands within a sentence of the page where no element can be: its direction is its own and
 * ends with it. For attributes, announcements and copied text; elsewhere `<bdi>` does it.
 */
export function isolate(text: string): string {
  return `\u2068${text.replace(TURNING, '')}\u2069`;
}

const FROM_THE_RIGHT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi', 'dv']);

/** The direction in which a text in a language is written; `auto` where the language is not known. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  const code = language.toLowerCase().split('-')[0] ?? '';
  if (FROM_THE_RIGHT.has(code)) return 'rtl';
  return /^[a-z]{2,3}$/.test(code) && code !== 'und' ? 'ltr' : 'auto';
}
