import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, POLARITIES, STANCES } from '../../src/model/closed-sets.js';
import { dayOf, formatAddress, momentOf, parseAddress } from '../../src/page/state/address.js';
import {
  LANGUAGES,
  MOST_STEPS,
  type PageState,
  startState,
  THEMES,
  VIEWS,
} from '../../src/page/state/state.js';

/** Ids are texts of any kind; only half a surrogate pair cannot stand in an address. */
const id = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
const ids = fc.uniqueArray(id, { maxLength: 4 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const day = date.map((given) => given.toISOString().slice(0, 10));
const number = fc.integer({ min: 1, max: 9_999_999 });

const state: fc.Arbitrary<PageState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  language: fc.constantFrom(...LANGUAGES),
  names: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  focus: maybe(id),
  expanded: ids,
  depth: fc.integer({ min: 1, max: MOST_STEPS }),
  relations: maybe(fc.boolean()),
  edge: maybe(fc.record({ from: id, to: id, stance: maybe(fc.constantFrom(...STANCES)) })),
  position: maybe(id),
  target: maybe(id),
  article: maybe(id),
  version: maybe(number),
  beside: maybe(number),
  filter: fc.record({
    stances: fc.subarray([...STANCES]),
    polarities: fc.subarray([...POLARITIES]),
    types: fc.subarray([...ENTITY_TYPES]),
    targetTypes: fc.subarray([...ENTITY_TYPES]),
    articles: ids,
    publishers: ids,
    since: maybe(day),
    until: maybe(day),
    undated: fc.constantFrom('out', 'article'),
    asOf: maybe(date.map((given) => given.toISOString())),
  }),
});

describe('the address', () => {
  it('gives every state again, whatever the reader’s language', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...LANGUAGES), (given, usual) => {
        expect(parseAddress(formatAddress(given), usual)).toEqual(given);
      }),
    );
  });

  it('stands in a link as it is', () => {
    fc.assert(
      fc.property(state, (given) => {
        const address = formatAddress(given);
        expect(new URL(address, 'file:///tmp/isnad.html').hash).toBe(address);
      }),
    );
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseAddress(`#${text}`, 'ar');
        expect(parseAddress(formatAddress(read), 'en')).toEqual(read);
      }),
    );
  });

  it('leaves out what does not exist', () => {
    const hostile =
      '#view=admin&lang=xx&names=%00&theme=url(x)&stance=loves&polarity=7&type=Robot&about=__proto__' +
      '&steps=99&relations=maybe&version=-1&beside=1e9&since=2024-02-31&until=yesterday&asof=1&undated=maybe&as=hates&from=a&to=b';
    expect(parseAddress(hostile, 'en')).toEqual({
      ...startState('en'),
      depth: MOST_STEPS,
      edge: { from: 'a', to: 'b', stance: null },
    });
    expect(parseAddress('#from=a', 'en').edge).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['2024-1-1', null],
    ['', null],
    [null, null],
  ])('%s', (given, expected) => {
    expect(dayOf(given)).toBe(expected);
  });
});

describe('a moment', () => {
  it.each([
    ['2024-02-29', '2024-02-29T23:59:59.999Z'],
    ['2024-02-29T10:00', '2024-02-29T10:00:00.000Z'],
    ['2024-02-29T10:00:30.5+03:00', '2024-02-29T07:00:30.500Z'],
    ['2024-02-30T10:00', null],
    ['2024-02-29T25:00', null],
    ['+012024-02-29T10:00', null],
    ['0000-01-01T00:00+23:59', null],
    ['1', null],
    ['now', null],
  ])('%s', (given, expected) => {
    expect(momentOf(given)).toBe(expected);
  });
});
