const KEYWORD =
  /\b(?:OPTIONAL\s+MATCH|MATCH|UNWIND|MERGE|CREATE|WITH|WHERE|RETURN|SET|DELETE|DETACH|REMOVE|ON|UNION)\b/gi;

/** A part of a statement from one keyword to the next. */
interface Clause {
  readonly keyword: string;
  readonly body: string;
  readonly at: number;
}

function clausesOf(text: string): Clause[] {
  const starts = [...text.matchAll(KEYWORD)];
  return starts.map(({ 0: keyword, index: at }, n) => ({
    keyword: keyword.toUpperCase(),
    body: text.slice(at + keyword.length, starts[n + 1]?.index),
    at,
  }));
}

/**
 * `MATCH (p:Position) … MATCH (a:Actor)-[:STATED]->(p)`: Grafeo goes over all that the first node can be, for every row.
 * A first node that is found by its key costs nothing.
 */
export function findUnboundStarts(text: string): number[] {
  let bound = new Set<string>();
  const found: number[] = [];
  for (const { keyword, body, at } of clausesOf(text)) {
    if (keyword === 'UNION') bound = new Set();
    if (keyword.endsWith('MATCH') && startsUnbound(body, bound)) found.push(at);
    for (const [, name = ''] of body.matchAll(bindersOf(keyword))) bound.add(name);
  }
  return found;
}

function startsUnbound(pattern: string, bound: ReadonlySet<string>): boolean {
  const [start, ...others] = pattern.matchAll(/\(\s*(\w*)([^()]*)\)/g);
  if (start === undefined || start[2]?.includes('{') || bound.has(start[1] ?? '')) return false;
  return others.some(([, name = '']) => bound.has(name));
}

/** What brings a name into being: nodes and edges of a pattern, and what stands behind AS. */
function bindersOf(keyword: string): RegExp {
  return /MATCH|MERGE|CREATE/.test(keyword) ? /[([]\s*(\w+)/g : /\bAS\s+(\w+)/gi;
}
