import { createReadStream } from 'node:fs';
import { IsnadError } from '../errors.js';

/** The largest single text that is taken for an article; a whole book is about 2 MiB. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/**
 * Collects a stream of bytes.
 * @throws IsnadError `input` when there are more than `limit` bytes; the rest is not read then.
 */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  limit = MAX_ARTICLE_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) throw tooLargeFor(source, limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

export function openFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path);
}

export function tooLargeFor(source: string, limit: number): IsnadError {
  return new IsnadError(
    'input',
    `${source}: larger than ${limit / 1024 / 1024} MiB, too large for one article`,
    {
      hint: 'Give one file for each article, or NDJSON with one article a line (.ndjson).',
      context: { source },
    },
  );
}

const FILE_SYSTEM_ERRORS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['no such file or folder', 'Check the path; quote it if it has spaces.'],
  EACCES: ['no permission to read it', 'Give yourself the right to read it (chmod +r), or copy it.'],
  EPERM: ['no permission to read it', 'Give yourself the right to read it (chmod +r), or copy it.'],
  EISDIR: ['is a folder', 'Give the folder itself, or a file in it.'],
  ELOOP: ['its symbolic links go in a circle', 'Give the path of the file itself.'],
  ENAMETOOLONG: [
    'the name is too long for a path',
    'Text itself is read from standard input: isnad extract -',
  ],
  EMFILE: ['too many open files', 'Raise the limit (ulimit -n) or give fewer inputs at once.'],
};

/** Whatever went wrong while `source` was read, as an error that says what to do. */
export function asInputError(error: unknown, source: string): IsnadError {
  if (error instanceof IsnadError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  // Only the operating system's refusals are the input's fault; anything else is ours and must stay visible.
  if (code === null || !/^E[A-Z]+$/.test(code)) throw error;
  const [message, hint] = FILE_SYSTEM_ERRORS[code] ?? [`cannot be read (${code})`, 'Check the file.'];
  return new IsnadError('input', `${source}: ${message}`, { hint, context: { source }, cause: error });
}

/** The same for whatever was thrown: what is neither the input's fault nor the system's is ours, and is told as that. */
export function asFailure(error: unknown, source: string): IsnadError {
  try {
    return asInputError(error, source);
  } catch {
    const message = error instanceof Error ? error.message : String(error);
    return new IsnadError('internal', `${source}: a fault of Isnad itself: ${message}`, {
      hint: 'Nothing of it was stored, and the others go on. Run it alone with --debug, and report what that prints.',
      context: { source },
      cause: error,
    });
  }
}
