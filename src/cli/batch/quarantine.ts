import { type FileHandle, open } from 'node:fs/promises';
import type { IsnadError } from '../../errors.js';
import { safeJson } from '../output/clean.js';
import { asOutputError } from '../output/write-files.js';
import { errorFields } from '../report-error.js';
import { conceal } from '../secrets.js';
import type { IngestItem } from './item.js';

/** A file that takes every input that failed, with the reason; `--retry` is the way back. */
export interface Quarantine {
  add(item: IngestItem, error: IsnadError): Promise<void>;
  close(): Promise<void>;
}

const PRIVATE_FILE = 0o600;

/** Begins the file anew, private to its owner; it is there only if something failed. */
export function startQuarantine(path: string): Quarantine {
  let opened: Promise<FileHandle> | null = null;
  return {
    async add(item, error) {
      opened ??= asOutputError(path, openPrivate(path));
      const line = { ...knownOf(item), source: conceal(item.source), error: errorFields(error) };
      await (await opened).appendFile(`${safeJson(line)}\n`);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

/** The article as it was read, or what stood there instead; nothing where it can be read once more. */
function knownOf(item: IngestItem): object {
  if (item.kind === 'failure') return item.record === undefined ? {} : { record: item.record };
  const { input } = item;
  return input === undefined ? {} : { ...input.article, text: input.text, modifiedAt: input.modifiedAt };
}

/** A file of that name from before is emptied, and is no more for others to read. */
async function openPrivate(path: string): Promise<FileHandle> {
  const file = await open(path, 'w', PRIVATE_FILE);
  if ((await file.stat()).isFile()) await file.chmod(PRIVATE_FILE);
  return file;
}
