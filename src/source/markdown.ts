import { IsnadError } from '../errors.js';
import { articleOf } from './article-of.js';
import { checkLetters, readText } from './encoding/read-text.js';
import { readFrontMatter } from './front-matter.js';
import { collectBytes } from './read-bytes.js';
import type { Resource } from './resource.js';
import { readSidecar } from './sidecar.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.md', '.markdown'];

/** Where marks are matched within a paragraph, the time can grow with the square of its length. */
const MAX_PARAGRAPH = 32_000;

/** One Markdown file, one article: its text without the marks. */
export const markdown: SourceAdapter = {
  name: 'markdown',
  reads: 'Markdown (.md)',
  many: false,
  inputFormats: ['markdown'],
  folderExtensions: EXTENSIONS,
  accepts: ({ extension, mediaType }) => EXTENSIONS.includes(extension) || mediaType === 'text/markdown',
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { source, bytes, charset } = resource;
    const hints = { given: options.encoding ?? null, declared: charset };
    const read = await readText(await collectBytes(bytes, source), source, hints);
    const { said, body } = readFrontMatter(read.text);
    const text = await withoutMarks(body, source);
    const damage = checkLetters(text, source, hints);
    const merged = { url: resource.url, ...said, ...(await readSidecar(resource)) };
    const input = articleOf(text, merged, options, source, await resource.fallbackId());
    yield { kind: 'article', source, input, notes: [...read.notes, ...damage] };
  },
};

async function withoutMarks(body: string, source: string): Promise<string> {
  if (body.split(/\n[ \t\r]*\n/).some(({ length }) => length > MAX_PARAGRAPH)) {
    throw new IsnadError(
      'input',
      `${source}: a Markdown paragraph of more than ${MAX_PARAGRAPH} characters`,
      {
        hint: 'Leave empty lines between paragraphs, or read it as it stands: --input-format text.',
        context: { source },
      },
    );
  }
  const { default: MarkdownIt } = await import('markdown-it');
  const { joinParagraphs, paragraphsOf } = await import('./html/to-text.js');
  const { checkText } = await import('./decode.js');
  const text = joinParagraphs(paragraphsOf(new MarkdownIt({ html: true, breaks: false }).render(body)));
  checkText(text, source);
  return text;
}
