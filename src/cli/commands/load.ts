import type { Command } from 'commander';
import type { CommandModule, Invocation } from '../command.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { INGEST_FORMATS, type IngestItem, runIngest } from '../ingest-run.js';
import { StoreHandle } from '../with-store.js';

const HELP = `
Examples:
  isnad extract news/ --format ndjson > news.ndjson
  isnad load news.ndjson
  isnad extract article.txt --id agency-4711 --format json | isnad load -

Each extraction is checked before anything of it is stored: its schema, that every quote is its slice of the text,
and that every id it refers to is there. One that does not hold is reported with its line and field, and the others
go on (exit code 1).`;

export const loadCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<file...>', 'what `isnad extract --format json` or ndjson printed; - for standard input')
      .option('--input-format <name>', 'json or ndjson, whatever the name of the file (default: recognised)')
      .option('--dry-run', 'print what would change, and write nothing')
      .addHelpText('after', `${formatsHelp(INGEST_FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { operands, options, globals, terminal } = invocation;
    const format = chooseFormat(globals.format, INGEST_FORMATS);
    const dryRun = options.dryRun === true;
    const inputFormat =
      typeof options.inputFormat === 'string'
        ? chooseFormat(options.inputFormat, ['ndjson', 'json'] as const)
        : null;
    const { readExtractions } = await import('../../source/index.js');
    const items = readExtractions(operands, {
      stdin: terminal.stdin,
      ...(inputFormat === null ? {} : { inputFormat }),
    });
    const handle = new StoreHandle(globals.store, { readOnly: dryRun, emptyWhenMissing: dryRun });
    return runIngest(toItems(items), handle, { format, dryRun }, invocation);
  },
};

type Read = ReturnType<typeof import('../../source/index.js').readExtractions>;

async function* toItems(items: Read): AsyncIterable<IngestItem> {
  for await (const item of items) {
    yield item.kind === 'failure'
      ? item
      : { kind: 'extraction', source: item.source, extract: () => item.extraction };
  }
}
