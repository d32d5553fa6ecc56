import { type Command, InvalidArgumentError, Option } from 'commander';
import { IsnadError } from '../errors.js';
import type { InputFormat, Metadata, Parse, SourceItem, SourceOptions } from '../source/index.js';
import type { Invocation } from './command.js';
import type { About } from './messages.js';

/** Said here again, so that help loads no adapter. */
const INPUT_FORMATS: readonly InputFormat[] = ['text', 'markdown', 'html', 'feed', 'csv', 'json', 'ndjson'];

/** The options by which a person describes what is read; the same for every command that reads articles. */
export function addSourceOptions(command: Command): void {
  command
    .option('--id <id>', "the article's lasting id (default: its URL, else the file's path)")
    .addOption(new Option('--url <url>', "the article's address").argParser(parseUrl))
    .option('--title <title>', 'its title, where the text has none')
    .option('--published <date>', 'when it was published: 2016-11-06, 2016-11, or 2016-11-06T09:30:00Z')
    .option('--modified <date>', 'when the publisher last changed it')
    .option('--publisher <name>', 'who published it')
    .option('--author <name>', 'who wrote it')
    .option('--language <code>', 'its language, such as ar (default: recognised from the text)')
    .addOption(
      new Option('--input-format <name>', 'what the input is, whatever its name').choices([...INPUT_FORMATS]),
    )
    .option(
      '--encoding <name>',
      'its encoding, such as windows-1256 (default: recognised, or refused in doubt)',
    )
    .option(
      '--map <field=name>',
      "a field's name in JSON or CSV, such as text=body; give it again for others",
      collect,
    )
    .option(
      '--follow',
      'read the pages that a feed announces, where it has only their summaries, and those of a sitemap',
    )
    .option('--allow-private', 'fetch also from this machine and its network')
    .option('--timeout <seconds>', 'how long one page may take (default: 30)')
    .option('--gazetteer <file...>', 'your own gazetteer files, besides the built-in one');
}

export const SOURCES_HELP = `
Sources:
  a file      text (.txt), Markdown (.md) or a web page (.html, .htm): one article; .ndjson or .jsonl: one article a
              line; .json: one article or an array; .csv or .tsv: one article a row; a feed (.rss, .atom, .xml): one
              article an entry; a sitemap (.xml): its pages, with --follow; any of these packed with gzip (.gz); a .zip
              archive of them
  a folder    every .txt, .md, .html, .htm, .ndjson, .jsonl, .rss and .atom (also .gz) in it and below it but READMEs,
              in the order of their paths
  a pattern   in quotes, such as 'news/**/2016-*.html'
  an address  a page, a feed, a sitemap or a file on the web, https:// or http://; never one of this machine or its network,
              unless --allow-private
  -           standard input: the text of one article; a page, a feed, JSON and what is packed are recognised

A page gives its readable text, and its title, author, publisher, dates, language and canonical address as it says
them. Text is UTF-8 or has a byte order mark; windows-1256 and ISO-8859-6 are recognised and told, and what is in doubt
or damaged is refused: --encoding says what it is. What is known of a text can stand beside it in <name>.meta.json (for
article.txt also meta.json): {"id", "url", "title", "publisher", "author", "language", "publishedAt", "modifiedAt"}. A
line of NDJSON and a row of CSV have the same fields and "text"; other names are told with --map text=body. An article
is known again by its id, else its URL (without fragment and tracking parameters, if it was fetched), else its path:
give --url or --id when files move.`;

function collect(written: string, before: readonly string[] = []): string[] {
  return [...before, written];
}

function parseUrl(written: string): string {
  if (URL.canParse(written)) return written;
  throw new InvalidArgumentError('It is no address; write it with https://');
}

/**
 * The articles of the command's operands; what a person should know of how they were read is said beside them.
 * @param parse who parses pages, feeds and Markdown: a pool, so that the time limit holds for them too
 */
export async function* readItems(
  invocation: Invocation,
  requireIdentity: boolean,
  parse: Parse,
): AsyncIterable<SourceItem> {
  const { readQuarantined, readSources } = await import('../source/index.js');
  const options = { ...(await toSourceOptions(invocation, requireIdentity)), parse };
  const read = invocation.options.retry === true ? readQuarantined : readSources;
  for await (const item of read(invocation.operands, options)) {
    tellNotes(item, invocation);
    yield item;
  }
}

/** What a person should know of how an article was read. */
export function tellNotes(item: SourceItem, { terminal }: Invocation): void {
  if (item.kind !== 'article') return;
  const about: About = { event: 'source.warning', source: item.source, article: item.input.article.id };
  for (const note of item.notes ?? []) terminal.warn(note, about);
}

/** What the source adapters need, out of the options. */
export async function toSourceOptions(
  { options, terminal }: Invocation,
  requireIdentity: boolean,
): Promise<SourceOptions> {
  const { parseFieldMap } = await import('../source/index.js');
  const inputFormat = INPUT_FORMATS.find((format) => format === options.inputFormat);
  const encoding = textOf(options.encoding);
  return {
    given: givenBy(options),
    stdin: terminal.stdin,
    requireIdentity,
    map: parseFieldMap(Array.isArray(options.map) ? options.map.map(String) : []),
    follow: options.follow === true,
    web: {
      allowPrivate: options.allowPrivate === true,
      timeoutSeconds: secondsOf(options.timeout),
      signal: terminal.signal,
    },
    ...(inputFormat === undefined ? {} : { inputFormat }),
    ...(encoding === null ? {} : { encoding }),
  };
}

function givenBy(options: Invocation['options']): Partial<Metadata> {
  return {
    id: textOf(options.id),
    url: textOf(options.url),
    title: textOf(options.title),
    publishedAt: textOf(options.published),
    modifiedAt: textOf(options.modified),
    publisher: textOf(options.publisher),
    author: textOf(options.author),
    language: textOf(options.language),
  };
}

/** @throws IsnadError `usage` for what is no time that one would wait */
function secondsOf(written: unknown): number {
  if (written === undefined) return 30;
  const seconds = Number(written);
  if (seconds > 0 && seconds <= 3600) return seconds;
  throw new IsnadError('usage', `--timeout: "${written}" is no number of seconds`, {
    hint: 'Give a number above 0, and up to 3600.',
  });
}

export function gazetteerFilesOf({ options }: Invocation): string[] {
  return Array.isArray(options.gazetteer) ? options.gazetteer.map(String) : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
