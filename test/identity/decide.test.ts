import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decideDifferent,
  decideRevoke,
  decideSame,
  decideSplit,
  decideTakeOver,
  decideUnmerge,
  type Named,
} from '../../src/identity/index.js';
import type { Judgement } from '../../src/model/judgement.js';

const person = (id: string): Named => ({ id, type: 'Person', name: id.toUpperCase() });
const [a, b, c] = [person('a'), person('b'), person('c')];
const place: Named = { id: 'place:p', type: 'Place', name: 'P' };
let second = 0;
const made = () => ({
  reason: 'سبب',
  by: null,
  at: new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString(),
});

/** The judgements after decisions, each made on those before it. */
function ledgerOf(...decisions: readonly ((known: readonly Judgement[]) => Decision)[]): Judgement[] {
  const known = new Map<string, Judgement>();
  for (const decide of decisions) {
    for (const judgement of decide([...known.values()])) known.set(judgement.id, judgement);
  }
  return [...known.values()];
}

const same = (kept: Named, merged: Named) => (known: readonly Judgement[]) =>
  decideSame(known, kept, merged, made());
const inForce = (known: readonly Judgement[]) =>
  known
    .filter(({ revoked }) => revoked === null)
    .map(({ verdict, entity, other }) => [verdict, entity.id, other.id]);

describe('a merger', () => {
  it('holds once, whichever way it is asked for', () => {
    expect(inForce(ledgerOf(same(a, b), same(a, b), same(b, a)))).toEqual([['same', 'b', 'a']]);
  });

  it('revokes that they had been judged to be two', () => {
    const known = ledgerOf((list) => decideDifferent(list, a, b, made()), same(a, b));
    expect(inForce(known)).toEqual([['same', 'b', 'a']]);
    expect(known).toHaveLength(2);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['of one with itself', () => ledgerOf(same(a, a)), /one already: give two/],
    ['of a person and a place', () => ledgerOf(same(place, a)), /is a Place and .* a Person/],
    ['of one that is another already', () => ledgerOf(same(a, b), same(c, b)), /merged into A \(a\) already/],
    [
      'of a known one into an unknown one',
      () => ledgerOf(same(person('person:~x'), person('person:known'))),
      /is known to the gazetteer/,
    ],
  ])('is refused %s', (_, decide, message) => {
    expect(decide).toThrow(message);
  });

  it('can be made anew after it was taken back, as another judgement', () => {
    const known = ledgerOf(same(a, b), (list) => decideUnmerge(list, b, made()), same(a, b));
    expect(known).toHaveLength(2);
    expect(inForce(known)).toEqual([['same', 'b', 'a']]);
  });
});

describe('a separation', () => {
  it('of two revokes the merger between them', () => {
    expect(inForce(ledgerOf(same(a, b), (list) => decideDifferent(list, a, b, made())))).toEqual([
      ['different', 'a', 'b'],
    ]);
  });

  it('of two that are one through a third says so', () => {
    const known = ledgerOf(same(c, a), same(c, b));
    expect(() => decideDifferent(known, a, b, made())).toThrow(/are one through c/);
  });

  it('of one tells which are merged into it', () => {
    expect(() => decideUnmerge(ledgerOf(same(a, b)), a, made())).toThrow(/has been given b/);
    expect(() => decideUnmerge([], a, made())).toThrow(/is not merged into another/);
  });

  it('in an article takes the place of an earlier one there', () => {
    const split = (other: Named) => (list: readonly Judgement[]) =>
      decideSplit(list, a, other, ['x', 'y'], made());
    const known = ledgerOf(split(b), (list) => decideSplit(list, a, c, ['x'], made()));
    expect(inForce(known)).toEqual([
      ['split', 'a', 'b'],
      ['split', 'a', 'c'],
    ]);
    expect(ledgerOf(split(b), split(b))).toHaveLength(2);
    expect(() => ledgerOf(split(place))).toThrow(/is a Person and .* a Place/);
  });
});

describe('a judgement', () => {
  it('is taken back once, and one that is not there is told', () => {
    const [judgement] = ledgerOf(same(a, b));
    if (judgement === undefined) throw new Error('no judgement');
    const known = ledgerOf(same(a, b));
    const revoke = (list: readonly Judgement[]) => decideRevoke(list, list[0]?.id ?? '', made());
    expect(revoke(known)).toHaveLength(1);
    expect(revoke(ledgerOf(same(a, b), revoke))).toEqual([]);
    expect(() => decideRevoke(known, 'judgement:none', made())).toThrow(/there is no judgement/);
  });

  it('from elsewhere is refused where it contradicts one here', () => {
    const [other] = ledgerOf(same(c, b));
    const [around] = ledgerOf(same(b, a));
    if (other === undefined || around === undefined) throw new Error('no judgement');
    const known = ledgerOf(same(a, b));
    expect(() => decideTakeOver(known, other)).toThrow(/b is judged to be a/);
    expect(() => decideTakeOver(known, around)).toThrow(/the other way round/);
    expect(decideTakeOver([], other)).toEqual([other]);
    expect(decideTakeOver([other], other)).toEqual([]);
    const revoked = { ...other, revoked: made() };
    expect(decideTakeOver([other], revoked)).toEqual([revoked]);
    expect(decideTakeOver([revoked], other)).toEqual([]);
  });
});
