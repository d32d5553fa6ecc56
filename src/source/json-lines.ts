import { IsnadError } from '../errors.js';
import { applyFieldMap } from './field-map.js';
import { articleOfJson } from './json-article.js';
import { recordsOf } from './json-records.js';
import type { Resource } from './resource.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

/** NDJSON with one article a line, or a JSON document with one article or an array of them. */
export const jsonLines: SourceAdapter = {
  name: 'json-lines',
  reads: 'JSON (.ndjson and .jsonl with one article a line, .json)',
  many: true,
  inputFormats: ['json', 'ndjson'],
  // Not `.json`: a folder holds metadata and annotations in it as well.
  folderExtensions: ['.ndjson', '.jsonl'],
  accepts: ({ extension, mediaType, beginning }) =>
    ['.ndjson', '.jsonl', '.json'].includes(extension) ||
    /^application\/(?:json|x-ndjson|ndjson|jsonl|jsonlines|json-lines)$/.test(mediaType ?? '') ||
    (extension === '' && /^\s*(?:\{\s*"|\[\s*\{)/.test(beginning)),
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { map = {} } = options;
    for await (const record of recordsOf(resource, options)) {
      if (record.kind === 'failure') {
        yield record;
        continue;
      }
      const { source, value } = record;
      try {
        yield {
          kind: 'article',
          source,
          input: articleOfJson(await applyFieldMap(value, map), options, source),
        };
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        const kept = resource.isFleeting ? { record: JSON.stringify(value) } : {};
        yield { kind: 'failure', source, error, ...kept };
      }
    }
  },
};
