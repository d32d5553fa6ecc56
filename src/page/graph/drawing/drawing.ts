import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Overview } from '../../../view/wire.js';
import { type LineMark, type Marks, marksOf, type NodeMark, nodeId } from '../scene/elements.js';
import type { Point } from '../scene/nearest.js';
import { type Scale, scaleFor } from '../scene/scale.js';
import type { Shown } from '../scene/shown.js';
import { crowding, type Room } from '../scene/sizes.js';
import { arrowScale } from './arrow.js';
import { type Emphasis, LabelLayer } from './label-layer.js';
import type { Palette } from './palette.js';
import { styleOf } from './style.js';

/** Above so many lines a drawing leaves out what slows it down. */
const MANY_LINES = 1500;
/** Up to so many elements those that are not meant fade when one is pointed at. */
const FEW_ELEMENTS = 800;
const ZOOM_STEP = 1.3;
/** The moment when a person first sees the graph, among the browser's measures. */
const DRAWN = 'isnad:drawn';

/** Where a drawing is made, and how its entities are called. */
export interface Site {
  /** Its own, empty, with a size. */
  readonly container: HTMLElement;
  /** Above it, of the same size. */
  readonly labels: HTMLCanvasElement;
  readonly overview: Overview;
  readonly palette: Palette;
}

// What it warns of, as of ends that overlap, is for who writes a page, not for who reads it.
cytoscape.warnings(false);

/**
 * The graph on a canvas. Entities stand where the overview has them; a unit of the drawing is a pixel when what is shown
 * is seen whole.
 */
export class Drawing {
  readonly cy: Core;
  readonly labels: LabelLayer;
  private readonly overview: Overview;
  private palette: Palette;
  private scale: Scale = { factor: 1, middle: { x: 0, y: 0 } };
  private shown: Shown = { nodes: new Map(), edges: [], relations: [] };
  /** What was last brought into sight. */
  private measured: readonly number[] = [];
  private marks: Marks = { nodes: [], lines: [] };
  private many = false;
  private crowded = 1;
  private captionOf: (place: number) => string = () => '';
  /** Where a person has put entities, in units of the layout. */
  private readonly moved = new Map<number, Point>();
  private near: string | null = null;

  constructor({ container, labels, overview, palette }: Site) {
    this.overview = overview;
    this.palette = palette;
    this.cy = cytoscape({
      container,
      style: styleOf(palette, false),
      layout: { name: 'preset' },
      minZoom: 0.3,
      maxZoom: 12,
      autounselectify: true,
      boxSelectionEnabled: false,
      hideEdgesOnViewport: false,
      textureOnViewport: false,
    });
    this.labels = new LabelLayer(labels, this.cy, palette);
    this.cy.on('render', () => this.labels.draw());
    this.cy.on('position', 'node', (event) => {
      if (event.target.grabbed())
        this.moved.set(event.target.data('place'), this.unscaled(event.target.position()));
      this.labels.forget();
    });
  }

  destroy(): void {
    this.cy.destroy();
  }

  /**
   * Draws what is shown. What was there stays where it was.
   * @param whole whether to bring all of it into sight, at a size that suits it
   */
  show(shown: Shown, captionOf: (place: number) => string, whole: boolean): void {
    this.shown = shown;
    this.captionOf = captionOf;
    if (whole) this.measured = [...shown.nodes.keys()];
    if (whole) this.measure();
    this.marks = marksOf(this.overview, shown, this.crowded);
    this.putElements(whole);
    if (whole) this.fit();
    this.near = null;
    if (performance.getEntriesByName(DRAWN).length === 0)
      this.cy.one('render', () => void performance.mark(DRAWN));
    this.name(captionOf);
  }

  /** Writes other captions at the nodes. */
  name(captionOf: (place: number) => string): void {
    this.captionOf = captionOf;
    this.labels.setNodes(this.marks.nodes.map((mark) => ({ ...mark, caption: captionOf(mark.place) })));
    this.cy.forceRender();
  }

  restyle(palette: Palette): void {
    this.palette = palette;
    this.labels.setPalette(palette);
    this.cy.style(styleOf(palette, this.many));
  }

  private fit(): void {
    const { width, height } = this.room();
    this.cy.viewport({ zoom: 1, pan: { x: width / 2, y: height / 2 } });
  }

  /** Brings all that is shown into sight, at a size that suits it. */
  refit(): void {
    this.show(this.shown, this.captionOf, true);
  }

  /** Keeps in sight what was brought there, when the room has become another. */
  rescale(): void {
    this.measure();
    this.marks = marksOf(this.overview, this.shown, this.crowded);
    this.putElements(true);
    this.fit();
    this.name(this.captionOf);
  }

