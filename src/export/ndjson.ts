import { safeJson } from '../model/safe-json.js';
import type { Store } from '../store/index.js';
import type { First, GraphLine, Last } from './line.js';
import { readEdges, readNodes, readState, type Tell } from './read.js';

/** The whole graph, a node or relationship a line, for `isnad load`. The same graph gives the same bytes. */
export async function* toNdjson(store: Store, tell: Tell): AsyncGenerator<string> {
  let [nodes, edges] = [0, 0];
  const first: First = { kind: 'graph', format: 1 };
  yield toLine(first);
  for await (const node of readNodes(store)) {
    nodes += 1;
    yield toLine(node);
  }
  const foreign = (await readState(store)).nodes - nodes;
  if (foreign > 0) tell(`${foreign} nodes that Isnad does not know are left out.`);
  for await (const edge of readEdges(store, tell)) {
    edges += 1;
    yield toLine(edge);
  }
  const last: Last = { kind: 'end', nodes, edges };
  yield toLine(last);
}

function toLine(line: GraphLine): string {
  return `${safeJson(line)}\n`;
}
