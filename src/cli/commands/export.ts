import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { ExportFormat } from '../../export/index.js';
import type { Store } from '../../store/index.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { writeFiles } from '../output/write-files.js';
import { textOf } from '../parameters.js';
import { stopOnAbort } from '../stop-on-abort.js';
import { withStore } from '../with-store.js';

const FORMATS = ['ndjson', 'graphml', 'cypher', 'csv', 'plover'] as const satisfies readonly ExportFormat[];

const HELP = `
  ndjson   the whole graph with its history, times and judgements, for isnad load into an empty store
  cypher   the same as a script for an empty Neo4j: cypher-shell -f graph.cypher
  graphml  the graph at present, for Gephi and others: entities, and an edge for each speaker, stance and target;
           in Gephi's import dialog set "Edges merge strategy" to "Don't merge", else it makes one of those of a pair
  csv      the same as nodes.csv and edges.csv, and positions.csv, in the folder --out
  plover   the positions in force as PLOVER event records, one a line

Examples:
  isnad export --out graph.ndjson
  isnad load graph.ndjson --store bolt://localhost:7687
  isnad export --format graphml --out graph.graphml
  isnad export --format csv --out tables/
  isnad export --format plover | head -1

A file is private to you (mode 600), replaces one of its name, and is there whole or not at all. The same graph gives
the same bytes. If somebody writes to the graph meanwhile, the export fails and says so.`;

export const exportCommand: CommandModule = {
  configure(command: Command): void {
    command
      .option('--out <path>', 'the file to write, for csv the folder (default: standard output)')
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { options, globals, terminal } = invocation;
    const format = chooseFormat(globals.format, FORMATS);
    const out = textOf(options.out);
    if (format === 'csv' && out === null) {
      throw new IsnadError('usage', 'csv is several files, and --out is missing', {
        hint: 'Name a folder: isnad export --format csv --out tables/',
      });
    }
    await withStore(globals.store, { readOnly: true }, (store) => write(store, format, out, invocation));
    return terminal.signal.aborted ? EXIT.interrupted : EXIT.done;
  },
};

async function write(
  store: Store,
  format: ExportFormat,
  out: string | null,
  { terminal }: Invocation,
): Promise<void> {
  const { exportGraph } = await import('../../export/index.js');
  const files = (await exportGraph(store, format, (note) => terminal.note(note))).map(({ name, parts }) => ({
    name,
    parts: stopOnAbort(parts, terminal.signal),
  }));
  if (out !== null) await writeFiles(out, files, terminal.signal);
  else for (const { parts } of files) await terminal.printAll(parts);
}
