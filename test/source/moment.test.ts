import { describe, expect, it } from 'vitest';
import { parseMoment, toUtc } from '../../src/source/moment.js';

describe('parseMoment', () => {
  it.each([
    '2016',
    '2016-11',
    '2016-11-06',
    '2016-02-29',
    '2016-11-06T09:30:00Z',
    '2016-11-06T09:30:00+03:00',
  ])('takes %s as it is', (written) => {
    expect(parseMoment(` ${written} `)).toBe(written);
  });

  it.each([
    '2016-02-30',
    '2015-02-29',
    '2016-13-01',
    '06/11/2016',
    'yesterday',
    '',
    '2016-11-31T00:00:00Z',
    '2016-1-6',
  ])('refuses %j', (written) => {
    expect(parseMoment(written)).toBeNull();
  });
});

describe('toUtc', () => {
  it('makes moments sort as strings', () => {
    expect(toUtc('2016-11-06T01:00:00+03:00')).toBe('2016-11-05T22:00:00.000Z');
  });

  it('leaves a date alone', () => {
    expect(toUtc('2016-11-06')).toBe('2016-11-06');
  });
});
