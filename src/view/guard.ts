import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { type Answer, failure } from './answer.js';

/** Where the server listens. */
export interface Listening {
  /** As it was asked for: a name or an address. */
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** Longer than 200 ids of positions make it, and than most addresses of articles. */
const LONGEST_TARGET = 12_000;

/**
 * Why a request is not answered; null where it may be. A page of another site must not read the graph through the
 * reader's browser: not by asking for it (Origin, Sec-Fetch-Site), and not by a name that it has pointed at this
 * machine (Host).
 */
export function refusalOf(request: IncomingMessage, listening: Listening): Answer | null {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    const hint = 'Use `isnad ingest` and the like to change the graph.';
    return failure(405, 'method', 'This server is only read from.', hint, { allow: 'GET, HEAD' });
  }
  if (url.length > LONGEST_TARGET) return failure(414, 'too-long', 'The address is too long.');
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0) {
    return failure(413, 'body', 'A question has no body.', null, { connection: 'close' });
  }
  if (!url.startsWith('/')) return failure(400, 'target', 'The address is no path of this server.');
  const host = headers.host?.toLowerCase() ?? '';
  if (!isOwn(host, listening)) {
    const hint = 'Open the address that `isnad view` printed.';
    return failure(403, 'host', 'This server does not go by that name.', hint);
  }
  return url.startsWith('/api/') ? refusalOfOrigin(request, host) : null;
}

function refusalOfOrigin({ headers }: IncomingMessage, host: string): Answer | null {
  const { origin, 'sec-fetch-site': site } = headers;
  const isOurs = origin === undefined || origin.toLowerCase() === `http://${host}`;
  if (isOurs && (site === undefined || site === 'same-origin')) return null;
  return failure(403, 'origin', 'Only the page of this server may ask it.');
}

/**
 * Only names can be pointed elsewhere. A loopback server goes by its loopback names; one that others reach, by any
 * address, since it may have several, and by the name that it was given.
 */
function isOwn(host: string, { host: given, address, port }: Listening): boolean {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]*)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(host) ?? [];
  const name = bracketed ?? plain ?? '';
  if (Number(digits ?? 80) !== port || name === '') return false;
  if (name === 'localhost' || name === given.toLowerCase() || name === address) return true;
  return isLoopback(address) ? isLoopback(name) : isIP(name) !== 0;
}

/** Whether only this machine reaches an address. */
export function isLoopback(address: string): boolean {
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}
