import { describe, expect, it } from 'vitest';
import { readExtractions } from '../../src/source/index.js';
import { type ExtractionInput, makeExtraction } from '../cli/extraction.js';
import { streamOf } from './files.js';

async function read(text: string): Promise<string[]> {
  const found: string[] = [];
  for await (const item of readExtractions(['-'], { stdin: streamOf(text) })) {
    if (item.kind === 'extraction') found.push(item.extraction.article.id);
    else found.push(item.kind === 'judgement' ? item.judgement.id : item.error.message);
  }
  return found;
}

/** The message for an extraction in which one thing is wrong. */
async function refusal(spoil: (extraction: ExtractionInput) => void): Promise<string> {
  const extraction = structuredClone(makeExtraction());
  spoil(extraction);
  const [message] = await read(JSON.stringify(extraction));
  return message ?? '';
}

describe('readExtractions', () => {
  const one = makeExtraction();
  const two = makeExtraction({ id: 'two' });

  it.each([
    ['a line each', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['an array over several lines', JSON.stringify([one, two], null, 2)],
  ])('reads %s', async (_, text) => {
    expect(await read(text)).toEqual(['https://example.org/news/1', 'two']);
  });

  it('reads one document over several lines', async () => {
    expect(await read(`\n${JSON.stringify(one, null, 2)}\n`)).toEqual(['https://example.org/news/1']);
  });

  it('goes on after a line that does not fit', async () => {
    expect(await read(`{"article"\n${JSON.stringify(two)}\n`)).toEqual([
      expect.stringMatching(/^standard input, line 1: not JSON/),
      'two',
    ]);
  });

  it.each<[string, RegExp, (extraction: ExtractionInput) => void]>([
    [
      'a field of the wrong type',
      /line 1: positions\[1\]\.speakers: Invalid input/,
      (e) => Object.assign(e.positions[1] ?? {}, { speakers: 'x' }),
    ],
    [
      'a stance that is none',
      /positions\[0\]\.stance: Invalid option/,
      (e) => Object.assign(e.positions[0] ?? {}, { stance: 'hates' }),
    ],
    [
      'a quote that is not in its place',
      /positions\[0\]\.alsoEvidence\[0\]: the text at/,
      (e) => Object.assign(e.positions[0]?.alsoEvidence?.[0] ?? {}, { start: 1 }),
    ],
    [
      'an empty quote',
      /entities\[0\]\.mentions\[0\]: the text at/,
      (e) => Object.assign(e.entities[0]?.mentions?.[0] ?? {}, { start: 0, end: 0, text: '' }),
    ],
    [
      'a relation whose quote is another text',
      /relations\[0\]\.evidence: the text at/,
      (e) => Object.assign(e.relations[0]?.evidence ?? {}, { text: 'x' }),
    ],
    [
      'a speaker who is not there',
      /positions\[2\]\.speakers\[0\]: no entity has the id "actor:none"/,
      (e) => Object.assign(e.positions[2] ?? {}, { speakers: ['actor:none'] }),
    ],
    [
      'a place that speaks',
      /positions\[2\]\.speakers\[0\]: "place:waha" is a Place/,
      (e) => Object.assign(e.positions[2] ?? {}, { speakers: ['place:waha'] }),
    ],
    [
      'a reporter who is not there',
      /positions\[2\]\.reportedBy: no entity/,
      (e) => Object.assign(e.positions[2] ?? {}, { reportedBy: 'actor:none' }),
    ],
    [
      'a relation to nowhere',
      /relations\[0\]\.to: no entity/,
      (e) => Object.assign(e.relations[0] ?? {}, { to: 'actor:none' }),
    ],
    [
      'a polarity that is not the stance’s',
      /positions\[0\]\.polarity: opposes has polarity -1, not 1/,
      (e) => Object.assign(e.positions[0] ?? {}, { polarity: 1 }),
    ],
    [
      'two entities of one id',
      /entities: two of them have the same id/,
      (e) => e.entities.push(structuredClone(e.entities[0] ?? e.entities[1]) as never),
    ],
    ['a text without a letter', /empty, there is no text/, (e) => Object.assign(e.version, { text: ' ' })],
  ])('refuses %s', async (_, expected, spoil) => {
    expect(await refusal(spoil)).toMatch(expected);
  });
});
