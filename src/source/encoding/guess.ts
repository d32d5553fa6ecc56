import { countBeyondLatin, findMojibake, mixedWords } from './plausible.js';

/** The encodings of one byte a letter that older Arabic files and pages are in. */
const SINGLE_BYTE = ['windows-1256', 'iso-8859-6'] as const;

/** Letters that a guess must rest on. */
const ENOUGH = 12;

export interface Decoding {
  readonly text: string;
  readonly encoding: string;
}

/** Text in this encoding, strictly; null where the bytes are none, or the label names no encoding. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * UTF-16 without a byte order mark: letters of one script share their high byte, so that one of every two bytes is
 * nearly always one of a few values.
 */
export function guessUtf16(bytes: Uint8Array): Decoding | null {
  if (bytes.byteLength % 2 !== 0) return null;
  const sample = bytes.subarray(0, 64 * 1024);
  for (const [encoding, high] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    const halves = sample.filter((_, index) => index % 2 === high);
    const isRegular = halves.filter((byte) => byte === 0 || byte === 6).length > halves.length * 0.9;
    const text = isRegular ? decodeStrictly(bytes, encoding) : null;
    if (text !== null && !text.includes('\u0000') && findMojibake(text) === null) return { text, encoding };
  }
  return null;
}

/**
 * The one single-byte encoding in which the bytes are words; null where none is, or more than one, or too little tells
 * them apart. A wrong one puts accented Latin letters inside Arabic words, or has no letter for a byte at all.
 */
export function guessSingleByte(bytes: Uint8Array): Decoding | null {
  const possible = SINGLE_BYTE.flatMap((encoding) => {
    const text = decodeStrictly(bytes, encoding);
    return text !== null && countBeyondLatin(text) >= ENOUGH && isPlausible(text) ? [{ text, encoding }] : [];
  });
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** Whether what a declared encoding gives may be text. */
export function isPlausible(text: string): boolean {
  const { words, mixed } = mixedWords(text);
  return mixed * 50 <= words && findMojibake(text) === null;
}
