import { IsnadError } from '../errors.js';
import { recordsOf, type Value } from '../model/graph.js';
import { readLookup } from './load-queries.js';
import { didYouMean, nearest } from './nearest.js';
import type { StatementRunner } from './runner.js';

export interface NameContext {
  readonly store: StatementRunner;
  /** The normal form under which two spellings of one name are the same; that of the graph's `nameNorm`. */
  readonly normalise: (name: string) => string;
}

interface Candidate {
  /** Of the entity that it is merged into, where it is. */
  readonly id: string;
  readonly ownId: string;
  readonly names: readonly string[];
  readonly kinds: readonly string[];
}

/**
 * The id of the entity that is meant: by id, else by its display name, else by any other name, in any language.
 * @throws IsnadError `usage` when none is found (with the nearest names), several are (with their ids), or it is no
 * actor where one is needed.
 */
export async function resolveEntity(
  written: string,
  kind: 'entity' | 'actor',
  parameter: string,
  context: NameContext,
): Promise<string> {
  const named = await findNamed(written, context);
  const found = eachOnce(named.length > 0 ? named : await findAmongAll(written, parameter, context));
  const fitting = kind === 'actor' ? found.filter(({ kinds }) => kinds.includes('Actor')) : found;
  const [only, ...others] = fitting;
  if (only === undefined) throw notAnActor(written, parameter, found);
  if (others.length > 0) throw ambiguous(written, parameter, fitting);
  return only.id;
}

/** Names of entities that are merged into one lead to that one. */
function eachOnce(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
}

async function findNamed(written: string, { store, normalise }: NameContext): Promise<Candidate[]> {
  const statement = await readLookup('entities-by-name');
  const rows = await store.run(statement, { written, norm: normalise(written) });
  const candidates = recordsOf(rows).map(toCandidate);
  const exact = candidates.filter(({ ownId }) => ownId === written);
  return exact.length > 0 ? exact : candidates;
}

/** Aliases are stored as they are written, so their normal forms are compared here. */
async function findAmongAll(written: string, parameter: string, context: NameContext): Promise<Candidate[]> {
  const { store, normalise } = context;
  const all = recordsOf(await store.run(await readLookup('all-names'))).map(toCandidate);
  const norm = normalise(written);
  const found = norm === '' ? [] : all.filter(({ names }) => names.some((name) => normalise(name) === norm));
  if (found.length > 0) return found;
  const near = nearest(
    written,
    all.flatMap(({ names }) => names),
    3,
    normalise,
  );
  throw new IsnadError('usage', `--param ${parameter}: nothing in the store is called "${written}"`, {
    hint:
      all.length === 0
        ? 'The store is empty; put an article in first: isnad ingest <file>'
        : didYouMean(near) ||
          'See the names with: isnad cypher "MATCH (e:Entity) RETURN e.id, e.name ORDER BY e.name"',
    context: { parameter, value: written },
  });
}

function toCandidate(row: Readonly<Record<string, Value>>): Candidate {
  const aliases = Array.isArray(row.aliases) ? row.aliases : [];
  const names = [row.name, row.nameAr, row.nameEn, ...aliases].filter((name) => typeof name === 'string');
  const kinds = (Array.isArray(row.kinds) ? row.kinds : []).filter((kind) => typeof kind === 'string');
  return { id: String(row.mergedInto ?? row.id), ownId: String(row.id), names, kinds };
}

function ambiguous(written: string, parameter: string, found: readonly Candidate[]): IsnadError {
  const list = found.slice(0, 10).map(({ id, names }) => `${id} (${names[0] ?? 'without a name'})`);
  const more = found.length > 10 ? ` and ${found.length - 10} more` : '';
  return new IsnadError(
    'usage',
    `--param ${parameter}: "${written}" is the name of ${found.length}: ${list.join(', ')}${more}`,
    {
      hint: `Give the id of the one you mean: --param ${parameter}=${found[0]?.id ?? '<id>'}`,
      context: { parameter, value: written },
    },
  );
}

function notAnActor(written: string, parameter: string, found: readonly Candidate[]): IsnadError {
  const kinds = found[0]?.kinds.filter((kind) => kind !== 'Entity').join(', ') ?? 'something else';
  return new IsnadError('usage', `--param ${parameter}: "${written}" is no actor but ${kinds}`, {
    hint: `Positions about it are listed by: isnad ask positions-about --param entity=${found[0]?.id ?? '<id>'}`,
    context: { parameter, value: written },
  });
}
