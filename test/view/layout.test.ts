import { describe, expect, it } from 'vitest';
import { type Link, layOut, type Point } from '../../src/view/layout.js';

/** A graph like those of news: few are linked with many. The same each time. */
function newsGraph(nodes: number, edges: number): { ids: string[]; links: Link[] } {
  let state = 7;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const ids = Array.from({ length: nodes }, (_, n) => `actor:~${n.toString(36)}`);
  const links = Array.from({ length: edges }, () => ({
    from: Math.floor(nodes * random() ** 3),
    to: Math.floor(nodes * random()),
  }));
  return { ids, links };
}

const distance = (a: Point | undefined, b: Point | undefined): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const radius = (points: readonly Point[]): number => Math.max(...points.map(({ x, y }) => Math.hypot(x, y)));

describe('the layout', () => {
  it('is the same for the same graph, in whole units', () => {
    const { ids, links } = newsGraph(200, 500);
    const points = layOut(ids, links);
    expect(layOut(ids, links)).toEqual(points);
    expect(points.flatMap(({ x, y }) => [x, y]).every(Number.isInteger)).toBe(true);
  });

  it('takes links in any direction and number', () => {
    const { ids, links } = newsGraph(60, 100);
    const turned = links.map(({ from, to }) => ({ from: to, to: from }));
    expect(layOut(ids, [...links, ...turned, { from: 3, to: 3 }])).toEqual(layOut(ids, links));
  });

  it('keeps linked entities together and lets none lie on another', () => {
    const { ids, links } = newsGraph(300, 450);
    const points = layOut(ids, links);
    const linked = links.filter(({ from, to }) => from !== to);
    const between = linked.map(({ from, to }) => distance(points[from], points[to]));
    const any = points.map((point, at) => distance(point, points[(at + 150) % 300]));
    expect(median(between)).toBeLessThan(median(any) / 2);
    const nearest = points.map((point, at) =>
      Math.min(...points.filter((_, other) => other !== at).map((other) => distance(point, other))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(20);
  });

  it('keeps near what is linked with nothing, and islands', () => {
    const { ids, links } = newsGraph(300, 450);
    const islands = links.filter(({ from, to }) => from < 150 === to < 150 && from < 280 && to < 280);
    expect(radius(layOut(ids, islands))).toBeLessThan(2 * radius(layOut(ids, links)));
  });

  it('changes little when the graph grows a little', () => {
    const { ids, links } = newsGraph(400, 800);
    const before = layOut(ids, links);
    const more = ['actor:~new-a', 'actor:~new-b', 'actor:~new-c', 'actor:~new-d'];
    const grown = layOut([...ids, ...more], [...links, { from: 0, to: 400 }, { from: 5, to: 401 }]);
    const moved = before.map((point, at) => distance(point, grown[at]));
    const elsewhere = before.map((point, at) => distance(point, grown[(at + 200) % 400]));
    expect(median(moved)).toBeLessThan(median(elsewhere) / 4);
  });

  it('is there in seconds for as many as are drawn', () => {
    const { ids, links } = newsGraph(5_000, 15_000);
    const before = process.cpuUsage();
    expect(layOut(ids, links)).toHaveLength(5_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(6);
  });

  it('has nothing to do for nothing, and puts one in the middle', () => {
    expect(layOut([], [])).toEqual([]);
    const [one] = layOut(['actor:turkey'], []);
    expect(distance(one, { x: 0, y: 0 })).toBeLessThan(40);
  });
});
