import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { deriveEdges } from '../../../src/page/data/edges.js';
import { toCsv } from '../../../src/page/graph/export/csv.js';
import type { Scene } from '../../../src/page/graph/export/scene.js';
import { toSvg } from '../../../src/page/graph/export/svg.js';
import { NO_FILTER } from '../../../src/page/state/state.js';
import { HOSTILE, OVERVIEW } from './view.js';

const SCENE: Scene = {
  ...{ left: -50, top: -40, width: 100, height: 80 },
  ...{ ground: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)', font: '"Noto Sans", sans-serif', fontSize: 13 },
  lines: [
    { ...line(), end: 'triangle' },
    { ...line(), dashed: true, end: 'tee', bends: [{ x: 5, y: 9 }] },
    {
      ...line(),
      end: 'none',
      bends: [
        { x: 0, y: 0 },
        { x: 10, y: 10 },
      ],
    },
  ],
  nodes: [
    { x: 0, y: 0, width: 20, colour: 'red', corners: null },
    {
      x: 10,
      y: 10,
      width: 20,
      colour: 'blue',
      corners: [
        [0, -1],
        [1, 1],
        [-1, 1],
      ],
    },
  ],
  captions: [
    { x: 0, y: 20, text: 'الشمال' },
    { x: 10, y: 30, text: `${HOSTILE}\u0000\u{d800}` },
  ],
};

function line() {
  return { from: { x: 0, y: 0 }, to: { x: 10, y: 10 }, bends: [], colour: 'green', width: 2, dashed: false };
}

/** Elements of a document by their names, with their attributes and texts. */
function parse(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = found.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe('SVG', () => {
  const elements = parse(toSvg(SCENE));
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('has every node and line, and the ends of lines', () => {
    expect([named('circle').length, named('polygon').length]).toEqual([1, 1]);
    expect(named('path').filter(({ attributes }) => attributes.stroke === 'green')).toHaveLength(3);
    expect(named('path').filter(({ attributes }) => attributes.fill === 'green')).toHaveLength(2);
    expect(named('path').filter(({ attributes }) => 'stroke-dasharray' in attributes)).toHaveLength(1);
    expect(named('polygon')[0]?.attributes.points).toBe('10,0 20,20 0,20');
  });

  it('keeps text as text, in its direction, whatever it holds', () => {
    const [first, second] = named('text');
    expect([first?.text.trim(), first?.attributes.direction]).toEqual(['الشمال', 'rtl']);
    expect(second?.text.trim()).toBe(`${HOSTILE}\ufffd\ufffd`);
    expect(second?.attributes.direction).toBe('ltr');
    expect([named('img').length, named('script').length]).toEqual([0, 0]);
  });
});

describe('CSV', () => {
  const text = toCsv(OVERVIEW, deriveEdges(OVERVIEW, NO_FILTER));
  const rows = text.trim().split('\n');

  it('is UTF-8 for a spreadsheet, with a row for each edge let through', () => {
    expect(text.startsWith('\ufeffsource,target,stance,polarity,weight,articles,')).toBe(true);
    expect(rows).toHaveLength(1 + 7);
    expect(rows[1]).toBe(
      'state:north,state:south,opposes,-1,2,1,2024-02,2024-03-01,الشمال,الجنوب,الشمال,North,الجنوب,South',
    );
  });

  it('has only what the filter lets through', () => {
    const edges = deriveEdges(OVERVIEW, { ...NO_FILTER, stances: ['demands'] });
    expect(toCsv(OVERVIEW, edges).trim().split('\n')).toHaveLength(2);
  });

  it('runs no formula from a name, and keeps quotes', () => {
    const row = rows.find((each) => each.startsWith('person:hostile')) ?? '';
    expect(row).toContain(`"'=<img src=x onerror=alert(1)>\u202e""&'</text></script>"`);
    const dash = toCsv(
      { ...OVERVIEW, entities: OVERVIEW.entities.map((each) => ({ ...each, name: '-1+1' })) },
      deriveEdges(OVERVIEW, NO_FILTER),
    );
    expect(dash).toContain(",'-1+1,");
    expect(dash).not.toContain(',-1+1,');
  });
});
