import type { CsvError } from 'csv-parse';
import { IsnadError } from '../errors.js';
import { emptyInput } from './decode.js';
import { checkLetters, readText } from './encoding/read-text.js';
import { excerpt } from './excerpt.js';
import { applyFieldMap } from './field-map.js';
import { articleOfJson } from './json-article.js';
import { asInputError, collectBytes, MAX_ARTICLE_BYTES, tooLargeFor } from './read-bytes.js';
import { extensionOf, type Resource } from './resource.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.csv', '.tsv'];
const MAX_BYTES = 128 * 1024 * 1024;

/** A table whose first line names the columns: an article a row. */
export const csv: SourceAdapter = {
  name: 'csv',
  reads: 'tables (.csv, .tsv)',
  many: true,
  inputFormats: ['csv'],
  // Tables of all kinds stand in folders.
  folderExtensions: [],
  accepts: ({ extension, mediaType }) =>
    EXTENSIONS.includes(extension) || /^text\/(?:csv|tab-separated-values)$/.test(mediaType ?? ''),
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { source, charset } = resource;
    const hints = { given: options.encoding ?? null, declared: charset };
    const read = await readText(await collectBytes(resource.bytes, source, MAX_BYTES), source, hints);
    const notes = [...read.notes, ...checkLetters(read.text, source, hints)];
    let count = 0;
    for await (const row of rowsOf(read.text, source, delimiterOf(read.text, resource.name))) {
      count += 1;
      if (row.kind === 'failure') {
        yield row;
        continue;
      }
      // What is to be known of the whole table is told once.
      const item = await articleOfRow(row, options, notes.splice(0));
      const isLost = item.kind === 'failure' && resource.isFleeting;
      yield isLost ? { ...item, record: JSON.stringify(row.cells) } : item;
    }
    if (count === 0) throw emptyInput(source);
  },
};

interface Row {
  readonly kind: 'row';
  readonly source: string;
  readonly cells: Readonly<Record<string, string>>;
}

type Failure = Extract<SourceItem, { kind: 'failure' }>;

async function* rowsOf(text: string, source: string, delimiter: string): AsyncIterable<Row | Failure> {
  const { parse } = await import('csv-parse');
  const skipped: Failure[] = [];
  const parser = parse(text, {
    columns: true,
    delimiter,
    info: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(failedRow(source, error));
      return undefined;
    },
  });
  try {
    for await (const { record, info } of parser) {
      yield* skipped.splice(0);
      yield { kind: 'row', source: `${source}, line ${info.lines}`, cells: record };
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw wrongRow(source, error.message, error);
    throw error;
  }
  yield* skipped;
}

async function articleOfRow(
  { source, cells }: Row,
  options: SourceOptions,
  notes: string[],
): Promise<SourceItem> {
  const { map = {} } = options;
  if (!('text' in cells) && map.text === undefined && map.html === undefined)
    throw noText(source, Object.keys(cells));
  const missing = Object.values(map).find((name) => !Object.hasOwn(cells, name));
  if (missing !== undefined) throw noColumn(source, missing, Object.keys(cells));
  try {
    // Where the parser itself has a limit, it leaves out all that follows.
    if (Object.values(cells).some((cell) => Buffer.byteLength(cell) > MAX_ARTICLE_BYTES)) {
      throw tooLargeFor(source, MAX_ARTICLE_BYTES);
    }
    return {
      kind: 'article',
      source,
      input: articleOfJson(await applyFieldMap(cells, map), options, source),
      notes,
    };
  } catch (error) {
    return { kind: 'failure', source, error: asInputError(error, source) };
  }
}

/** The one of the usual four that the first line has most of. */
function delimiterOf(text: string, name: string): string {
  if (extensionOf(name) === '.tsv') return '\t';
  const [header = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** A row that does not fit: it is known by its line, so that it is found, and given once more, alone. */
function failedRow(table: string, error: CsvError | undefined): Failure {
  const line: unknown = error?.lines;
  const source = typeof line === 'number' ? `${table}, line ${line}` : table;
  const reason = (error?.message ?? 'does not fit').replace(/ (?:on|at) line \d+$/, '');
  return { kind: 'failure', source, error: wrongRow(source, reason, error) };
}

function wrongRow(source: string, reason: string, cause: unknown): IsnadError {
  return new IsnadError('input', `${source}: ${reason}`, {
    hint: 'A field with commas, quotes or line breaks in it stands in double quotes.',
    context: { source },
    cause,
  });
}

function noText(source: string, columns: readonly string[]): IsnadError {
  return new IsnadError(
    'input',
    `${source}: no column is named text; there are ${excerpt(columns.join(', '), 400)}`,
    {
      hint: 'Say which it is, and what the others are: --map text=<column> --map id=<column>',
      context: { source },
    },
  );
}

function noColumn(source: string, name: string, columns: readonly string[]): IsnadError {
  return new IsnadError(
    'input',
    `${source}: no column is named ${name}; there are ${excerpt(columns.join(', '), 400)}`,
    {
      hint: 'Correct --map.',
      context: { source },
    },
  );
}
