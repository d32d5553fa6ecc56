import type { Command } from 'commander';
import type { ExtractionPool } from '../../pool/index.js';
import type { SourceItem } from '../../source/index.js';
import {
  addBatchOptions,
  addExtractionOptions,
  batchOptionsOf,
  extractionOptionsOf,
} from '../batch/batch-options.js';
import { type IngestItem, toIngestItem } from '../batch/item.js';
import type { Fingerprints } from '../batch/prepare.js';
import { INGEST_FORMATS } from '../batch/printer.js';
import { ofShard, type Shard } from '../batch/shard.js';
import { storeWaitOf } from '../batch/store-wait.js';
import type { CommandModule, Invocation } from '../command.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import {
  addSourceOptions,
  gazetteerFilesOf,
  readItems,
  SOURCES_HELP,
  toSourceOptions,
} from '../source-options.js';
import { StoreHandle } from '../with-store.js';

const HELP = `
Examples:
  isnad ingest article.txt --url https://example.org/news/1 --published 2016-11-06
  isnad ingest news/ --publisher "Example Agency" --dry-run
  cat article.txt | isnad ingest - --id agency-4711
  isnad ingest https://example.org/news/1.html 'archive/**/*.html'
  isnad ingest https://example.org/feed.xml --follow
  isnad ingest table.csv --map text=body --map publishedAt=date
  isnad ingest feed.ndjson --store neo4j://localhost:7687 --format ndjson
  isnad ingest archive.ndjson --quarantine failed.ndjson --summary run.json
  isnad ingest --retry failed.ndjson --quarantine still-failed.ndjson

An article that is there already is compared with its stored version: nothing is written when its text is the same;
else positions are added, kept, revised (reworded) or retired, and the history stays. What --reextract changes is
recorded as the extractor's doing, not as the article's. An input that cannot be read
is reported, and the others go on (exit code 1). Each article is stored whole or not at all. A run that was stopped,
by Ctrl-C or a store that failed, goes on where it was when the same command is run again: what it had stored is
unchanged then.`;

export const ingestCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<source...>', 'files, folders, patterns, web addresses, or - for standard input')
      .option('--dry-run', 'print what would change, and write nothing')
      .option('--reextract', 'read anew also what is stored, with the present extractor and gazetteer');
    command.option('--retry', 'the sources are files of --quarantine: give once more what is in them');
    addSourceOptions(command);
    addExtractionOptions(command);
    addBatchOptions(command);
    command.addHelpText('after', `${formatsHelp(INGEST_FORMATS)}\n${SOURCES_HELP}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { operands, options, globals } = invocation;
    const format = chooseFormat(globals.format, INGEST_FORMATS);
    const dryRun = options.dryRun === true;
    const { threads, timeLimit, shard } = extractionOptionsOf(options);
    const waiting = storeWaitOf(invocation);
    const handle = new StoreHandle(globals.store, { readOnly: dryRun, emptyWhenMissing: dryRun, waiting });
    const reextract = options.reextract === true;
    const total = shard === null && options.retry !== true ? await totalOf(invocation) : null;
    const given = batchOptionsOf(options, operands);
    const { startPool } = await import('../../pool/index.js');
    const [pool, { runIngest }] = await Promise.all([
      startPool({ threads, timeLimit, gazetteerFiles: gazetteerFilesOf(invocation) }),
      // While a thread is made, what this one needs next is loaded.
      import('../batch/run.js'),
      import('../../source/index.js'),
      import('../../store/index.js'),
      import('../../ingest.js'),
    ]);
    const fingerprints: Fingerprints = (inputs) => pool.fingerprints(inputs);
    const settings = { ...given, format, dryRun, reextract, fingerprints, threads, total };
    const items = readItems(invocation, true, pool.parse);
    try {
      return await runIngest(toIngestItems(items, pool, shard), handle, settings, invocation);
    } finally {
      await pool.close();
    }
  },
};

async function totalOf(invocation: Invocation): Promise<number | null> {
  const { countArticles } = await import('../../source/index.js');
  return countArticles(invocation.operands, await toSourceOptions(invocation, true));
}

async function* toIngestItems(
  items: AsyncIterable<SourceItem>,
  pool: ExtractionPool,
  shard: Shard | null,
): AsyncIterable<IngestItem> {
  for await (const item of ofShard(items, shard)) yield toIngestItem(item, pool);
}
