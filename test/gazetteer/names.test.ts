import { describe, expect, it } from 'vitest';
import {
  adjectiveIndex,
  buildNameIndex,
  createGazetteer,
  GazetteerEntry,
  type NameIndex,
  splitWords,
} from '../../src/gazetteer/index.js';

const lower = (text: string): string => text.toLowerCase();

function gazetteerOf(...entries: readonly object[]) {
  const parsed = entries.map((entry) => GazetteerEntry.parse(entry));
  return createGazetteer(new Map(parsed.map((entry) => [entry.id, entry])), 'test');
}

function found(index: NameIndex, text: string, from = 0, first?: string): string[] {
  return index
    .lookup(splitWords(lower(text)), from, first)
    .map(
      ({ length, entries }) =>
        `${length}:${entries.map(({ id, strength }) => `${id}/${strength}`).join('+')}`,
    );
}

describe('buildNameIndex', () => {
  const gazetteer = gazetteerOf(
    { id: 'actor:hill', type: 'State', names: { en: ['Hill'] }, metonyms: { en: ['The Green Palace'] } },
    {
      id: 'place:hill-town',
      type: 'Place',
      names: { en: ['Hill Town', 'HILL-TOWN'] },
      weakNames: { en: ['Hill'] },
    },
    {
      id: 'actor:league',
      type: 'Organization',
      names: { en: ["Hill Town's League (HTL)"], ar: ['الرابطة'] },
    },
  );
  const index = buildNameIndex(gazetteer, 'en', lower);

  it('gives every length, longest first, strong before weak', () => {
    expect(found(index, 'the hill town s league htl met', 1)).toEqual([
      '5:actor:league/strong',
      '2:place:hill-town/strong',
      '1:actor:hill/strong+place:hill-town/weak',
    ]);
  });

  it('marks metonyms, and begins only where it is asked to', () => {
    expect(found(index, 'the green palace')).toEqual(['3:actor:hill/metonym']);
    expect(found(index, 'the green palace', 1)).toEqual([]);
    expect(found(index, 'the green', 0)).toEqual([]);
    expect(found(index, 'hill', 7)).toEqual([]);
  });

  it('takes another reading of the first token', () => {
    expect(found(index, 'andhill town')).toEqual([]);
    expect(found(index, 'andhill town', 0, 'hill')).toEqual([
      '2:place:hill-town/strong',
      '1:actor:hill/strong+place:hill-town/weak',
    ]);
  });

  it('keeps the languages apart', () => {
    expect(found(index, 'الرابطة')).toEqual([]);
    expect(found(buildNameIndex(gazetteer, 'ar', lower), 'الرابطة')).toEqual(['1:actor:league/strong']);
  });
});

describe('adjectiveIndex', () => {
  it('leads from the normal form to every entry of that adjective', () => {
    const adjectives = (list: string[]) => ({ adjectives: { en: list } });
    const index = adjectiveIndex(
      gazetteerOf(
        {
          id: 'actor:north',
          type: 'State',
          names: { en: ['North'] },
          ...adjectives(['North Hillish', 'Hillish']),
        },
        {
          id: 'actor:south',
          type: 'State',
          names: { en: ['South'] },
          ...adjectives(['South  Hillish', 'HILLISH']),
        },
      ),
      'en',
      lower,
    );
    expect(index.get('hillish')).toEqual(['actor:north', 'actor:south']);
    expect(index.get('south hillish')).toEqual(['actor:south']);
    expect(index.get('north')).toBeUndefined();
  });
});
