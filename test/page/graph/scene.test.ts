import { describe, expect, it } from 'vitest';
import { deriveEdges } from '../../../src/page/data/edges.js';
import { articlesOf } from '../../../src/page/graph/scene/articles.js';
import { caption, directionOf, plain } from '../../../src/page/graph/scene/caption.js';
import { countsOf } from '../../../src/page/graph/scene/counts.js';
import { marksOf } from '../../../src/page/graph/scene/elements.js';
import { nearestInDirection } from '../../../src/page/graph/scene/nearest.js';
import { filterRelations, relationsBeside, showsRelations } from '../../../src/page/graph/scene/relations.js';
import { scaleFor } from '../../../src/page/graph/scene/scale.js';
import { showGraph } from '../../../src/page/graph/scene/shown.js';
import { crowding, edgeWidth, nodeWidth } from '../../../src/page/graph/scene/sizes.js';
import { NO_FILTER } from '../../../src/page/state/state.js';
import { HARBOUR, HILLS, HOSTILE, HOSTILE_ONE, LEAGUE, NORTH, OVERVIEW, SAMI, SOUTH } from './view.js';

const EDGES = deriveEdges(OVERVIEW, NO_FILTER);
const RELATIONS = filterRelations(OVERVIEW, NO_FILTER);
const ALL = { focus: null, expanded: [], depth: 1 };

function placesOf(shown: ReturnType<typeof showGraph>): number[] {
  return [...shown.nodes.keys()].sort();
}

describe('what is shown', () => {
  it('is everything with an edge, where nothing is focused', () => {
    const shown = showGraph(EDGES, [], ALL);
    expect(placesOf(shown)).toEqual([NORTH, SOUTH, HILLS, SAMI, HARBOUR, HOSTILE_ONE]);
    expect(shown.edges).toHaveLength(7);
    expect([...shown.nodes.values()].every(({ hidden }) => hidden === 0)).toBe(true);
  });

  it('is more with relations, whose ends are drawn too', () => {
    expect(placesOf(showGraph(EDGES, RELATIONS, ALL))).toContain(LEAGUE);
  });

  it('is the neighbourhood of the focus, and says how much else its neighbours have', () => {
    const shown = showGraph(EDGES, [], { ...ALL, focus: NORTH });
    expect(placesOf(shown)).toEqual([NORTH, SOUTH, SAMI, HOSTILE_ONE]);
    expect(shown.nodes.get(SOUTH)).toEqual({ place: SOUTH, degree: 4, hidden: 1 });
    expect(shown.nodes.get(NORTH)?.hidden).toBe(0);
  });

  it('grows by what is expanded, and by more steps', () => {
    const expanded = showGraph(EDGES, [], { focus: NORTH, expanded: [SOUTH], depth: 1 });
    expect(placesOf(expanded)).toEqual([NORTH, SOUTH, SAMI, HARBOUR, HOSTILE_ONE]);
    expect(expanded.nodes.get(HARBOUR)?.hidden).toBe(1);
    expect(placesOf(showGraph(EDGES, [], { focus: NORTH, expanded: [], depth: 3 }))).toContain(HILLS);
  });

  it('is the focus alone where it has no edge left', () => {
    expect(placesOf(showGraph([], [], { ...ALL, focus: SAMI }))).toEqual([SAMI]);
  });
});

