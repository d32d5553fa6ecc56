import { IsnadError } from '../../errors.js';
import { checkEncodingName } from './read-text.js';

/**
 * A stream in the encoding that the user has named, as UTF-8.
 * @throws IsnadError `input` where it is not valid in it, `usage` for what names no encoding
 */
export async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
  source: string,
): AsyncIterable<Uint8Array> {
  checkEncodingName(label);
  const decoder = new TextDecoder(label, { fatal: true });
  const decode = (chunk?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    } catch (error) {
      throw new IsnadError('input', `${source}: not valid ${label.toUpperCase()}, which --encoding says`, {
        hint: 'Leave --encoding out to have it recognised.',
        context: { source },
        cause: error,
      });
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}
