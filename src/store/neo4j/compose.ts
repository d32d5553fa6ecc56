import { type PreparedChange, readTexts } from '../statements.js';

/** What is sent to the server: a text, and the rows that it takes, by their names in the one map that is its parameter. */
export interface Statement {
  readonly text: string;
  readonly all: Readonly<Record<string, PreparedChange['rows']>>;
}

type Part = readonly string[];

/**
 * Changes as the server takes them, in their order. Several on end that are of one part of a template, in its order, are
 * one statement of subqueries; any other is a statement of its own.
 * @param template names of statements, in parts
 * @param folder where the write statements are
 */
export async function compose(
  changes: readonly PreparedChange[],
  template: readonly Part[],
  folder: string,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (let at = 0; at < changes.length; ) {
    const { part, run } = runFrom(changes, at, template);
    const [first] = run;
    if (first === undefined) break;
    statements.push(run.length === 1 ? alone(first) : await together(run, part, folder));
    at += run.length;
  }
  return statements;
}

/** The change at a place with those behind it that come in the order of its part of the template. */
function runFrom(
  changes: readonly PreparedChange[],
  from: number,
  template: readonly Part[],
): { readonly part: Part; readonly run: readonly PreparedChange[] } {
  const statement = changes[from]?.statement ?? '';
  const part = template.find((names) => names.includes(statement)) ?? [];
  let to = from + 1;
  while (follows(part, changes[to - 1], changes[to])) to += 1;
  return { part, run: changes.slice(from, to) };
}

function follows(part: Part, before: PreparedChange | undefined, next: PreparedChange | undefined): boolean {
  if (before === undefined || next === undefined) return false;
  const [a, b] = [part.indexOf(before.statement), part.indexOf(next.statement)];
  return b > a || (b === a && b !== -1 && (before.type ?? '') < (next.type ?? ''));
}

/**
 * Rows come inside a map: of a list that is a parameter by itself the server takes the length for a part of the
 * statement, and plans it anew for each order of magnitude.
 */
function alone({ text, rows }: PreparedChange): Statement {
  return { text: withFixedPlan(text.replaceAll('$rows', '$all.rows')), all: { rows } };
}

async function together(run: readonly PreparedChange[], part: Part, folder: string): Promise<Statement> {
  const all = Object.fromEntries(run.map(({ statement, type, rows }) => [slotOf(statement, type), rows]));
  return { text: await textOf(part, folder), all };
}

function slotOf(statement: string, type: string | undefined): string {
  return [statement, type ?? 'rows'].join('_').replaceAll('-', '_');
}

const composed = new Map<string, Promise<string>>();

function textOf(part: Part, folder: string): Promise<string> {
  const key = [folder, ...part].join('\n');
  const text = composed.get(key) ?? composeText(part, folder);
  composed.set(key, text);
  return text;
}

/** Of what an article has nothing of, there are no rows: `UNWIND null`. */
async function composeText(part: Part, folder: string): Promise<string> {
  const parts = await Promise.all(
    part.map(async (statement) =>
      (await readTexts(statement, folder)).map(({ type, text }) => {
        const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
        return `CALL {\n${lines.join('\n').replaceAll('$rows', `$all.${slotOf(statement, type)}`)}\n}`;
      }),
    ),
  );
  return withFixedPlan([...parts.flat(), 'RETURN true AS done'].join('\n'));
}

/** It follows relationships, from the end that the statistics of the database make look better. */
const WALKS = /\bMATCH\b[^\n]*-\[/;

/**
 * What finds all its nodes by their ids has one good plan, in an empty database too: while one is filled, the server
 * would make it again every ten seconds.
 */
function withFixedPlan(text: string): string {
  return WALKS.test(text) ? text : `CYPHER replan=skip\n${text}`;
}
