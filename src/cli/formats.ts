import { didYouMean, nearest } from '../ask/index.js';
import { IsnadError } from '../errors.js';

/**
 * The format that was asked for; the first of the list when none was.
 * @throws IsnadError `usage` with the nearest name.
 */
export function chooseFormat<Format extends string>(
  asked: string | null,
  formats: readonly Format[],
): Format {
  const wanted = asked ?? formats[0];
  const found = formats.find((format) => format === wanted);
  if (found !== undefined) return found;
  const near = didYouMean(nearest(String(wanted), formats));
  throw new IsnadError('usage', `--format: there is no "${wanted}" here`, {
    hint: `${near === '' ? '' : `${near} `}This command prints ${formats.join(', ')}.`,
  });
}

/** The line of a command's help that lists its formats. */
export function formatsHelp(formats: readonly string[]): string {
  return `\nFormats (--format): ${formats.map((format, index) => (index === 0 ? `${format} (default)` : format)).join(', ')}`;
}
