import { posix } from 'node:path';
import { canonicalUrl } from '../canonical-url.js';
import type { Resource } from '../resource.js';
import type { WebAnswer } from './client.js';

/** What was fetched, as a resource: known by its address, and named as its path ends. */
export function pageResource({ url, mediaType, charset, body }: WebAnswer): Resource {
  return {
    source: url,
    name: posix.basename(new URL(url).pathname),
    bytes: once(body),
    path: null,
    mediaType,
    charset,
    url: canonicalUrl(url),
    isFleeting: false,
    fallbackId: async () => canonicalUrl(url),
    beside: async () => null,
  };
}

async function* once(body: Uint8Array): AsyncIterable<Uint8Array> {
  yield body;
}
