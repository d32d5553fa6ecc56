import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { IsnadError } from '../errors.js';
import type { GraphRecord } from '../export/index.js';
import type { IngestFormat } from './batch/printer.js';
import type { Invocation } from './command.js';
import { EXIT } from './exit-code.js';
import { safeJson } from './output/clean.js';
import { withStore } from './with-store.js';

/** How the first line of an export begins, and any other one of it. */
const BEGINNING = /^\ufeff?\s*\{\s*"kind"\s*:\s*"(?:graph|node|edge|end)"/;
const ENOUGH = 512;

/** An operand of `isnad load`, and whether it is an export of a whole graph. */
export interface Recognised {
  readonly isGraph: boolean;
  /** Standard input with what was looked at put back. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a file or of standard input. A file that cannot be read is told by who reads it. */
export async function recogniseGraph(spec: string, stdin: AsyncIterable<Uint8Array>): Promise<Recognised> {
  if (spec !== '-') return { isGraph: BEGINNING.test(await beginningOf(spec)), stdin };
  const iterator = stdin[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < ENOUGH) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.byteLength;
  }
  const beginning = Buffer.concat(seen).subarray(0, ENOUGH).toString('utf8');
  return { isGraph: BEGINNING.test(beginning), stdin: putBack(seen, iterator) };
}

async function* putBack(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield* seen;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Of a file alone: what is read of a pipe would be missing afterwards. */
async function beginningOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  const file = found?.isFile() ? await open(path).catch(() => null) : null;
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}

/**
 * Loads what `isnad export` wrote into an empty store. The file is read twice, before anything of it is stored and
 * while it is: standard input is therefore laid into a file first.
 */
export async function loadWholeGraph(
  spec: string,
  stdin: AsyncIterable<Uint8Array>,
  format: IngestFormat,
  { options, globals, terminal }: Invocation,
): Promise<number> {
  const dryRun = options.dryRun === true;
  const folder = spec === '-' ? await mkdtemp(join(tmpdir(), 'isnad-')) : null;
  const path = folder === null ? null : join(folder, 'graph.ndjson');
  try {
    if (path !== null) await pipeline(Readable.from(stdin), createWriteStream(path, { mode: 0o600 }));
    const { checkGraph, loadGraph, requireEmpty } = await import('../export/index.js');
    const read = () => recordsOf(spec, path === null ? stdin : createReadStream(path));
    const counts = await checkGraph(read());
    await withStore(globals.store, { readOnly: dryRun, emptyWhenMissing: dryRun }, async (store) => {
      if (dryRun) await requireEmpty(store);
      else await loadGraph(store, read(), terminal.signal);
    });
    const sentence = `${dryRun ? 'Would load' : 'Loaded'} ${counts.nodes} nodes and ${counts.edges} relationships.`;
    terminal.print(`${format === 'table' ? sentence : safeJson(counts)}\n`);
    return EXIT.done;
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

async function* recordsOf(spec: string, stdin: AsyncIterable<Uint8Array>): AsyncIterable<GraphRecord> {
  const { readJsonRecords } = await import('../source/index.js');
  for await (const record of readJsonRecords(spec, { inputFormat: 'ndjson', stdin })) {
    if (record.kind === 'failure') throw record.error;
    yield record;
  }
}

/** @throws IsnadError `usage`: a graph is the whole of a store */
export function refuseCompany(spec: string): never {
  throw new IsnadError('usage', `${spec} is a whole graph, which is loaded by itself`, {
    hint: 'Load it into an empty store, and the other files after it.',
  });
}
