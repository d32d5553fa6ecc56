import type { Extraction } from '../../src/model/extraction.js';
import type { Graph, GraphEdge, GraphNode, PropertyValue } from '../../src/model/graph.js';
import type { Quote } from '../../src/model/span.js';
import { edgeTypeOf, STANCES, type Stance } from '../../src/model/stance.js';
import { versionId } from '../../src/model/version.js';

/**
 * What a graph says at present, as sorted lines of JSON without the ids of positions: two graphs say the same if and
 * only if their views are equal. One side is read out of a store, the other built from the texts alone.
 */
export interface View {
  readonly positions: readonly string[];
  readonly stances: readonly string[];
  readonly relations: readonly string[];
  readonly mentions: readonly string[];
}

const STANCE_EDGES: ReadonlySet<string> = new Set(STANCES.map(edgeTypeOf));

function lines(items: readonly unknown[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

/** What a store's graph says: positions in force with their evidence, derived edges, relations, mentions. */
export function currentViewOf(graph: Graph): View {
  const node = new Map(graph.nodes.map((item) => [item.id, item]));
  const isCurrent = (id: string | null): boolean => node.get(id ?? '')?.properties.current === true;
  const positions = graph.nodes.filter((item) => item.labels.includes('Position') && isCurrent(item.id));
  const stances = graph.edges.filter((edge) => STANCE_EDGES.has(edge.type));
  const relations = graph.edges.filter(({ properties: { versionId } }) => isCurrent(asId(versionId)));
  const mentions = graph.edges.filter((edge) => edge.type === 'MENTIONED_IN' && isCurrent(edge.to));
  return {
    positions: lines(positions.map((position) => positionView(position, graph.edges, isCurrent))),
    stances: lines(stances.map(({ type, from, to, properties }) => [type, from, to, stanceView(properties)])),
    relations: lines(
      relations.map(({ type, from, to, properties }) => [type, from, to, relationView(properties)]),
    ),
    mentions: lines(
      mentions.map(({ from, to, properties: { count, surfaces, startOffsets, endOffsets } }) => [
        from,
        to,
        count,
        surfaces,
        startOffsets,
        endOffsets,
      ]),
    ),
  };
}

function asId(value: PropertyValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function positionView(
  { id, properties }: GraphNode,
  edges: readonly GraphEdge[],
  isCurrent: (id: string | null) => boolean,
): unknown {
  const ends = (type: string): (string | null)[] =>
    edges
      .filter((edge) => edge.type === type && edge.from === id)
      .map((edge) => edge.to)
      .sort();
  const speakers = edges
    .filter((edge) => edge.type === 'STATED' && edge.to === id)
    .map((edge) => edge.from)
    .sort();
  const evidence = edges
    .filter((edge) => edge.type === 'EVIDENCED_BY' && edge.from === id && isCurrent(edge.to))
    .map((edge) => evidenceView(edge));
  return {
    speakers,
    stance: properties.stance,
    polarity: properties.polarity,
    targets: ends('ABOUT'),
    addressees: ends('ADDRESSED_TO'),
    reporters: ends('REPORTED_BY'),
    details: [properties.topic ?? null, properties.condition ?? null, properties.statedOn ?? null],
    evidence: lines(evidence),
  };
}

function evidenceView({ to, properties }: GraphEdge): unknown {
  const { startOffset, endOffset, quote, rule, rank, speakers, targets } = properties;
  return [to, startOffset, endOffset, quote, rule, rank, speakers, targets];
}

function stanceView({ positions, articles, firstStatedOn, lastStatedOn }: GraphEdge['properties']): unknown {
  return [positions, articles, firstStatedOn ?? null, lastStatedOn ?? null];
}

function relationView(properties: GraphEdge['properties']): unknown {
  const { role, place, date, versionId: version, startOffset, endOffset, quote } = properties;
  return [role ?? null, place ?? null, date ?? null, version, startOffset, endOffset, quote];
}

/** Whom an id that an article is read to name means there. */
export type Meaning = (article: string, id: string) => string;

/** What the texts say that are in force, one for each article, built from them and from what people judge alone. */
export function expectedViewOf(extractions: readonly Extraction[], meaning: Meaning = (_, id) => id): View {
  return {
    positions: lines(extractions.flatMap((extraction) => expectedPositions(extraction, meaning))),
    stances: lines(expectedStances(extractions, meaning)),
    relations: lines(extractions.flatMap((extraction) => expectedRelations(extraction, meaning))),
    mentions: lines(
      extractions.flatMap((extraction) =>
        extraction.entities.map(({ id, mentions }) => [
          meaning(extraction.article.id, id),
          versionOf(extraction),
          mentions.length,
          sorted(mentions.map((mention) => mention.text)),
          ...offsetsOf(mentions),
        ]),
      ),
    ),
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Where mentions begin, and where they end, in the order of the text. */
function offsetsOf(mentions: readonly Quote[]): [number[], number[]] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  return [inOrder.map(({ start }) => start), inOrder.map(({ end }) => end)];
}

function versionOf({ article, version }: Extraction): string {
  return versionId(article.id, version.contentHash);
}

function expectedPositions(extraction: Extraction, meaning: Meaning): unknown[] {
  const meant = (ids: readonly string[]) => sorted(ids.map((id) => meaning(extraction.article.id, id)));
  return extraction.positions.map((position) => ({
    speakers: meant(position.speakers),
    stance: position.stance,
    polarity: position.polarity,
    targets: meant(position.targets),
    addressees: meant(position.addressees),
    reporters: position.reportedBy === null ? [] : meant([position.reportedBy]),
    details: [position.topic, position.condition, position.statedOn],
    evidence: lines(
      [position.evidence, ...position.alsoEvidence].map(({ start, end, text }, rank) => [
        versionOf(extraction),
        start,
        end,
        text,
        position.rule,
        rank,
        sorted(position.speakers),
        sorted(position.targets),
      ]),
    ),
  }));
}

function expectedStances(extractions: readonly Extraction[], meaning: Meaning): unknown[] {
  const edges = new Map<string, { positions: number; articles: Set<string>; dates: string[] }>();
  for (const { article, positions } of extractions) {
    const meant = (ids: readonly string[]) => sorted(ids.map((id) => meaning(article.id, id)));
    for (const { speakers, stance, targets, statedOn } of positions) {
      for (const [speaker, target] of pairsOf(meant(speakers), meant(targets))) {
        const key = JSON.stringify([typeOf(stance), speaker, target]);
        const edge = edges.get(key) ?? { positions: 0, articles: new Set(), dates: [] };
        edge.positions += 1;
        edge.articles.add(article.id);
        if (statedOn !== null) edge.dates.push(statedOn);
        edges.set(key, edge);
      }
    }
  }
  return [...edges].map(([key, { positions, articles, dates }]) => {
    const inOrder = dates.sort();
    return [...JSON.parse(key), [positions, articles.size, inOrder[0] ?? null, inOrder.at(-1) ?? null]];
  });
}

function typeOf(stance: Stance): string {
  return edgeTypeOf(stance);
}

function pairsOf(left: readonly string[], right: readonly string[]): [string, string][] {
  return left.flatMap((a) => right.map((b): [string, string] => [a, b]));
}

function expectedRelations(extraction: Extraction, meaning: Meaning): unknown[] {
  return extraction.relations.map(({ type, from, to, role, place, date, evidence }) => [
    type,
    meaning(extraction.article.id, from),
    meaning(extraction.article.id, to),
    [role, place, date, versionOf(extraction), evidence.start, evidence.end, evidence.text],
  ]);
}

/** Which version states what, for all versions that ever were: the history. */
export function historyViewOf(graph: Graph): string[] {
  const stance = new Map(graph.nodes.map((item) => [item.id, item.properties.stance]));
  const evidence = graph.edges.filter((edge) => edge.type === 'EVIDENCED_BY');
  return lines(evidence.map((edge) => [stance.get(edge.from ?? ''), evidenceView(edge)]));
}

export function expectedHistoryOf(versions: readonly Extraction[]): string[] {
  return lines(
    versions.flatMap((extraction) =>
      extraction.positions.flatMap((position) =>
        [position.evidence, ...position.alsoEvidence].map(({ start, end, text }, rank) => [
          position.stance,
          [
            versionOf(extraction),
            start,
            end,
            text,
            position.rule,
            rank,
            sorted(position.speakers),
            sorted(position.targets),
          ],
        ]),
      ),
    ),
  );
}

/** When the store learnt something: what two ways to the same graph may differ in. */
const CLOCK: readonly string[] = ['ingestedAt', 'readAt', 'supersededAt', 'currentFrom', 'currentUntil'];

/** The graph without the clock's times; of a list of moments its length stays. */
export function timelessOf(graph: Graph): Graph {
  const timeless = <Item extends GraphNode | GraphEdge>(item: Item): Item => {
    const kept = Object.entries(item.properties).map(([name, value]) =>
      CLOCK.includes(name) ? [name, Array.isArray(value) ? value.length : 'some time'] : [name, value],
    );
    return { ...item, properties: Object.fromEntries(kept) };
  };
  return { nodes: graph.nodes.map(timeless), edges: graph.edges.map(timeless) };
}
