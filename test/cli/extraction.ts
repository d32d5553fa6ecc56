import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Extraction } from '../../src/model/extraction.js';
import type { Quote } from '../../src/model/span.js';

export type ExtractionInput = z.input<typeof Extraction>;

const TEXT = [
  'وزير الدفاع سالم الحداد يرفض دخول قوات برقين إلى مدينة واحة',
  '',
  'رفض وزير الدفاع سالم الحداد دخول قوات برقين إلى مدينة واحة. وقال الحداد إن "الحل سياسي".',
  'ورحبت برقين بالحوار مع الحداد.',
].join('\n');

/** The first place of `words` in the text at or after `from`. */
export function quoteIn(text: string, words: string, from = 0): Quote {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

/** An extraction of an invented article: two actors, a place, three positions and a relation. */
export function makeExtraction(
  change: { readonly id?: string; readonly text?: string } = {},
): ExtractionInput {
  const text = change.text ?? TEXT;
  const contentHash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const id = change.id ?? 'https://example.org/news/1';
  return {
    article: {
      id,
      url: 'https://example.org/news/1',
      title: 'الحداد يرفض',
      publishedAt: '2021-03-05',
      language: 'ar',
    },
    version: { contentHash, text },
    entities: [
      {
        id: 'person:~سالم-الحداد',
        type: 'Person',
        name: 'سالم الحداد',
        nameAr: 'سالم الحداد',
        mentions: [quoteIn(text, 'سالم الحداد')],
      },
      {
        id: 'actor:barqin',
        type: 'State',
        name: 'برقين',
        nameAr: 'برقين',
        nameEn: 'Barqin',
        aliases: ['جمهورية برقين', 'Republic of Barqin'],
        mentions: [quoteIn(text, 'برقين')],
      },
      {
        id: 'place:waha',
        type: 'Place',
        name: 'واحة',
        nameAr: 'واحة',
        nameEn: 'Waha',
        aliases: ['الإقليم'],
        mentions: [quoteIn(text, 'واحة')],
        latitude: 30.5,
        longitude: 20.25,
      },
    ],
    positions: [
      {
        id: 'position:first',
        speakers: ['person:~سالم-الحداد'],
        stance: 'opposes',
        polarity: -1,
        targets: ['actor:barqin', 'place:waha'],
        evidence: quoteIn(text, 'رفض وزير الدفاع سالم الحداد دخول قوات برقين إلى مدينة واحة', 60),
        alsoEvidence: [quoteIn(text, 'يرفض دخول قوات برقين')],
        rule: 'test',
      },
      {
        id: 'position:second',
        speakers: ['person:~سالم-الحداد'],
        stance: 'states',
        polarity: 0,
        evidence: quoteIn(text, 'وقال الحداد إن "الحل سياسي"'),
        rule: 'test',
      },
      {
        id: 'position:third',
        speakers: ['actor:barqin'],
        stance: 'supports',
        polarity: 1,
        targets: ['person:~سالم-الحداد'],
        evidence: quoteIn(text, 'ورحبت برقين بالحوار مع الحداد'),
        rule: 'test',
      },
    ],
    relations: [
      {
        type: 'LOCATED_IN',
        from: 'place:waha',
        to: 'actor:barqin',
        evidence: quoteIn(text, 'برقين إلى مدينة واحة'),
      },
    ],
  };
}
