import { describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { decodeText } from '../../src/source/decode.js';

async function errorOf(bytes: Uint8Array): Promise<IsnadError> {
  const error = await decodeText(bytes, 'a.txt').then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof IsnadError)) throw new Error('it was read');
  return error;
}

describe('decodeText', () => {
  const text = 'أعلنت وزارة الخارجية 😀 موقفها\r\n';

  it('reads UTF-8 as it is', async () => {
    expect(await decodeText(Buffer.from(text), 'a.txt')).toBe(text);
  });

  it('takes a byte order mark off, so that offsets count from the first letter', async () => {
    const read = await decodeText(Buffer.from(`\ufeff${text}`), 'a.txt');
    expect(read).toBe(text);
    expect(read.slice(0, 5)).toBe('أعلنت');
  });

  it('keeps a zero-width no-break space that is not at the beginning', async () => {
    expect(await decodeText(Buffer.from('اب\ufeffج'), 'a.txt')).toBe('اب\ufeffج');
  });

  it('reads UTF-16 of both byte orders with a mark', async () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await decodeText(little, 'a.txt')).toBe(text);
    expect(await decodeText(Buffer.from(little).swap16(), 'a.txt')).toBe(text);
  });

  it('refuses windows-1256 and names it', async () => {
    // "أعلن الوزير أن المحادثات ستستأنف غدا" in windows-1256.
    const hex = 'c3dae1e420c7e1e6d2edd120c3e420c7e1e3cdc7cfcbc7ca20d3cad3cac3e4dd20dbcfc7';
    const bytes = Buffer.from(hex, 'hex');
    const error = await errorOf(bytes);
    expect(error.code).toBe('input');
    expect(error.message).toMatch(/^a\.txt: not valid UTF-8; it looks like windows-1256/i);
    expect(error.hint).toMatch(/iconv -f windows-1256 -t UTF-8/i);
  });

  it('refuses UTF-8 that breaks off inside a character', async () => {
    const bytes = Buffer.from(text).subarray(0, 3);
    expect((await errorOf(bytes)).message).toMatch(/not valid UTF-8/);
  });

  it('refuses half a surrogate pair in UTF-16', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]);
    expect((await errorOf(bytes)).message).toMatch(/not valid UTF-16LE/);
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['white space', Buffer.from(' \n\t\u00a0\u200b')],
    ['a byte order mark alone', Buffer.from('\ufeff')],
    ['punctuation alone', Buffer.from('... — !')],
  ])('calls %s empty', async (_, bytes) => {
    expect((await errorOf(bytes)).message).toBe('a.txt: empty, there is no text to read');
  });

  it.each([
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00])],
    ['text with a null character', Buffer.from('abc\u0000def')],
  ])('calls %s binary', async (_, bytes) => {
    expect((await errorOf(bytes)).message).toBe('a.txt: binary data, not text');
  });
});
