import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../src/page/article/changes.js';

/** Rows as one reads them: the paragraphs, and the words that only one text has. */
function told(before: string, after: string) {
  const slice = (text: string, span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  return alignTexts(before, after).map((row) => ({
    before: slice(before, row.before),
    after: slice(after, row.after),
    removed: row.removed.map((span) => slice(before, span)),
    added: row.added.map((span) => slice(after, span)),
  }));
}

describe('two texts side by side', () => {
  it('have the same paragraphs beside each other, with nothing marked', () => {
    expect(told('one\ntwo\n', 'one\r\n\r\n  two')).toEqual([
      { before: 'one', after: 'one', removed: [], added: [] },
      { before: 'two', after: 'two', removed: [], added: [] },
    ]);
  });

  it('have a changed paragraph beside what it was, with the words that changed', () => {
    const [first, changed] = told('الأول\nقال إنه يرفض الاتفاق كله', 'الأول\nقال إنه يؤيد الاتفاق كله');
    expect(first).toMatchObject({ removed: [], added: [] });
    expect(changed).toMatchObject({ removed: ['يرفض'], added: ['يؤيد'] });
  });

  it('have nothing beside a paragraph that came or went, all of which is marked', () => {
    expect(told('a b c\nx y z', 'x y z\nk l m')).toEqual([
      { before: 'a b c', after: null, removed: ['a b c'], added: [] },
      { before: 'x y z', after: 'x y z', removed: [], added: [] },
      { before: null, after: 'k l m', removed: [], added: ['k l m'] },
    ]);
  });

  it('pair the paragraphs that are alike, not those that come in turn', () => {
    const before = 'the port will grow in spring\nthe road is closed tonight';
    const after = 'nobody spoke of money at all\nthe road is open tonight';
    expect(told(before, after).map((row) => [row.before?.slice(0, 8), row.after?.slice(0, 8)])).toEqual([
      ['the port', undefined],
      [undefined, 'nobody s'],
      ['the road', 'the road'],
    ]);
  });

  it('are empty where both are, and one-sided where one is', () => {
    expect(told('', ' \n')).toEqual([]);
    expect(told('', 'new')).toEqual([{ before: null, after: 'new', removed: [], added: ['new'] }]);
  });

  it('lose no paragraph, whatever changed', () => {
    const before = Array.from({ length: 60 }, (_, at) => `paragraph ${at} ${'word '.repeat(at % 7)}`).join(
      '\n',
    );
    const after = before.split('\n').reverse().join('\n');
    const rows = told(before, after);
    expect(rows.flatMap((row) => row.before ?? []).join('\n')).toBe(before.replace(/ (?=\n|$)/g, ''));
    expect(rows.flatMap((row) => row.after ?? []).join('\n')).toBe(after.replace(/ (?=\n|$)/g, ''));
  });

  it('take no long time for two long texts that have nothing in common', () => {
    const long = (word: string) =>
      Array.from({ length: 3_000 }, (_, at) => `${word}${at} `.repeat(40)).join('\n');
    const before = performance.now();
    expect(alignTexts(long('a'), long('b')).length).toBeGreaterThanOrEqual(3_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('take no long time for one paragraph of a hundred thousand other words', () => {
    const long = (word: string) => Array.from({ length: 100_000 }, (_, at) => `${word}${at}`).join(' ');
    const before = performance.now();
    expect(alignTexts(long('a'), long('b'))).not.toEqual([]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
