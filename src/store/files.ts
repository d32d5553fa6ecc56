import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A store in a file, and what lies beside it under its name: the log of what is not in the file yet. */
export interface StoreFiles {
  readonly path: string;
  /** Null where there is no file. */
  readonly bytes: number | null;
  readonly logBytes: number;
}

/** Looks at the files of a store without opening any. What cannot be looked at counts nothing. */
export async function findFiles(path: string): Promise<StoreFiles> {
  const folder = dirname(resolve(path));
  const found = await stat(path).catch(() => null);
  const names = await readdir(folder).catch(() => []);
  const beside = names.filter((name) => name.startsWith(`${basename(path)}.`));
  const sizes = await Promise.all(beside.map((name) => sizeOf(join(folder, name))));
  return { path, bytes: found?.size ?? null, logBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isFile()) return found?.size ?? 0;
  const names = found.isDirectory() ? await readdir(path).catch(() => []) : [];
  const sizes = await Promise.all(names.map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
