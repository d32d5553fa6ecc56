import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import { shortHash } from '../model/hash.js';
import type { GazetteerEntry } from './entry.js';
import { createGazetteer, type Gazetteer } from './gazetteer.js';
import { mergeEntries } from './merge.js';
import { lineError, lineOf, parseEntries } from './parse.js';

/** The folder of the project's own files; the same path from `src` and from `dist`. */
export const GAZETTEER_FOLDER = fileURLToPath(new URL('../../data/gazetteer/', import.meta.url));

interface SourceFile {
  /** As messages name it. */
  readonly name: string;
  readonly text: string;
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
}

/**
 * Reads the project's gazetteer, then the user's files in their order. A user's line with a known id extends that
 * entry (see mergeEntries); with a new id it adds one.
 * Throws IsnadError('data') with file, line and field where a line does not fit, an id stands twice in the project's
 * files or in one of the user's, or a reference (`in`, `capital`, `company`, `offices.of`) leads nowhere.
 */
export function loadGazetteer(userFiles: readonly string[] = []): Gazetteer {
  const files = [
    ...shippedFiles().map((file) =>
      readSource(join(GAZETTEER_FOLDER, file), `data/gazetteer/${file}`, false),
    ),
    ...userFiles.map((file) => readSource(file, file, true)),
  ];
  const shippedCount = files.length - userFiles.length;
  const entries = new Map<string, GazetteerEntry>();
  for (const [index, file] of files.entries()) {
    for (const [id, entry] of file.entries) {
      const known = entries.get(id);
      if (known !== undefined && index < shippedCount)
        throw entryError(file, id, `field id: ${id} stands already in another file`);
      entries.set(id, known === undefined ? entry : extendEntry(known, entry, file));
    }
  }
  checkReferences(entries, files);
  return createGazetteer(entries, shortHash(...files.map(({ text }) => text)));
}

/** Names of the project's own files, sorted, so that the order of entries never depends on the file system. */
export function shippedFiles(): string[] {
  return readdirSync(GAZETTEER_FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
}

function readSource(path: string, name: string, strict: boolean): SourceFile {
  const text = readText(path);
  return { name, text, entries: parseEntries(text, name, strict) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new IsnadError('data', `cannot read the gazetteer file ${path}`, {
      hint: 'Give the path of a readable JSON Lines file.',
      context: { file: path },
      cause,
    });
  }
}

function extendEntry(known: GazetteerEntry, added: GazetteerEntry, file: SourceFile): GazetteerEntry {
  if (known.type === added.type) return mergeEntries(known, added);
  throw entryError(file, added.id, `field type: ${added.id} is a ${known.type}, not a ${added.type}`);
}

function checkReferences(entries: ReadonlyMap<string, GazetteerEntry>, files: readonly SourceFile[]): void {
  const isBroken = (id: string | undefined): boolean => id !== undefined && !entries.has(id);
  for (const entry of entries.values()) {
    const office = entry.offices?.find(({ of }) => isBroken(of));
    const lost = entry.company?.find((id) => isBroken(id));
    let broken: string | null = null;
    if (isBroken(entry.in)) broken = `field in: there is no entry ${entry.in}`;
    else if (isBroken(entry.capital)) broken = `field capital: there is no entry ${entry.capital}`;
    else if (lost !== undefined) broken = `field company: there is no entry ${lost}`;
    else if (office !== undefined) broken = `field offices.of: there is no entry ${office.of}`;
    if (broken === null) continue;
    const file = files.findLast((candidate) => candidate.entries.has(entry.id));
    if (file !== undefined) throw entryError(file, entry.id, broken);
  }
}

function entryError(file: SourceFile, id: string, problem: string): IsnadError {
  return lineError(file.name, lineOf(file.text, id), problem);
}
