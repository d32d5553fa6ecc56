import { IsnadError } from '../errors.js';
import { GazetteerEntry } from './entry.js';

const HINT = 'Correct that line; data/gazetteer/README.md shows what an entry looks like.';

/**
 * The entries of a JSON Lines text by id, in its order; empty lines are allowed, an id twice is not.
 * `strict` checks each line against the whole schema, for files of a user. The project's own files are held to the
 * schema by its tests, so at run time only their shape is looked at: a full check of every line takes several times
 * as long as reading them.
 */
export function parseEntries(text: string, file: string, strict: boolean): Map<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const source = text.slice(start, end);
    start = end + 1;
    line += 1;
    if (source.trim() === '') continue;
    const value = parseJson(source, file, line);
    const entry = strict ? checkSchema(value, file, line) : checkShape(value, file, line);
    if (entries.has(entry.id)) {
      throw lineError(file, line, `field id: ${entry.id} stands already on line ${lineOf(text, entry.id)}`);
    }
    entries.set(entry.id, entry);
  }
  return entries;
}

/** The number of the first line that has the id; for messages, so that no entry has to carry its place. */
export function lineOf(text: string, id: string): number {
  const quoted = JSON.stringify(id);
  return 1 + text.split('\n').findIndex((line) => new RegExp(`"id"\\s*:\\s*${quoted}`, 'u').test(line));
}

/** The error for a line: where, which field, what is wrong with it. */
export function lineError(file: string, line: number, problem: string, cause?: unknown): IsnadError {
  return new IsnadError('data', `${file}:${line}: ${problem}`, {
    hint: HINT,
    context: { file, line },
    cause,
  });
}

function parseJson(source: string, file: string, line: number): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw lineError(file, line, `not a JSON object on one line (${reason})`, cause);
  }
}

function checkSchema(value: unknown, file: string, line: number): GazetteerEntry {
  const result = GazetteerEntry.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const field = issue.path.length === 0 ? 'the entry' : `field ${issue.path.join('.')}`;
    return `${field}: ${issue.message}`;
  });
  throw lineError(file, line, problems.join('; '), result.error);
}

function checkShape(value: unknown, file: string, line: number): GazetteerEntry {
  if (typeof value !== 'object' || value === null) throw lineError(file, line, 'not a JSON object');
  const { id, type, names } = value as Partial<Record<string, unknown>>;
  if (typeof id !== 'string') throw lineError(file, line, 'field id: a string is needed');
  if (typeof type !== 'string') throw lineError(file, line, 'field type: a string is needed');
  if (typeof names !== 'object' || names === null)
    throw lineError(file, line, 'field names: an object is needed');
  return value as GazetteerEntry;
}
