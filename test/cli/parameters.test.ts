import { describe, expect, it } from 'vitest';
import { parseParameters, parseValue } from '../../src/cli/parameters.js';

describe('parseParameters', () => {
  it('takes everything after the first equals sign', () => {
    expect(parseParameters(['actor=تركيا', 'text=a=b ', 'empty='])).toEqual({
      actor: 'تركيا',
      text: 'a=b',
      empty: '',
    });
    expect(parseParameters(undefined)).toEqual({});
  });

  it.each([[['actor']], [['=x']], [['a=1', 'a=2']]])('refuses %j', (written) => {
    expect(() => parseParameters(written)).toThrow(/--param/);
  });
});

describe('parseValue', () => {
  it('reads JSON where it is JSON', () => {
    expect(['12', 'true', 'null', '["a"]', '"12"', 'تركيا', '2016-11-06', ''].map(parseValue)).toEqual([
      12,
      true,
      null,
      ['a'],
      '12',
      'تركيا',
      '2016-11-06',
      '',
    ]);
  });
});
