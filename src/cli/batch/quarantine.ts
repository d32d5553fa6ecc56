import { open } from 'node:fs/promises';
import type { IsnadError } from '../../errors.js';
import { safeJson } from '../output/clean.js';
import { asOutputError } from '../output/write-files.js';
import type { IngestItem } from './item.js';

/** A file that takes every input that failed, with the reason; `--retry` is the way back. */
export interface Quarantine {
  add(item: IngestItem, error: IsnadError): Promise<void>;
  close(): Promise<void>;
}

/** Begins the file anew, private to its owner; it is there only if something failed. */
export function startQuarantine(path: string): Quarantine {
  let opened: ReturnType<typeof open> | null = null;
  return {
    async add(item, { code, message, hint }) {
      opened ??= asOutputError(path, open(path, 'w', 0o600));
      const input = item.kind === 'extraction' ? (item.input ?? null) : null;
      const known =
        input === null ? {} : { ...input.article, text: input.text, modifiedAt: input.modifiedAt };
      const line = { ...known, source: item.source, error: { code, message, hint } };
      await (await opened).appendFile(`${safeJson(line)}\n`);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
