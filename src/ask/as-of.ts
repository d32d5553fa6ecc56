import { IsnadError } from '../errors.js';
import { edgeTypeOf, STANCES } from '../model/stance.js';

const DERIVED: readonly string[] = STANCES.map(edgeTypeOf);

/** An earlier state of the graph: by what this store knew at a moment, or by what was published by then. */
export interface AsOf {
  readonly by: 'known' | 'published';
  /** ISO 8601: a moment in UTC, or a date, which counts to its end. */
  readonly moment: string;
}

/**
 * A query's statement for an earlier state. The queries ask of the present in three forms, which are turned into what
 * they were at `$asOf`:
 *
 * - `version.current` (of a Version or a Position): its text was in force, it was stated by one that was;
 * - `version.ingestedAt IS NOT NULL`: the version was there at all;
 * - `[evidence:EVIDENCED_BY]`: as the extractor had read the version by then.
 *
 * Whom a name was taken for stays as it is understood today.
 * @throws IsnadError `usage` for a query over derived edges, which are of the present alone; `data` for one that asks of
 *   the present in another form.
 */
export function rewind(statement: string, asOf: AsOf): { statement: string; parameters: { asOf: string } } {
  if (DERIVED.some((type) => new RegExp(`[:|]${type}\\b`).test(statement))) {
    throw new IsnadError('usage', 'this question goes over the derived edges, which know the present alone', {
      hint: 'Ask it without --as-of and --published-by.',
    });
  }
  const named = nameEvidence(statement);
  const readings = readingsOf(named);
  const kinds = kindsOf(named);
  const known = asOf.by === 'known';
  const withState = named.replace(/\b(\w+)\.current(?: = true)?\b/g, (_, variable: string) => {
    const kind = kinds.get(variable);
    if (kind === undefined)
      throw new IsnadError('data', `a query asks whether "${variable}" is current, which is no node of it`);
    if (kind === 'Version') {
      const reading = readings.get(variable);
      const wasRead = known && reading !== undefined ? ` AND ${readBy(reading)}` : '';
      return `(${inForce(variable, asOf)}${wasRead})`;
    }
    return stated(variable, asOf);
  });
  const withVersions = withState.replace(/\b(\w+)\.ingestedAt IS NOT NULL/g, (_, variable: string) => {
    if (!known) return published(variable);
    const reading = readings.get(variable);
    return `${variable}.ingestedAt <= $asOf${reading === undefined ? '' : ` AND ${readBy(reading)}`}`;
  });
  return {
    statement: known ? withVersions.replace(/:EVIDENCED_BY\]/g, `:${ANY_READING}]`) : withVersions,
    parameters: { asOf: boundOf(asOf.moment) },
  };
}

const ANY_READING = 'EVIDENCED_BY|WAS_EVIDENCED_BY';

/** Gives each evidence a name, so that its time can be asked. */
function nameEvidence(statement: string): string {
  let count = 0;
  return statement.replace(/\[:EVIDENCED_BY\]/g, () => `[reading${++count}:EVIDENCED_BY]`);
}

/** The evidence that leads to each version. */
function readingsOf(statement: string): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const match of statement.matchAll(/\[(\w+):EVIDENCED_BY\]->\((\w+)/g))
    readings.set(match[2] ?? '', match[1] ?? '');
  for (const match of statement.matchAll(/\((\w+)\b[^()]*\)<-\[(\w+):EVIDENCED_BY\]/g))
    readings.set(match[1] ?? '', match[2] ?? '');
  return readings;
}

type Kind = 'Version' | 'Position';

function kindsOf(statement: string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [, variable = '', label] of statement.matchAll(/\((\w+):(Version|Position)\b/g))
    kinds.set(variable, label === 'Version' ? 'Version' : 'Position');
  return kinds;
}

function inForce(version: string, { by }: AsOf): string {
  if (by === 'published') return `(${published(version)} AND ${notOvertaken(version)})`;
  const since = `${version}.currentFrom[span] <= $asOf`;
  const until = `(span >= size(${version}.currentUntil) OR ${version}.currentUntil[span] > $asOf)`;
  return `any(span IN range(0, size(${version}.currentFrom) - 1) WHERE ${since} AND ${until})`;
}

function readBy(reading: string): string {
  return `${reading}.readAt <= $asOf AND (${reading}.supersededAt IS NULL OR ${reading}.supersededAt > $asOf)`;
}

/** When a version came out: as the publisher says, for the first one with the article, else when it was seen. */
function publication(version: string, article: string): string {
  const first = `CASE WHEN ${version}.number = 1 THEN ${article}.publishedAt END`;
  return `coalesce(${version}.modifiedAt, ${first}, ${version}.ingestedAt)`;
}

function published(version: string): string {
  const article = `${version}Article`;
  return `EXISTS { MATCH (${article}:Article)-[:HAS_VERSION]->(${version}) WHERE ${publication(version, article)} <= $asOf }`;
}

/** No later version was out, and the article was not withdrawn for good. */
function notOvertaken(version: string): string {
  const [article, later, current] = [`${version}Source`, `${version}Later`, `${version}Now`];
  const overtaken = `MATCH (${article}:Article)-[:HAS_VERSION]->(${version}) MATCH (${article})-[:HAS_VERSION]->(${later}:Version) WHERE ${later}.number > ${version}.number AND ${publication(later, article)} <= $asOf`;
  const withdrawn = `MATCH (${article}:Article)-[:HAS_VERSION]->(${version}) WHERE any(moment IN ${article}.withdrawnOn WHERE moment <= $asOf) AND NOT EXISTS { MATCH (${article})-[:HAS_VERSION]->(${current}:Version) WHERE ${current}.current }`;
  return `NOT EXISTS { ${overtaken} } AND NOT EXISTS { ${withdrawn} }`;
}

function stated(position: string, asOf: AsOf): string {
  const [version, reading] = [`${position}Version`, `${position}Reading`];
  const wasRead = asOf.by === 'known' ? ` AND ${readBy(reading)}` : '';
  return `EXISTS { MATCH (${position})-[${reading}:EVIDENCED_BY]->(${version}:Version) WHERE ${inForce(version, asOf)}${wasRead} }`;
}

/** The last text that a moment compares with: a date counts to its end. */
function boundOf(moment: string): string {
  return moment.includes('T') ? new Date(moment).toISOString() : `${moment}~`;
}
