import type { Core } from 'cytoscape';
import { directionOf } from '../scene/caption.js';
import type { NodeMark } from '../scene/elements.js';
import { type Box, type LabelPlaces, type LabelWish, layOutLabels } from '../scene/label-layout.js';
import type { Palette } from './palette.js';

/** Of captions, in pixels: the same at every zoom. */
export const FONT_SIZE = 13;

/** A node with what is written at it. */
export interface Labelled extends NodeMark {
  readonly caption: string;
}

/** Nodes that are told from the others. */
export interface Emphasis {
  /** Node ids that get their captions first. */
  readonly first: readonly string[];
  /** Node ids with a ring. */
  readonly ringed: readonly string[];
}

/**
 * Writes the captions above the drawing, all of one size, none on another: the best connected first, the others when
 * the zoom has made room. Which ones depends on the zoom alone, so that none comes or goes while the drawing is moved.
 */
export class LabelLayer {
  private nodes: readonly Labelled[] = [];
  private places: LabelPlaces<string> = { captions: [], marks: [] };
  private readonly byId = new Map<string, Labelled>();
  private placedAt: number | null = null;
  private emphasis: Emphasis = { first: [], ringed: [] };
  private readonly widths = new Map<string, number>();
  private readonly context: CanvasRenderingContext2D;
  private palette: Palette;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly cy: Core,
    palette: Palette,
  ) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw on.');
    this.context = context;
    this.palette = palette;
  }

  /** @param nodes what is drawn, in any order */
  setNodes(nodes: readonly Labelled[]): void {
    this.nodes = [...nodes].sort((one, other) => other.degree - one.degree || one.place - other.place);
    this.byId.clear();
    for (const node of nodes) this.byId.set(node.id, node);
    this.forget();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.forget();
  }

  setPalette(palette: Palette): void {
    if (palette.font !== this.palette.font) this.widths.clear();
    this.palette = palette;
    this.forget();
  }

  /** The captions are laid out anew when they are next drawn. */
  forget(): void {
    this.placedAt = null;
  }

  draw(): void {
    const { canvas, context } = this;
    const ratio = devicePixelRatio;
    const [width, height] = [this.cy.width(), this.cy.height()];
    if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
      canvas.width = width * ratio;
      canvas.height = height * ratio;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.paint(context, this.cy.zoom(), this.cy.pan(), { width, height }, true);
  }

  /**
   * Writes on any canvas what belongs to a drawing of this zoom and pan.
   * @param marks whether with rings and the numbers of hidden edges, which belong to the screen alone
   */
  paint(
    context: CanvasRenderingContext2D,
    zoom: number,
    pan: { readonly x: number; readonly y: number },
    room: { readonly width: number; readonly height: number },
    marks: boolean,
  ): void {
    if (marks) this.paintRings(context, zoom, pan);
    context.font = this.font();
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = this.palette.ground;
    context.fillStyle = this.palette.text;
    for (const { x, y, caption } of this.captionsAt(zoom)) {
      const at = { x: x + pan.x, y: y + pan.y };
      if (at.x < -200 || at.x > room.width + 200 || at.y < -20 || at.y > room.height + 20) continue;
      context.direction = directionOf(caption);
      context.strokeText(caption, at.x, at.y);
      context.fillText(caption, at.x, at.y);
    }
    if (marks) this.paintHidden(context, zoom, pan);
  }

  /** The captions that have a place at a zoom, with their middles in pixels from where the layout begins. */
  captionsAt(zoom: number): { readonly x: number; readonly y: number; readonly caption: string }[] {
    return this.layOut(zoom).captions.map(({ key, x, y }) => ({
      ...{ x, y },
      caption: this.byId.get(key)?.caption ?? '',
    }));
  }

  /** The node at whose number of hidden edges a point of the screen is. */
  hiddenAt(point: { readonly x: number; readonly y: number }): NodeMark | null {
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()];
    const hit = this.layOut(zoom).marks.find(({ key, x, y }) => {
      const half = markWidth(this.byId.get(key)?.hidden ?? 0);
      return Math.abs(point.x - x - pan.x) <= half + 3 && Math.abs(point.y - y - pan.y) <= 11;
    });
    return this.byId.get(hit?.key ?? '') ?? null;
  }

  font(): string {
    return `${FONT_SIZE}px ${this.palette.font}`;
  }

  private layOut(zoom: number): LabelPlaces<string> {
    if (this.placedAt === zoom) return this.places;
    const first = new Set(this.emphasis.first);
    const order = [
      ...this.nodes.filter(({ id }) => first.has(id)),
      ...this.nodes.filter(({ id }) => !first.has(id)),
    ];
    this.placedAt = zoom;
    this.places = layOutLabels(
      order.flatMap((node) => this.wishOf(node, zoom) ?? []),
      this.sightOf(zoom),
    );
    return this.places;
  }

  /** Seen whole, the drawing begins in the middle of its room, and no caption is cut off at its end. */
  private sightOf(zoom: number): Box | null {
    if (zoom !== 1) return null;
    const [right, bottom] = [this.cy.width() / 2, this.cy.height() / 2];
    return { left: -right, right, top: -bottom, bottom };
  }

  private wishOf({ id, width, caption, hidden }: Labelled, zoom: number): LabelWish<string> | null {
    const node = this.cy.getElementById(id);
    if (node.empty() || caption === '') return null;
    const { x, y } = node.position();
    return {
      ...{ key: id, x: x * zoom, y: y * zoom, radius: (width * zoom) / 2 },
      ...{ width: this.widthOf(caption), mark: markWidth(hidden) },
    };
  }

  private widthOf(caption: string): number {
    const known = this.widths.get(caption);
    if (known !== undefined) return known;
    this.context.font = this.font();
    const { width } = this.context.measureText(caption);
    this.widths.set(caption, width);
    return width;
  }

  private paintRings(context: CanvasRenderingContext2D, zoom: number, pan: { x: number; y: number }): void {
    context.strokeStyle = this.palette.accent;
    context.lineWidth = 3;
    for (const id of this.emphasis.ringed) {
      const node = this.cy.getElementById(id);
      if (node.empty()) continue;
      const { x, y } = node.position();
      context.beginPath();
      context.arc(x * zoom + pan.x, y * zoom + pan.y, (node.data('width') * zoom) / 2 + 5, 0, 2 * Math.PI);
      context.stroke();
    }
  }

  private paintHidden(context: CanvasRenderingContext2D, zoom: number, pan: { x: number; y: number }): void {
    context.font = `bold 11px ${this.palette.font}`;
    context.direction = 'ltr';
    for (const { key, ...place } of this.layOut(zoom).marks) {
      const hidden = this.byId.get(key)?.hidden ?? 0;
      const [x, y, half] = [place.x + pan.x, place.y + pan.y, markWidth(hidden)];
      context.fillStyle = this.palette.accent;
      context.beginPath();
      context.roundRect(x - half, y - 8, 2 * half, 16, 8);
      context.fill();
      context.fillStyle = this.palette.ground;
      context.fillText(`+${hidden}`, x, y + 0.5);
    }
  }
}

/** Half the width of the mark that says how many edges are hidden, in pixels. */
function markWidth(hidden: number): number {
  return hidden === 0 ? 0 : 7.5 + String(hidden).length * 3.5;
}
