import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';

/** Where something is drawn; one unit is about a pixel of an unscaled drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places in the list of ids. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** How far apart linked entities want to be, and how much room each has for its dot and the beginning of its name. */
const LINK_LENGTH = 80;
const ROOM = 18;
const REPULSION = -220;
/** Farther ones do not repel each other: parts that nothing links would drift away. */
const REACH = 12 * LINK_LENGTH;
/** Pulls to the middle, so that what is connected with nothing stays near. */
const GRAVITY = 0.06;
/** Coarser than the usual 0.9: twice as quick, and nobody sees the difference. */
const COARSENESS = 1.4;

/** A tick costs a few microseconds a node: few entities get many, many get few. */
const NODE_TICKS = 60_000;
const MOST_TICKS = 300;
const FEWEST_TICKS = 32;
/** In the end those that still overlap are moved apart. */
const LAST_TICKS = 12;

type Body = SimulationNodeDatum & { x: number; y: number };

/**
 * Where to draw entities: the same for the same ids and links, whatever the machine, and much the same for a graph that
 * has grown a little, as each begins where a hash of its id puts it.
 * @param ids in any order; equal graphs must give equal lists
 * @param links several between the same two count as one
 */
export function layOut(ids: readonly string[], links: readonly Link[]): Point[] {
  const side = LINK_LENGTH * Math.sqrt(ids.length);
  const bodies = ids.map(
    (id): Body => ({ x: side * (fractionOf(id, 1) - 0.5), y: side * (fractionOf(id, 2) - 0.5) }),
  );
  const ticks = Math.min(
    MOST_TICKS,
    Math.max(FEWEST_TICKS, Math.round(NODE_TICKS / Math.max(1, ids.length))),
  );
  settle(bodies, links, ticks);
  separate(bodies);
  return bodies.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function settle(bodies: Body[], links: readonly Link[], ticks: number): void {
  const ends = distinct(links).map(({ from, to }) => ({ source: from, target: to }));
  stopped(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('repulsion', forceManyBody<Body>().strength(REPULSION).theta(COARSENESS).distanceMax(REACH))
    .force('links', forceLink(ends).distance(LINK_LENGTH))
    .force('x', forceX<Body>().strength(GRAVITY))
    .force('y', forceY<Body>().strength(GRAVITY))
    .tick(ticks);
}

function separate(bodies: Body[]): void {
  stopped(bodies).alphaDecay(0).force('room', forceCollide<Body>(ROOM)).tick(LAST_TICKS);
}

/** A simulation without a clock: it goes as far as it is told. */
function stopped(bodies: Body[]): Simulation<Body, undefined> {
  for (const body of bodies) Object.assign(body, { vx: 0, vy: 0 });
  return forceSimulation(bodies).stop();
}

function distinct(links: readonly Link[]): Link[] {
  const known = new Map<string, Link>();
  for (const { from, to } of links) {
    const [first, second] = from < to ? [from, to] : [to, from];
    if (first !== second) known.set(`${first} ${second}`, { from: first, to: second });
  }
  return [...known.values()];
}

/** A number from 0 to 1 that depends on all of a text (FNV-1a with a last mixing of the bits). */
function fractionOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
