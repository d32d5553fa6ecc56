import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { IsnadError } from '../errors.js';
import type { Resource } from './resource.js';

/** Text shrinks to a tenth, lists of like lines to a fiftieth; what shrinks more is made to fill a disk. */
const MAX_RATIO = 200;
/** Below this, the ratio is no matter. */
const HARMLESS = 16 * 1024 * 1024;

export function isGzip(beginning: Uint8Array): boolean {
  return beginning[0] === 0x1f && beginning[1] === 0x8b;
}

export function isZip(beginning: Uint8Array): boolean {
  return (
    beginning[0] === 0x50 &&
    beginning[1] === 0x4b &&
    (beginning[2] ?? 0) <= 8 &&
    beginning[2] === (beginning[3] ?? 0) - 1
  );
}

/** What was packed, under its name without `.gz`. Unpacked as it is read, and no further than it is read. */
export function unpackGzip(resource: Resource): Resource {
  return {
    ...resource,
    name: resource.name.replace(/\.gz$/i, ''),
    mediaType: null,
    path: null,
    bytes: gunzip(resource.bytes, resource.source),
  };
}

async function* gunzip(packed: AsyncIterable<Uint8Array>, source: string): AsyncIterable<Uint8Array> {
  let read = 0;
  let unpacked = 0;
  const counted = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of packed) {
      read += chunk.byteLength;
      yield chunk;
    }
  };
  const input = Readable.from(counted());
  const output = createGunzip();
  input.on('error', (error) => output.destroy(error));
  try {
    for await (const chunk of input.pipe(output)) {
      unpacked += chunk.byteLength;
      if (isBomb(unpacked, read)) throw bomb(source);
      yield chunk;
    }
  } catch (error) {
    throw damaged(error, source);
  } finally {
    input.destroy();
    output.destroy();
  }
}

export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > HARMLESS && unpacked > packed * MAX_RATIO;
}

export function bomb(source: string): IsnadError {
  return new IsnadError(
    'input',
    `${source}: unpacks to more than ${MAX_RATIO} times its size, which no text does`,
    {
      hint: 'It was made to fill memory; do not open it.',
      context: { source },
    },
  );
}

/** The error of an unpacker as one that says what to do; every other as it is. */
export function damaged(error: unknown, source: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^Z_|^ERR_.*ZLIB/.test(code)) return error;
  return new IsnadError('input', `${source}: the archive is damaged or broken off`, {
    hint: 'Get it from its origin again.',
    context: { source },
    cause: error,
  });
}
