import { IsnadError } from '../errors.js';
import type { Metadata } from './metadata.js';
import type { SourceOptions } from './source.js';

/** What describes one article and can never hold for several. */
const SINGLE: readonly (keyof Metadata)[] = ['id', 'url', 'title', 'publishedAt', 'modifiedAt'];

/**
 * For a source of several articles.
 * @param inside the kind of source, where its articles carry their own fields; null for files and folders
 * @throws IsnadError `usage` when what describes one article was given
 */
export function refuseSingle(options: SourceOptions, inside: string | null): void {
  const given = SINGLE.filter((name) => options.given?.[name] !== undefined && options.given[name] !== null);
  if (given.length === 0) return;
  const flags = given.map((name) => `--${name.replace(/At$/, '')}`).join(', ');
  throw new IsnadError('usage', `${flags} can be given for one article only`, {
    hint:
      inside === null
        ? 'Give one file at a time, or let each file have its own in <name>.meta.json beside it.'
        : 'In JSON, CSV, feeds and archives each article carries its own fields; leave these options out.',
  });
}
