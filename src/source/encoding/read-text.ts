import { IsnadError } from '../../errors.js';
import { binaryInput, checkText, emptyInput, wrongEncoding } from '../decode.js';
import { type Decoding, decodeStrictly, guessSingleByte, guessUtf16, isPlausible } from './guess.js';
import { findMojibake } from './plausible.js';

export interface EncodingHints {
  /** What the user says (`--encoding`); it is not questioned. */
  readonly given?: string | null;
  /** What the source says of itself: a header, a `<meta>`, an XML declaration. */
  readonly declared?: string | null;
}

export interface ReadText {
  readonly text: string;
  /** What a person should know of how it was read; empty where nothing is in doubt. */
  readonly notes: readonly string[];
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/**
 * Bytes → text, in the encoding that is given, else marked, else UTF-8 where they are, else declared, else recognised.
 * What is recognised without being said is told in a note; what is in doubt is refused. A byte order mark is no text.
 * @throws IsnadError `input` for binary data, an encoding that is in doubt, and letters that were lost on the way here
 */
export async function readText(
  bytes: Uint8Array,
  source: string,
  hints: EncodingHints = {},
): Promise<ReadText> {
  if (bytes.byteLength === 0) throw emptyInput(source);
  const read = hints.given
    ? readAsGiven(bytes, source, hints.given)
    : await recognise(bytes, source, hints.declared ?? null);
  checkText(read.text, source);
  return read;
}

/**
 * For text that was decoded and is to be read: what an undetected wrong encoding leaves in it.
 * @throws IsnadError `input`, unless the user has given the encoding; then it is the note that is returned
 */
export function checkLetters(text: string, source: string, hints: EncodingHints): readonly string[] {
  const damage = findMojibake(text);
  if (damage === null) return [];
  if (hints.given) return [`${source}: it ${damage}`];
  throw new IsnadError('input', `${source}: it ${damage}`, {
    hint: 'Take it from its origin again. If it is right as it is, name its encoding: --encoding utf-8.',
    context: { source },
  });
}

/** @throws IsnadError `usage` for what names no encoding */
export function checkEncodingName(label: string): void {
  try {
    new TextDecoder(label);
  } catch (error) {
    throw new IsnadError('usage', `--encoding: "${label}" is no encoding that is known`, {
      hint: 'For example utf-8, utf-16le, windows-1256, iso-8859-6.',
      cause: error,
    });
  }
}

function readAsGiven(bytes: Uint8Array, source: string, label: string): ReadText {
  checkEncodingName(label);
  const text = decodeStrictly(bytes, label);
  if (text !== null) return { text, notes: [] };
  throw new IsnadError('input', `${source}: not valid ${label.toUpperCase()}, which --encoding says`, {
    hint: 'Leave --encoding out to have it recognised.',
    context: { source },
  });
}

async function recognise(bytes: Uint8Array, source: string, declared: string | null): Promise<ReadText> {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const strict = decodeStrictly(bytes, marked?.label ?? 'utf-8');
  if (strict !== null && (marked !== undefined || !bytes.includes(0))) {
    return { text: strict, notes: saidOtherwise(strict, source, marked?.label ?? 'utf-8', declared) };
  }
  if (marked !== undefined) throw await wrongEncoding(bytes, source, marked.label);
  if (bytes.includes(0)) return noted(guessUtf16(bytes), source) ?? fail(binaryInput(source));
  const asDeclared = declared === null ? null : decodeStrictly(bytes, declared);
  if (asDeclared !== null && isPlausible(asDeclared)) return { text: asDeclared, notes: [] };
  const damage = damagedUtf8(bytes);
  if (damage !== null) throw damagedInput(source, damage);
  return (
    noted(guessSingleByte(bytes), source) ?? fail(await wrongEncoding(bytes, source, declared ?? 'utf-8'))
  );
}

function fail(error: IsnadError): never {
  throw error;
}

function noted(decoding: Decoding | null, source: string): ReadText | null {
  if (decoding === null) return null;
  const { text, encoding } = decoding;
  const note = `${source}: read as ${encoding}, which it does not say but looks like; --encoding says otherwise`;
  return { text, notes: [note] };
}

/** Letters beyond ASCII that are valid UTF-8 are nothing else, whatever the header says; a person may want to know. */
function saidOtherwise(text: string, source: string, found: string, declared: string | null): string[] {
  if (declared === null || /^\p{ASCII}*$/u.test(text)) return [];
  const label = labelOf(declared);
  return label === null || label === found
    ? []
    : [`${source}: says that it is ${label}, but is ${found}; read as that`];
}

/** The standard name of an encoding; null for none. */
function labelOf(declared: string): string | null {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

/** Where UTF-8 breaks, if the most part of it is good; null where it is something else. */
function damagedUtf8(bytes: Uint8Array): { readonly line: number; readonly places: number } | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\ufffd+/gu)?.length ?? 0;
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (good < 3 || lost * 4 > good) return null;
  return { line: text.slice(0, text.indexOf('\ufffd')).split('\n').length, places: lost };
}

function damagedInput(source: string, { line, places }: { line: number; places: number }): IsnadError {
  const where = places === 1 ? `at line ${line}` : `at ${places} places, first at line ${line}`;
  return new IsnadError('input', `${source}: not valid UTF-8: a character is cut off ${where}`, {
    hint: 'It was damaged or broken off on its way here; take it from its origin again.',
    context: { source, line },
  });
}
