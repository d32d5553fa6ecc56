import { IsnadError } from '../errors.js';
import { PartialDate } from '../model/date.js';
import type { Value } from '../model/graph.js';
import { readLookup } from './load-queries.js';
import { type NamedQuery, type Parameter, STANCE_NAMES } from './named-query.js';
import { didYouMean, nearest } from './nearest.js';
import { type NameContext, resolveEntity } from './resolve-entity.js';

/**
 * The parameters of a query's statement out of what the user wrote, with names resolved to ids and defaults filled in.
 * @throws IsnadError `usage` for an unknown, missing or unfitting parameter, with the nearest name.
 */
export async function resolveParameters(
  query: NamedQuery,
  given: Readonly<Record<string, string>>,
  context: NameContext,
): Promise<Record<string, Value>> {
  const known = query.parameters.map(({ name }) => name);
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw unknownParameter(query, name, known);
  const resolved: Record<string, Value> = {};
  for (const parameter of query.parameters) {
    const written = given[parameter.name];
    if (written === undefined && parameter.required) throw missing(query, parameter);
    resolved[parameter.name] =
      written === undefined ? parameter.default : await readValue(parameter, written, context);
  }
  return resolved;
}

async function readValue({ name, type }: Parameter, written: string, context: NameContext): Promise<Value> {
  switch (type) {
    case 'entity':
    case 'actor':
      return resolveEntity(written, type, name, context);
    case 'position':
      return resolvePosition(name, written, context);
    case 'stance':
      if (STANCE_NAMES.includes(written)) return written;
      throw unfitting(
        name,
        written,
        `no stance; the stances are ${STANCE_NAMES.join(', ')}`,
        nearest(written, STANCE_NAMES),
      );
    case 'date':
      if (PartialDate.safeParse(written).success) return written;
      throw unfitting(name, written, 'no date; write it as 2016-11-06, 2016-11 or 2016');
    case 'integer':
      if (/^-?\d{1,15}$/.test(written)) return Number(written);
      throw unfitting(name, written, 'no whole number');
    case 'text':
      return written;
  }
}

async function resolvePosition(name: string, written: string, { store }: NameContext): Promise<string> {
  const id = written.startsWith('position:') ? written : `position:${written}`;
  const { rows } = await store.run(await readLookup('position-by-id'), { id });
  if (rows.length > 0) return id;
  throw new IsnadError('usage', `--param ${name}: no position has the id "${written}"`, {
    hint: 'Ids stand in the column "position" of: isnad ask positions-of --param actor=<name>',
    context: { parameter: name, value: written },
  });
}

function unfitting(name: string, written: string, reason: string, near: readonly string[] = []): IsnadError {
  const hint = didYouMean(near);
  return new IsnadError('usage', `--param ${name}: "${written}" is ${reason}`, {
    ...(hint === '' ? {} : { hint }),
    context: { parameter: name, value: written },
  });
}

function unknownParameter(query: NamedQuery, name: string, known: readonly string[]): IsnadError {
  const takes = known.length === 0 ? 'It takes no parameters.' : `It takes ${known.join(', ')}.`;
  const near = didYouMean(nearest(name, known));
  return new IsnadError('usage', `${query.name}: there is no parameter "${name}"`, {
    hint: near === '' ? takes : `${near} ${takes}`,
    context: { query: query.name, parameter: name },
  });
}

function missing(query: NamedQuery, { name, description }: Parameter): IsnadError {
  return new IsnadError('usage', `${query.name}: the parameter "${name}" is missing`, {
    hint: `${name}: ${description} For example: ${query.examples[0]}`,
    context: { query: query.name, parameter: name },
  });
}