describe('relations', () => {
  it('are one for each pair and type', () => {
    expect(RELATIONS.map(({ type, from, to }) => [type, from, to])).toEqual([
      ['HOLDS_ROLE', SAMI, NORTH],
      ['PART_OF', SOUTH, LEAGUE],
    ]);
  });

  it('are filtered by types and articles, and unknown as of a moment', () => {
    expect(filterRelations(OVERVIEW, { ...NO_FILTER, types: ['State', 'Organization'] })).toHaveLength(1);
    expect(filterRelations(OVERVIEW, { ...NO_FILTER, articles: ['article:1'] })).toHaveLength(1);
    expect(filterRelations(OVERVIEW, { ...NO_FILTER, asOf: '2025-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('bring in nobody where certain positions are asked for', () => {
    const filter = { ...NO_FILTER, stances: ['supports'] as const };
    const beside = relationsBeside(RELATIONS, deriveEdges(OVERVIEW, filter), filter);
    expect(beside.map(({ type }) => type)).toEqual(['HOLDS_ROLE']);
  });

  it('are drawn unasked up to 500 entities', () => {
    expect([showsRelations(null, 500), showsRelations(null, 501), showsRelations(true, 501)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('marks', () => {
  const { nodes, lines } = marksOf(OVERVIEW, showGraph(EDGES, RELATIONS, ALL), 1);

  it('are larger for what has more edges, and wider for more positions', () => {
    const width = (place: number) => nodes.find((node) => node.place === place)?.width ?? 0;
    expect(width(NORTH)).toBeGreaterThan(width(HARBOUR));
    const line = (stance: string) => lines.find(({ id }) => id === `e state:north ${stance} state:south`);
    expect(line('opposes')?.width).toBeGreaterThan(line('supports')?.width ?? 99);
  });

  it('tell parallel and opposite edges apart', () => {
    const between = lines.filter(({ id }) => /^e state:\w+ \w+ state:/.test(id));
    // Seen from one side: an edge the other way is bent to its own left.
    const aside = between.map(({ source, bend }) => (source === 'n 0' ? bend : -bend)).sort((a, b) => a - b);
    expect(aside).toEqual([-14, 0, 14]);
    expect(lines.find(({ id }) => id.includes('demands'))?.bend).toBe(0);
    const sami = lines.filter(({ id }) => /person:sami .* state:north/.test(id)).map(({ bend }) => bend);
    expect(sami.sort((a, b) => a - b)).toEqual([-7, 7]);
  });

  it('have a side, which relations have not', () => {
    expect(new Set(lines.map(({ side }) => side))).toEqual(
      new Set(['for', 'against', 'neither', 'relation']),
    );
    expect(lines.filter(({ side }) => side === 'relation').every(({ width }) => width === 1)).toBe(true);
  });
});

describe('sizes', () => {
  it('grow with what they stand for, up to a limit', () => {
    expect(nodeWidth(1)).toBeLessThan(nodeWidth(10));
    expect(nodeWidth(100_000)).toBe(64);
    expect(edgeWidth(1)).toBeLessThan(edgeWidth(8));
    expect(edgeWidth(100_000)).toBe(10);
  });

  it('are smaller in a crowd', () => {
    const room = { width: 1000, height: 800 };
    expect(crowding(20, room)).toBe(1);
    expect(crowding(500, room)).toBeLessThan(1);
    expect(crowding(1_000_000, room)).toBe(0.4);
  });
});

describe('the scale', () => {
  const room = { width: 1000, height: 800 };

  it('brings all points into the room, whatever the units of the layout', () => {
    for (const unit of [0.001, 1, 5000]) {
      const points = Array.from({ length: 200 }, (_, n) => ({
        x: unit * (n % 20),
        y: unit * Math.floor(n / 20),
      }));
      const { factor, middle } = scaleFor(points, room);
      const xs = points.map(({ x }) => (x - middle.x) * factor);
      expect(Math.max(...xs)).toBeLessThan(500);
      expect(Math.max(...xs)).toBeGreaterThan(300);
      expect(Math.min(...xs)).toBeCloseTo(-Math.max(...xs));
    }
  });

  it('is 1 for a point alone and for none', () => {
    expect(scaleFor([{ x: 7, y: 9 }], room)).toEqual({ factor: 1, middle: { x: 7, y: 9 } });
    expect(scaleFor([], room).factor).toBe(1);
  });
});

describe('the nearest in a direction', () => {
  const points = new Map([
    ['east', { x: 100, y: 10 }],
    ['far east', { x: 300, y: 0 }],
    ['north east', { x: 60, y: -59 }],
    ['south', { x: 0, y: 50 }],
  ]);
  const go = (direction: Parameters<typeof nearestInDirection>[1]) =>
    nearestInDirection({ x: 0, y: 0 }, direction, points);

  it('is the one ahead, not the one aside', () => {
    expect([go('ArrowRight'), go('ArrowDown'), go('ArrowLeft'), go('ArrowUp')]).toEqual([
      'east',
      'south',
      null,
      null,
    ]);
  });
});

describe('captions', () => {
  it('are cut at their end, between letters and never before a mark', () => {
    expect(caption('قصير')).toBe('قصير');
    expect(caption('a'.repeat(29))).toBe(`${'a'.repeat(27)}…`);
    const vowels = 'مُ'.repeat(29);
    expect(caption(vowels)).toBe(`${'مُ'.repeat(27)}…`);
  });

  it('hold nothing that turns or hides what stands around them', () => {
    expect(plain('a\u202eb\u2066c\u0007\nd')).toBe('a b c d');
    expect(plain(HOSTILE)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('run from where their first letter does', () => {
    expect([directionOf('(1) الشمال North'), directionOf('North الشمال'), directionOf('12')]).toEqual([
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});

describe('what a card tells', () => {
  it('counts each position once', () => {
    expect(countsOf(NORTH, EDGES)).toEqual({ holds: 3, about: 3 });
  });

  it('names the articles, the latest first, and those alone that the filter names', () => {
    const idsOf = (filter = NO_FILTER) => articlesOf(OVERVIEW, NORTH, EDGES, filter).map(({ id }) => id);
    expect(idsOf()).toEqual(['article:1', 'article:0']);
    expect(idsOf({ ...NO_FILTER, publishers: ['ناشر 0'] })).toEqual(['article:0']);
  });
});
