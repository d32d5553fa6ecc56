import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { polarityOf, STANCES } from '../../src/model/stance.js';
import { contrast, difference, SIGHTS } from '../support/colour.js';
import { STYLE_FILE, styleToJson } from './browser-style.mjs';

type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

const grass = await readFile(STYLE_FILE, 'utf8');
const style = JSON.parse(styleToJson(grass)) as Style;
const LABELS = [
  'Person',
  'State',
  'Organization',
  'ArmedGroup',
  'Coalition',
  'Place',
  'Operation',
  'Position',
];

function colourOf(selector: string): string {
  return style[selector]?.color ?? 'none';
}

/** Every two of a list. */
function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]));
}

describe("Browser's style", () => {
  it('is read as selectors with properties, captions with braces among them', () => {
    const given =
      'node.Entity {\n  caption: "{name}";\n  color: #FFF;\n}\nrelationship {\n  caption: "<type>";\n}\n';
    expect(JSON.parse(styleToJson(given))).toEqual({
      'node.Entity': { caption: '{name}', color: '#FFF' },
      relationship: { caption: '<type>' },
    });
  });

  it('holds nothing that Browser cannot read', () => {
    expect(grass).not.toMatch(/\/\*|\/\//);
    expect(Object.keys(style)).toHaveLength(grass.match(/^\}/gm)?.length ?? 0);
  });

  it('captions entities with their name, positions with stance and topic', () => {
    expect(style['node.Entity']?.caption).toBe('{name}');
    expect(style['node.Position']?.caption).toBe('{stance}: {topic}');
    expect(style['node.Article']?.caption).toBe('{title}');
  });

  it('colours what is drawn apart, also for the colour-blind', () => {
    const close = SIGHTS.flatMap((sight) =>
      pairs(LABELS)
        .filter(([a, b]) => difference(colourOf(`node.${a}`), colourOf(`node.${b}`), sight) < 10)
        .map(([a, b]) => `${a} and ${b} to ${sight} sight`),
    );
    expect(close).toEqual([]);
  });

  it('writes on every node so that it can be read', () => {
    const faint = LABELS.filter((label) => {
      const text = style[`node.${label}`]?.['text-color-internal'] ?? '';
      return contrast(text, colourOf(`node.${label}`)) < 4.5;
    });
    expect(faint).toEqual([]);
  });

  it('colours the edges of all stances by polarity and by nothing else', () => {
    const byPolarity = new Map<number, Set<string>>();
    for (const stance of STANCES) {
      const colours = byPolarity.get(polarityOf(stance)) ?? new Set();
      byPolarity.set(polarityOf(stance), colours.add(colourOf(`relationship.${stance.toUpperCase()}`)));
    }
    expect([...byPolarity.values()].map((colours) => colours.size)).toEqual([1, 1, 1]);
    const three = [...byPolarity.values()].flatMap((colours) => [...colours]);
    for (const sight of SIGHTS) {
      for (const [a, b] of pairs(three)) expect(difference(a, b, sight)).toBeGreaterThan(20);
    }
  });
});
