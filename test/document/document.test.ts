import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/arabic.js';

const TITLE = 'قافلة جديدة تصل إلى الجسر القديم';
const BODY = 'وصلت القافلة إلى الجسر القديم مساء أمس بعد رحلة طويلة. واستقبلها الناس بالورود عند المعبر.';
const TEXT = `${TITLE}\n\n${BODY}\n`;

const hash = (text: string) => documentOf(text).contentHash;

describe('readDocument', () => {
  it('cuts the content into sentences that slice to themselves', () => {
    const { sentences, text } = documentOf(TEXT);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      TITLE,
      'وصلت القافلة إلى الجسر القديم مساء أمس بعد رحلة طويلة.',
      'واستقبلها الناس بالورود عند المعبر.',
    ]);
    expect(sentences.map(({ index, isTitle }) => [index, isTitle])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
  });

  it('skips what is no content, and keeps offsets into the text as it was given', () => {
    const text = `الرئيسية\n${TITLE}\nبقلم: سالم الهزايمة\n${BODY}\nتابعونا على فيسبوك\n`;
    const { sentences, paragraphs } = documentOf(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
      documentOf(TEXT).sentences.map(({ start, end }) => TEXT.slice(start, end)),
    );
    expect(paragraphs.map(({ role }) => role)).toEqual([
      'boilerplate',
      'title',
      'byline',
      'body',
      'boilerplate',
    ]);
  });

  it('never rewrites the text', () => {
    const text = `\ufeff  ${TITLE}\r\n\u200f${BODY}\u00a0\n`;
    expect(documentOf(text).text).toBe(text);
  });
});

describe('the content hash', () => {
  it.each([
    ['boilerplate below', `${TEXT}تابعونا على فيسبوك\n`],
    ['navigation above', `الرئيسية\n${TEXT}`],
    ['a byline', `${TITLE}\nبقلم: سالم الهزايمة\n${BODY}\n`],
    ['a credit line', `${TEXT}المصدر: وكالات\n`],
    ['empty lines', `\n\n${TITLE}\n\n\n\n${BODY}`],
    ['other line ends', `${TITLE}\r\n${BODY}\r\n`],
    ['spaces', `  ${TITLE.replace(/ /gu, '  ')}\t\n${BODY}`],
    ['no-break spaces', `${TITLE}\n${BODY.replace(/ /gu, '\u00a0')}`],
    ['a byte order mark', `\ufeff${TEXT}`],
  ])('is not changed by %s', (_, text) => {
    expect(hash(text)).toBe(hash(TEXT));
  });

  it.each([
    ['another word', TEXT.replace('بالورود', 'بالأعلام')],
    ['a word less', TEXT.replace('طويلة', '')],
    ['another letter', TEXT.replace('أمس', 'امس')],
    ['another mark', TEXT.replace('طويلة.', 'طويلة!')],
    ['another order', `${BODY}\n${TITLE}`],
    ['a sentence more', `${TEXT}وعاد الهدوء إلى الطريق بعد أيام من الانتظار الطويل عند المعبر هناك.`],
    ['a paragraph cut in two', TEXT.replace('طويلة. ', 'طويلة.\n')],
  ])('is changed by %s', (_, text) => {
    expect(hash(text)).not.toBe(hash(TEXT));
  });

  it('of nothing is that of no paragraphs', () => {
    expect(hash('')).toBe(hash('تابعونا على فيسبوك'));
    expect(hash('')).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });
});
