import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readAll } from './files.js';
import { encodeAs, makePage, PARAGRAPHS } from './pages.js';

const TEXT = `${PARAGRAPHS.join('\n')}\n`;

/** What is read out of a file with these bytes: its text and notes, or the message of its failure. */
async function read(
  bytes: Uint8Array,
  encoding?: string,
  name = 'a.txt',
): Promise<{ text?: string; notes?: readonly string[]; message?: string }> {
  const path = join(makeFolder({ [name]: bytes }), name);
  const [item] = await readAll([path], encoding === undefined ? {} : { encoding });
  if (item?.kind === 'article') return { text: item.input.text, notes: item.notes ?? [] };
  return { message: item?.error.message.replace(path, name) ?? 'nothing' };
}

/** UTF-8 bytes taken for another encoding, and written as UTF-8 again. */
function twice(text: string, taken: string): Uint8Array {
  return Buffer.from(new TextDecoder(taken).decode(Buffer.from(text)));
}

describe('text', () => {
  it('in UTF-8 and marked UTF-16 is read without a word', async () => {
    expect(await read(Buffer.from(TEXT))).toEqual({ text: TEXT, notes: [] });
    expect(await read(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toEqual({ text: TEXT, notes: [] });
  });

  it.each([
    ['windows-1256', encodeAs(TEXT, 'windows-1256')],
    ['iso-8859-6', encodeAs(TEXT, 'iso-8859-6')],
    ['utf-16le', Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', Buffer.from(TEXT, 'utf16le').swap16()],
  ])('in %s is recognised, and a note says so', async (encoding, bytes) => {
    expect(await read(bytes)).toEqual({
      text: TEXT,
      notes: [expect.stringMatching(new RegExp(`read as ${encoding}, .*--encoding`))],
    });
    expect(await read(bytes, encoding)).toEqual({ text: TEXT, notes: [] });
  });

  it('is refused where too little of it tells what it is', async () => {
    // Two words that are words in both encodings.
    expect(await read(encodeAs('دار بحث', 'windows-1256'))).toEqual({
      message: expect.stringMatching(/^a\.txt: not valid UTF-8/),
    });
  });

  it('in an encoding of another script is refused', async () => {
    const russian = 'Министр заявил, что переговоры продолжатся завтра в столице страны.';
    expect(await read(encodeAs(russian, 'windows-1251'))).toEqual({
      message: expect.stringMatching(/not valid UTF-8; it looks like windows-1251/i),
    });
  });

  it('that breaks off inside a character is damaged, not in another encoding', async () => {
    const bytes = Buffer.from(`${TEXT}آخر سطر`);
    expect(await read(bytes.subarray(0, -1))).toEqual({
      message: 'a.txt: not valid UTF-8: a character is cut off at line 4',
    });
  });

  it.each([
    [
      'was read as windows-1252 before',
      twice(TEXT, 'windows-1252'),
      'looks like UTF-8 that was read as windows-1252',
    ],
    [
      'was read as windows-1256 before',
      twice(TEXT, 'windows-1256'),
      'looks like UTF-8 that was read as windows-1256',
    ],
    [
      'is windows-1256 that was read as windows-1252',
      Buffer.from(new TextDecoder('windows-1252').decode(encodeAs(TEXT, 'windows-1256'))),
      'has hardly a plain letter',
    ],
    ['has lost letters', Buffer.from(TEXT.replace('الممر', 'ال\ufffdمر')), '1 replacement characters'],
    ['has become question marks', Buffer.from(`2016 ${TEXT.replace(/\p{L}/gu, '?')}`), 'has question marks'],
  ])('that %s is refused', async (_, bytes, reason) => {
    expect(await read(bytes)).toEqual({ message: expect.stringContaining(reason) });
  });

  it('is taken as it is where the user says so, with a note', async () => {
    const text = TEXT.replace('الممر', 'ال\ufffdمر');
    expect(await read(Buffer.from(text), 'utf-8')).toEqual({
      text,
      notes: [expect.stringContaining('replacement')],
    });
  });

  it('is not read in an encoding that it is not in', async () => {
    expect(await read(encodeAs(TEXT, 'windows-1256'), 'utf-8')).toEqual({
      message: 'a.txt: not valid UTF-8, which --encoding says',
    });
    await expect(read(Buffer.from(TEXT), 'utf-9')).rejects.toMatchObject({ code: 'usage' });
  });

  it('with Latin names beside Arabic words is no damage', async () => {
    const text =
      'قالت شركة Télévision Générale إن الـBBC وCNN نقلتا الخبر، وأكد مدير "Süddeutsche" ذلك للصحفيين في المدينة أمس.';
    expect(await read(Buffer.from(text))).toEqual({ text, notes: [] });
  });
});

describe('a page', () => {
  const declared = (charset: string): string => makePage({ head: `<meta charset="${charset}">` });

  it('in the encoding that it declares is read without a word', async () => {
    for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
      const { text, notes } = await read(encodeAs(declared(encoding), encoding), undefined, 'a.html');
      expect(text).toContain(PARAGRAPHS[1]);
      expect(notes).toEqual([]);
    }
  });

  it.each([
    [
      'is UTF-8 and says another',
      Buffer.from(declared('windows-1256')),
      /says that it is windows-1256, but is utf-8/,
    ],
    ['is windows-1256 and says UTF-8', encodeAs(declared('utf-8'), 'windows-1256'), /read as windows-1256/],
    [
      'is windows-1256 and says ISO-8859-6',
      encodeAs(declared('iso-8859-6'), 'windows-1256'),
      /read as windows-1256/,
    ],
  ])('that %s is read as what it is, with a note', async (_, bytes, note) => {
    const { text, notes } = await read(bytes, undefined, 'a.html');
    expect(text).toContain(PARAGRAPHS[1]);
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  it('whose letters were lost is refused', async () => {
    const page = makePage({
      body: PARAGRAPHS.map((text) => `<p>${text.replaceAll('ا', '\ufffd')}</p>`).join(''),
    });
    expect((await read(Buffer.from(page), undefined, 'a.html')).message).toMatch(/replacement characters/);
  });
});
