import { loadSteps, type PreparedChange } from '../statements.js';
import { parametersToNeo4j } from './values.js';

/**
 * The steps with which an update that only adds begins, as nearly all in a load do, in their order. They are sent as one
 * statement, which costs the server a fraction of what they cost one by one. It has all of them, also those that have no
 * rows: the server plans each text anew, this one for a third of a second. What has a text for each of many types stays
 * out of it, as most updates use few of them.
 */
const ADDING: readonly string[] = [
  'claim-article',
  'lock-entities',
  'put-known-entities',
  'put-unknown-entities',
  'label-actors',
  'label-entities',
  'settle-actor-kinds',
  'put-article',
  'create-version',
  'create-positions',
  'link-speakers',
  'link-positions',
  'create-evidence',
  'create-mentions',
];

/** A statement as the driver takes it. */
export interface Statement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/**
 * The statements of an update. Rows come inside one map: of several lists, or of one by itself, the server takes the
 * length for a part of the statement, and plans it anew for each order of magnitude.
 */
export async function composeUpdate(
  changes: readonly PreparedChange[],
  folder?: string,
): Promise<Statement[]> {
  const steps = await loadSteps(ADDING, folder);
  const places = placesOf(changes, steps);
  const apart = changes.slice(places.length).map(({ text, rows }) => ({
    text: withRows(text, 'all.rows'),
    parameters: { all: parametersToNeo4j({ rows }) },
  }));
  if (places.length === 0) return apart;
  const rows = steps.map((_, at) => changes[places.indexOf(at)]?.rows ?? []);
  const all = parametersToNeo4j(Object.fromEntries(rows.map((list, at) => [`rows${at}`, list])));
  return [{ text: textOf(steps), parameters: { all } }, ...apart];
}

/** Where among the steps the first changes are, as far as they come in the same order. */
function placesOf(changes: readonly PreparedChange[], steps: readonly string[]): number[] {
  const places: number[] = [];
  for (const { text } of changes) {
    const place = steps.indexOf(text);
    if (place <= (places.at(-1) ?? -1)) break;
    places.push(place);
  }
  return places;
}

function textOf(steps: readonly string[]): string {
  const parts = steps.map((step, at) => `CALL {\n${withRows(step, `all.rows${at}`)}\n}`);
  return `${parts.join('\n')}\nRETURN 1 AS done`;
}

function withRows(text: string, name: string): string {
  return text.replaceAll('$rows', `$${name}`);
}
