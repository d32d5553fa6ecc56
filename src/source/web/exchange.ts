import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { collectBytes, tooLargeFor } from '../read-bytes.js';
import { webError } from './web-error.js';

/** Bounds of one exchange, its redirects included. */
export interface Limits {
  readonly maxBytes: number;
  /** Raised when the time is over, or the user stops. */
  readonly signal: AbortSignal;
}

export interface Response {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Empty for a redirect and for what has not changed. */
  readonly body: Uint8Array;
}

/**
 * One request over a connection of its own, and its answer; redirects are not followed.
 * @param lookup undefined for that of the system, unchecked
 * @throws IsnadError `input` for no answer, one that breaks off, is too large or too slow
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
  lookup: LookupFunction | undefined,
): Promise<Response> {
  try {
    const message = await open(url, headers, limits, lookup);
    const status = message.statusCode ?? 0;
    const hasContent = status >= 200 && status < 300;
    const body = hasContent ? await readBody(message, url, limits) : new Uint8Array();
    message.destroy();
    return { status, headers: message.headers, body };
  } catch (error) {
    throw webError(error, url.href, limits.signal);
  }
}

function open(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { signal }: Limits,
  lookup: LookupFunction | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    // No agent: a connection that is kept could be one to an address that was not checked for this request.
    const options = { agent: false, headers, signal, ...(lookup === undefined ? {} : { lookup }) };
    request(url, options, resolve).on('error', reject).end();
  });
}

async function readBody(
  message: IncomingMessage,
  url: URL,
  { maxBytes, signal }: Limits,
): Promise<Uint8Array> {
  if (Number(message.headers['content-length']) > maxBytes) throw tooLargeFor(url.href, maxBytes);
  const decoded = decompress(message, url.href);
  const stop = (): void => {
    message.destroy();
    decoded.destroy(new Error('aborted'));
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await collectBytes(decoded, url.href, maxBytes);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The bytes as they were before the server compressed them; once at most. */
function decompress(message: IncomingMessage, source: string): Readable {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return message;
  const decoder = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[encoding];
  if (decoder === undefined)
    throw webError(new Error(`an encoding that is not known: ${encoding}`), source, null);
  const decoded = decoder();
  message.on('error', (error) => decoded.destroy(error));
  message.on('aborted', () => decoded.destroy(new Error('aborted')));
  return message.pipe(decoded);
}
