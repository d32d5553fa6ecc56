import type { Command } from 'commander';
import type { AsOf, NamedQuery } from '../../ask/index.js';
import { IsnadError } from '../../errors.js';
import { Moment } from '../../model/date.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { normaliseName } from '../normalise-name.js';
import { safeJson } from '../output/clean.js';
import { ROW_FORMATS, type RowFormat, renderRows } from '../output/rows.js';
import { collectParameter, limitOf, parseParameters } from '../parameters.js';
import { withStore } from '../with-store.js';

/** So many rows a person reads; programs get all of them. */
const TABLE_LIMIT = 50;

const HELP = `
Examples:
  isnad ask
  isnad ask positions-of --param actor=تركيا
  isnad ask between --param first=تركيا --param second=روسيا
  isnad ask who-opposes-whom --format csv > oppositions.csv
  isnad ask positions-of --param actor=تركيا --as-of 2016-11-06
  isnad ask stances-on --param about=تركيا --show-cypher

Without a query, lists all of them with what each answers and takes. A person, group or place is given by its id or
any of its names, in Arabic or English. --as-of answers by the versions and withdrawals that this store knew of at a
moment (UTC), --published-by by those that were out. The queries are files in cypher/ask/, and run in Neo4j Browser as they are.`;

export const askCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('[query]', 'the name of the question')
      .option('--param <name=value>', 'a parameter of the question; may be repeated', collectParameter)
      .option('--as-of <moment>', 'answer by what this store knew then: 2016-11-06, or 2016-11-06T09:30:00Z')
      .option('--published-by <moment>', 'answer by what was published by then')
      .option('--show-cypher', 'print the statement with its parameters, to paste into Neo4j Browser')
      .option('--limit <rows>', `the most rows to print (default: ${TABLE_LIMIT} in a table, else all)`)
      .addHelpText('after', `${formatsHelp(ROW_FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { operands, options, globals } = invocation;
    const format = chooseFormat(globals.format, ROW_FORMATS);
    const limit = parseLimit(options.limit, format);
    const given = parseParameters(options.param);
    const asOf = parseAsOf(options);
    const { findQuery, loadQueries } = await import('../../ask/index.js');
    const queries = await loadQueries();
    const [name] = operands;
    if (name === undefined) await listQueries(queries, format, invocation);
    else if (options.showCypher === true) await showCypher(findQuery(name, queries), given, asOf, invocation);
    else await answer(findQuery(name, queries), given, { limit, format, asOf }, invocation);
    return EXIT.done;
  },
};

interface Settings {
  readonly limit: number | null;
  readonly format: RowFormat;
  readonly asOf: AsOf | null;
}

async function answer(
  query: NamedQuery,
  given: Readonly<Record<string, string>>,
  { limit, format, asOf }: Settings,
  { globals, terminal }: Invocation,
): Promise<void> {
  const { askQuery } = await import('../../ask/index.js');
  const normalise = await normaliseName();
  const result = await withStore(globals.store, { readOnly: true }, (store) =>
    askQuery(query, given, { store, normalise, limit, asOf }),
  );
  terminal.print(await renderRows(result, format, terminal.style));
  if (result.rows.length === 0) terminal.note('Nothing in the store answers this.');
  if (result.truncated) terminal.note(`Only the first ${limit} rows; more with --limit <rows>.`);
}

/** As `:param` lines and the statement; JSON text and numbers are Cypher literals too. */
async function showCypher(
  query: NamedQuery,
  given: Readonly<Record<string, string>>,
  asOf: AsOf | null,
  { globals, terminal }: Invocation,
): Promise<void> {
  const { prepareQuery } = await import('../../ask/index.js');
  const normalise = await normaliseName();
  const { statement, parameters } = await withStore(globals.store, { readOnly: true }, (store) =>
    prepareQuery(query, given, { store, normalise, asOf }),
  );
  const lines = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${safeJson(value)};\n`);
  terminal.print(`${lines.join('')}${statement};\n`);
}

async function listQueries(
  queries: readonly NamedQuery[],
  format: RowFormat,
  { terminal }: Invocation,
): Promise<void> {
  if (format === 'json' || format === 'ndjson') {
    const described = queries.map(({ statement: _, sentence: __, ...query }) => query);
    terminal.print(
      format === 'json'
        ? `${safeJson(described, 2)}\n`
        : described.map((query) => `${safeJson(query)}\n`).join(''),
    );
    return;
  }
  const rows = queries.map((query) => [query.name, query.answers, query.titleAr, describeParameters(query)]);
  const columns = ['query', 'what it answers', 'بالعربية', 'parameters'];
  terminal.print(await renderRows({ columns, rows }, format, terminal.style));
  terminal.note(
    `For example: ${queries.find(({ name }) => name === 'positions-of')?.examples[0] ?? 'isnad ask articles'}`,
  );
}

function describeParameters({ parameters }: NamedQuery): string {
  return parameters
    .map(({ name, type, required }) => (required ? `${name} (${type})` : `[${name} (${type})]`))
    .join(', ');
}

function parseAsOf({ asOf, publishedBy }: Invocation['options']): AsOf | null {
  if (asOf !== undefined && publishedBy !== undefined) {
    throw new IsnadError('usage', '--as-of and --published-by do not go together', {
      hint: 'The first asks what this store knew at a moment, the second what was published by then.',
    });
  }
  const [option, written] = asOf === undefined ? ['--published-by', publishedBy] : ['--as-of', asOf];
  if (written === undefined) return null;
  const moment = Moment.safeParse(written);
  if (moment.success) return { by: asOf === undefined ? 'published' : 'known', moment: moment.data };
  throw new IsnadError('usage', `${option}: "${String(written)}" is no moment`, {
    hint: 'Write it as 2016-11-06, 2016-11 or 2016-11-06T09:30:00Z; a date counts to its end.',
  });
}

function parseLimit(written: unknown, format: RowFormat): number | null {
  if (written === undefined) return format === 'table' ? TABLE_LIMIT : null;
  return limitOf(written);
}
