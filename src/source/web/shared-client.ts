import type { WebClient, WebOptions } from './client.js';

/** One client for all that a run fetches, made when the first page is asked for. */
export function sharedClient(options: WebOptions = {}): () => Promise<WebClient> {
  let client: Promise<WebClient> | null = null;
  return () => {
    client ??= import('./client.js').then(({ WebClient: Client }) => new Client(options));
    return client;
  };
}
