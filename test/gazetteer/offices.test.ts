import { describe, expect, it } from 'vitest';
import { createGazetteer, GazetteerEntry, isHeldOn } from '../../src/gazetteer/index.js';

function person(id: string, from: string | null, to: string | null): GazetteerEntry {
  return GazetteerEntry.parse({
    id: `person:${id}`,
    type: 'Person',
    names: { en: [id] },
    offices: [{ role: 'head-of-state', of: 'actor:utopia', from, to }],
  });
}

describe('officeHolders', () => {
  const people = [
    person('first', null, '2012-06-30'),
    person('second', '2012-06-30', '2016'),
    person('third', '2016', null),
  ];
  const gazetteer = createGazetteer(new Map(people.map((entry) => [entry.id, entry])), 'test');
  const namesOn = (date?: string): string[] =>
    gazetteer.officeHolders('head-of-state', 'actor:utopia', date).map(({ person }) => person.id.slice(7));

  it.each<[string, string[]]>([
    ['2011-01-01', ['first']],
    ['2012-06-30', ['first', 'second']],
    ['2012-07', ['second']],
    ['2014', ['second']],
    ['2016-03-05', ['second', 'third']],
    ['2025', ['third']],
  ])('on %s: %s', (date, expected) => {
    expect(namesOn(date)).toEqual(expected);
  });

  it('gives all of them without a date, and none of another office', () => {
    expect(namesOn()).toEqual(['first', 'second', 'third']);
    expect(gazetteer.officeHolders('prime-minister', 'actor:utopia')).toEqual([]);
    expect(gazetteer.officeHolders('head-of-state', 'actor:turkey')).toEqual([]);
  });
});

describe('isHeldOn', () => {
  it('compares dates only as far as both go', () => {
    expect(isHeldOn({ from: '2014-08-28', to: null }, '2014')).toBe(true);
    expect(isHeldOn({ from: '2014-08-28', to: null }, '2014-07')).toBe(false);
    expect(isHeldOn({ from: null, to: '2014' }, '2014-12-31')).toBe(true);
    expect(isHeldOn({ from: null, to: '2014' }, '2015-01-01')).toBe(false);
  });
});
