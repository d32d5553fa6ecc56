import { IsnadError } from '../errors.js';
import { peek } from './peek.js';
import { readableSources, SOURCE_ADAPTERS } from './registry.js';
import { extensionOf, type Resource } from './resource.js';
import { refuseSingle } from './single.js';
import type { SourceAdapter, SourceItem, SourceOptions, SourceProbe } from './source.js';

/** What a server says when it does not know. */
const VAGUE = ['text/plain', 'application/octet-stream', 'binary/octet-stream', 'application/unknown'];

/**
 * Reads a resource with the adapter for its form: the one that was declared, else by what the server says, its name or
 * its beginning.
 * @throws IsnadError `input` for a form that nobody reads, `usage` for options that do not go with it
 */
export async function* readResource(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
  const { beginning, bytes } = await peek(resource.bytes);
  const adapter = chooseAdapter(probeOf(resource, beginning), options);
  if (adapter === undefined) throw unknownKind(resource);
  if (adapter.many) refuseSingle(options, adapter.name);
  yield* adapter.read({ ...resource, bytes }, options);
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

function unknownKind({ source, name, mediaType }: Resource): IsnadError {
  const kind = mediaType !== null && !VAGUE.includes(mediaType) ? mediaType : extensionOf(name) || 'this';
  return new IsnadError('input', `${source}: files of the kind ${kind} cannot be read`, {
    hint: `Isnad reads ${readableSources()}. If it is text in fact, add --input-format text.`,
    context: { source },
  });
}
