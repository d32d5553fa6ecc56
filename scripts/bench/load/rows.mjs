/** A finished graph, cut into what each of its articles brings: what a loader that knows no Isnad would be given. */

/** @typedef {import('../../../dist/index.js').Graph} Graph */
/** @typedef {import('../../../dist/index.js').GraphNode} GraphNode */
/** @typedef {import('../../../dist/index.js').GraphEdge} GraphEdge */
/** @typedef {{id: string, properties: Record<string, unknown>}} NodeRow */
/** @typedef {{from: string, to: string, key: Record<string, unknown>, properties: Record<string, unknown>}} EdgeRow */

/**
 * The rows of one article, by the statement that writes them.
 * @typedef {{nodes: Map<string, NodeRow[]>, edges: Map<string, EdgeRow[]>}} ArticleRows
 */

/** Each node is merged under one label and gets the others; a relationship type joins nodes of two labels. */
const LABELS = ['Article', 'Version', 'Position', 'Entity'];
/** What tells relationships of one type between the same two nodes apart. */
const KEYS = /** @type {Record<string, readonly string[]>} */ ({ EVIDENCED_BY: ['startOffset', 'rank'] });
const RELATION_KEY = ['id'];

/** @param {GraphNode} node */
function labelOf({ labels }) {
  return LABELS.find((label) => labels.includes(label)) ?? '';
}

/** @template Row @param {Map<string, Row[]>} rows @param {string} statement @param {Row} row */
function add(rows, statement, row) {
  const list = rows.get(statement);
  if (list === undefined) rows.set(statement, [row]);
  else list.push(row);
}

/** @param {GraphEdge} edge @returns {EdgeRow} */
function rowOf({ type, from, to, properties }) {
  const names = KEYS[type] ?? ('versionId' in properties ? RELATION_KEY : []);
  const key = Object.fromEntries(names.map((name) => [name, properties[name]]));
  return { from: from ?? '', to: to ?? '', key, properties: { ...properties } };
}

/**
 * Every article with all its nodes and relationships; those that articles share are in each of them, as a loader that
 * takes one article after the other meets them.
 * @param {Graph} graph
 * @param {readonly string[]} articles ids, in the order of loading
 * @returns {ArticleRows[]}
 */
export function rowsByArticle({ nodes, edges }, articles) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<string, string>} */
  const ownerOf = new Map(articles.map((id) => [id, id]));
  for (const { type, from, to } of edges) if (type === 'HAS_VERSION') ownerOf.set(to ?? '', from ?? '');
  for (const { type, from, to } of edges)
    if (type === 'EVIDENCED_BY') ownerOf.set(from ?? '', ownerOf.get(to ?? '') ?? '');
  /** @type {Map<string, {edges: GraphEdge[], nodes: Set<string>}>} */
  const parts = new Map(articles.map((id) => [id, { edges: [], nodes: new Set([id]) }]));
  /** @type {Map<string, GraphEdge>} */
  const derived = new Map();
  /** @type {Map<string, {speakers: string[], targets: string[]}>} */
  const ends = new Map();
  for (const edge of edges) {
    const { type, properties } = edge;
    const [from, to] = [edge.from ?? '', edge.to ?? ''];
    if ('positions' in properties) derived.set(`${type} ${from} ${to}`, edge);
    else {
      const owner = ownerOf.get(from) ?? ownerOf.get(to) ?? ownerOf.get(String(properties.versionId)) ?? '';
      const part = parts.get(owner);
      part?.edges.push(edge);
      part?.nodes.add(from).add(to);
    }
    if (type === 'STATED' || type === 'ABOUT') {
      const position = type === 'STATED' ? to : from;
      const found = ends.get(position) ?? { speakers: [], targets: [] };
      ends.set(position, found);
      if (type === 'STATED') found.speakers.push(from);
      else found.targets.push(to);
    }
  }
  for (const [position, { speakers, targets }] of ends) {
    const part = parts.get(ownerOf.get(position) ?? '');
    const type = String(byId.get(position)?.properties.stance).toUpperCase();
    for (const speaker of speakers)
      for (const target of targets) {
        const edge = derived.get(`${type} ${speaker} ${target}`);
        if (edge !== undefined && !part?.edges.includes(edge)) part?.edges.push(edge);
      }
  }
  return articles.map((id) => articleRows(parts.get(id), byId));
}

/** @param {{edges: GraphEdge[], nodes: Set<string>} | undefined} part @param {Map<string, GraphNode>} byId */
function articleRows(part, byId) {
  /** @type {ArticleRows} */
  const rows = { nodes: new Map(), edges: new Map() };
  for (const id of part?.nodes ?? []) {
    const node = byId.get(id);
    if (node === undefined) continue;
    const label = labelOf(node);
    const others = node.labels.filter((name) => name !== label).map((name) => `:${name}`);
    add(rows.nodes, `${label} ${others.join('')}`, { id, properties: { ...node.properties } });
  }
  for (const edge of part?.edges ?? []) {
    const ends = [edge.from, edge.to].map((id) => {
      const node = byId.get(id ?? '');
      return node === undefined ? '' : labelOf(node);
    });
    add(rows.edges, `${edge.type} ${ends.join(' ')}`, rowOf(edge));
  }
  return rows;
}

/** @template {NodeRow | EdgeRow} Row @param {Map<string, Row[]>[]} lists @returns {Map<string, Row[]>} */
function joined(lists) {
  /** @type {Map<string, Map<string, Row>>} */
  const all = new Map();
  for (const list of lists)
    for (const [statement, rows] of list) {
      const known = all.get(statement) ?? new Map();
      all.set(statement, known);
      for (const row of rows)
        known.set('id' in row ? row.id : JSON.stringify([row.from, row.to, row.key]), row);
    }
  return new Map(
    [...all].map(([statement, rows]) => [
      statement,
      [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
    ]),
  );
}

/**
 * The rows of several articles as those of one: each node and relationship once, sorted, so that locks have one order.
 * @param {readonly ArticleRows[]} articles
 * @returns {ArticleRows}
 */
export function joinRows(articles) {
  return {
    nodes: joined(articles.map(({ nodes }) => nodes)),
    edges: joined(articles.map(({ edges }) => edges)),
  };
}

/**
 * The statements of a plain load, one a label and one a type, with their rows.
 * @param {ArticleRows} rows
 * @returns {{text: string, rows: readonly (NodeRow | EdgeRow)[]}[]}
 */
export function plainStatements({ nodes, edges }) {
  return [
    ...[...nodes].map(([statement, rows]) => {
      const [label, others] = statement.split(' ');
      const labels = others === '' ? '' : `, n${others}`;
      return {
        text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties${labels}`,
        rows,
      };
    }),
    ...[...edges].map(([statement, rows]) => {
      const [type, from, to] = statement.split(' ');
      const key = Object.keys(rows[0]?.key ?? {}).map((name) => `${name}: row.key.${name}`);
      const map = key.length === 0 ? '' : ` {${key.join(', ')}}`;
      return {
        text: `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type}${map}]->(b) SET r += row.properties`,
        rows,
      };
    }),
  ];
}
