import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Drawing } from '../drawing/drawing.js';
import { FONT_SIZE } from '../drawing/label-layer.js';
import { SIGNS } from '../drawing/style.js';
import type { LineMark, NodeMark } from '../scene/elements.js';
import { SHAPES } from '../scene/shapes.js';
import type { Scene, SceneLine, SceneNode } from './scene.js';

/** Pixels left free around what is drawn. */
const MARGIN = 24;
/** A caption may be so much wider than what it stands at. */
const CAPTION_MARGIN = 110;

/** All that a drawing shows, whether in sight or not, with the captions that have a place when it is seen whole. */
export function readScene(drawing: Drawing): Scene {
  const { cy, labels } = drawing;
  const { font, ground, text } = drawing.colours;
  const { x1, y1, w, h } = cy.elements().boundingBox({ includeLabels: false });
  const lines = cy.edges().map((edge) => ({ edge, mark: edge.data() as LineMark }));
  return {
    ...{ left: x1 - CAPTION_MARGIN, top: y1 - MARGIN, width: w + 2 * CAPTION_MARGIN, height: h + 2 * MARGIN },
    ...{ ground, text, font, fontSize: FONT_SIZE },
    lines: [
      ...lines.filter(({ mark }) => mark.side === 'relation'),
      ...lines.filter(({ mark }) => mark.side !== 'relation'),
    ].map(({ edge, mark }) => lineOf(edge, mark, drawing)),
    nodes: cy.nodes().map((node) => nodeOf(node, drawing)),
    captions: labels.captionsAt(1).map(({ x, y, caption }) => ({ x, y, text: caption })),
  };
}

function lineOf(edge: EdgeSingular, { side, width }: LineMark, drawing: Drawing): SceneLine {
  const end = side === 'relation' ? 'none' : SIGNS[side].arrow;
  const dashed = side !== 'relation' && SIGNS[side].line === 'dashed';
  return {
    from: edge.sourceEndpoint(),
    to: edge.targetEndpoint(),
    bends: edge.controlPoints() ?? [],
    colour: side === 'relation' ? drawing.colours.line : drawing.colours[side],
    ...{ width, dashed, end },
  };
}

function nodeOf(node: NodeSingular, drawing: Drawing): SceneNode {
  const { type, width } = node.data() as NodeMark;
  return {
    ...node.position(),
    width,
    colour: drawing.colours.types[type],
    corners: SHAPES[type],
  };
}
