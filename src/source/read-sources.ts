import { stat } from 'node:fs/promises';
import { IsnadError } from '../errors.js';
import { listArticles } from './folder.js';
import { asInputError } from './read-bytes.js';
import { readResource } from './read-resource.js';
import { folderExtensions } from './registry.js';
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
    const source = spec === '-' ? 'standard input' : spec;
    try {
      if (specs.length > 1) refuseSingle(options, null);
      yield* readSpec(spec, shared);
    } catch (error) {
      const failure = asInputError(error, source);
      if (failure.code === 'usage') throw failure;
      yield { kind: 'failure', source, error: failure };
    }
  }
}

/** With one client for all that is fetched. */
type SharedOptions = SourceOptions & Required<Pick<SourceOptions, 'client'>>;

async function* readSpec(spec: string, options: SharedOptions): AsyncIterable<SourceItem> {
  if (spec === '-') yield* readResource(standardInput(options), options);
  else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(spec)) yield* readAddress(spec, options);
  else if ((await stat(spec)).isDirectory()) yield* readFolder(spec, options);
  else yield* readResource(fileResource(spec), options);
}

async function* readFolder(folder: string, options: SourceOptions): AsyncIterable<SourceItem> {
  refuseSingle(options, null);
  const { inputFormat: _, ...perFile } = options;
  yield* readSources(await listArticles(folder, folderExtensions()), perFile);
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
