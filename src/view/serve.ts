import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Socket } from 'node:net';
import { IsnadError } from '../errors.js';
import type { Store } from '../store/index.js';
import { type Answer, failure, failureOf } from './answer.js';
import type { PageAssets } from './assets.js';
import { documentOf } from './document.js';
import { isLoopback, type Listening, refusalOf } from './guard.js';
import type { OverviewOptions } from './read-overview.js';
import { type Route, routesOf } from './routes.js';

export interface ServeOptions extends OverviewOptions {
  /** A name or address of this machine. */
  readonly host: string;
  /** null: `USUAL_PORT`, or any that is free where that one is taken. */
  readonly port: number | null;
  /** Takes what went wrong while a request was answered; the client is told less. */
  readonly tell: (error: unknown) => void;
}

/** A running server. */
export interface Serving {
  readonly url: string;
  /** Only this machine reaches it. */
  readonly isLoopback: boolean;
  /** Ends at once, whoever is being answered. */
  close(): Promise<void>;
}

const USUAL_PORT = 7800;

/** Room for the longest address and the headers that browsers send. */
const HEADER_BYTES = 20_000;
const CONNECTIONS = 64;
const SECOND = 1000;

const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Serves the page and what it asks for, for reading alone.
 * @throws IsnadError `usage` where it cannot listen at that host and port
 */
export async function serveView(store: Store, assets: PageAssets, options: ServeOptions): Promise<Serving> {
  const document = documentOf(assets, 'server');
  const routes = routesOf(store, document, options);
  const policy = `${document.policy}; frame-ancestors 'none'`;
  const server = createServer({
    maxHeaderSize: HEADER_BYTES,
    headersTimeout: 10 * SECOND,
    requestTimeout: 15 * SECOND,
    keepAliveTimeout: 5 * SECOND,
    connectionsCheckingInterval: 2 * SECOND,
    requireHostHeader: false, // it is asked for below, with an answer in JSON
  });
  server.maxConnections = CONNECTIONS;
  server.setTimeout(120 * SECOND);
  const listening = await listen(server, options);
  server.on('error', options.tell);
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    try {
      return refusalOf(request, listening) ?? (await routed(routes, request.url ?? ''));
    } catch (error) {
      // What is still being read when the store goes away fails, and nobody waits for it.
      if (server.listening) options.tell(error);
      return failureOf(error);
    }
  };
  server.on('request', async (request, response) => send(response, await answer(request), policy));
  server.on('clientError', refuseBroken);
  // Read and laid out while the browser is still being opened. Where that fails, whoever asks is told.
  routed(routes, '/api/overview').catch(() => {});
  return { url: urlOf(listening), isLoopback: isLoopback(listening.address), close: () => close(server) };
}

async function routed(routes: ReadonlyMap<string, Route>, url: string): Promise<Answer> {
  // Neither part is decoded or resolved before it is looked up: `..` and `%2e` are names like any other.
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const route = routes.get(path);
  if (route !== undefined) return route(new URLSearchParams(query));
  return failure(404, 'not-found', 'There is nothing under this address.');
}

function send(response: ServerResponse, { status, headers, body }: Answer, policy: string): void {
  const bytes = Buffer.from(body, 'utf8');
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'content-security-policy': policy,
    'content-length': bytes.length,
    ...headers,
  });
  response.end(bytes);
}

/** What is no HTTP, or too much of it, never becomes a request. */
function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = refusalOfBroken(error.code);
  const lines = Object.entries({ ...COMMON_HEADERS, ...headers, connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`);
}

function refusalOfBroken(code: string | undefined): Answer {
  if (code === 'HPE_HEADER_OVERFLOW')
    return failure(431, 'too-long', 'The address and headers are too long.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return failure(408, 'timeout', 'The request took too long.');
  return failure(400, 'request', 'This is no request that the server understands.');
}

async function listen(server: Server, { host, port }: ServeOptions): Promise<Listening> {
  try {
    return await listenAt(server, host, port ?? USUAL_PORT).catch((error: unknown) => {
      if (port === null && isTaken(error)) return listenAt(server, host, 0);
      throw error;
    });
  } catch (error) {
    throw asUsage(error, host, port ?? USUAL_PORT);
  }
}

function listenAt(server: Server, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener('error', reject);
      const bound = server.address();
      if (typeof bound === 'object' && bound !== null) {
        resolve({ host, address: bound.address, port: bound.port });
      }
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function asUsage(error: unknown, host: string, port: number): IsnadError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const hint = isTaken(error)
    ? 'Name another one with --port, or leave it out.'
    : 'Check --host and --port: a host is a name or address of this machine.';
  return new IsnadError('usage', `The page cannot be served at ${host}, port ${port} (${reason})`, {
    hint,
    cause: error,
  });
}

function urlOf({ address, port }: Listening): string {
  const isAny = address === '0.0.0.0' || address === '::';
  const name = isAny ? 'localhost' : address.includes(':') ? `[${address}]` : address;
  return `http://${name}:${port}/`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
