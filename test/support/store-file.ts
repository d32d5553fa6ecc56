import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, removed after it. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The path of an embedded store that is not there yet. */
export async function freshFile(): Promise<string> {
  return join(await freshFolder(), 'graph.grafeo');
}

/** A folder for several tests, to be removed after the last. */
export function keptFolder(): { readonly path: string; readonly remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'isnad-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
