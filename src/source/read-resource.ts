import { IsnadError } from '../errors.js';
import { isGzip, isZip, unpackGzip } from './archive.js';
import { peek } from './peek.js';
import { asFailure } from './read-bytes.js';
import { articleNames, isArticleName, readableSources, SOURCE_ADAPTERS } from './registry.js';
import { extensionOf, type Resource } from './resource.js';
import { refuseSingle } from './single.js';
import type { SourceAdapter, SourceItem, SourceOptions, SourceProbe } from './source.js';

/** An archive may hold packed files, but no archive in an archive in an archive. */
const MAX_DEPTH = 2;

/** What a server says when it does not know. */
const VAGUE = ['text/plain', 'application/octet-stream', 'binary/octet-stream', 'application/unknown'];

/**
 * Reads a resource with the adapter for its form: the one that was declared, else by what the server says, its name or
 * its beginning. What is packed is unpacked first, and an archive is read file by file.
 * @throws IsnadError `input` for a form that nobody reads, `usage` for options that do not go with it
 */
export async function* readResource(
  resource: Resource,
  options: SourceOptions,
  depth = 0,
): AsyncIterable<SourceItem> {
  const { beginning, bytes, discard } = await peek(resource.bytes);
  const whole = { ...resource, bytes };
  if (isZip(beginning) || isGzip(beginning)) {
    if (depth === MAX_DEPTH) throw tooDeep(resource.source);
    // A file that is an archive is opened anew, to jump about in it.
    if (isZip(beginning) && resource.path !== null) await discard();
    if (isZip(beginning)) yield* readArchive(whole, options, depth);
    else yield* readResource(unpackGzip(whole), options, depth + 1);
    return;
  }
  const adapter = chooseAdapter(probeOf(resource, beginning), options);
  if (adapter === undefined) {
    await discard();
    throw unknownKind(resource);
  }
  if (adapter.many) refuseSingle(options, adapter.name);
  yield* adapter.read(whole, options);
}

async function* readArchive(
  archive: Resource,
  options: SourceOptions,
  depth: number,
): AsyncIterable<SourceItem> {
  refuseSingle(options, 'archive');
  const { inputFormat: _, ...perFile } = options;
  const { readZip } = await import('./zip.js');
  let count = 0;
  for await (const entry of readZip(archive, isArticleName)) {
    count += 1;
    yield* readOrFail(readResource(entry, perFile, depth + 1), entry.source);
  }
  if (count === 0) throw noArticles(archive.source);
}

/**
 * What one file of several gives; why there is nothing, where it cannot be read. A fault of ours in reading it is its
 * failure too, told as what it is: one file is no reason to leave the others unread.
 */
export async function* readOrFail(
  items: AsyncIterable<SourceItem>,
  source: string,
): AsyncIterable<SourceItem> {
  try {
    yield* items;
  } catch (error) {
    const failure = asFailure(error, source);
    if (failure.code === 'usage') throw failure;
    yield { kind: 'failure', source, error: failure };
  }
}

function probeOf({ name, mediaType }: Resource, beginning: Uint8Array): SourceProbe {
  const isVague = mediaType === null || VAGUE.includes(mediaType);
  return {
    extension: isVague ? extensionOf(name) : '',
    mediaType,
    beginning: Buffer.from(beginning)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  };
}

function chooseAdapter(probe: SourceProbe, { inputFormat }: SourceOptions): SourceAdapter | undefined {
  if (inputFormat !== undefined) {
    return SOURCE_ADAPTERS.find(({ inputFormats }) => inputFormats.includes(inputFormat));
  }
  const find = (candidate: SourceProbe): SourceAdapter | undefined =>
    SOURCE_ADAPTERS.find((adapter) => adapter.accepts(candidate));
  const found = find(probe);
  if (found !== undefined || probe.extension === '') return found;
  // `article.aspx`, `news.php`: what has no form of its own by its name may have one by how it begins.
  return find({ ...probe, extension: '', mediaType: 'application/octet-stream' });
}

function tooDeep(source: string): IsnadError {
  return new IsnadError('input', `${source}: an archive in an archive in an archive`, {
    hint: 'Unpack it, and give the folder.',
    context: { source },
  });
}

function noArticles(source: string): IsnadError {
  return new IsnadError('input', `${source}: an archive without articles`, {
    hint: `Articles are files named ${articleNames()}.`,
    context: { source },
  });
}

function unknownKind({ source, name, mediaType }: Resource): IsnadError {
  const kind = mediaType !== null && !VAGUE.includes(mediaType) ? mediaType : extensionOf(name) || 'this';
  return new IsnadError('input', `${source}: files of the kind ${kind} cannot be read`, {
    hint: `Isnad reads ${readableSources()}. If it is text in fact, add --input-format text.`,
    context: { source },
  });
}
