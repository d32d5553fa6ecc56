import { describe, expect, it } from 'vitest';
import { RecentMap } from '../../../src/language/ar/recent-map.js';

function filled(keys: readonly string[], size: number): RecentMap<number> {
  const map = new RecentMap<number>(size);
  for (const [value, key] of keys.entries()) map.set(key, value);
  return map;
}

describe('RecentMap', () => {
  it('gives what was set', () => {
    expect(filled(['a', 'b'], 10).get('b')).toBe(1);
    expect(filled(['a', 'b'], 10).get('c')).toBeUndefined();
  });

  it('keeps no more than twice its size, however much is set', () => {
    const keys = Array.from({ length: 1_000 }, (_, at) => `key ${at}`);
    const map = filled(keys, 10);
    const kept = keys.filter((key) => map.get(key) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept).toContain('key 999');
  });

  it('keeps what is asked for again and again', () => {
    const map = filled(['common'], 10);
    for (let at = 0; at < 1_000; at += 1) {
      map.set(`rare ${at}`, at);
      expect(map.get('common')).toBe(0);
    }
  });
});
