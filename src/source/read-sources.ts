import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { IsnadError } from '../errors.js';
import { listArticles } from './folder.js';
import { asInputError } from './read-bytes.js';
import { folderExtensions, readableSources, SOURCE_ADAPTERS } from './registry.js';
import type { Metadata, SourceAdapter, SourceItem, SourceOptions, SourceProbe } from './source.js';

/** What describes one article and can never hold for several. */
const SINGLE: readonly (keyof Metadata)[] = ['id', 'url', 'title', 'publishedAt', 'modifiedAt'];

/**
 * Reads every source in the order given, and each folder in the order of its paths. An input that cannot be read is
 * yielded as a failure and the rest goes on.
 * @throws IsnadError `usage` when what describes one article (id, URL, title, dates) was given for several.
 */
export async function* readSources(
  specs: readonly string[],
  options: SourceOptions = {},
): AsyncIterable<SourceItem> {
  for (const spec of specs) {
    const source = spec === '-' ? 'standard input' : spec;
    try {
      const probe = await probeOf(spec, options);
      if (probe.isFolder || specs.length > 1) refuseSingle(options);
      yield* probe.isFolder ? readFolder(spec, options) : readOne(probe, options);
    } catch (error) {
      const failure = asInputError(error, source);
      if (failure.code === 'usage') throw failure;
      yield { kind: 'failure', source, error: failure };
    }
  }
}

async function probeOf(spec: string, options: SourceOptions): Promise<SourceProbe> {
  const inputFormat = options.inputFormat ?? null;
  if (spec === '-') return { spec, extension: '', isFolder: false, inputFormat };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(spec)) throw notYet(spec);
  const isFolder = (await stat(spec)).isDirectory();
  return { spec, extension: extname(spec).toLowerCase(), isFolder, inputFormat };
}

async function* readFolder(folder: string, options: SourceOptions): AsyncIterable<SourceItem> {
  const { inputFormat: _, ...perFile } = options;
  yield* readSources(await listArticles(folder, folderExtensions()), perFile);
}

function readOne(probe: SourceProbe, options: SourceOptions): AsyncIterable<SourceItem> {
  const adapter = SOURCE_ADAPTERS.find((candidate) => candidate.accepts(probe));
  if (adapter === undefined) throw unknownKind(probe);
  if (adapter.many) refuseSingle(options, adapter);
  return adapter.read(probe.spec, options);
}

function refuseSingle(options: SourceOptions, adapter?: SourceAdapter): void {
  const given = SINGLE.filter((name) => options.given?.[name] !== undefined && options.given[name] !== null);
  if (given.length === 0) return;
  const flags = given.map((name) => `--${name.replace(/At$/, '')}`).join(', ');
  throw new IsnadError('usage', `${flags} can be given for one article only`, {
    hint:
      adapter === undefined
        ? 'Give one file at a time, or let each file have its own in <name>.meta.json beside it.'
        : 'In JSON each article carries its own fields; leave these options out.',
  });
}

function notYet(spec: string): IsnadError {
  return new IsnadError('input', `${spec}: web addresses cannot be read yet`, {
    hint: `Save the article's text to a file and give its address: isnad ingest article.txt --url ${spec}`,
    context: { source: spec },
  });
}

function unknownKind({ spec, extension }: SourceProbe): IsnadError {
  return new IsnadError('input', `${spec}: files of the kind ${extension} cannot be read`, {
    hint: `Isnad reads ${readableSources()}. If it is text in fact, add --input-format text.`,
    context: { source: spec },
  });
}
