/**
 * Makes text from outside safe to print in a terminal and to align in a table: white space becomes one space, every
 * other control character a visible symbol (so that an escape sequence in an article cannot move the cursor, change
 * the title or paste), and explicit embeddings, overrides and isolates go, as they would reorder what stands around.
 * Letters, marks and joiners stay as they are. This is for display only; what programs read is never changed by it.
 */
export function cleanForDisplay(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(CONTROL, visible)
    .trim();
}

/** The same where lines matter (help for a person, messages); only newlines stay. */
export function cleanLines(text: string): string {
  return text
    .split('\n')
    .map((line) => cleanForDisplay(line))
    .join('\n');
}

export { safeJson } from '../../model/safe-json.js';

const CONTROL = /\p{Cc}|\p{Surrogate}/gu;

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
