import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { Judgement } from '../../model/judgement.js';
import { addBatchOptions, batchOptionsOf } from '../batch/batch-options.js';
import type { IngestItem } from '../batch/item.js';
import { INGEST_FORMATS } from '../batch/printer.js';
import { runIngest } from '../batch/run.js';
import { storeWaitOf } from '../batch/store-wait.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { loadWholeGraph, recogniseGraph, refuseCompany } from '../load-graph.js';
import { normaliseName } from '../normalise-name.js';
import { StoreHandle, withStore } from '../with-store.js';

const HELP = `
Examples:
  isnad extract news/ --format ndjson > news.ndjson
  isnad load news.ndjson
  isnad extract article.txt --id agency-4711 --format json | isnad load -
  isnad review --decided --format ndjson --store other.grafeo | isnad load -
  isnad load graph.ndjson --store bolt://localhost:7687

Each extraction is checked before anything of it is stored: its schema, that every quote is its slice of the text,
and that every id it refers to is there. One that does not hold is reported with its line and field, and the others
go on (exit code 1). Judgements about who is who, as isnad review --decided prints them, are taken over after the
extractions; one that contradicts another in the store is refused.

A whole graph, as isnad export wrote it, is recognised too. It goes into an empty store, of either kind, with its
history and judgements. The file is checked to its end before anything of it is stored.`;

export const loadCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument(
        '<file...>',
        'what `isnad extract --format json` or ndjson, or `isnad export`, printed; - for standard input',
      )
      .option('--input-format <name>', 'json or ndjson, whatever the name of the file (default: recognised)')
      .option('--dry-run', 'print what would change, and write nothing');
    addBatchOptions(command);
    command.addHelpText('after', `${formatsHelp(INGEST_FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { operands, options, globals, terminal } = invocation;
    const format = chooseFormat(globals.format, INGEST_FORMATS);
    const dryRun = options.dryRun === true;
    const inputFormat =
      typeof options.inputFormat === 'string'
        ? chooseFormat(options.inputFormat, ['ndjson', 'json'] as const)
        : null;
    let stdin = terminal.stdin;
    for (const spec of operands) {
      const recognised = await recogniseGraph(spec, stdin);
      if (recognised.isGraph && operands.length > 1) refuseCompany(spec);
      if (recognised.isGraph) return loadWholeGraph(spec, recognised.stdin, format, invocation);
      stdin = recognised.stdin;
    }
    const { readExtractions } = await import('../../source/index.js');
    const items = readExtractions(operands, {
      stdin,
      ...(inputFormat === null ? {} : { inputFormat }),
    });
    const waiting = storeWaitOf(invocation);
    const handle = new StoreHandle(globals.store, { readOnly: dryRun, emptyWhenMissing: dryRun, waiting });
    const judgements: Judgement[] = [];
    const settings = {
      ...batchOptionsOf(options, operands),
      format,
      dryRun,
      reextract: false,
      fingerprints: null,
      threads: 1,
      total: null,
    };
    const code = await runIngest(toItems(items, judgements), handle, settings, invocation);
    const taken = await takeOver(judgements, invocation);
    return code === EXIT.done ? taken : code;
  },
};

type Read = ReturnType<typeof import('../../source/index.js').readExtractions>;

/** Judgements are kept for later: what articles say goes before who is meant by it. */
async function* toItems(items: Read, judgements: Judgement[]): AsyncIterable<IngestItem> {
  for await (const item of items) {
    if (item.kind === 'judgement') judgements.push(item.judgement);
    else if (item.kind === 'failure') yield item;
    else {
      const { source, extraction } = item;
      yield { kind: 'extraction', source, article: extraction.article.id, extract: () => extraction };
    }
  }
}

/** Takes over judgements about who is who, one after the other; one that contradicts another here is told. */
async function takeOver(
  judgements: readonly Judgement[],
  { options, globals, terminal }: Invocation,
): Promise<number> {
  if (judgements.length === 0) return EXIT.done;
  const dryRun = options.dryRun === true;
  const { carryOut, decideTakeOver } = await import('../../identity/index.js');
  const settings = { normaliseName: await normaliseName(), dryRun };
  const counts = { taken: 0, known: 0, refused: 0 };
  await withStore(globals.store, { readOnly: dryRun, emptyWhenMissing: dryRun }, async (store) => {
    for (const judgement of judgements) {
      try {
        const report = await carryOut(store, (known) => decideTakeOver(known, judgement), settings);
        counts[report.judgements.length > 0 ? 'taken' : 'known'] += 1;
      } catch (error) {
        if (!IsnadError.is(error, 'input')) throw error;
        counts.refused += 1;
        terminal.error(error, { event: 'judgement.refused' });
      }
    }
  });
  const { taken, known, refused } = counts;
  const verb = dryRun ? 'would be taken over' : 'taken over';
  terminal.note(`Judgements: ${taken} ${verb}, ${known} known already, ${refused} refused.`);
  return refused > 0 ? EXIT.failedInput : EXIT.done;
}
