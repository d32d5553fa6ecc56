import { IsnadError } from '../errors.js';
import type { GraphNode, Properties, PropertyValue, Value } from '../model/graph.js';
import { type Store, sortProperties } from '../store/index.js';
import { runRead } from '../stored-article.js';
import { type EdgeLine, type NodeLine, parseLine } from './line.js';
import { BASE_LABELS, type BaseLabel, FAMILIES, familyOf, LABELS } from './shape.js';

/** So many nodes are read at once, with their relationships: a page of texts must fit into memory. */
const PAGE = 200;

/** Takes a sentence for whoever waits for the export. */
export type Tell = (note: string) => void;

/** The ids under a label in pages, in the order that both stores have. */
export async function* idPages(store: Store, label: BaseLabel): AsyncGenerator<string[]> {
  let after = '';
  for (;;) {
    const ids = (await runRead(store, 'ids', { after }, label)).map(({ id }) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return;
    for (let from = 0; from < ids.length; from += PAGE) yield ids.slice(from, from + PAGE);
    after = last;
  }
}

/** Every node, label by label and by id. Labels that somebody else has given it stay behind. */
export async function* readNodes(store: Store): AsyncGenerator<NodeLine> {
  for (const label of BASE_LABELS) {
    for await (const ids of idPages(store, label)) {
      const rows = await runRead(store, 'nodes', { ids }, label);
      const nodes = new Map(rows.map(({ node }) => [nodeOf(node).id, nodeOf(node)]));
      for (const { labels, properties } of ids.flatMap((id) => nodes.get(id) ?? [])) {
        const own = labels.filter((name) => LABELS.includes(name));
        yield checked({ kind: 'node', labels: own, properties });
      }
    }
  }
}

/** Every relationship, by the node that it begins at. Those that somebody else has made stay behind. */
export async function* readEdges(store: Store, tell: Tell): AsyncGenerator<EdgeLine> {
  let foreign = 0;
  for (const label of new Set(FAMILIES.map(({ from }) => from))) {
    for await (const ids of idPages(store, label)) {
      for (const edge of sortEdges(await runRead(store, 'edges-from', { ids }, label), ids)) {
        if (familyOf(edge.type)?.from === label) yield checked(edge);
        else foreign += 1;
      }
    }
  }
  if (foreign > 0) tell(`${foreign} relationships that Isnad does not know are left out.`);
}

/** Rows with `from`, `type`, `to` and `properties` as edges: by their beginning as in `ids`, then by all else. */
export function sortEdges(rows: readonly Record<string, Value>[], ids: readonly string[]): EdgeLine[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const keyed = rows.map((row) => {
    const edge = edgeOf(row);
    return {
      edge,
      at: place.get(edge.from) ?? 0,
      key: JSON.stringify([edge.type, edge.to, edge.properties]),
    };
  });
  return keyed
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ edge }) => edge);
}

function edgeOf({ from, type, to, properties }: Record<string, Value>): EdgeLine {
  const entries = Object.entries(properties ?? {}) as [string, PropertyValue][];
  const sorted: Properties = sortProperties(entries);
  return { kind: 'edge', type: String(type), from: String(from), to: String(to), properties: sorted };
}

/** A node among the values of a row. */
export function nodeOf(value: Value | undefined): GraphNode {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node') {
    return value as GraphNode;
  }
  throw new IsnadError('internal', 'A read of nodes has given something else.');
}

/** What is written out is what would be taken in again. */
function checked<Line extends NodeLine | EdgeLine>(line: Line): Line {
  const name = line.kind === 'node' ? String(line.properties.id) : `${line.type} of ${line.from}`;
  try {
    parseLine(line, name);
    return line;
  } catch (cause) {
    if (!(cause instanceof IsnadError)) throw cause;
    throw new IsnadError('store-damaged', `The graph is not as it should be: ${cause.message}`, {
      hint: 'Something else, or an earlier Isnad, has written to it; `isnad check` lists what does not fit.',
      cause,
    });
  }
}

export interface GraphState {
  readonly nodes: number;
  readonly revisions: number;
  readonly loads: number;
}

export async function readState(store: Store): Promise<GraphState> {
  const [row] = await runRead(store, 'graph-state', {});
  return { nodes: Number(row?.nodes), revisions: Number(row?.revisions), loads: Number(row?.loads) };
}

/** @throws IsnadError `store-damaged` where a load has not come to its end */
export async function beginRead(store: Store): Promise<GraphState> {
  const state = await readState(store);
  if (state.loads === 0) return state;
  throw new IsnadError('store-damaged', `The store ${store.location} holds a part of a graph only.`, {
    hint: 'A load into it was broken off, or has not ended: wait for it, or empty the store and load the file again.',
  });
}

/**
 * The parts of a graph, which are read one after the other and not in one transaction, if nobody changes it meanwhile.
 * @throws IsnadError `store-query` where somebody has
 */
export async function* whileUnchanged<Part>(
  store: Store,
  before: GraphState,
  parts: AsyncIterable<Part>,
): AsyncGenerator<Part> {
  yield* parts;
  const after = await readState(store);
  if (after.nodes === before.nodes && after.revisions === before.revisions) return;
  throw new IsnadError(
    'store-query',
    'The graph was changed while it was read; what was read is no export.',
    {
      hint: 'Run it again when nobody writes.',
    },
  );
}
