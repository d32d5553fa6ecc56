/** Below this many letters a share of them says nothing. */
const FEW = 20;

/** An encoding is wrong from the beginning: so many characters tell, and a table of 100 MB takes no minute. */
const ENOUGH = 1024 * 1024;

/** Words that have a letter of a script other than Latin, and those of them that have a Latin letter as well. */
interface MixedWords {
  readonly words: number;
  readonly mixed: number;
}

/**
 * Why a text that was decoded without an error is no text all the same, as an end to "it …"; null where it looks like
 * one. These are the marks that the usual mistakes leave; they go by code points and know no language.
 */
export function findMojibake(whole: string): string | null {
  const lost = whole.split('\ufffd').length - 1;
  if (lost > 0) return `has ${lost} replacement characters (U+FFFD), where letters were lost`;
  const text = whole.slice(0, ENOUGH);
  const beyond = count(text, /[^\p{ASCII}]/gu);
  if (isQuestionMarks(text))
    return 'has question marks where letters should be; they were lost before it came here';
  // UTF-8 that was read as windows-1252: each Arabic letter becomes one of these and something from the upper half.
  const pairs =
    /[\u00c3\u00d8-\u00db][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;
  if (beyond >= FEW && count(text, pairs) * 2 > beyond / 2)
    return 'looks like UTF-8 that was read as windows-1252';
  // The same as windows-1256: the first bytes of Arabic letters, D8 and D9, are these two letters there.
  const arabic = count(text, /\p{Script=Arabic}/gu);
  if (arabic >= FEW && count(text, /[\u0637\u0638]/gu) * 3 > arabic)
    return 'looks like UTF-8 that was read as windows-1256';
  if (count(text, /[\u0080-\u0084\u0086-\u009f]/gu) >= 3)
    return 'has control characters where letters should be';
  if (isUpperHalf(text)) return 'has hardly a plain letter, like Arabic that was read as windows-1252';
  const { words, mixed } = mixedWords(text);
  if (mixed >= 5 && mixed * 10 > words) return 'mixes letters of two scripts within words';
  return null;
}

/** Letters of scripts that single-byte encodings of Arabic have and Latin ones do not. */
export function countBeyondLatin(text: string): number {
  return count(text, /[^\P{L}\p{Script=Latin}]/gu);
}

/** Arabic text has Latin letters beside it, never inside its words; a wrong single-byte guess puts them there. */
export function mixedWords(whole: string): MixedWords {
  const text = whole.slice(0, ENOUGH);
  let words = 0;
  let mixed = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u00d7\u00f7]+/gu)) {
    if (!/[^\P{L}\p{Script=Latin}]/u.test(word)) continue;
    words += 1;
    // An abbreviation with an Arabic article is plain ASCII; accents are the mark of a mistake, and so is a tanwin, which
    // ends a word, before another letter.
    if (/[\u00c0-\u024f]|[\u064c\u064d]\p{L}/u.test(word)) mixed += 1;
  }
  return { words, mixed };
}

function isUpperHalf(text: string): boolean {
  const letters = count(text, /\p{L}/gu);
  return letters >= FEW && count(text, /[\u00c0-\u00ff]/gu) * 2 > letters;
}

function isQuestionMarks(text: string): boolean {
  const visible = count(text, /\S/gu);
  return visible >= FEW && count(text, /\?/gu) * 3 > visible;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
