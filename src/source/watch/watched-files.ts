import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { listArticles } from '../folder.js';
import { asInputError } from '../read-bytes.js';
import { readOrFail, readResource } from '../read-resource.js';
import { fileResource } from '../resource.js';
import type { SourceItem, SourceOptions } from '../source.js';
import type { Watched } from './watched.js';

/** At most one part in so many of the time is spent on looking. */
const SHARE = 10;
const AT_ONCE = 64;

/**
 * A file, or the articles of a folder: each is read when it or what stands beside it has changed since the last look,
 * and stayed as it is for one look, so that no half-written one is read. It is looked at by its size and times, which
 * works on every file system and needs no handle for each folder.
 */
export class WatchedFiles implements Watched {
  readonly source: string;
  readonly #every: number;
  readonly #options: SourceOptions;
  /** What each file looked like when it was read, and when it was seen last. */
  #read = new Map<string, string>();
  #seen = new Map<string, string>();
  #nextAt = 0;
  #isMissing = false;

  constructor(source: string, everySeconds: number, options: SourceOptions) {
    this.source = source;
    this.#every = everySeconds;
    this.#options = options;
  }

  get nextAt(): number {
    return this.#nextAt;
  }

  async *look(): AsyncIterable<SourceItem | string> {
    const begun = performance.now();
    const looks = await this.#lookAround();
    // A folder that takes long to look at is looked at less often.
    this.#nextAt = performance.now() + Math.max(this.#every * 1000, (performance.now() - begun) * SHARE);
    if (typeof looks === 'string') yield looks;
    if (looks === null || typeof looks === 'string') return;
    for (const [path, look] of looks) {
      const isSettled = this.#seen.get(path) === look || isOld(look, this.#every);
      if (this.#read.get(path) === look || !isSettled) continue;
      yield* readOrFail(readResource(fileResource(path), this.#options), path);
      this.#read.set(path, look);
    }
    for (const path of this.#read.keys()) {
      if (looks.has(path)) continue;
      this.#read.delete(path);
      yield `${path}: deleted; what it says stays in the graph (isnad retract takes it back)`;
    }
    this.#seen = looks;
  }

  /** How each file looks; where there is nothing to look at, a sentence the first time, and null after it. */
  async #lookAround(): Promise<Map<string, string> | string | null> {
    try {
      const isFolder = (await stat(this.source)).isDirectory();
      const paths = isFolder ? await listArticles(this.source, true) : [this.source];
      const looks = await looksOf(paths);
      this.#isMissing = false;
      return looks;
    } catch (error) {
      const { message } = asInputError(error, this.source);
      if (this.#isMissing) return null;
      this.#isMissing = true;
      return `${message}; it is looked for again`;
    }
  }
}

/** How each file looks; those that have gone meanwhile are left out. */
async function looksOf(paths: readonly string[]): Promise<Map<string, string>> {
  const looks = new Map<string, string>();
  const names = new Map<string, Promise<ReadonlySet<string>>>();
  const namesIn = (folder: string): Promise<ReadonlySet<string>> => {
    const known = names.get(folder) ?? readdir(folder).then((found) => new Set(found));
    names.set(folder, known);
    return known;
  };
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map(async (path) => lookOf(path, await namesIn(dirname(path)))));
    for (const [index, path] of some.entries()) {
      const look = found[index];
      if (look !== null && look !== undefined) looks.set(path, look);
    }
  }
  return looks;
}

/** The time of the last change in milliseconds, then all by which a change is seen; null for a file that has gone. */
async function lookOf(path: string, names: ReadonlySet<string>): Promise<string | null> {
  const stem = basename(path, extname(path));
  const beside = [`${stem}.meta.json`, ...(/^article(\.|$)/.test(stem) ? ['meta.json'] : [])].filter((name) =>
    names.has(name),
  );
  const [own, ...others] = await Promise.all(
    [path, ...beside.map((name) => join(dirname(path), name))].map(traceOf),
  );
  if (own === null || own === undefined) return null;
  const all = [own, ...others.filter((trace) => trace !== null)];
  return `${Math.max(...all.map(({ at }) => at))} ${all.map(({ at, size, inode }) => `${at}/${size}/${inode}`).join(' ')}`;
}

async function traceOf(path: string): Promise<{ at: number; size: number; inode: number } | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : { at: found.mtimeMs, size: found.size, inode: found.ino };
}

function isOld(look: string, seconds: number): boolean {
  return Date.now() - Number.parseFloat(look) > Math.max(seconds, 1) * 1000;
}
