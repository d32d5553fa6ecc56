import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { BOUNDED } from './bounded.js';
import { MADE } from './made.js';
import { findPatterns } from './patterns.js';

const { patterns, made } = findPatterns('src');

describe('the regular expressions of the program', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(400);
  });

  it('take time in proportion to what they look at', { timeout: 300_000 }, async () => {
    const slow: string[] = [];
    const examples = MADE.map(([, { source, flags }]) => ({ places: ['made'], source, flags }));
    for (const { source, flags, places } of [...patterns, ...examples]) {
      if (BOUNDED.has(source)) continue;
      const found = await check(source, flags, { timeout: 30_000 });
      if (found.status === 'safe') continue;
      const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
      slow.push(`${places.join(', ')}: /${source}/${flags}: ${why}`);
    }
    expect(slow).toEqual([]);
  });

  it('that are excused are still there', () => {
    const sources = new Set(patterns.map(({ source }) => source));
    expect([...BOUNDED].filter((source) => !sources.has(source))).toEqual([]);
  });

  it('that are made when it runs are those of the list', () => {
    expect(made.map(({ written }) => written).sort()).toEqual(MADE.map(([written]) => written).sort());
  });
});

describe('the checker', () => {
  it('knows a bad one', async () => {
    const { source, flags } = /^\s*(?:<!--.*?-->\s*)*<html/is;
    expect((await check(source, flags)).status).toBe('vulnerable');
  });
});
