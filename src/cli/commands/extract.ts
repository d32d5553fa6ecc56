import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { Extraction } from '../../model/extraction.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT, endsTheRun } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { warnAbout } from '../ingest-run.js';
import { safeJson } from '../output/clean.js';
import { renderExtraction } from '../output/extraction-table.js';
import { addSourceOptions, gazetteerFilesOf, SOURCES_HELP, toSourceOptions } from '../source-options.js';
import { stopOnAbort } from '../stop-on-abort.js';

const FORMATS = ['table', 'json', 'ndjson'] as const;

const HELP = `
Examples:
  isnad extract article.txt
  isnad extract article.txt --published 2016-11-06 --format json > article.json
  isnad extract news/ --format ndjson | isnad load -
  curl -s https://example.org/news/1.txt | isnad extract - --url https://example.org/news/1

The table shows who takes which position on what, and in which words; then the entities and the relations. json is
the interchange format: one object for one article, an array for several; ndjson is one object a line. Offsets are
half-open, in UTF-16 code units of version.text.`;

export const extractCommand: CommandModule = {
  configure(command: Command): void {
    command.argument('<source...>', 'files, folders, or - for standard input');
    addSourceOptions(command);
    command.addHelpText('after', `${formatsHelp(FORMATS)}\n${SOURCES_HELP}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { globals, terminal } = invocation;
    const format = chooseFormat(globals.format, FORMATS);
    const collected: Extraction[] = [];
    let failures = 0;
    for await (const extraction of stopOnAbort(readExtractions(invocation), terminal.signal)) {
      if (extraction === null) failures += 1;
      else if (format === 'json') collected.push(extraction);
      else if (format === 'ndjson') terminal.print(`${safeJson(extraction)}\n`);
      else terminal.print(renderExtraction(extraction, terminal.style));
      if (terminal.isDone) break;
    }
    if (format === 'json' && collected.length > 0) {
      const [only] = collected;
      terminal.print(`${safeJson(collected.length + failures === 1 ? only : collected, 2)}\n`);
    }
    if (terminal.signal.aborted) return EXIT.interrupted;
    return failures === 0 ? EXIT.done : EXIT.failedInput;
  },
};

/** One extraction after the other; null for an input that failed, after it is reported. */
async function* readExtractions(invocation: Invocation): AsyncIterable<Extraction | null> {
  const { operands, terminal } = invocation;
  const { readSources } = await import('../../source/index.js');
  const { createContext, extract } = await import('../../pipeline.js');
  const context = createContext({ gazetteerFiles: gazetteerFilesOf(invocation) });
  for await (const item of readSources(operands, toSourceOptions(invocation, false))) {
    try {
      if (item.kind === 'failure') throw item.error;
      const extraction = extract(item.input, context);
      warnAbout(extraction.article, null, terminal);
      yield extraction;
    } catch (error) {
      if (!(error instanceof IsnadError) || endsTheRun(error)) throw error;
      terminal.error(error);
      yield null;
    }
  }
}
