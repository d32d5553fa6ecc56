import { RULES } from './rules.js';
import { maskText } from './text.js';

/** A construct that the two stores do not read alike. */
export interface Finding {
  readonly rule: string;
  readonly line: number;
  /** The text around it, on one line. */
  readonly excerpt: string;
  /** What to write instead. */
  readonly advice: string;
}

/**
 * Holds a Cypher text to the subset in which Neo4j and Grafeo give the same results. Comments, strings and quoted
 * names are not looked at. What needs types, such as comparing a string with a number, cannot be seen here.
 */
export function lintCypher(text: string): Finding[] {
  const masked = maskText(text);
  return RULES.flatMap(({ name, advice, find }) =>
    find(masked).map((at) => ({
      rule: name,
      line: text.slice(0, at).split('\n').length,
      excerpt: text
        .slice(at, at + 60)
        .replace(/\s+/g, ' ')
        .trim(),
      advice,
    })),
  );
}
