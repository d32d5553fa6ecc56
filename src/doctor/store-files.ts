import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { StoreFiles } from '../store/index.js';
import { type Finding, failed, ok, warning } from './finding.js';
import { MEGABYTE, readableSize } from './size.js';

/** What some thousand articles take. */
const ROOM = 64 * MEGABYTE;

/** The file of a store: its size, whether it may be written, and whether the disk has room for it to grow. */
export async function checkStoreFiles(files: StoreFiles): Promise<Finding[]> {
  return [await checkPermission(files), await checkSpace(files)];
}

async function checkPermission({ path, bytes, logBytes }: StoreFiles): Promise<Finding> {
  const folder = await nearestFolder(path);
  const locked = await firstReadOnly(bytes === null ? [folder] : [folder, path]);
  const size = bytes === null ? '' : `, ${readableSize(bytes)} and a log of ${readableSize(logBytes)}`;
  if (locked !== null)
    return failed(
      'store file',
      `${locked} may not be written${size}`,
      `Give yourself permission: chmod u+w ${locked}`,
    );
  if (bytes !== null) return ok('store file', `${path}${size}`);
  return warning(
    'store file',
    `there is no store at ${path} yet`,
    'isnad ingest makes it; if you have one, name it with --store or ISNAD_STORE.',
  );
}

async function checkSpace({ path, bytes, logBytes }: StoreFiles): Promise<Finding> {
  const folder = await nearestFolder(path);
  const { bavail, bsize } = await statfs(folder);
  return judgeSpace(folder, bavail * bsize, (bytes ?? 0) + logBytes);
}

/** @param size of the store in bytes: as much again is what laying the log into the file may take */
export function judgeSpace(folder: string, free: number, size: number): Finding {
  const need = size + ROOM;
  const found = `${readableSize(free)} free in ${folder}`;
  const fix = `Make room, ${readableSize(need)} at least, or move the store: isnad export, and isnad load elsewhere.`;
  if (free < ROOM) return failed('disk', found, fix);
  return free < need ? warning('disk', found, fix) : ok('disk', found);
}

/** The folder that the file is in, or would be made in. */
async function nearestFolder(path: string): Promise<string> {
  let folder = dirname(resolve(path));
  while (!(await isThere(folder)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function firstReadOnly(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const isWritable = await access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!isWritable) return path;
  }
  return null;
}
