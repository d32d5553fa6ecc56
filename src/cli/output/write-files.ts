import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { IsnadError } from '../../errors.js';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Parts of a text are written out when they have come to so many characters. */
const BLOCK = 1 << 18;

interface File {
  /** In the folder `out`; null for `out` itself. */
  readonly name: string | null;
  readonly parts: AsyncIterable<string>;
}

/**
 * Writes files that are private to the user and that are there whole or not at all: an error or a raised signal leaves
 * what was there before.
 * @throws IsnadError `usage` for a path that cannot be written; whatever the parts throw
 */
export async function writeFiles(out: string, files: readonly File[], signal: AbortSignal): Promise<void> {
  if (files.some(({ name }) => name !== null)) {
    await asOutputError(out, mkdir(out, { recursive: true, mode: PRIVATE_FOLDER }));
  }
  const written: { readonly path: string; readonly temporary: string }[] = [];
  try {
    for (const { name, parts } of files) {
      const path = name === null ? out : join(out, name);
      const temporary = `${path}.${process.pid}.tmp`;
      const file = await asOutputError(path, open(temporary, 'wx', PRIVATE_FILE));
      written.push({ path, temporary });
      await writeParts(file, path, parts);
    }
    if (signal.aborted) return;
    for (const { path, temporary } of written) await asOutputError(path, rename(temporary, path));
  } finally {
    for (const { temporary } of written) await rm(temporary, { force: true });
  }
}

async function writeParts(file: FileHandle, path: string, parts: AsyncIterable<string>): Promise<void> {
  try {
    let block = '';
    for await (const part of parts) {
      block += part;
      if (block.length < BLOCK) continue;
      await asOutputError(path, file.writeFile(block));
      block = '';
    }
    await asOutputError(path, file.writeFile(block));
    await asOutputError(path, file.sync());
  } finally {
    await file.close();
  }
}

/** @throws IsnadError `usage` where a file cannot be written */
export async function asOutputError<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new IsnadError('usage', `${path} cannot be written (${reason})`, {
      hint: 'Check the path given with --out, its folder, its permissions and the space on the disk.',
      cause,
    });
  }
}
