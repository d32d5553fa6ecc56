import { access, constants, statfs } from 'node:fs/promises';
import { type Finding, ok, warning } from './finding.js';
import { MEGABYTE, readableSize } from './size.js';

const NEED = 64 * MEGABYTE;

/** `isnad load -` and a dry run lay files there. */
export async function checkTemporaryFolder(folder: string): Promise<Finding> {
  const fix = 'Name another folder in TMPDIR.';
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(folder);
    const found = `${folder}, ${readableSize(bavail * bsize)} free`;
    return bavail * bsize < NEED ? warning('temporary folder', found, fix) : ok('temporary folder', found);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return warning('temporary folder', `${folder} cannot be written (${reason})`, fix);
  }
}
