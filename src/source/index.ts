export { countArticles } from './count-articles.js';
export { decodeText } from './decode.js';
export { checkExtraction, readExtractions, type SourceExtraction } from './extraction.js';
export { parseFieldMap } from './field-map.js';
export { articleOfJson, parseRecord } from './json-article.js';
export { type JsonRecord, readJsonRecords } from './json-records.js';
export type { Metadata } from './metadata.js';
export { type Parse, type Parsed, type ParsedForm, type ParseTask, parse } from './parse.js';
export { readQuarantined } from './quarantined.js';
export { collectBytes } from './read-bytes.js';
export { readSources } from './read-sources.js';
export { readableSources, SOURCE_ADAPTERS } from './registry.js';
export {
  INPUT_FORMATS,
  type InputFormat,
  type SourceArticle,
  type SourceFailure,
  type SourceItem,
  type SourceOptions,
} from './source.js';
export { watchSources } from './watch/watch-sources.js';
