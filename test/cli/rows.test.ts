import { describe, expect, it } from 'vitest';
import { renderRows } from '../../src/cli/output/rows.js';

const same = (text: string): string => text;
const style = { width: 80, bold: same, dim: same };
const node = {
  kind: 'node',
  id: 'actor:turkey',
  labels: ['Actor', 'State'],
  properties: { name: 'تركيا' },
} as const;
const result = {
  columns: ['who', 'count', 'note'],
  rows: [
    [['تركيا', 'روسيا'], -1, '=HYPERLINK("http://x")'],
    [node, 12, 'a | b <script>\nc, "d"'],
    [null, 3, '[click](javascript:x) \u001b[31m'],
  ],
};

describe('renderRows', () => {
  it('prints a table with numbers to the right', async () => {
    const lines = (await renderRows(result, 'table', style)).split('\n');
    expect(lines[0]).toMatch(/^who +count +note$/);
    expect(lines[2]).toMatch(/^\u2068تركيا, روسيا\u2069 +-1 {2}=HYPERLINK/u);
    expect(lines[3]).toMatch(/^\u2068\(تركيا :Actor:State\)\u2069 {5}12 {2}a \| b <script> c, "d"$/u);
  });

  it('prints JSON with the values as they are', async () => {
    const objects: unknown = JSON.parse(await renderRows(result, 'json', style));
    expect(objects).toEqual(result.rows.map(([who, count, note]) => ({ who, count, note })));
    const lines = (await renderRows(result, 'ndjson', style)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(objects);
  });

  it('prints CSV that no spreadsheet runs', async () => {
    expect(await renderRows(result, 'csv', style)).toBe(
      [
        'who,count,note',
        '"تركيا, روسيا",-1,"\'=HYPERLINK(""http://x"")"',
        '(تركيا :Actor:State),12,"a | b <script> c, ""d"""',
        ',3,[click](javascript:x) \u241b[31m',
        '',
      ].join('\n'),
    );
  });

  it('prints Markdown in which text stays text', async () => {
    const lines = (await renderRows(result, 'markdown', style)).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain('a \\| b &lt;script> c, "d"');
    expect(lines[4]).toContain('\\[click\\](javascript:x)');
  });

  it('prints a header alone where there are no rows, and nothing where there are no columns', async () => {
    expect(await renderRows({ columns: ['a'], rows: [] }, 'table', style)).toBe('a\n─\n');
    expect(await renderRows({ columns: ['a'], rows: [] }, 'json', style)).toBe('[]\n');
    expect(await renderRows({ columns: [], rows: [] }, 'table', style)).toBe('');
  });
});
