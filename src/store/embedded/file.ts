import { chmodSync, existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { IsnadError } from '../../errors.js';
import { lostError, openError, remainsError } from './errors.js';
import { logPath, markPath, readMark } from './mark.js';

const GROUP_AND_OTHERS = 0o077;
const PRIVATE_FILE = 0o600;

/** The file's permissions; null where there is none yet. */
async function modeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw openError(error, path);
  });
  if (found?.isDirectory()) {
    throw new IsnadError('store-damaged', `${path} is a folder, not a store.`, {
      hint: `Name a file, such as ${path}/graph.grafeo; it is created where there is none.`,
    });
  }
  return found === null ? null : found.mode & 0o777;
}

/**
 * Runs work whose new files have no more permissions than `mode`. Grafeo makes its log beside the file anew at every
 * open, so that changing the file's own permissions afterwards would not be enough.
 */
function withPermissions<T>(mode: number, work: () => T): T {
  if (!isMainThread) return work(); // a worker may not set the process's mask
  const before = process.umask(GROUP_AND_OTHERS & ~mode);
  try {
    return work();
  } finally {
    process.umask(before);
  }
}

async function createParent(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw openError(error, path);
  }
}

/** An open file, and its permissions. */
export interface OpenFile {
  readonly database: GrafeoDB;
  readonly mode: number;
}

/**
 * Opens the file, and creates it (private to the user, with its folder) unless it is only read.
 * @throws IsnadError `store-locked`, `store-damaged`, `store-unreachable`
 */
export async function openFile(path: string, readOnly: boolean): Promise<OpenFile> {
  const found = await modeOf(path);
  if (found === null) {
    refuseRemains(path);
    if (readOnly)
      throw new IsnadError('store-unreachable', `There is no store at ${path}.`, {
        hint: 'Ingest an article first, which creates it, or name another store.',
      });
    await createParent(path);
  }
  const mode = found ?? PRIVATE_FILE;
  try {
    if (readOnly) return { database: openWhole(path), mode };
    // Looked at before it is opened for writing, which would change what is left.
    if (readMark(path) !== null) openWhole(path).close();
    const database = withPermissions(mode, () => grafeo.GrafeoDB.create(path));
    if (found === null) chmodSync(path, PRIVATE_FILE);
    return { database, mode };
  } catch (error) {
    throw openError(error, path);
  }
}

/** Opens a file for reading. @throws IsnadError `store-damaged` when it has fewer updates than were acknowledged */
function openWhole(path: string): GrafeoDB {
  const database = grafeo.GrafeoDB.openReadOnly(path);
  try {
    const marked = readMark(path);
    if (marked === 'unreadable') throw remainsError(path, `${markPath(path)} is damaged`);
    const held = database.currentEpoch();
    if (marked !== null && held < marked) throw lostError(path, held, marked);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A new file would be taken for what its log and mark are left of. */
function refuseRemains(path: string): void {
  const left = [logPath(path), markPath(path)].filter((remains) => existsSync(remains));
  if (left.length > 0) throw remainsError(path, `the file is not there, but ${left.join(' and ')}`);
}
