import { describe, expect, it } from 'vitest';
import { LABEL_HEIGHT, layOutLabels } from '../../../src/page/graph/scene/label-layout.js';

const wish = (key: string, x: number, y: number, mark = 0) => ({ key, x, y, radius: 10, width: 80, mark });

describe('the layout of captions', () => {
  it('puts a caption below its node', () => {
    expect(layOutLabels([wish('a', 0, 0)]).captions).toEqual([
      { key: 'a', x: 0, y: 10 + LABEL_HEIGHT / 2 + 1 },
    ]);
  });

  it('never puts one on another, and leaves out the later', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => wish(`${n}`, (n * 37) % 200, (n * 53) % 150));
    const { captions } = layOutLabels(crowd);
    expect(captions.length).toBeGreaterThan(3);
    expect(captions.length).toBeLessThan(60);
    expect(captions[0]?.key).toBe('0');
    for (const one of captions)
      for (const other of captions)
        if (one !== other)
          expect(Math.abs(one.x - other.x) >= 80 || Math.abs(one.y - other.y) >= LABEL_HEIGHT).toBe(true);
  });

  it('takes another side of the node where the first is taken', () => {
    const { captions } = layOutLabels([wish('a', 0, 0), wish('b', 0, 30)]);
    expect(captions.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(captions[1]?.y).toBeGreaterThan(30);
  });

  it('lets none reach out of what is in sight', () => {
    const sight = { left: -100, right: 100, top: -20, bottom: 20 };
    expect(layOutLabels([wish('a', 0, 0)], sight).captions).toEqual([{ key: 'a', x: 53, y: 0 }]);
    expect(layOutLabels([wish('a', 95, 0)], sight).captions.map(({ x }) => x)).toEqual([42]);
    const below = layOutLabels([wish('a', 95, 0)], { ...sight, bottom: 40 }).captions[0];
    expect([below?.x, below?.y]).toEqual([100 - 40 - 3, 19]);
  });

  it('gives marks what captions leave', () => {
    const marksOf = (...wishes: ReturnType<typeof wish>[]) =>
      layOutLabels(wishes).marks.map(({ key }) => key);
    expect(marksOf(wish('a', 0, 0, 10), wish('b', 500, 0, 10), wish('c', 900, 0))).toEqual(['a', 'b']);
    expect(marksOf(wish('a', 0, 0, 10), wish('caption on its mark', 10, -46))).toEqual([]);
  });
});
