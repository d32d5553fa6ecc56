import { basename, dirname, posix } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { IsnadError } from '../errors.js';
import { bomb, damaged, isBomb } from './archive.js';
import { collectBytes } from './read-bytes.js';
import type { Resource } from './resource.js';

const MAX_ENTRIES = 100_000;
/** An archive that is not a file is held in memory. */
const MAX_IN_MEMORY = 256 * 1024 * 1024;
const MAX_SIDECAR = 1024 * 1024;

/**
 * The files in a zip archive that `isWanted` takes, in the order of their names, each unpacked when it is read. Nothing
 * is written anywhere: a name is no path, and an archive with names such as `../../etc/passwd` is refused.
 * @throws IsnadError `input` for a damaged archive, one of too many entries, and one that is made to fill memory
 */
export async function* readZip(
  archive: Resource,
  isWanted: (name: string) => boolean,
): AsyncIterable<Resource> {
  const zip = await open(archive);
  try {
    const entries = await listEntries(zip, archive.source);
    const spent = new Budget(archive.source, zip.fileSize);
    const base = await archive.fallbackId();
    const wanted = [...entries.keys()].filter((name) => isListed(name) && isWanted(name)).sort();
    for (const name of wanted) {
      const entry = entries.get(name);
      if (entry !== undefined) yield entryResource(zip, entry, { archive, entries, spent, base });
      if (spent.isExceeded) return;
    }
  } finally {
    zip.close();
  }
}

/** What all entries of an archive have taken together, so that many small ones are no way around the limit of one. */
class Budget {
  readonly #source: string;
  readonly #size: number;
  #packed = 0;
  #unpacked = 0;

  constructor(source: string, size: number) {
    this.#source = source;
    this.#size = size;
  }

  get isExceeded(): boolean {
    // Entries that share their bytes pack no more than the archive holds.
    return isBomb(this.#unpacked, Math.min(this.#packed, this.#size));
  }

  begin(packed: number): void {
    this.#packed += packed;
  }

  /** @throws IsnadError `input` */
  take(bytes: number): void {
    this.#unpacked += bytes;
    if (this.isExceeded) throw bomb(this.#source);
  }
}

interface Surroundings {
  readonly archive: Resource;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly spent: Budget;
  readonly base: string | null;
}

async function open(archive: Resource): Promise<ZipFile> {
  const yauzl = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true };
  const buffer =
    archive.path === null
      ? Buffer.from(await collectBytes(archive.bytes, archive.source, MAX_IN_MEMORY))
      : null;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile): void => {
      if (error === null) resolve(zip);
      else reject(asDamaged(error, archive.source));
    };
    if (buffer === null) yauzl.open(archive.path ?? '', options, done);
    else yauzl.fromBuffer(buffer, options, done);
  });
}

function listEntries(zip: ZipFile, source: string): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > MAX_ENTRIES) reject(tooMany(source));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(asDamaged(error, source)));
    zip.readEntry();
  });
}

function isListed(name: string): boolean {
  return !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/|readme\b)/i.test(name);
}

function entryResource(zip: ZipFile, entry: Entry, surroundings: Surroundings): Resource {
  const { archive, entries, spent, base } = surroundings;
  const source = `${archive.source}, ${entry.fileName}`;
  return {
    source,
    name: basename(entry.fileName),
    bytes: unpack(zip, entry, source, spent),
    path: null,
    mediaType: null,
    charset: null,
    url: null,
    isFleeting: archive.isFleeting,
    fallbackId: async () => (base === null ? null : `${base}#${encodeURI(entry.fileName)}`),
    beside: async (name) => {
      const other = entries.get(posix.join(dirname(entry.fileName), name));
      if (other === undefined) return null;
      return collectBytes(
        unpack(zip, other, `${archive.source}, ${other.fileName}`, spent),
        source,
        MAX_SIDECAR,
      );
    },
  };
}

async function* unpack(zip: ZipFile, entry: Entry, source: string, spent: Budget): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new IsnadError('input', `${source}: is encrypted`, {
      hint: 'Unpack it with its password first.',
      context: { source },
    });
  }
  spent.begin(entry.compressedSize);
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      spent.take(chunk.byteLength);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof IsnadError ? error : asDamaged(damaged(error, source), source);
  }
}

function asDamaged(error: unknown, source: string): IsnadError {
  if (error instanceof IsnadError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new IsnadError('input', `${source}: no zip archive that can be read: ${reason}`, {
    hint: 'Get it from its origin again.',
    context: { source },
    cause: error,
  });
}

function tooMany(source: string): IsnadError {
  return new IsnadError('input', `${source}: more than ${MAX_ENTRIES} files in one archive`, {
    hint: 'Unpack it, and give the folder.',
    context: { source },
  });
}
