import { lookup as lookupAddress } from 'node:dns';
import { readFileSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { IsnadError } from '../../errors.js';
import { checkLiteral, publicLookup, type Resolve } from './address.js';
import { exchange, type Limits, type Response } from './exchange.js';
import { Pace } from './pace.js';
import { Robots } from './robots.js';

export interface WebOptions {
  /** Also addresses of this machine and its network: all, or those of these hosts (`localhost:8080`) alone. */
  readonly allowPrivate?: boolean | readonly string[];
  /** For one page, its redirects included. */
  readonly timeoutSeconds?: number;
  /** For one page, unpacked. */
  readonly maxBytes?: number;
  /** Between two requests to one host. */
  readonly gapSeconds?: number;
  /** Raised when the user stops. */
  readonly signal?: AbortSignal;
  /** How names become addresses; that of the system unless said. */
  readonly resolve?: Resolve;
}

export interface WebRequest {
  /** Nobody has named this page: robots.txt decides whether it may be read. */
  readonly isAutomatic?: boolean;
  /** What the server said of the state that is known, to be told if it is still so. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** A page, or word that it is as it was. */
export interface WebAnswer {
  readonly isUnchanged: boolean;
  /** After all redirects. */
  readonly url: string;
  /** In small letters, without parameters. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly body: Uint8Array;
}

const USER_AGENT = `Isnad/${readVersion()}`;

const MAX_REDIRECTS = 5;
const MAX_BYTES = 64 * 1024 * 1024;
const TIMEOUT_SECONDS = 30;
const REDIRECTS = [301, 302, 303, 307, 308];
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8';

/**
 * Fetches pages over HTTP and HTTPS, one after the other for each host. It leaves these two protocols for no redirect,
 * and refuses every address that is not of the public internet, also behind names and redirects, unless it is allowed.
 */
export class WebClient {
  readonly #options: WebOptions;
  readonly #lookup: LookupFunction;
  readonly #pace: Pace;
  readonly #robots: Robots;

  constructor(options: WebOptions = {}) {
    const resolve = options.resolve ?? ((name, callback) => lookupAddress(name, { all: true }, callback));
    this.#options = options;
    this.#lookup = publicLookup(resolve);
    this.#pace = new Pace(options.gapSeconds ?? 1);
    this.#robots = new Robots((address) => this.#fetch(new URL(address), {}, 512 * 1024), USER_AGENT);
  }

  /** @throws IsnadError `input` for whatever is no page; its context has `status` and `retryAfter` (seconds) if known */
  async get(address: string, request: WebRequest = {}): Promise<WebAnswer> {
    const url = parseAddress(address);
    const headers = {
      ...(request.etag ? { 'if-none-match': request.etag } : {}),
      ...(request.lastModified ? { 'if-modified-since': request.lastModified } : {}),
    };
    const isAllowed = async (target: URL): Promise<void> => {
      if (request.isAutomatic === true) this.#pace.slowDown(target.host, await this.#robots.check(target));
    };
    const { response, end } = await this.#fetch(url, headers, this.#options.maxBytes ?? MAX_BYTES, isAllowed);
    if (response.status !== 200 && response.status !== 304) throw refused(end.href, response);
    return toAnswer(end, response);
  }

  #isTrusted({ host }: URL): boolean {
    const { allowPrivate = false } = this.#options;
    return typeof allowPrivate === 'boolean' ? allowPrivate : allowPrivate.includes(host);
  }

  async #fetch(
    start: URL,
    headers: Readonly<Record<string, string>>,
    maxBytes: number,
    isAllowed: (url: URL) => Promise<void> = async () => {},
  ): Promise<{ readonly response: Response; readonly end: URL }> {
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!this.#isTrusted(url)) checkLiteral(url);
      await isAllowed(url);
      await this.#pace.wait(url.host, this.#options.signal);
      const response = await this.#exchange(url, headers, maxBytes);
      const { location } = response.headers;
      if (!REDIRECTS.includes(response.status) || location === undefined) return { response, end: url };
      url = redirectTarget(location, url);
    }
    throw new IsnadError('input', `${start.href}: more than ${MAX_REDIRECTS} redirects`, {
      hint: 'Give the address that they lead to, if they lead anywhere.',
      context: { source: start.href },
    });
  }

  async #exchange(url: URL, headers: Readonly<Record<string, string>>, maxBytes: number): Promise<Response> {
    const deadline = startDeadline(this.#options.timeoutSeconds ?? TIMEOUT_SECONDS, this.#options.signal);
    const limits: Limits = { maxBytes, signal: deadline.signal };
    const all = {
      'user-agent': USER_AGENT,
      accept: ACCEPT,
      'accept-encoding': 'gzip, deflate, br',
      ...headers,
    };
    try {
      return await exchange(url, all, limits, this.#isTrusted(url) ? undefined : this.#lookup);
    } finally {
      deadline.end();
    }
  }
}

function startDeadline(
  seconds: number,
  stop: AbortSignal | undefined,
): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const onStop = (): void => controller.abort();
  if (stop?.aborted === true) controller.abort();
  stop?.addEventListener('abort', onStop, { once: true });
  const timer = setTimeout(
    () => controller.abort(new DOMException('too slow', 'TimeoutError')),
    seconds * 1000,
  );
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
    },
  };
}

/** @throws IsnadError `input` for what is no web address, or has a password in it */
function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw wrongAddress(address, 'is no address', 'Write it with https://');
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) {
    throw wrongAddress(address, `${url.protocol} is not read from`, 'Only http:// and https:// are.');
  }
  if (url.username !== '' || url.password !== '') {
    // Not told with the address: messages are kept.
    throw wrongAddress(url.host, 'an address with a user name is not fetched', 'Leave it out.');
  }
  return url;
}

function redirectTarget(location: string, from: URL): URL {
  const written = Buffer.from(location, 'latin1').toString('utf8');
  if (!URL.canParse(written, from.href))
    throw wrongAddress(from.href, 'redirects to what is no address', 'Check it.');
  try {
    return parseAddress(new URL(written, from.href).href);
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    throw wrongAddress(from.href, `redirects to ${error.message}`, error.hint ?? '');
  }
}

function wrongAddress(source: string, message: string, hint: string): IsnadError {
  return new IsnadError('input', `${source}: ${message}`, { hint, context: { source } });
}

function refused(source: string, { status, headers }: Response): IsnadError {
  const isGone = status === 404 || status === 410;
  return new IsnadError(
    'input',
    `${source}: the server answers ${status}${isGone ? ', there is no such page' : ''}`,
    {
      hint: isGone ? 'Check the address.' : 'Try again later, or save the page and read the file.',
      context: { source, status, retryAfter: retryAfterOf(headers['retry-after']) },
    },
  );
}

/** Seconds; written as such, or as a date. */
function retryAfterOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const seconds = /^\d{1,9}$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}

function toAnswer(end: URL, { status, headers, body }: Response): WebAnswer {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([\w:.-]+)/i.exec(one)?.[1])
    .find((one) => one !== undefined);
  return {
    isUnchanged: status === 304,
    url: end.href,
    mediaType: type.trim() === '' ? null : type.trim().toLowerCase(),
    charset: charset ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    body,
  };
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0';
}
