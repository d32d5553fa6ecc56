import type { Command } from 'commander';
import type { IsnadError } from '../../errors.js';
import type { Explanation } from '../../explain.js';
import type { Article, ArticleInput } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { ExtractionPool } from '../../pool/index.js';
import type { SourceItem } from '../../source/index.js';
import { addExtractionOptions, extractionOptionsOf } from '../batch/batch-options.js';
import { ofShard } from '../batch/shard.js';
import { warnAbout } from '../batch/store-all.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT, failureOfInput } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import type { About } from '../messages.js';
import { safeJson } from '../output/clean.js';
import type { TableStyle } from '../output/table.js';
import { addSourceOptions, gazetteerFilesOf, readItems, SOURCES_HELP } from '../source-options.js';
import { stopOnAbort } from '../stop-on-abort.js';

const FORMATS = ['table', 'json', 'ndjson'] as const;

const HELP = `
Examples:
  isnad extract article.txt
  isnad extract article.txt --published 2016-11-06 --format json > article.json
  isnad extract article.txt --explain
  isnad extract news/ --format ndjson | isnad load -
  isnad extract https://example.org/news/1.html

The table shows who takes which position on what, and in which words; then the entities and the relations. json is
the interchange format: one object for one article, an array for several; ndjson is one object a line. Offsets are
half-open, in UTF-16 code units of version.text.`;

export const extractCommand: CommandModule = {
  configure(command: Command): void {
    command.argument('<source...>', 'files, folders, patterns, web addresses, or - for standard input');
    command.option(
      '--explain',
      'print, sentence by sentence, what was found, by which rule, and what was passed over, and why',
    );
    addSourceOptions(command);
    addExtractionOptions(command);
    command.addHelpText('after', `${formatsHelp(FORMATS)}\n${SOURCES_HELP}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { globals, terminal } = invocation;
    const format = chooseFormat(globals.format, FORMATS);
    const collected: (Extraction | Explanation)[] = [];
    let failures = 0;
    let articles = 0;
    for await (const reading of stopOnAbort(readArticles(invocation), terminal.signal)) {
      articles += 1;
      if (reading === null) failures += 1;
      else if (format === 'json') collected.push(reading.result);
      else if (format === 'ndjson') await terminal.printAll([`${safeJson(reading.result)}\n`]);
      else terminal.print(reading.render(terminal.style));
      if (terminal.isDone) break;
    }
    terminal.count({ articles, failed: failures });
    if (format === 'json' && collected.length > 0) {
      const [only] = collected;
      terminal.print(`${safeJson(collected.length + failures === 1 ? only : collected, 2)}\n`);
    }
    if (terminal.signal.aborted) return EXIT.interrupted;
    return failures === 0 ? EXIT.done : EXIT.failedInput;
  },
};

/** What is printed of one article: for programs, and for people. */
interface Reading {
  readonly result: Extraction | Explanation;
  render(style: TableStyle): string;
}

/** One article after the other, each read while those before it are printed; null for one that failed. */
async function* readArticles(invocation: Invocation): AsyncIterable<Reading | null> {
  const { options, terminal } = invocation;
  const { threads, timeLimit, shard } = extractionOptionsOf(options);
  const { startPool } = await import('../../pool/index.js');
  const { pMapIterable } = await import('p-map');
  const pool = await startPool({ threads, timeLimit, gazetteerFiles: gazetteerFilesOf(invocation) });
  try {
    const read = options.explain === true ? await explaining(pool) : await extracting(pool);
    const items = ofShard(readItems(invocation, false, pool.parse), shard);
    const attempts = pMapIterable(items, (item) => attempt(item, read), {
      concurrency: threads,
      backpressure: 2 * threads,
    });
    for await (const { reading, article, error, about } of attempts) {
      if (error !== null) terminal.error(error, { ...about, event: 'article.failed', status: 'failed' });
      else terminal.event(about);
      if (article !== null) warnAbout(article, null, terminal);
      yield reading;
    }
  } finally {
    await pool.close();
  }
}

interface Attempt {
  readonly reading: Reading | null;
  readonly article: Article | null;
  readonly error: IsnadError | null;
  readonly about: About;
}

async function attempt(item: SourceItem, read: Reader): Promise<Attempt> {
  const begun = performance.now();
  const article = item.kind === 'article' ? item.input.article.id : undefined;
  const about = (): About => {
    const milliseconds = performance.now() - begun;
    return { event: 'article.extracted', source: item.source, article, milliseconds };
  };
  try {
    if (item.kind === 'failure') throw item.error;
    return { ...(await read(item.input)), error: null, about: about() };
  } catch (error) {
    return { reading: null, article: null, error: failureOfInput(error), about: about() };
  }
}

type Reader = (input: ArticleInput) => Promise<{ readonly reading: Reading; readonly article: Article }>;

async function extracting(pool: ExtractionPool): Promise<Reader> {
  const { renderExtraction } = await import('../output/extraction-table.js');
  return async (input) => {
    const result = await pool.extract(input);
    return {
      reading: { result, render: (style) => renderExtraction(result, style) },
      article: result.article,
    };
  };
}

async function explaining(pool: ExtractionPool): Promise<Reader> {
  const { renderExplanation } = await import('../output/explanation.js');
  return async (input) => {
    const { explanation, article } = await pool.explain(input);
    return {
      reading: { result: explanation, render: (style) => renderExplanation(explanation, style) },
      article,
    };
  };
}
