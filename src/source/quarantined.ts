import { existsSync } from 'node:fs';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { applyFieldMap } from './field-map.js';
import { articleOfJson, parseRecord } from './json-article.js';
import { parseJson, readJsonRecords } from './json-records.js';
import { readSources } from './read-sources.js';
import type { SourceItem, SourceOptions } from './source.js';

/**
 * A line of the file that `isnad ingest --quarantine` writes: with a text where the input could be read, and with what
 * stood there where that could be read once only.
 */
const Quarantined = z.object({
  source: z.string().min(1),
  error: z.object({ code: z.string() }),
  text: z.string().optional(),
  record: z.string().optional(),
});

const HINT =
  'Each line is one that --quarantine wrote: {"source", "error"}, and the article where it was read.';

/**
 * Gives what failed in an earlier run once more: articles as the file has them, mended or not; and what could not be read
 * from where it was, each source once, and nothing else of it.
 */
export async function* readQuarantined(
  files: readonly string[],
  options: SourceOptions,
): AsyncIterable<SourceItem> {
  const unread = new Map<string, Set<string>>();
  for (const file of files) {
    for await (const record of readJsonRecords(file, { ...options, inputFormat: 'ndjson' })) {
      if (record.kind === 'failure') yield record;
      else yield* readLine(record.value, record.source, options, unread);
    }
  }
  for (const [container, parts] of unread) {
    for await (const item of readSources([container], options)) if (parts.has(item.source)) yield item;
  }
}

async function* readLine(
  value: unknown,
  line: string,
  options: SourceOptions,
  unread: Map<string, Set<string>>,
): AsyncIterable<SourceItem> {
  try {
    const { source, text, record } = parseRecord(Quarantined, value, line, HINT);
    if (text !== undefined) yield { kind: 'article', source, input: articleOfJson(value, options, line) };
    else if (record !== undefined) yield await articleOfRecord(record, source, options);
    else {
      const container = containerOf(source);
      unread.set(container, (unread.get(container) ?? new Set()).add(source));
    }
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    yield { kind: 'failure', source: line, error };
  }
}

async function articleOfRecord(record: string, source: string, options: SourceOptions): Promise<SourceItem> {
  try {
    const value = await applyFieldMap(parseJson(record, source), options.map ?? {});
    return { kind: 'article', source, input: articleOfJson(value, options, source) };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'failure', source, error, record };
  }
}

/** `news.ndjson, line 3` is a part of `news.ndjson`, if no file has the whole of it for its name. */
function containerOf(source: string): string {
  return existsSync(source) ? source : (source.split(', ')[0] ?? source);
}
