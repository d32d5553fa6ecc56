import { closeOf, itemsAt, offsetsOf } from './text.js';
import { findUnboundStarts } from './unbound-start.js';

export interface Rule {
  readonly name: string;
  readonly advice: string;
  /** Offsets of what it forbids, in a masked text. */
  readonly find: (text: string) => number[];
}

function pattern(name: string, advice: string, expression: RegExp): Rule {
  return { name, advice, find: (text) => offsetsOf(text, expression) };
}

const AGGREGATE = /\b(count|collect|sum|avg|min|max|stdev|stdevp)\s*\(/i;

/** `RETURN a, count(*)`: Grafeo would give an internal number in place of the node. */
function findUnnamedAggregates(text: string): number[] {
  return offsetsOf(text, /\bRETURN\b/gi).flatMap((at) => {
    const items = itemsAt(text, at + 'RETURN'.length);
    if (items.length < 2) return [];
    return items
      .filter((item) => AGGREGATE.test(item.text) && !/\bAS\b/i.test(item.text))
      .map((item) => item.at);
  });
}

/** `EXISTS { MATCH … RETURN … }` and the same with COUNT. */
function findReturnsInside(text: string): number[] {
  return [...text.matchAll(/\b(EXISTS|COUNT)\s*\{/gi)].flatMap((match) => {
    const open = match.index + match[0].length - 1;
    return /\bRETURN\b/i.test(text.slice(open, closeOf(text, open))) ? [match.index] : [];
  });
}

function isNarrowed(variable: string, text: string): boolean {
  if (new RegExp(`\\b${variable}\\s*:\\s*\\w`).test(text)) return true;
  if (new RegExp(`\\(\\s*${variable}\\s*\\{`).test(text)) return true;
  const conditions =
    text.match(/\bWHERE\b[\s\S]*?(?=\b(MATCH|RETURN|WITH|MERGE|SET|UNWIND|CALL)\b|$)/gi) ?? [];
  return conditions.some((condition) => new RegExp(`\\b${variable}\\.\\w`).test(condition));
}

/** `(a)-[:T]->(m)-[:U]->(b)` where nothing says what `m` is: Grafeo panics above 65,535 rows. */
function findBareMiddles(text: string): number[] {
  return [...text.matchAll(/(?<=[\]>-]\s*)\(\s*(\w*)\s*\)(?=\s*<?-)/g)]
    .filter(([, variable = '']) => variable === '' || !isNarrowed(variable, text))
    .map((match) => match.index);
}

const ISO = 'Dates are ISO strings; compute with them in TypeScript.';
const LABELS = 'Write WHERE n:A OR n:B.';

export const RULES: readonly Rule[] = [
  pattern(
    'label expression',
    LABELS,
    /\(\s*\w*\s*:\s*(?:[!%(]|\w+(?:\s*:\s*\w+)*\s*[|&])|(?<!\[)\b\w+:\w+[|&]\w/g,
  ),
  pattern('dynamic label', 'Use one statement a type, with __TYPE__.', /:\s*\$\s*(?:all|any)?\s*\(/g),
  pattern(
    'inline WHERE',
    'Move the condition into a WHERE after the pattern.',
    /\(\s*\w*\s*(?::[\w\s:]+?)?(?:\{[^{}]*\})?\s*\bWHERE\b|-\s*\[[^[\]]*\bWHERE\b/gi,
  ),
  pattern(
    'quantified path',
    'Write -[:T*1..n]-.',
    /(?<!\w)\(\s*\([^()]*\)\s*<?-(?:\[[^[\]]*\])?->?\s*\(|(?:->|--|\]-)\s*(?:[+*]|\{\s*[\d,])/g,
  ),
  pattern('SHORTEST', 'Use shortestPath or allShortestPaths.', /\bSHORTEST\b/gi),
  pattern('COLLECT subquery', 'Use collect() or a pattern comprehension.', /\bCOLLECT\s*\{/gi),
  pattern(
    'IN TRANSACTIONS',
    'A change is one transaction.',
    /\bIN\s+(?:\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/gi,
  ),
  pattern('CALL with a scope', 'Write CALL { WITH x … }: it is read by older servers too.', /\bCALL\s*\(/gi),
  pattern(
    'temporal function',
    ISO,
    /(?<![.\w$])(?:date|datetime|localdatetime|time|localtime|duration)\s*(?:\.\s*\w+\s*)?\(/gi,
  ),
  pattern('random id', 'An id comes with the row.', /\brandomUUID\s*\(/gi),
  pattern(
    'order of labels',
    'Their order is unspecified; test n:Label.',
    /\blabels\s*\([^()]*\)\s*\[|\b(?:head|last)\s*\(\s*labels\b/gi,
  ),
  pattern('internal id', 'Use the id property.', /(?<![.\w])(?:id|elementId)\s*\(/gi),
  pattern(
    'procedure of one store',
    'It belongs in that adapter.',
    /(?<![.\w])(?:db|dbms|apoc|gds|grafeo)\s*\.\s*\w+/gi,
  ),
  pattern('LOAD CSV', 'Data comes as rows.', /\bLOAD\s+CSV\b/gi),
  pattern('percentile', 'Compute it in TypeScript.', /\bpercentile(?:Cont|Disc)\s*\(/gi),
  pattern('negative slice', 'Use size() or reverse().', /\[\s*-\s*\d+\s*\.\.|\.\.\s*-\s*\d/g),
  pattern('start and end', 'Name them startOffset and endOffset.', /\.\s*(?:start|end)\b(?!\s*\()/g),
  { name: 'unnamed aggregate', advice: 'Give it a name with AS.', find: findUnnamedAggregates },
  { name: 'RETURN in EXISTS or COUNT', advice: 'Leave the RETURN out.', find: findReturnsInside },
  { name: 'bare middle node', advice: 'Give it a label, such as (m:Entity).', find: findBareMiddles },
  pattern(
    'optional look-up',
    'Grafeo goes over all of the label for each row; write CALL { WITH x MATCH (n:Label {id: x.id}) RETURN max(n.name) AS name }.',
    /\bOPTIONAL\s+MATCH\s*\([^()]*\{[^()]*\}\s*\)(?!\s*<?-)/gi,
  ),
  pattern(
    'optional edge',
    'Grafeo joins with all edges of the type; write CALL { WITH x MATCH (x)-[:T]->(n:Label) RETURN count(n) AS count }.',
    /\bOPTIONAL\s+MATCH\s*\([^()]*\)\s*<?-/gi,
  ),
  { name: 'unbound start', advice: 'Begin with the node that is known already.', find: findUnboundStarts },
];
