import { IsnadError } from '../errors.js';

const UTF16 = [
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/**
 * Bytes → text, strictly: UTF-8, or UTF-16 with a byte order mark. The mark is not part of the text, so every
 * offset counts from the character after it.
 * @throws IsnadError `input` for binary data, another encoding, and text without a letter to read.
 */
export async function decodeText(bytes: Uint8Array, source: string): Promise<string> {
  if (bytes.byteLength === 0) throw emptyInput(source);
  const wide = UTF16.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  if (wide === undefined && bytes.includes(0)) throw binaryInput(source);
  try {
    const text = new TextDecoder(wide?.label ?? 'utf-8', { fatal: true }).decode(bytes);
    checkText(text, source);
    return text;
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    throw await wrongEncoding(bytes, source, wide?.label ?? 'utf-8');
  }
}

/**
 * A text must have something to read, and nothing that a store cannot give back as it was.
 * @throws IsnadError `input`
 */
export function checkText(text: string, source: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw emptyInput(source);
  if (text.includes('\u0000')) throw binaryInput(source);
  if (!text.isWellFormed()) {
    throw new IsnadError('input', `${source}: holds half of a surrogate pair, which is no character`, {
      hint: 'The text was cut inside a character before it came here; take it from its origin again.',
      context: { source },
    });
  }
}

export function emptyInput(source: string): IsnadError {
  return new IsnadError('input', `${source}: empty, there is no text to read`, {
    hint: 'Check that the file was saved, and that it is the right one.',
    context: { source },
  });
}

export function binaryInput(source: string): IsnadError {
  return new IsnadError('input', `${source}: binary data, not text`, {
    hint: 'Isnad reads text, HTML, feeds, JSON and CSV; save or export the article as one of these first.',
    context: { source },
  });
}

/** Names the encoding that the bytes look like, so that the hint can be copied. */
export async function wrongEncoding(
  bytes: Uint8Array,
  source: string,
  expected: string,
): Promise<IsnadError> {
  const { detect } = (await import('chardet')).default;
  const guess = detect(bytes.subarray(0, 64 * 1024));
  // A text that breaks off after much good UTF-8 is damaged rather than in another encoding.
  const other = guess === null || /^(utf-8|ascii)$/i.test(guess) ? null : guess;
  const looks = other === null ? '' : `; it looks like ${other}`;
  const from = other ?? 'WINDOWS-1256';
  return new IsnadError('input', `${source}: not valid ${expected.toUpperCase()}${looks}`, {
    hint: `Say which encoding it is in, such as --encoding ${from.toLowerCase()}, or convert it: iconv -f ${from} -t UTF-8 <file> > <new file>`,
    context: { source, looksLike: other },
  });
}
