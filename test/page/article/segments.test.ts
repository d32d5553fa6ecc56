import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfWord, paragraphsOf } from '../../../src/page/article/paragraphs.js';
import { cutAtMarks } from '../../../src/page/article/segments.js';

const TEXT = 'abcdefghij';
const all = { start: 0, end: TEXT.length };
const told = (segments: ReturnType<typeof cutAtMarks<{ id: string; start: number; end: number }>>) =>
  segments.map(({ start, end, marks }) => [TEXT.slice(start, end), ...marks.map(({ id }) => id)]);

describe('a text cut at the borders of its marks', () => {
  it('has no mark where there is none, and one where one is', () => {
    expect(told(cutAtMarks(all, []))).toEqual([[TEXT]]);
    expect(told(cutAtMarks(all, [{ id: 'x', start: 2, end: 4 }]))).toEqual([['ab'], ['cd', 'x'], ['efghij']]);
  });

  it('names what is inside first where marks lie in each other', () => {
    const marks = [
      { id: 'outer', start: 0, end: 8 },
      { id: 'inner', start: 2, end: 4 },
    ];
    expect(told(cutAtMarks(all, marks))).toEqual([
      ['ab', 'outer'],
      ['cd', 'inner', 'outer'],
      ['efgh', 'outer'],
      ['ij'],
    ]);
  });

  it('has both where they cross each other, and neither where they end', () => {
    const marks = [
      { id: 'late', start: 3, end: 7 },
      { id: 'early', start: 1, end: 5 },
    ];
    const told2 = told(cutAtMarks(all, marks));
    expect(told2.map(([words]) => words)).toEqual(['a', 'bc', 'de', 'fg', 'hij']);
    expect(told2[2]?.slice(1).toSorted()).toEqual(['early', 'late']);
    expect([told2[1]?.slice(1), told2[3]?.slice(1)]).toEqual([['early'], ['late']]);
  });

  it('keeps to the stretch, and takes no mark that is empty or turned around', () => {
    const marks = [
      { id: 'across', start: -5, end: 4 },
      { id: 'empty', start: 5, end: 5 },
      { id: 'turned', start: 6, end: 2 },
      { id: 'beyond', start: 8, end: 30 },
      { id: 'outside', start: 20, end: 30 },
    ];
    expect(told(cutAtMarks({ start: 2, end: 9 }, marks, [1, 6, 40]))).toEqual([
      ['cd', 'across'],
      ['ef'],
      ['gh'],
      ['i', 'beyond'],
    ]);
  });

  it('is the whole text again, and each letter has the marks that it lies in, whatever the marks', () => {
    const mark = fc.record({ start: fc.nat(12), end: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(mark), (drafts) => {
        const marks = drafts.map((draft, id) => ({ id: String(id), ...draft }));
        const segments = cutAtMarks(all, marks);
        expect(segments.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
        for (const segment of segments) {
          for (let at = segment.start; at < segment.end; at += 1) {
            const here = marks.filter(({ start, end }) => start <= at && at < end);
            expect(segment.marks.map(({ id }) => id).toSorted()).toEqual(here.map(({ id }) => id).toSorted());
          }
        }
      }),
    );
  });

  it('is quick with a great many marks', () => {
    const marks = Array.from({ length: 20_000 }, (_, at) => ({ start: at * 5, end: at * 5 + 4 }));
    const before = performance.now();
    expect(cutAtMarks({ start: 0, end: 100_000 }, marks)).toHaveLength(40_000);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('paragraphs', () => {
  it('are the lines with something in them, without the space around', () => {
    const text = '\n  first line \r\n\r\n\t\nsecond\u2028third';
    const words = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['first line', 'second', 'third']);
  });
});

describe('the end of the word that an offset is in', () => {
  const text = 'قال إنه، ثم';
  it.each([
    [1, 3],
    [3, 3],
    [0, 0],
    [4, 4],
    [6, 7],
    [11, 11],
  ])('from %i is %i', (offset, end) => {
    expect(endOfWord(text, offset)).toBe(end);
  });

  it('is not looked for without end', () => {
    expect(endOfWord('ط'.repeat(3_000), 5)).toBeLessThan(200);
  });
});
