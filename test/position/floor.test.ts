import { describe, expect, it } from 'vitest';
import { Entity, type EntityType } from '../../src/model/entity.js';
import { Floor } from '../../src/position/floor.js';

const TYPES: Readonly<Record<string, EntityType>> = {
  man: 'Person',
  woman: 'Person',
  stranger: 'Person',
  state: 'State',
  other: 'State',
  body: 'Organization',
};
const ENTITIES = new Map(
  Object.entries(TYPES).map(([id, type]) => [id, Entity.parse({ id, type, name: id })]),
);
const ANY = { number: null, gender: null } as const;
const HE = { number: 'singular', gender: 'm' } as const;
const SHE = { number: 'singular', gender: 'f' } as const;
const THEY_TWO = { number: 'dual', gender: 'm' } as const;
const THEY = { number: 'plural', gender: 'm' } as const;

function floor(): Floor {
  return new Floor(ENTITIES, new Map([['woman', 'f'] as const]));
}

describe('the floor', () => {
  it('is the last speaker’s', () => {
    const held = floor();
    held.take(['man'], 0);
    held.take(['state'], 1);
    expect(held.last(ANY, 1)).toEqual(['state']);
  });

  it('is that of the last speaker who agrees with the verb', () => {
    const held = floor();
    held.take(['woman'], 0);
    held.take(['man'], 1);
    expect(held.last(SHE, 2)).toEqual(['woman']);
    expect(held.last(HE, 2)).toEqual(['man']);
  });

  it('takes a person of unknown gender for a man, a state for either', () => {
    const held = floor();
    held.take(['stranger'], 0);
    expect(held.last(HE, 0)).toEqual(['stranger']);
    expect(held.last(SHE, 0)).toEqual([]);
    held.take(['state'], 1);
    expect(held.last(SHE, 1)).toEqual(['state']);
    expect(held.last(HE, 1)).toEqual(['state']);
  });

  it('is a group’s, not a man’s, where the verb is plural', () => {
    const held = floor();
    held.take(['body'], 0);
    held.take(['man'], 1);
    expect(held.last(THEY, 1)).toEqual(['body']);
  });

  it('is both speakers’ where two spoke together, and not one’s', () => {
    const held = floor();
    held.take(['state', 'other'], 0);
    expect(held.last(THEY_TWO, 0)).toEqual(['state', 'other']);
    expect(held.last(HE, 0)).toEqual([]);
  });

  it('is taken by a source without identity', () => {
    const held = floor();
    held.take(['man'], 0);
    held.take([], 1);
    expect(held.last(HE, 1)).toEqual([]);
    held.take(['man'], 2);
    expect(held.last(HE, 2)).toEqual(['man']);
  });

  it('is lost in a few sentences of silence', () => {
    const held = floor();
    held.take(['man'], 0);
    expect(held.last(HE, 4)).toEqual(['man']);
    expect(held.last(HE, 5)).toEqual([]);
  });

  it('is nobody’s at first', () => {
    expect(floor().last(ANY, 0)).toEqual([]);
    expect(floor().both()).toEqual([]);
    expect(floor().statementIssuer(0)).toEqual([]);
  });
});

describe('both', () => {
  it('are the two who met last', () => {
    const held = floor();
    held.meet(['state', 'other'], 'meeting');
    held.meet(['man', 'woman'], 'meeting');
    expect(held.both()).toEqual(['man', 'woman']);
    expect(held.last(THEY_TWO, 1)).toEqual(['man', 'woman']);
  });

  it('are rather those who met than those whose relations were spoken of', () => {
    const held = floor();
    held.meet(['state', 'other'], 'relations');
    expect(held.both()).toEqual(['state', 'other']);
    held.meet(['man', 'woman'], 'meeting');
    held.meet(['other', 'body'], 'relations');
    expect(held.both()).toEqual(['man', 'woman']);
  });

  it('are people or states, as the noun says', () => {
    const held = floor();
    held.meet(['man', 'woman'], 'meeting');
    expect(held.both('State')).toEqual([]);
    held.meet(['state', 'other'], 'relations');
    held.meet(['man', 'state'], 'meeting');
    expect(held.both('State')).toEqual(['state', 'other']);
    expect(held.both('Person')).toEqual(['man', 'woman']);
    expect(held.both()).toEqual(['man', 'state']);
  });

  it('are those who are only named together where the noun says what they are', () => {
    const held = floor();
    held.meet(['state', 'other'], 'name');
    expect(held.both()).toEqual([]);
    expect(held.both('Person')).toEqual([]);
    expect(held.both('State')).toEqual(['state', 'other']);
  });

  it('are never one and the same', () => {
    const held = floor();
    held.meet(['man', 'man'], 'meeting');
    expect(held.both()).toEqual([]);
  });

  it('are, without a meeting, the two persons who spoke, if there are just two', () => {
    const held = floor();
    held.take(['man'], 0);
    expect(held.both()).toEqual([]);
    held.take(['state'], 1);
    held.take(['woman'], 2);
    expect(held.both()).toEqual(['woman', 'man']);
    held.take(['stranger'], 3);
    expect(held.both()).toEqual([]);
  });
});

describe('the statement', () => {
  it('is its issuer’s, however long ago, else that of the body that spoke last', () => {
    const held = floor();
    held.take(['state'], 0);
    expect(held.statementIssuer(1)).toEqual(['state']);
    held.take(['man'], 1);
    expect(held.statementIssuer(1)).toEqual([]);
    held.issue('body');
    held.take(['man'], 2);
    expect(held.statementIssuer(20)).toEqual(['body']);
  });
});

describe('whoever speaks for a state or body', () => {
  const OFFICIALS = { number: 'plural', gender: 'm', isSource: true } as const;
  const SPOKESMAN = { number: 'singular', gender: 'm', isSource: false } as const;

  it('is spoken of as the text speaks of him', () => {
    const held = floor();
    held.take(['state'], 0, OFFICIALS);
    expect(held.last(THEY, 1)).toEqual(['state']);
    expect(held.last(SHE, 1)).toEqual([]);
    held.take(['body'], 1, SPOKESMAN);
    expect(held.last(HE, 1)).toEqual(['body']);
    expect(held.last(SHE, 1)).toEqual([]);
  });

  it('is the source that the text comes back to, until another source speaks', () => {
    const held = floor();
    held.take(['state'], 0, OFFICIALS);
    held.take(['man'], 1);
    expect(held.lastSource(2)).toEqual(['state']);
    held.take([], 2);
    expect(held.lastSource(3)).toEqual([]);
  });

  it('is nobody where no source has spoken, or long ago', () => {
    const held = floor();
    held.take(['body'], 0, SPOKESMAN);
    expect(held.lastSource(1)).toEqual([]);
    held.take(['state'], 1, OFFICIALS);
    expect(held.lastSource(9)).toEqual([]);
  });
});

describe('what a speaker spoke of', () => {
  it('is what he meant last, within reach, and nobody else', () => {
    const held = floor();
    held.mean(['man'], ['body'], 0);
    held.mean(['woman'], ['state'], 1);
    held.mean(['man'], [], 2);
    expect(held.meant(['man'], 3)).toEqual(['body']);
    expect(held.meant(['stranger'], 3)).toEqual([]);
    expect(held.meant(['man'], 30)).toEqual([]);
  });
});
