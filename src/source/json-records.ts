import { IsnadError } from '../errors.js';
import { decodeText, emptyInput } from './decode.js';
import { transcode } from './encoding/transcode.js';
import { peek } from './peek.js';
import { asInputError, collectBytes, MAX_ARTICLE_BYTES } from './read-bytes.js';
import { extensionOf, fileResource, namelessResource, type Resource } from './resource.js';
import type { InputFormat, SourceFailure } from './source.js';

/** One JSON value with the place it came from, such as `articles.ndjson, line 3`. */
export interface JsonRecord {
  readonly kind: 'record';
  readonly source: string;
  readonly value: unknown;
}

/** A whole JSON document may hold an array of articles, so it may be larger than one. */
const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
const NEWLINE = 0x0a;

export interface RecordOptions {
  readonly inputFormat?: InputFormat;
  readonly encoding?: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * The JSON values of a file or of standard input (`-`): each line of NDJSON, a single object, or each element of an
 * array. A line that is no JSON is a failure with its number, and the next ones are read; a whole document that is
 * no JSON is thrown.
 */
export async function* readJsonRecords(
  spec: string,
  options: RecordOptions,
): AsyncIterable<JsonRecord | SourceFailure> {
  const resource =
    spec === '-' ? namelessResource('standard input', options.stdin ?? noInput()) : fileResource(spec);
  yield* recordsOf(resource, options);
}

/** The same for any resource. */
export async function* recordsOf(
  { source, name, bytes, isFleeting }: Resource,
  { inputFormat, encoding }: RecordOptions,
): AsyncIterable<JsonRecord | SourceFailure> {
  try {
    const inUtf8 = encoding === undefined ? bytes : transcode(bytes, encoding, source);
    const { isDocument, chunks } = await recognise(inUtf8, name, inputFormat);
    if (isDocument) yield* readDocument(chunks, source);
    else yield* readLines(chunks, source, isFleeting);
  } catch (error) {
    throw asInputError(error, source);
  }
}

interface Recognised {
  readonly isDocument: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** By what was declared, else by the name, else by the beginning: JSON over several lines opens with a lone bracket. */
async function recognise(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  inputFormat: InputFormat | undefined,
): Promise<Recognised> {
  if (inputFormat !== undefined) return { isDocument: inputFormat === 'json', chunks: bytes };
  const extension = extensionOf(name);
  if (extension === '.json') return { isDocument: true, chunks: bytes };
  if (['.ndjson', '.jsonl'].includes(extension)) return { isDocument: false, chunks: bytes };
  const { beginning, bytes: chunks } = await peek(bytes);
  return {
    isDocument: /^(?:\u00ef\u00bb\u00bf)?\s*(?:\[|\{\s*[\r\n])/.test(
      Buffer.from(beginning).toString('latin1'),
    ),
    chunks,
  };
}

async function* noInput(): AsyncIterable<Uint8Array> {}

async function* readDocument(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncIterable<JsonRecord | SourceFailure> {
  const text = await decodeText(await collectBytes(chunks, source, MAX_DOCUMENT_BYTES), source);
  const value: unknown = parseJson(text, source);
  if (!Array.isArray(value)) {
    yield { kind: 'record', source, value };
    return;
  }
  for (const [index, element] of value.entries()) {
    yield { kind: 'record', source: `${source}, element ${index + 1}`, value: element };
  }
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  isFleeting: boolean,
): AsyncIterable<JsonRecord | SourceFailure> {
  let number = 0;
  let records = 0;
  for await (const bytes of splitLines(chunks, source)) {
    number += 1;
    if (bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue;
    records += 1;
    const where = `${source}, line ${number}`;
    let text: string | null = null;
    try {
      text = await decodeText(bytes, where);
      yield { kind: 'record', source: where, value: parseJson(text, where) };
    } catch (error) {
      const kept = isFleeting && text !== null ? { record: text } : {};
      yield { kind: 'failure', source: where, error: asInputError(error, where), ...kept };
    }
  }
  if (records === 0) throw emptyInput(source);
}

/** Lines as bytes, so that one wrongly encoded line does not spoil the others. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>, source: string): AsyncIterable<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, to)]);
      parts = [];
      size = 0;
      from = to + 1;
    }
    if (from < chunk.byteLength) parts.push(chunk.subarray(from));
    size += chunk.byteLength - from;
    if (size > MAX_ARTICLE_BYTES * 4) {
      throw new IsnadError(
        'input',
        `${source}: a line of more than ${(MAX_ARTICLE_BYTES * 4) / 2 ** 20} MiB`,
        {
          hint: 'NDJSON has one article a line; a whole JSON document is read with --input-format json.',
          context: { source },
        },
      );
    }
  }
  if (size > 0) yield Buffer.concat(parts);
}

/** @throws IsnadError `input` for what is no JSON */
export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new IsnadError('input', `${source}: not JSON: ${withLine(reason, text)}`, {
      hint: 'NDJSON has one complete JSON object on each line; a document over several lines is .json.',
      context: { source },
      cause: error,
    });
  }
}

/** The engine names a character position; in a document of several lines a person needs the line. */
function withLine(reason: string, text: string): string {
  const position = /position (\d+)/.exec(reason)?.[1];
  const quoted = reason.search(/, (?:\.\.\.)?"/);
  const short = quoted === -1 || !reason.endsWith(' is not valid JSON') ? reason : reason.slice(0, quoted);
  if (position === undefined || !text.trimEnd().includes('\n')) return short;
  return `${short} (line ${text.slice(0, Number(position)).split('\n').length})`;
}
