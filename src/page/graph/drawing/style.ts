import type { StylesheetJson } from 'cytoscape';
import { ENTITY_TYPES, type EntityType } from '../../../model/closed-sets.js';
import type { Side } from '../../shell/terms.js';
import { SHAPES } from '../scene/shapes.js';
import type { Palette } from './palette.js';

/** The second sign of a side, beside its colour: the end of the line, and how it is drawn. */
export const SIGNS = {
  for: { arrow: 'triangle', line: 'solid' },
  against: { arrow: 'tee', line: 'dashed' },
  neither: { arrow: 'vee', line: 'solid' },
} as const satisfies Record<Side, { arrow: string; line: string }>;

/** How the graph looks, in the colours given. `many` leaves out what slows a large drawing down. */
export function styleOf(palette: Palette, many: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(width)',
        'border-width': 1,
        'border-color': palette.ground,
      },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    ...ENTITY_TYPES.map((type) => nodeStyle(type, palette)),
    lineStyle(many),
    ...(['for', 'against', 'neither'] as const).map((side) => sideStyle(side, palette, many)),
    relationStyle(palette),
    ...emphasis(palette),
  ];
}

function nodeStyle(type: EntityType, { types }: Palette): StylesheetJson[number] {
  const points = SHAPES[type];
  return {
    selector: `node[type = "${type}"]`,
    style: {
      'background-color': types[type],
      ...(points === null
        ? { shape: 'ellipse' as const }
        : { shape: 'polygon' as const, 'shape-polygon-points': points.flat().join(' ') }),
    },
  };
}

/** Every property set costs a line of thousands a moment: no more than differ from how lines are anyway. */
function lineStyle(many: boolean): StylesheetJson[number] {
  return {
    selector: 'edge',
    style: {
      width: 'data(width)',
      // The first is drawn the fastest, the other has ends.
      'curve-style': many ? 'haystack' : 'straight',
      ...(many ? { 'haystack-radius': 0 } : { 'arrow-scale': 'data(arrow)' as unknown as number }),
      'line-opacity': many ? 0.45 : 0.85,
    },
  };
}

function sideStyle(side: Side, palette: Palette, many: boolean): StylesheetJson[number] {
  return {
    selector: `edge[side = "${side}"]`,
    style: {
      'line-color': palette[side],
      ...(many ? signAmongMany(side, palette) : signOf(side, palette)),
    },
  };
}

function signOf(side: Side, palette: Palette) {
  const { arrow, line } = SIGNS[side];
  return {
    'target-arrow-color': palette[side],
    'target-arrow-shape': arrow,
    ...(line === 'solid' ? {} : { 'line-style': line, 'line-dash-pattern': [7, 4] }),
  };
}

/** In the middle of the line; none where it says neither: the others are seen the better. */
function signAmongMany(side: Side, palette: Palette) {
  if (side === 'neither') return {};
  return { 'mid-target-arrow-color': palette[side], 'mid-target-arrow-shape': SIGNS[side].arrow };
}

function relationStyle({ line }: Palette): StylesheetJson[number] {
  return {
    selector: 'edge[side = "relation"]',
    style: {
      'line-color': line,
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'z-index': -1,
    },
  };
}

function emphasis({ accent, text }: Palette): StylesheetJson {
  return [
    {
      selector: 'edge[?bend]',
      // Twice as far as the line comes.
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(control)' as unknown as number,
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge[?loop]', style: { 'curve-style': 'bezier' } },
    { selector: '.far', style: { opacity: 0.15 } },
    { selector: 'edge.near', style: { 'line-opacity': 1, 'z-index': 1 } },
    { selector: 'node.near', style: { 'border-color': text, 'border-width': 1.5, 'z-index': 1 } },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.35, 'underlay-padding': 5, 'z-index': 2 },
    },
  ];
}
