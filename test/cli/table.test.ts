import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { shareWidth } from '../../src/cli/output/column-widths.js';
import { renderTable } from '../../src/cli/output/table.js';

const same = (text: string): string => text;
const style = (width: number) => ({ width, bold: same, dim: same });
const LEFT = [{ title: 'name' }, { title: 'n', align: 'right' as const }, { title: 'words' }];

/** The column of the terminal at which `part` begins in the line that has it. */
function columnOf(table: string, part: string): number {
  const line = table.split('\n').find((candidate) => candidate.includes(part));
  if (line === undefined) throw new Error(`not in the table: ${part}`);
  return stringWidth(line.slice(0, line.indexOf(part)));
}

describe('renderTable', () => {
  it('lines columns up after Arabic with marks, joiners, Latin, wide characters and emoji', () => {
    const names = ['تركيا', 'مُحَمَّدٌ', 'می\u200cرود', 'Hulusi Akar', '北京', '👩‍👩‍👧', 'ﷺ', 'cafe\u0301', ''];
    const rows = names.map((name, index) => [name, String(index), `end${index}`]);
    const table = renderTable(LEFT, rows, style(100));
    const columns = names.map((_, index) => columnOf(table, `end${index}`));
    expect(new Set(columns)).toEqual(new Set([columnOf(table, 'words')]));
  });

  it('isolates each right-to-left line and no other', () => {
    const table = renderTable([{ title: 'a' }, { title: 'b' }], [['تركيا', 'Turkey']], style(80));
    expect(table).toContain('\u2068تركيا\u2069  Turkey');
    expect(table.match(/[\u2068\u2069]/gu)).toHaveLength(2);
  });

  it('wraps long cells within the width, and isolates the lines one by one', () => {
    const sentence =
      'قال الوزير إن بلاده ترفض الشروط الجديدة وتدعو NATO إلى جولة أخرى من المحادثات في العاصمة';
    const table = renderTable([{ title: 'who' }, { title: 'words' }], [['وزير', sentence]], style(40));
    const lines = table.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(40);
      expect(line.split('\u2068')).toHaveLength(line.split('\u2069').length);
    }
    const words = lines.slice(2).flatMap((line) =>
      line
        .replace(/[\u2068\u2069\u200f]/gu, ' ')
        .trim()
        .split(/\s+/u),
    );
    expect(words).toEqual(['وزير', ...sentence.split(' ')]);
  });

  it('marks a line that begins with a Latin word inside an Arabic text as right to left', () => {
    const table = renderTable([{ title: 'words' }], [['ترفضترفضترفض NATO طلب']], style(40));
    const narrow = renderTable(
      [{ title: 'w' }],
      [['ترفضترفضترفضترفضترفضترفضترفضترفضترفضت NATO طلب']],
      style(40),
    );
    expect(table).not.toContain('\u200f');
    expect(narrow).toContain('\u2068\u200fNATO طلب\u2069');
  });

  it('becomes a list of fields, without the empty ones, where that is shorter', () => {
    const columns = ['who', 'stance', 'date', 'words', 'id'].map((title) => ({ title }));
    const words = 'كلمة '.repeat(40).trim();
    const row = ['وزير الخارجية', 'opposes', '', words, 'position:0123456789abcdef'];
    const lines = renderTable(columns, [row, row], style(80)).trimEnd().split('\n');
    expect(lines[1]).toBe('who     \u2068وزير الخارجية\u2069');
    expect(lines[3]).toMatch(/^words {3}\u2068كلمة/u);
    expect(lines.filter((line) => line.startsWith('date'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('id '))).toHaveLength(2);
  });

  it('becomes a list of fields where the columns do not fit', () => {
    const columns = ['first', 'second', 'third', 'fourth'].map((title) => ({ title }));
    const table = renderTable(
      columns,
      [['position:0123456789abcdef', 'abcdefghijkl', 'abcdefghijkl', 'تركيا']],
      style(40),
    );
    expect(table.split('\n').slice(1, 5)).toEqual([
      'first   position:0123456789abcdef',
      'second  abcdefghijkl',
      'third   abcdefghijkl',
      'fourth  \u2068تركيا\u2069',
    ]);
  });

  it('lets no cell of an article reach the terminal', () => {
    const table = renderTable([{ title: 'words' }], [['\u001b[31mred\u001b[0m\u0007 \u202eabc']], style(80));
    expect([...table].filter((character) => '\u001b\u0007\u202e'.includes(character))).toEqual([]);
  });

  it('keeps to the width whatever the cells are', () => {
    const cell = fc.string({
      unit: fc.constantFrom('ا', 'ب', ' ', 'x', 'َ', '\u200c', '漢', '😀', '\u001b', '\n', '\u2067'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, width) => {
          for (const line of renderTable(LEFT, rows, style(width)).split('\n'))
            expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('shareWidth', () => {
  it('gives every column what it needs where there is room', () => {
    expect(
      shareWidth(
        [
          { natural: 5, least: 5 },
          { natural: 20, least: 8 },
        ],
        30,
      ),
    ).toEqual([5, 20]);
  });

  it('takes in proportion to the need, and uses all of the room', () => {
    const shared = shareWidth(
      [
        { natural: 5, least: 5 },
        { natural: 60, least: 8 },
        { natural: 50, least: 8 },
      ],
      46,
    );
    expect(shared).toEqual([5, 22, 19]);
  });

  it('never goes below the least, and says when that does not fit', () => {
    expect(
      shareWidth(
        [
          { natural: 25, least: 25 },
          { natural: 60, least: 8 },
        ],
        34,
      ),
    ).toEqual([25, 9]);
    expect(
      shareWidth(
        [
          { natural: 25, least: 25 },
          { natural: 60, least: 8 },
        ],
        32,
      ),
    ).toBeNull();
  });
});
