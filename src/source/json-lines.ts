import { IsnadError } from '../errors.js';
import { articleOfJson } from './json-article.js';
import { readJsonRecords } from './json-records.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

/** NDJSON with one article a line, or a JSON document with one article or an array of them. */
export const jsonLines: SourceAdapter = {
  name: 'json-lines',
  reads: 'JSON (.ndjson and .jsonl with one article a line, .json)',
  many: true,
  // Not `.json`: a folder holds metadata and annotations in it as well.
  folderExtensions: ['.ndjson', '.jsonl'],
  accepts: ({ extension, isFolder, inputFormat }) =>
    !isFolder &&
    (inputFormat === 'json' ||
      inputFormat === 'ndjson' ||
      (inputFormat === null && ['.ndjson', '.jsonl', '.json'].includes(extension))),
  async *read(spec: string, options: SourceOptions): AsyncIterable<SourceItem> {
    for await (const record of readJsonRecords(spec, options)) {
      if (record.kind === 'failure') {
        yield record;
        continue;
      }
      const { source, value } = record;
      try {
        yield { kind: 'article', source, input: articleOfJson(value, options, source) };
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        yield { kind: 'failure', source, error };
      }
    }
  },
};
