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
        'overlay-opacity': 0,
        'z-index': 3,
      },
    },
    ...ENTITY_TYPES.map((type) => nodeStyle(type, palette)),
    lineStyle(palette, many),
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

function lineStyle({ ground }: Palette, many: boolean): StylesheetJson[number] {
  return {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'curve-style': 'straight',
      'arrow-scale': 'data(arrow)' as unknown as number,
      'target-arrow-fill': 'filled',
      'line-opacity': many ? 0.6 : 0.85,
      'overlay-color': ground,
      'overlay-opacity': 0,
      'z-index': 2,
    },
  };
}

function sideStyle(side: Side, palette: Palette, many: boolean): StylesheetJson[number] {
  const { arrow, line } = SIGNS[side];
  return {
    selector: `edge[side = "${side}"]`,
    style: {
      'line-color': palette[side],
      'target-arrow-color': palette[side],
      'target-arrow-shape': arrow,
      'line-style': many ? 'solid' : line,
      'line-dash-pattern': [7, 4],
    },
  };
}

function relationStyle({ line }: Palette): StylesheetJson[number] {
  return {
    selector: 'edge[side = "relation"]',
    style: {
      'line-color': line,
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'target-arrow-shape': 'none',
      'z-index': 1,
    },
  };
}

function emphasis({ accent, text }: Palette): StylesheetJson {
  return [
    { selector: 'edge[?bent]', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
    { selector: '.far', style: { opacity: 0.15 } },
    { selector: 'edge.near', style: { 'line-opacity': 1, 'z-index': 5 } },
    { selector: 'node.near', style: { 'border-color': text, 'border-width': 1.5, 'z-index': 6 } },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.35, 'underlay-padding': 5, 'z-index': 7 },
    },
  ];
}
