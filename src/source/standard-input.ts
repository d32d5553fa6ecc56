import { IsnadError } from '../errors.js';
import { articleOf } from './article-of.js';
import { decodeText } from './decode.js';
import { collectBytes } from './read-bytes.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const SOURCE = 'standard input';

/** `-` as the text of one article; JSON on standard input is read by `json-lines`. */
export const standardInput: SourceAdapter = {
  name: 'standard-input',
  reads: 'standard input (-)',
  many: false,
  folderExtensions: [],
  accepts: ({ spec, inputFormat }) => spec === '-' && (inputFormat === null || inputFormat === 'text'),
  async *read(_spec: string, options: SourceOptions): AsyncIterable<SourceItem> {
    if (options.stdin === undefined) {
      throw new IsnadError('input', `${SOURCE}: nothing is connected to it`, {
        hint: 'Pipe a text into it: cat article.txt | isnad extract -',
      });
    }
    const text = await decodeText(await collectBytes(options.stdin, SOURCE), SOURCE);
    yield { kind: 'article', source: SOURCE, input: articleOf(text, {}, options, SOURCE) };
  },
};
