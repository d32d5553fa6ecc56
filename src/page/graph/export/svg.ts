import { directionOf } from '../scene/caption.js';
import type { Point } from '../scene/nearest.js';
import { endLength } from '../scene/sizes.js';
import type { Scene, SceneCaption, SceneLine, SceneNode } from './scene.js';

/** A drawing as an SVG document: text stays text, and stands as it is whatever it holds. */
export function toSvg(scene: Scene): string {
  const { left, top, width, height, ground, text, font, fontSize, lines, nodes, captions } = scene;
  const box = [left, top, width, height].map(number).join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${number(width)}" height="${number(height)}">`,
    `<rect x="${number(left)}" y="${number(top)}" width="${number(width)}" height="${number(height)}" fill="${escaped(ground)}"/>`,
    '<g fill="none">',
    ...lines.map(lineOf),
    '</g>',
    `<g stroke="${escaped(ground)}">`,
    ...nodes.map(nodeOf),
    '</g>',
    `<g font-family="${escaped(font)}" font-size="${fontSize}" text-anchor="middle" dominant-baseline="central" fill="${escaped(text)}" stroke="${escaped(ground)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...captions.map(captionOf),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function lineOf(line: SceneLine): string {
  const { from, to, bends, colour, width, dashed } = line;
  const dash = dashed ? ' stroke-dasharray="7 4"' : '';
  const way = `M${point(from)}${wayOf(bends, to)}`;
  const path = `<path d="${way}" stroke="${escaped(colour)}" stroke-width="${number(width)}"${dash}/>`;
  return path + endOf(line);
}

/** Through its bends as the screen has it: a curve for each, which meet in the middle between two. */
function wayOf(bends: readonly Point[], to: Point): string {
  if (bends.length === 0) return `L${point(to)}`;
  return bends
    .map((bend, place) => {
      const next = bends[place + 1];
      const end = next === undefined ? to : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
      return `Q${point(bend)} ${point(end)}`;
    })
    .join('');
}

/** The end of a line, as large as on the screen. */
function endOf({ from, to, bends, colour, width, end }: SceneLine): string {
  if (end === 'none') return '';
  const before = bends.at(-1) ?? from;
  const turn = (Math.atan2(to.y - before.y, to.x - before.x) * 180) / Math.PI;
  const [long, half] = [endLength(width), endLength(width) / 2];
  const shape =
    end === 'tee'
      ? `M${number(-long / 3)} ${number(-half)}H0V${number(half)}H${number(-long / 3)}z`
      : `M0 0L${number(-long)} ${number(-half)}${end === 'vee' ? `L${number(-half)} 0` : ''}L${number(-long)} ${number(half)}z`;
  return `<path d="${shape}" fill="${escaped(colour)}" transform="translate(${point(to)}) rotate(${number(turn)})"/>`;
}

function nodeOf({ x, y, width, colour, corners }: SceneNode): string {
  const radius = width / 2;
  const fill = `fill="${escaped(colour)}"`;
  if (corners === null) return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" ${fill}/>`;
  const points = corners.map(([dx, dy]) => `${number(x + dx * radius)},${number(y + dy * radius)}`).join(' ');
  return `<polygon points="${points}" ${fill}/>`;
}

function captionOf({ x, y, text }: SceneCaption): string {
  const direction = directionOf(text);
  return `<text x="${number(x)}" y="${number(y)}" direction="${direction}" unicode-bidi="embed">${escaped(text)}</text>`;
}

function point({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML cannot hold become what stands for an unreadable one. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
