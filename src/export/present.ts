import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { ENTITY_TYPES } from '../model/entity.js';
import type { GraphNode, Properties, Value } from '../model/graph.js';
import { Stance } from '../model/stance.js';
import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';
import type { EdgeLine } from './line.js';
import { idPages, nodeOf, sortEdges } from './read.js';

/** An entity with its type and all that the graph has of it. */
export interface Named {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly properties: Properties;
}

/** An entity of the graph at present, with the number of articles that name it. */
export interface PresentEntity extends Named {
  readonly articles: number;
}

/** A derived edge with its stance. */
export interface StanceEdge extends EdgeLine {
  readonly stance: Stance;
}

/** The entities that a text in force names or whom positions in force connect, by id. */
export async function* presentEntities(store: Store): AsyncGenerator<PresentEntity> {
  for await (const ids of idPages(store, 'Entity')) {
    const rows = await runRead(store, 'entities-present', { ids });
    const found = new Map(rows.map((row) => [nodeOf(row.entity).id, row]));
    for (const id of ids) {
      const row = found.get(id);
      if (row !== undefined) yield { ...namedOf(nodeOf(row.entity)), articles: Number(row.articles) };
    }
  }
}

/** The derived edges by speaker, stance and target. */
export async function* stanceEdges(store: Store): AsyncGenerator<StanceEdge> {
  for await (const ids of idPages(store, 'Entity')) {
    for (const edge of sortEdges(await runRead(store, 'stances-from', { ids }), ids)) {
      yield { ...edge, stance: Stance.parse(edge.type.toLowerCase()) };
    }
  }
}

const text = z.string().nullable().default(null);

const Place = z.object({
  quote: z.string(),
  startOffset: z.int(),
  endOffset: z.int(),
  rule: z.string(),
  version: z.string(),
  extractor: z.string(),
  article: z.string(),
  url: text,
  title: text,
  publisher: text,
  language: text,
  publishedAt: text,
});

const Said = z.object({ stance: Stance, topic: text, condition: text, statedOn: text });

/** A position in force: between whom, and where it stands. */
export interface PresentPosition extends z.infer<typeof Said> {
  readonly id: string;
  readonly speakers: readonly Named[];
  readonly targets: readonly Named[];
  readonly addressees: readonly Named[];
  readonly reporters: readonly Named[];
  readonly place: z.infer<typeof Place>;
}

/** The positions in force, by id. */
export async function* presentPositions(store: Store): AsyncGenerator<PresentPosition> {
  for await (const ids of idPages(store, 'Position')) {
    const rows = await runRead(store, 'positions-in-force', { ids });
    const found = new Map(rows.map((row) => [nodeOf(row.position).id, row]));
    for (const id of ids) {
      const row = found.get(id);
      if (row !== undefined) yield positionOf(row);
    }
  }
}

function positionOf(row: Record<string, Value>): PresentPosition {
  const { id, properties } = nodeOf(row.position);
  const said = Said.safeParse(properties);
  const places = z.array(Place).min(1).safeParse(row.places);
  if (!said.success || !places.success) throw notAsItShould(id);
  const [place] = [...places.data].sort((a, b) => a.startOffset - b.startOffset);
  if (place === undefined) throw notAsItShould(id);
  return {
    ...said.data,
    id,
    speakers: namesOf(row.speakers),
    targets: namesOf(row.targets),
    addressees: namesOf(row.addressees),
    reporters: namesOf(row.reporters),
    place,
  };
}

function notAsItShould(id: string): IsnadError {
  return new IsnadError('store-damaged', `The position ${id} is not stored as it should be.`, {
    hint: 'Something else has written to this graph; `isnad check` lists what does not fit.',
  });
}

function namesOf(value: Value | undefined): Named[] {
  const nodes = Array.isArray(value) ? value.map(nodeOf) : [];
  return nodes.map(namedOf).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function namedOf(node: GraphNode): Named {
  const { id, labels, properties } = node;
  const type = ENTITY_TYPES.find((candidate) => labels.includes(candidate)) ?? 'Entity';
  return { id, type, name: String(properties.name ?? id), properties };
}
