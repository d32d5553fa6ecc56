import type { Store } from '../store/index.js';
import { toCypher } from './cypher-script.js';
import { toGraphml } from './graphml.js';
import { toNdjson } from './ndjson.js';
import { toPlover } from './plover.js';
import { beginRead, type Tell, whileUnchanged } from './read.js';

export { checkGraph, type GraphCounts, type GraphRecord, loadGraph, requireEmpty } from './load.js';
export { beginRead, type GraphState, idPages, readState, type Tell, whileUnchanged } from './read.js';

/** A file of an export, read from the store while it is written. */
export interface ExportFile {
  /** In the folder that is asked for; null where the export is one file of any name. */
  readonly name: string | null;
  readonly parts: AsyncIterable<string>;
}

type Format = (store: Store, tell: Tell) => AsyncIterable<string>;

const FORMATS = { ndjson: toNdjson, graphml: toGraphml, cypher: toCypher, plover: toPlover } satisfies Record<
  string,
  Format
>;

export type ExportFormat = keyof typeof FORMATS | 'csv';

/**
 * A graph in one of the formats, in parts: the whole of it is never held. The same graph gives the same bytes.
 * @param tell is told what is left out, and why
 * @throws IsnadError `store-damaged` for a store that holds a part of a graph or what Isnad has not written; a part
 *   throws `store-query` where the graph is changed meanwhile
 */
export async function exportGraph(store: Store, format: ExportFormat, tell: Tell): Promise<ExportFile[]> {
  const before = await beginRead(store);
  const files =
    format === 'csv'
      ? (await import('./csv.js')).toCsv(store)
      : [{ name: null, parts: FORMATS[format](store, tell) }];
  return files.map(({ name, parts }) => ({ name, parts: whileUnchanged(store, before, parts) }));
}
