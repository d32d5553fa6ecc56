import { IsnadError } from '../errors.js';
import type { Value } from '../model/graph.js';
import { type AsOf, rewind } from './as-of.js';
import { markColumns } from './mark-sentence.js';
import type { NamedQuery } from './named-query.js';
import { didYouMean, nearest } from './nearest.js';
import type { NameContext } from './resolve-entity.js';
import { resolveParameters } from './resolve-parameters.js';

export interface AskOptions extends NameContext {
  /** The most rows to return; null for all. */
  readonly limit: number | null;
  /** Answer for an earlier state of the graph; the present one unless given. */
  readonly asOf?: AsOf | null;
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** There are more rows than the limit. */
  readonly truncated: boolean;
}

/** A named query as a store runs it, with the ids of whom it is asked about. */
export interface PreparedQuery {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/**
 * A named query as it is run, but for the limit.
 * @throws IsnadError `usage` for a parameter that is unknown, missing or unfitting
 */
export async function prepareQuery(
  query: NamedQuery,
  given: Readonly<Record<string, string>>,
  options: Pick<AskOptions, keyof NameContext | 'asOf'>,
): Promise<PreparedQuery> {
  const { asOf = null } = options;
  const resolved = await resolveParameters(query, given, options);
  if (asOf === null) return { statement: query.statement, parameters: resolved };
  const { statement, parameters } = rewind(query.statement, asOf);
  return { statement, parameters: { ...resolved, ...parameters } };
}

/**
 * Answers a named query.
 * @throws IsnadError `usage` for a parameter that is unknown, missing or unfitting; `store-query` from the store.
 */
export async function askQuery(
  query: NamedQuery,
  given: Readonly<Record<string, string>>,
  options: AskOptions,
): Promise<Answer> {
  const { limit } = options;
  const prepared = await prepareQuery(query, given, options);
  // One row more than asked for tells whether there are more. A literal, as drivers send a number as a float.
  const statement = limit === null ? prepared.statement : `${prepared.statement}\nLIMIT ${limit + 1}`;
  const { columns, rows } = await options.store.run(statement, prepared.parameters);
  const shown = limit === null ? rows : rows.slice(0, limit);
  const truncated = shown.length < rows.length;
  return {
    ...(query.sentence === null ? { columns, rows: shown } : markColumns(columns, shown, query.sentence)),
    truncated,
  };
}

/**
 * The query of that name.
 * @throws IsnadError `usage` with the nearest name.
 */
export function findQuery(name: string, queries: readonly NamedQuery[]): NamedQuery {
  const found = queries.find((query) => query.name === name);
  if (found !== undefined) return found;
  const near = didYouMean(
    nearest(
      name,
      queries.map((query) => query.name),
    ),
  );
  throw new IsnadError('usage', `there is no query "${name}"`, {
    hint: `${near === '' ? '' : `${near} `}List them all with: isnad ask`,
    context: { query: name },
  });
}