  /** Nearer by a number of steps, further by a negative one; what is in the middle stays there. */
  zoom(steps: number): void {
    const { width, height } = this.room();
    this.cy.zoom({
      level: this.cy.zoom() * ZOOM_STEP ** steps,
      renderedPosition: { x: width / 2, y: height / 2 },
    });
  }

  /** Moves the drawing so that a node is in sight. */
  reveal(place: number): void {
    const point = this.pointOnScreen(place);
    if (point === null) return;
    const { width, height } = this.room();
    const margin = Math.min(60, width / 4, height / 4);
    const into = (value: number, end: number) => Math.min(Math.max(value, margin), end - margin) - value;
    const by = { x: into(point.x, width), y: into(point.y, height) };
    if (by.x !== 0 || by.y !== 0) this.cy.panBy(by);
  }

  /** Tells the neighbourhood of a node from the rest; null ends that. */
  pointAt(place: number | null, emphasis: Omit<Emphasis, 'first'>): void {
    const node = place === null ? null : this.cy.getElementById(nodeId(place));
    const near = node === null || node.empty() ? null : node.closedNeighborhood();
    this.labels.setEmphasis({
      ...emphasis,
      first: [...emphasis.ringed, ...(near?.nodes().map((each) => each.id()) ?? [])],
    });
    const key = near === null ? null : nodeId(place ?? -1);
    if (key !== this.near) {
      this.near = key;
      this.cy.batch(() => {
        this.cy.elements('.near, .far').removeClass('near far');
        if (near === null) return;
        near.addClass('near');
        if (this.cy.elements().length <= FEW_ELEMENTS) this.cy.elements().difference(near).addClass('far');
      });
    }
    this.cy.forceRender();
  }

  /** Tells chosen edges from the rest, by their ids. */
  choose(ids: ReadonlySet<string>): void {
    this.cy.batch(() => {
      this.cy.edges('.chosen').removeClass('chosen');
      for (const id of ids) this.cy.getElementById(id).addClass('chosen');
    });
  }

  /** Where a node stands, in pixels of the screen from the drawing's corner; null where it is not drawn. */
  pointOnScreen(place: number): Point | null {
    const node = this.cy.getElementById(nodeId(place));
    return node.empty() ? null : node.renderedPosition();
  }

  /** The colours that it has now. */
  get colours(): Palette {
    return this.palette;
  }

  room(): Room {
    return { width: this.cy.width(), height: this.cy.height() };
  }

  private measure(): void {
    const points = this.measured.map((place) => this.layoutPoint(place));
    this.scale = scaleFor(points, this.room());
    this.crowded = crowding(points.length, this.room());
  }

  private putElements(moves: boolean): void {
    const { nodes, lines } = this.marks;
    const wanted = new Set([...nodes, ...lines].map(({ id }) => id));
    const isMany = lines.length > MANY_LINES;
    if (isMany !== this.many) {
      this.many = isMany;
      this.restyle(this.palette);
    }
    const gone = this.cy.elements().filter((element) => !wanted.has(element.id()));
    this.cy.batch(() => {
      this.cy.remove(gone);
      for (const mark of nodes) {
        const node = this.cy.getElementById(mark.id);
        if (node.empty()) continue;
        node.data({ ...mark });
        if (moves) node.position(this.scaled(this.layoutPoint(mark.place)));
      }
    });
    const isNew = ({ id }: { id: string }) => !this.cy.hasElementWithId(id);
    const added = this.cy.add(nodes.filter(isNew).map((mark) => this.nodeElement(mark)));
    // The styles of nodes are applied before they have lines: with them each would be measured again for each.
    for (const node of added) node.width();
    this.cy.batch(() => {
      for (const mark of lines) {
        const line = this.cy.getElementById(mark.id);
        if (line.nonempty()) line.data(lineData(mark));
      }
    });
    this.cy.add(lines.filter(isNew).map((mark) => ({ group: 'edges', data: lineData(mark) })));
  }

  private nodeElement(mark: NodeMark): ElementDefinition {
    return { group: 'nodes', data: { ...mark }, position: this.scaled(this.layoutPoint(mark.place)) };
  }

  private layoutPoint(place: number): Point {
    const { x = 0, y = 0 } = this.moved.get(place) ?? this.overview.entities[place] ?? {};
    return { x, y };
  }

  private scaled({ x, y }: Point): Point {
    const { factor, middle } = this.scale;
    return { x: (x - middle.x) * factor, y: (y - middle.y) * factor };
  }

  private unscaled({ x, y }: Point): Point {
    const { factor, middle } = this.scale;
    return { x: x / factor + middle.x, y: y / factor + middle.y };
  }
}

/** A line's mark with what the style reads beside it. */
function lineData(mark: LineMark) {
  const { width, bend, source, target } = mark;
  return { ...mark, arrow: arrowScale(width), control: 2 * bend, loop: source === target };
}
