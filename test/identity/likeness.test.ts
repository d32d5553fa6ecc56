import { describe, expect, it } from 'vitest';
import { nearPairs, type StoredName } from '../../src/identity/candidates.js';
import { likenessOf } from '../../src/identity/likeness.js';
import { normaliseName } from '../../src/language/normalise.js';
import { APART, SAME } from '../entity/pairs.js';

const reasonOf = (a: string, b: string) => likenessOf(normaliseName(a), normaliseName(b))?.reason ?? null;

describe('the likeness of names', () => {
  it.each([
    ['أردوغان', 'اردوغان', 'same-name'],
    ['Hulusi Akar', 'hulusi akar', 'same-name'],
    ['عبد الرحمن الحمد', 'عبدالرحمن الحمد', 'other-spacing'],
    ['هيكتور بنجامين', 'هيكتور بنيامين', 'other-spelling'],
    ['محمد جواد ظريف', 'جواد ظريف', 'part-of-name'],
    ['عادل الجبير', 'الجبير', 'last-word'],
  ])('%s and %s: %s', (a, b, reason) => {
    expect(reasonOf(a, b)).toBe(reason);
    expect(reasonOf(b, a)).toBe(reason);
  });

  it.each([
    ['علي حسن', 'علي حسين'],
    ['سعيد العمري', 'سعد العمري'],
    ['أحمد سالم', 'سالم أحمد'],
    ['عادل الجبير', 'عادل'],
    ['حركة الفجر', 'حزب الفجر'],
    ['', 'عادل'],
  ])('none of %s and %s', (a, b) => {
    expect(reasonOf(a, b)).toBe(null);
  });

  it('of what never is one is found in fewer than a tenth, of what is one in more than a third', () => {
    const share = (pairs: readonly (readonly [string, string])[]) =>
      pairs.filter(([a, b]) => reasonOf(a, b) !== null).length / pairs.length;
    expect(share(APART)).toBeLessThan(0.1);
    expect(share(SAME)).toBeGreaterThan(1 / 3);
  });
});

describe('near pairs', () => {
  const entity = (id: string, name: string, other: Partial<StoredName> = {}): StoredName => ({
    id,
    type: 'Person',
    name,
    names: [normaliseName(name)],
    mergedInto: null,
    articles: 1,
    ...other,
  });
  const pairsOf = (...entities: readonly StoredName[]) =>
    nearPairs(entities, []).map(({ kept, other }) => [kept.id, other.id]);

  it('keep the one that a gazetteer knows, else the one that more articles name', () => {
    const known = entity('person:known', 'عادل الجبير');
    const unknown = entity('person:~x', 'الجبير', { articles: 9 });
    expect(pairsOf(unknown, known)).toEqual([['person:known', 'person:~x']]);
    expect(pairsOf(entity('person:~y', 'عادل الجبير'), unknown)).toEqual([['person:~x', 'person:~y']]);
  });

  it.each<[string, StoredName, StoredName]>([
    ['that a gazetteer tells apart', entity('person:a', 'جورج بوش'), entity('person:b', 'جورج بوش')],
    ['of different kinds', entity('person:~a', 'الرقة'), entity('place:~a', 'الرقة', { type: 'Place' })],
    [
      'one of which is merged',
      entity('person:~a', 'سالم'),
      entity('person:~b', 'سالم', { mergedInto: 'person:c' }),
    ],
    [
      'a man and what bears his name',
      entity('person:~a', 'علي صالح'),
      entity('actor:~a', 'قوات علي صالح', { type: 'ArmedGroup' }),
    ],
    [
      'a state and what ends with its name',
      entity('actor:libnan', 'لبنان', { type: 'State' }),
      entity('actor:~b', 'رئاسة لبنان', { type: 'Organization' }),
    ],
    [
      'that mean something in their article alone',
      entity('actor:~وزاره-الدفاع~0a1b2c3d', 'وزارة الدفاع', { type: 'Organization' }),
      entity('actor:~وزاره-الدفاع~4a1b2c3d', 'وزارة الدفاع', { type: 'Organization' }),
    ],
  ])('are none %s', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([]);
  });

  it('stay quick among thousands that share a word', () => {
    const many = Array.from({ length: 5000 }, (_, index) => entity(`person:~${index}`, `محمد رقم${index}`));
    const start = performance.now();
    expect(pairsOf(...many, entity('person:~z', 'محمد الأخير'), entity('person:~y', 'الأخير'))).toEqual([
      ['person:~y', 'person:~z'],
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
