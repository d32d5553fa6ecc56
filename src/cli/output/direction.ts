const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_MARK = '\u200f';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** The text has a letter that is written from right to left. */
function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The first letter of the text is written from right to left, so the text is. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/**
 * One line of a cell, isolated so that terminals which reorder right-to-left text (Unicode Bidirectional Algorithm,
 * UAX #9) keep the columns in their places. A line that begins with a Latin word inside an Arabic text is marked, or
 * it would be laid out from left to right. All of these characters have no width.
 */
export function isolateLine(line: string, cellIsRightToLeft: boolean): string {
  if (!hasRightToLeft(line)) return line;
  const mark = cellIsRightToLeft && !isRightToLeft(line) ? RIGHT_TO_LEFT_MARK : '';
  return `${FIRST_STRONG_ISOLATE}${mark}${line}${POP_ISOLATE}`;
}
