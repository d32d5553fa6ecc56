import { IsnadError } from '../errors.js';
import type { GraphChange, Row } from '../model/change.js';
import { ACTOR_TYPES } from '../model/entity.js';
import type { Store } from '../store/index.js';
import { type EdgeLine, type GraphLine, idOf, type NodeLine, parseLine } from './line.js';
import { readState } from './read.js';
import { baseOf, familyOf } from './shape.js';

/** A value of the file, and where in it, for messages. */
export interface GraphRecord {
  readonly source: string;
  readonly value: unknown;
}

export interface GraphCounts {
  readonly nodes: number;
  readonly edges: number;
}

/** One transaction has so many rows, or so many characters of text. */
const ROWS = 2_000;
const CHARACTERS = 8_000_000;

const MARK = 'load';

/**
 * Reads a whole export without storing any of it: every line by itself, that no node is there twice, that both ends
 * of every relationship are, and that nothing is missing at the end.
 * @throws IsnadError `input` that names the line
 */
export async function checkGraph(records: AsyncIterable<GraphRecord>): Promise<GraphCounts> {
  const known = new Set<string>();
  let [nodes, edges, isOpen, isComplete] = [0, 0, false, false];
  for await (const { source, value } of records) {
    const line = parseLine(value, source);
    if (isComplete) throw refuse(`${source}: a line after the last one`);
    if (isOpen === (line.kind === 'graph')) {
      throw refuse(`${source}: ${isOpen ? 'a second beginning' : 'the beginning of the file is missing'}`);
    }
    isOpen = true;
    if (line.kind === 'node') nodes += Number(addNode(line, known, source));
    if (line.kind === 'edge') edges += Number(hasEnds(line, known, source));
    if (line.kind !== 'end') continue;
    isComplete = true;
    if (line.nodes !== nodes || line.edges !== edges) {
      throw refuse(
        `${source}: the file should have ${line.nodes} nodes and ${line.edges} relationships, and has ${nodes} and ${edges}`,
      );
    }
  }
  if (!isComplete) throw refuse(`The file breaks off after ${nodes} nodes and ${edges} relationships`);
  return { nodes, edges };
}

function addNode(node: NodeLine, known: Set<string>, source: string): true {
  const key = `${baseOf(node.labels)} ${idOf(node)}`;
  if (known.has(key)) throw refuse(`${source}: the node ${idOf(node)} is there twice`);
  known.add(key);
  return true;
}

function hasEnds({ type, from, to }: EdgeLine, known: ReadonlySet<string>, source: string): true {
  const family = familyOf(type);
  const ends = [`${family?.from} ${from}`, `${family?.to} ${to}`];
  const missing = ends.find((key) => !known.has(key));
  if (missing !== undefined) throw refuse(`${source}: there is no ${missing} above this ${type}`);
  return true;
}

function refuse(message: string): IsnadError {
  return new IsnadError('input', message, {
    hint: 'Nothing is stored. A graph is loaded from what `isnad export --format ndjson` wrote, whole and as it is.',
  });
}

/** @throws IsnadError `usage` for a store that holds anything, and so cannot become the exported graph */
export async function requireEmpty(store: Store): Promise<void> {
  const { nodes, loads } = await readState(store);
  if (nodes === 0) return;
  const reason = loads > 0 ? 'holds what a load that was broken off has left' : 'is not empty';
  throw new IsnadError('usage', `The store ${store.location} ${reason}; nothing is loaded`, {
    hint: 'A whole graph goes into an empty store: name another one with --store.',
  });
}

/**
 * Stores a graph that `checkGraph` has accepted, some thousand rows a transaction. Until all of it is there the store
 * has a mark, so that what a break-off leaves is not taken for a graph.
 * @throws IsnadError `usage` for a store that is not empty, before anything is written; `store-…` that tells how much
 *   of the graph is in the store
 */
export async function loadGraph(
  store: Store,
  records: AsyncIterable<GraphRecord>,
  signal?: AbortSignal,
): Promise<GraphCounts> {
  await begin(store);
  const counts = { nodes: 0, edges: 0 };
  try {
    for await (const batch of batchesOf(records)) {
      if (signal?.aborted === true) throw new IsnadError('store-write', 'The load was stopped.');
      await store.apply(changesOf(batch));
      for (const { kind } of batch) counts[kind === 'node' ? 'nodes' : 'edges'] += 1;
    }
    await store.apply([{ statement: 'end-load', rows: [{ id: MARK }] }]);
    return counts;
  } catch (cause) {
    throw brokenOff(cause, counts, store);
  }
}

async function begin(store: Store): Promise<void> {
  await requireEmpty(store);
  try {
    await store.apply([{ statement: 'begin-load', rows: [{ id: MARK }] }]);
  } catch (error) {
    await requireEmpty(store); // somebody else was quicker, and the store tells it in its own words
    throw error;
  }
}

function brokenOff(cause: unknown, { nodes, edges }: GraphCounts, { location }: Store): unknown {
  if (!(cause instanceof IsnadError)) return cause;
  const part = `The store ${location} holds a part of the graph: ${nodes} nodes, ${edges} relationships.`;
  const hint = 'Empty it (an embedded one: delete its file), and load again.';
  return new IsnadError(cause.code, `${cause.message} ${part}`, { hint, cause });
}

type Stored = NodeLine | EdgeLine;

async function* batchesOf(records: AsyncIterable<GraphRecord>): AsyncGenerator<Stored[]> {
  let batch: Stored[] = [];
  let characters = 0;
  for await (const { source, value } of records) {
    const line: GraphLine = parseLine(value, source);
    if (line.kind !== 'node' && line.kind !== 'edge') continue;
    batch.push(line);
    characters += String(line.properties.text ?? '').length;
    if (batch.length < ROWS && characters < CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Nodes, then their further labels, then relationships: a batch may have all of them. */
function changesOf(batch: readonly Stored[]): GraphChange[] {
  const steps = new Map<string, { statement: string; type: string; rows: Row[] }>();
  const add = (statement: string, type: string, row: Row): void => {
    const key = `${statement} ${type}`;
    const step = steps.get(key) ?? { statement, type, rows: [] };
    steps.set(key, step);
    step.rows.push(row);
  };
  for (const line of batch) {
    if (line.kind === 'node') add('load-nodes', String(baseOf(line.labels)), nodeRow(line));
  }
  for (const line of batch) {
    if (line.kind === 'node') addLabels(line, add);
  }
  for (const line of batch) {
    if (line.kind === 'edge') add(familyOf(line.type)?.statement ?? '', line.type, edgeRow(line));
  }
  return [...steps.values()];
}

function addLabels(node: NodeLine, add: (statement: string, type: string, row: Row) => void): void {
  for (const label of node.labels) {
    const isActor = ACTOR_TYPES.some((type) => type === label);
    if (isActor || label === 'Place' || label === 'Operation') {
      add(isActor ? 'label-actors' : 'label-entities', label, { id: idOf(node) });
    }
  }
}

function nodeRow(node: NodeLine): Row {
  return { id: idOf(node), properties: node.properties as Row };
}

function edgeRow({ from, to, properties }: EdgeLine): Row {
  return { from, to, properties: properties as Row };
}
