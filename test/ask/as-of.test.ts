import { describe, expect, it } from 'vitest';
import { rewind } from '../../src/ask/as-of.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { describeAsOf } from './as-of-contract.js';

describeAsOf('the embedded store', openEmbeddedForTest);

describe('rewind', () => {
  it('refuses a query that asks of the present of something it has not', () => {
    expect(() =>
      rewind('MATCH (x:Actor) WHERE x.current = true RETURN x', { by: 'known', moment: '2026' }),
    ).toThrow(/"x" is current/);
  });

  it('gives the moment as a parameter, never as text', () => {
    const { statement, parameters } = rewind('MATCH (v:Version) WHERE v.current = true RETURN v.id AS id', {
      by: 'known',
      moment: '2026-01-01T03:00:00+03:00',
    });
    expect(parameters).toEqual({ asOf: '2026-01-01T00:00:00.000Z' });
    expect(statement).not.toContain('2026');
    expect(statement).not.toContain('.current ');
  });
});
