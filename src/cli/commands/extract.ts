import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { Explanation } from '../../explain.js';
import type { ArticleInput } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { ExtractionContext } from '../../pipeline.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT, endsTheRun } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { warnAbout } from '../ingest-run.js';
import { safeJson } from '../output/clean.js';
import type { TableStyle } from '../output/table.js';
import { addSourceOptions, gazetteerFilesOf, readItems, SOURCES_HELP } from '../source-options.js';
import { stopOnAbort } from '../stop-on-abort.js';
import type { Terminal } from '../terminal.js';

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
    command.addHelpText('after', `${formatsHelp(FORMATS)}\n${SOURCES_HELP}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { globals, terminal } = invocation;
    const format = chooseFormat(globals.format, FORMATS);
    const collected: (Extraction | Explanation)[] = [];
    let failures = 0;
    for await (const reading of stopOnAbort(readArticles(invocation), terminal.signal)) {
      if (reading === null) failures += 1;
      else if (format === 'json') collected.push(reading.result);
      else if (format === 'ndjson') terminal.print(`${safeJson(reading.result)}\n`);
      else terminal.print(reading.render(terminal.style));
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

/** What is printed of one article: for programs, and for people. */
interface Reading {
  readonly result: Extraction | Explanation;
  render(style: TableStyle): string;
}

/** One article after the other; null for an input that failed, after it is reported. */
async function* readArticles(invocation: Invocation): AsyncIterable<Reading | null> {
  const { options, terminal } = invocation;
  const { createContext } = await import('../../pipeline.js');
  const read = options.explain === true ? await explaining() : await extracting();
  const context = createContext({ gazetteerFiles: gazetteerFilesOf(invocation) });
  for await (const item of readItems(invocation, false)) {
    try {
      if (item.kind === 'failure') throw item.error;
      yield read(item.input, context, terminal);
    } catch (error) {
      if (!(error instanceof IsnadError) || endsTheRun(error)) throw error;
      terminal.error(error);
      yield null;
    }
  }
}

type Reader = (input: ArticleInput, context: ExtractionContext, terminal: Terminal) => Reading;

async function extracting(): Promise<Reader> {
  const { extract } = await import('../../pipeline.js');
  const { renderExtraction } = await import('../output/extraction-table.js');
  return (input, context, terminal) => {
    const result = extract(input, context);
    warnAbout(result.article, null, terminal);
    return { result, render: (style) => renderExtraction(result, style) };
  };
}

async function explaining(): Promise<Reader> {
  const { analyse } = await import('../../pipeline.js');
  const { explain } = await import('../../explain.js');
  const { renderExplanation } = await import('../output/explanation.js');
  return (input, context, terminal) => {
    const analysis = analyse(input, context);
    warnAbout(analysis.extraction.article, null, terminal);
    const result = explain(analysis);
    return { result, render: (style) => renderExplanation(result, style) };
  };
}
