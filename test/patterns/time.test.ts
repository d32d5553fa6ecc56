import { describe, expect, it } from 'vitest';
import { BOUNDED } from './bounded.js';
import { findPatterns, type Pattern } from './patterns.js';

/** How long the texts are that tell the slow ones from the others. */
const FIRST = 3_000;
/** What takes longer than this, in milliseconds, is looked at. */
const NOTICEABLE = 4;
/** Twice the text may take twice the time, and as much again for what else the machine does. */
const MOST = 3;

/** What is repeated: single characters of every class that the patterns know, and what they begin with. */
const PUMPS = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    'a',
    'Z',
    '7',
    '٣',
    '-',
    '.',
    '..',
    ',',
    '،',
    ':',
    ';',
    '؛',
  ],
  ...['"', "'", '«', '»', '(', ')', '((', '[', ']', '{', '<', '>', '/', '\\', '|', '#', '=', '&', '\u0000'],
  ...[
    'و',
    'ال',
    'ل',
    'ا',
    'ى',
    'ة',
    'َ',
    'ـ',
    'وال',
    'قال',
    'قال ',
    'الوزير ',
    'a ',
    'a-',
    'a. ',
    'a,',
    'ab\n',
  ],
  ...['<!--', '<!---->', '<a', '<a ', '<meta ', '<?xml ', '://', 'a=', '="', '&amp;', '---\n', '://a', '@a'],
  ...['قال إن ', 'أن ', '6 نوفمبر ', '12/', '2016-', ', "', '(\\', '\\"', '/*', '//'],
];
/** What makes a match fail at the end, or begin in the middle. */
const ENDS = ['', '\u0001'];

/** A text for a pattern: what its letters spell, and a pump. */
function textsFor({ source }: Pattern, length: number): string[] {
  const words = [...source.matchAll(/[\p{L}<>"'=:;,/-]{2,}/gu)].map(([word]) => word).slice(0, 6);
  return [...PUMPS, ...words, ...words.map((word) => `${word} `)].flatMap((pump) => {
    const repeated = pump.repeat(Math.ceil(length / pump.length));
    return [...ENDS.map((end) => repeated + end), ...words.slice(0, 1).map((word) => word + repeated)];
  });
}

function millisecondsOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.replace('y', ''));
  const start = performance.now();
  text.replace(pattern, '');
  return performance.now() - start;
}

/** The least of three is what the pattern takes; the rest is the machine. */
function leastOf(pattern: Pattern, text: string): number {
  return Math.min(...[1, 2, 3].map(() => millisecondsOf(pattern, text)));
}

describe('the slowest of the regular expressions', () => {
  it('take twice the time for twice the text', { timeout: 300_000 }, () => {
    const { patterns } = findPatterns('src');
    const grown: string[] = [];
    for (const pattern of patterns) {
      if (BOUNDED.has(pattern.source)) continue;
      const [short, long] = [textsFor(pattern, FIRST), textsFor(pattern, 2 * FIRST)];
      for (const [index, text] of short.entries()) {
        if (millisecondsOf(pattern, text) < NOTICEABLE) continue;
        const [once, twice] = [leastOf(pattern, text), leastOf(pattern, long[index] ?? '')];
        if (twice < NOTICEABLE || twice < once * MOST) continue;
        grown.push(
          `${pattern.places[0]}: ${text.slice(0, 20)}…: ${once.toFixed(1)} ms, ${twice.toFixed(1)} ms`,
        );
      }
    }
    expect(grown).toEqual([]);
  });
});
