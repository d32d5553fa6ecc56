import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/graph/index.js';
import type { Extraction } from '../../src/model/extraction.js';
import { extractionOf } from '../support/extraction.js';

const good = extractionOf('a', [
  {
    text: 'رفضت أنقرة المشاركة.',
    claims: [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] }],
    facts: [{ type: 'MET', from: 'akar', to: 'dunford' }],
  },
]);

function withPosition(change: Partial<Extraction['positions'][number]>): Extraction {
  return { ...good, positions: good.positions.map((position) => ({ ...position, ...change })) };
}

describe('checkExtraction', () => {
  it('accepts one that fits together', () => {
    expect(() => checkExtraction(good)).not.toThrow();
  });

  it.each<[string, Extraction, RegExp]>([
    [
      'a quote that is not in the text',
      withPosition({ evidence: { start: 0, end: 4, text: 'قبلت' } }),
      /does not stand in the text at 0 to 4/,
    ],
    [
      'a span past the end',
      withPosition({ evidence: { start: 900, end: 904, text: 'قبلت' } }),
      /does not stand in the text/,
    ],
    ['an empty span', withPosition({ alsoEvidence: [{ start: 3, end: 3, text: '' }] }), /empty span/],
    [
      'an unknown speaker',
      withPosition({ speakers: ['actor:nobody'] }),
      /actor:nobody is not among the entities/,
    ],
    ['an unknown target', withPosition({ targets: ['actor:nobody'] }), /actor:nobody is not among/],
    ['an unknown intermediary', withPosition({ reportedBy: 'actor:nobody' }), /actor:nobody is not among/],
    [
      'an entity listed twice',
      { ...good, entities: [...good.entities, ...good.entities.slice(0, 1)] },
      /listed twice/,
    ],
    [
      'an unknown end of a relation',
      { ...good, relations: good.relations.map((relation) => ({ ...relation, to: 'x' })) },
      /relation 1: x is not among/,
    ],
    [
      'half a surrogate pair',
      { ...good, version: { ...good.version, text: `${good.version.text}\ud83d` } },
      /surrogate/,
    ],
  ])('refuses %s', (_, extraction, message) => {
    expect(() => checkExtraction(extraction)).toThrow(message);
    expect(() => checkExtraction(extraction)).toThrow(
      expect.objectContaining({ code: 'input', context: { article: 'a' } }),
    );
  });

  it('refuses a place that speaks', () => {
    const place = extractionOf('a', [
      { text: 'قالت الرقة كلاما.', claims: [{ speakers: ['raqqa'], stance: 'states' }] },
    ]);
    expect(() => checkExtraction(place)).toThrow(/place:raqqa is a Place, and only an actor/);
  });
});
