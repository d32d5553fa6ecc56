import { describe, expect, it } from 'vitest';
import { findNames, indexNames } from '../../src/page/search/find.js';
import { ALWAYS, article, entity, overview, position, version } from '../support/overview.js';

const ENTITIES = [
  entity('place:raqqa', 'Place', { name: 'الرقة', nameAr: 'الرقة', nameEn: 'Raqqa', aliases: ['Ar-Raqqah'] }),
  entity('actor:eu', 'Organization', {
    name: 'الاتحاد الأوروبي',
    nameAr: 'الاتحاد الأوروبي',
    nameEn: 'European Union',
    aliases: ['EU'],
  }),
  entity('actor:pyd', 'Organization', { name: 'حزب الاتحاد الديمقراطي', nameEn: 'Democratic Union Party' }),
  entity('person:muayyad', 'Person', { name: 'مؤيّد بن هانئ', nameEn: "Mu'ayyad bin Hani" }),
  entity('person:layla', 'Person', { name: 'ليلى الزهراء', nameEn: 'Layla al-Zahra' }),
  entity('person:munir', 'Person', { name: 'منير', nameEn: 'Munir' }),
  entity('actor:munir-party', 'Organization', { name: 'حزب منير', nameEn: 'Munir Party' }),
  entity('place:al', 'Place', { name: 'آل', nameEn: 'Al' }),
];
const WHOLE = overview(
  ENTITIES,
  [article('a', [version(1, ALWAYS)])],
  [
    position('1', [[6], 'states', [1, 1]]),
    position('2', [[6], 'supports', [6]]),
    position('3', [[5], 'supports', [6]], { current: false }),
  ],
);
const INDEX = indexNames(WHOLE);

function find(typed: string): string[] {
  return findNames(INDEX, typed, 10).matches.map(({ entity: { id } }) => id);
}

describe('a name is found', () => {
  it.each([
    ['in Arabic', 'الرقة', 'place:raqqa'],
    ['with heh for teh marbuta', 'الرقه', 'place:raqqa'],
    ['without the article', 'رقة', 'place:raqqa'],
    ['while the article is typed', 'الر', 'place:raqqa'],
    ['with vowel marks and tatweel', 'الرَّقّـــة', 'place:raqqa'],
    ['in English', 'raqqa', 'place:raqqa'],
    ['by an alias', 'ar-raqqah', 'place:raqqa'],
    ['by an abbreviation', 'eu', 'actor:eu'],
    ['without hamza', 'الاوروبي', 'actor:eu'],
    ['with plain waw for waw with hamza', 'مويد', 'person:muayyad'],
    ['with plain yeh for hamza on yeh', 'هاني', 'person:muayyad'],
    ['without the apostrophe', 'muayyad', 'person:muayyad'],
    ['with an apostrophe of another kind', 'Mu’ayyad', 'person:muayyad'],
    ['with yeh for alif maqsura', 'ليلي', 'person:layla'],
    ['without the last hamza', 'الزهرا', 'person:layla'],
    ['with an article too many in English', 'al-zahra', 'person:layla'],
    ['by an inner word', 'الديمقراطي', 'actor:pyd'],
    ['by words out of order', 'union democratic', 'actor:pyd'],
    ['by something within a word', 'مقراط', 'actor:pyd'],
    ['with spaces around', '  layla  ', 'person:layla'],
  ])('%s', (_, typed, id) => {
    expect(find(typed)).toContain(id);
  });

  it('the best first: whole, beginning, inner word', () => {
    expect(find('munir')).toEqual(['person:munir', 'actor:munir-party']);
    expect(find('union')).toEqual(['actor:eu', 'actor:pyd']);
    expect(find('منير')).toEqual(['person:munir', 'actor:munir-party']);
  });

  it('with the positions in force that it holds or that are about it', () => {
    const { matches } = findNames(INDEX, 'munir', 10);
    expect(matches.map(({ positions }) => positions)).toEqual([0, 2]);
  });

  it('even where it is nothing but an article', () => {
    expect(find('al')).toContain('place:al');
  });

  it('among more than are shown', () => {
    expect(findNames(INDEX, 'a', 2)).toMatchObject({ matches: { length: 2 } });
    expect(findNames(INDEX, 'a', 2).all).toBeGreaterThan(2);
  });
});

describe('nothing is found', () => {
  it.each(['', '   ', '-', 'zzz', 'الرقة الاتحاد', '\u202e'])('for “%s”', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});
