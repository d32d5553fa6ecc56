import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, readAll, summarise } from './files.js';

async function read(text: string) {
  const path = join(makeFolder({ 'a.md': text }), 'a.md');
  return (await readAll([path]))[0];
}

it('is read without its marks, paragraph by paragraph', async () => {
  const text =
    '# عنوان *الخبر*\n\nقال **الوزير** إن [الوفد](https://example.org/x) سيصل\nغدا.\n\n- بند أول\n- بند ثان\n\n> اقتباس\n\n![صورة](x.png)\n';
  expect(await read(text)).toMatchObject({
    input: { text: 'عنوان الخبر\n\nقال الوزير إن الوفد سيصل غدا.\n\nبند أول\n\nبند ثان\n\nاقتباس' },
  });
});

it('gives what its front matter says', async () => {
  const text =
    '---\ntitle: "عنوان"\ndate: 2016-11-06 09:30:00 +0300\nurl: https://example.org/1#top\ntags: [a, b]\nconstructor: x\n---\nنص الخبر.\n';
  expect(await read(text)).toMatchObject({
    input: {
      text: 'نص الخبر.',
      article: { id: 'https://example.org/1', title: 'عنوان', publishedAt: '2016-11-06T09:30:00+03:00' },
    },
  });
});

it('that would take for ever is refused, and what is nested deep is read', async () => {
  expect(summarise([await read(`${'['.repeat(100_000)} نص`)].flatMap((item) => item ?? []))[0]).toMatch(
    /paragraph of more than/,
  );
  expect(await read(`${'>'.repeat(50)} نص`)).toMatchObject({ kind: 'article' });
});

it('that is nested out of all reason is an error, not a crash', async () => {
  for (const mark of ['>', '- ', '1. ']) {
    expect(await read(`${mark.repeat(10_000)} نص`)).toMatchObject({
      kind: 'failure',
      error: { code: 'input' },
    });
  }
});
