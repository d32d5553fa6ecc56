import { stat } from 'node:fs/promises';
import { IsnadError } from '../errors.js';
import { findFiles, isPattern, listArticles } from './folder.js';
import { isAddress } from './is-address.js';
import { readOrFail, readResource } from './read-resource.js';
import { fileResource, namelessResource, type Resource } from './resource.js';
import { refuseSingle } from './single.js';
import type { SourceItem, SourceOptions } from './source.js';
import { sharedClient } from './web/shared-client.js';

/**
 * Reads every source in the order given, and each folder in the order of its paths. An input that cannot be read is
 * yielded as a failure and the rest goes on.
 * @throws IsnadError `usage` when what describes one article (id, URL, title, dates) was given for several.
 */
export async function* readSources(
  specs: readonly string[],
  options: SourceOptions = {},
): AsyncIterable<SourceItem> {
  const shared = { ...options, client: options.client ?? sharedClient(options.web) };
  for (const spec of specs) {
    if (specs.length > 1) refuseSingle(options, null);
    yield* readOrFail(readSpec(spec, shared), spec === '-' ? 'standard input' : spec);
  }
}

/** With one client for all that is fetched. */
type SharedOptions = SourceOptions & Required<Pick<SourceOptions, 'client'>>;

async function* readSpec(spec: string, options: SharedOptions): AsyncIterable<SourceItem> {
  if (spec === '-') yield* readResource(standardInput(options), options);
  else if (isAddress(spec)) yield* readAddress(spec, options);
  else yield* readPath(spec, options);
}

async function* readPath(path: string, options: SharedOptions): AsyncIterable<SourceItem> {
  const found = await stat(path).catch((error: unknown) => (isPattern(path) ? null : Promise.reject(error)));
  if (found === null) yield* readFiles(await findFiles(path), options);
  else if (found.isDirectory()) yield* readFiles(await listArticles(path), withoutForm(options));
  else yield* readResource(fileResource(path), options);
}

async function* readFiles(paths: readonly string[], options: SharedOptions): AsyncIterable<SourceItem> {
  refuseSingle(options, null);
  for (const path of paths) yield* readOrFail(readResource(fileResource(path), options), path);
}

/** A folder has files of several forms, each known by its name. */
function withoutForm({ inputFormat: _, ...options }: SharedOptions): SharedOptions {
  return options;
}

function standardInput({ stdin }: SourceOptions): Resource {
  if (stdin !== undefined) return namelessResource('standard input', stdin);
  throw new IsnadError('input', 'standard input: nothing is connected to it', {
    hint: 'Pipe a text into it: cat article.txt | isnad extract -',
  });
}

async function* readAddress(address: string, options: SharedOptions): AsyncIterable<SourceItem> {
  const client = await options.client();
  const { pageResource } = await import('./web/page.js');
  yield* readResource(pageResource(await client.get(address)), options);
}
