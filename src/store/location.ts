import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';

/** Where a store is: a server's URI, or a path on this machine. */
export type StoreLocation =
  | { readonly kind: 'server'; readonly scheme: string; readonly uri: string }
  | { readonly kind: 'path'; readonly path: string };

const FORMS = 'a path such as graph.grafeo, or neo4j://host:7687 or bolt://host:7687';

/**
 * Reads what the user gave as the store. A Windows drive (`C:\…`) is a path, not a scheme.
 * @throws IsnadError `usage` for an empty value, an unknown scheme, and credentials inside a URI, which would end up
 *   in shell histories and messages; the message never repeats them.
 */
export function parseLocation(given: string, serverSchemes: readonly string[]): StoreLocation {
  if (given.trim().length === 0) {
    throw new IsnadError('usage', 'The store is empty.', { hint: `Name ${FORMS}.` });
  }
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'path', path: given };
  if (scheme === 'file') return { kind: 'path', path: pathOf(given) };
  if (!serverSchemes.includes(scheme)) {
    throw new IsnadError('usage', `A store with the scheme "${scheme}:" is not known.`, {
      hint: `Name ${FORMS}; a path with a colon in it begins with ./`,
    });
  }
  checkServer(given, scheme);
  return { kind: 'server', scheme, uri: given };
}

/** Of the parts behind the host only `?` is of use: routing, which has no credentials. */
const CREDENTIALS =
  /@|%40|[?&;#](?:user|username|principal|pass|password|passwd|pwd|credentials|token|secret)=/i;

/** Host and port as they may be written; the host's name is for the resolver to judge. */
const HOST = /^(?:\[[^\]]+\]|[^:[\]]+)(?::\d{1,5})?$/;

function checkServer(uri: string, scheme: string): void {
  if (CREDENTIALS.test(uri)) {
    throw new IsnadError('usage', 'The store URI holds a user name or password.', {
      hint: 'Give them in the environment instead: NEO4J_USERNAME, and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
    });
  }
  const [, authority = ''] = /^[^:]+:\/\/([^/?#]*)/.exec(uri) ?? [];
  const hint = `Write ${scheme}://localhost:7687`;
  if (authority === '') throw new IsnadError('usage', 'The store URI names no host.', { hint });
  // What stands there may be a password whose host was forgotten: it is not repeated.
  if (!HOST.test(authority))
    throw new IsnadError('usage', 'The store URI has no host and port where they belong.', { hint });
}

function pathOf(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new IsnadError('usage', `"${url}" is not a file URL.`, { hint: `Name ${FORMS}.`, cause });
  }
}
