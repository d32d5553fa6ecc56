import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import { filesBelow, ROOT } from '../support/architecture/source-file.js';

/** A regular expression of the program. */
export interface Pattern {
  /** `src/source/csv.ts:12`, or several where it stands more than once. */
  readonly places: readonly string[];
  readonly source: string;
  readonly flags: string;
}

/** A regular expression that is put together when the program runs: the text of its first argument. */
export interface MadePattern {
  readonly place: string;
  readonly written: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Found {
  readonly patterns: readonly Pattern[];
  readonly made: readonly MadePattern[];
}

/** Every regular expression below a folder of the checkout; equal ones once. */
export function findPatterns(folder: string): Found {
  const found = new Map<string, { places: string[]; source: string; flags: string }>();
  const made: MadePattern[] = [];
  for (const path of [...filesBelow(folder, '.ts'), ...filesBelow(folder, '.tsx')].sort()) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const root: unknown = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }, path);
    for (const node of walk(root)) {
      const place = `${path}:${text.slice(0, node.start).split('\n').length}`;
      const literal = literalOf(node);
      if (literal !== null) {
        const key = `/${literal.pattern}/${literal.flags}`;
        const known = found.get(key) ?? { places: [], source: literal.pattern, flags: literal.flags };
        known.places.push(place);
        found.set(key, known);
      } else if (isMade(node)) {
        const [first] = node.arguments as readonly Node[];
        made.push({ place: path, written: first ? text.slice(first.start, first.end) : '' });
      }
    }
  }
  return { patterns: [...found.values()], made };
}

function literalOf(node: Node): { readonly pattern: string; readonly flags: string } | null {
  const { regex } = node;
  return typeof regex === 'object' && regex !== null
    ? (regex as { readonly pattern: string; readonly flags: string })
    : null;
}

function isMade({ type, callee }: Node): boolean {
  const name = (callee as { readonly name?: unknown } | undefined)?.name;
  return (type === 'NewExpression' || type === 'CallExpression') && name === 'RegExp';
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one);
  else if (typeof value === 'object' && value !== null && 'type' in value) {
    yield value as Node;
    for (const child of Object.values(value)) yield* walk(child);
  }
}
