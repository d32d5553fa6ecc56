import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** `type` is erased when compiled; `lazy` is an `import()` expression. */
export type ImportKind = 'value' | 'type' | 'lazy';

export interface Import {
  readonly specifier: string;
  readonly kind: ImportKind;
  /** Path of the file it leads to, from the root of the checkout; null for a package or a module of Node. */
  readonly file: string | null;
}

/** What the rules of the house look at in a file. */
export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** What it takes from its surroundings rather than from its arguments: `process.env`, `Date.now`, `new Date()`. */
  readonly ambient: readonly string[];
  readonly literals: ReadonlySet<string>;
  /** Literals with letters of another script than the code's own: words of a language. */
  readonly foreign: readonly string[];
  /** Functions with their number of lines. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
  readonly marks: readonly string[];
}

interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const AMBIENT = new Set([
  'process',
  'console',
  'Math.random',
  'Date.now',
  'performance',
  'fetch',
  'globalThis',
]);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Reads a TypeScript file with a real parser, the one that runs the tests. */
export function readSourceFile(path: string, text: string): SourceFile {
  const nodes = [
    ...walk(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }, path) as unknown as AstNode),
  ];
  return {
    path,
    lines: lineCount(text),
    imports: nodes.flatMap(({ node }) => importsOf(node, path)),
    hasDefaultExport: nodes.some(({ node }) => exportsDefault(node)),
    ambient: nodes.flatMap(({ node, parent }) => ambientOf(node, parent)),
    literals: new Set(nodes.flatMap(({ node }) => (typeof node.value === 'string' ? [node.value] : []))),
    foreign: nodes.flatMap(({ node }) => foreignIn(node)),
    functions: nodes.filter(({ node }) => FUNCTIONS.has(node.type)).map((found) => sizeOf(found, text)),
    marks: text.match(/\b(?:TODO|FIXME|XXX|HACK)\b/g) ?? [],
  };
}

/** Every TypeScript file below a folder of the checkout, in the order of the paths. */
export function readSourceFiles(folder: string): SourceFile[] {
  const paths = [...filesBelow(folder, '.ts'), ...filesBelow(folder, '.tsx')].sort();
  return paths.map((path) => readSourceFile(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** Paths from the root of the checkout, sorted. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .sort();
}

/** Names of the folders in a folder, sorted. */
export function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

interface Found {
  readonly node: AstNode;
  readonly parent: AstNode | null;
}

function* walk(node: AstNode, parent: AstNode | null = null): Generator<Found> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
  }
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importsOf(node: AstNode, path: string): Import[] {
  const lead = (source: unknown, kind: ImportKind): Import[] => {
    if (!isNode(source)) return [];
    const specifier = typeof source.value === 'string' ? source.value : '(computed)';
    const file = specifier.startsWith('.') ? sourceOf(posix.join(dirname(path), specifier)) : null;
    return [{ specifier, kind, file }];
  };
  switch (node.type) {
    case 'ImportDeclaration':
      return lead(node.source, isErased(node, 'importKind') ? 'type' : 'value');
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return lead(node.source, isErased(node, 'exportKind') ? 'type' : 'value');
    case 'ImportExpression':
      return lead(node.source, 'lazy');
    case 'TSImportType':
      return lead(node.source, 'type');
    default:
      return [];
  }
}

/** The file that is compiled to the one that an import names. */
function sourceOf(path: string): string {
  const withMarkup = path.replace(/\.js$/, '.tsx');
  return existsSync(join(ROOT, withMarkup)) ? withMarkup : path.replace(/\.js$/, '.ts');
}

/** `import type {…}`. `import { type A }` still loads the module, as `verbatimModuleSyntax` promises. */
function isErased(node: AstNode, key: 'importKind' | 'exportKind'): boolean {
  return node[key] === 'type';
}

function exportsDefault(node: AstNode): boolean {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'TSExportAssignment') return true;
  return node.type === 'ExportSpecifier' && isNode(node.exported) && node.exported.name === 'default';
}

function ambientOf(node: AstNode, parent: AstNode | null): string[] {
  if (node.type === 'NewExpression') {
    const isClock =
      isNamed(node.callee, 'Date') && Array.isArray(node.arguments) && node.arguments.length === 0;
    return isClock ? ['new Date()'] : [];
  }
  if (node.type === 'MemberExpression' && isNode(node.object) && isNode(node.property)) {
    const name = `${node.object.name}.${node.property.name}`;
    return AMBIENT.has(name) || AMBIENT.has(String(node.object.name)) ? [name] : [];
  }
  if (node.type !== 'Identifier' || !AMBIENT.has(String(node.name)) || parent === null) return [];
  // A member is told with its object; the name of a property is no use of the thing.
  const isPart =
    parent.type === 'MemberExpression' || parent.type === 'Property' ? parent.computed !== true : false;
  return isPart || parent.type.startsWith('TS') ? [] : [String(node.name)];
}

function foreignIn(node: AstNode): string[] {
  if (node.type !== 'Literal' && node.type !== 'TemplateElement') return [];
  const raw = typeof node.raw === 'string' ? node.raw : JSON.stringify(node.value);
  return /[^\P{L}\p{Script=Latin}]/u.test(raw) ? [raw] : [];
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

function sizeOf({ node, parent }: Found, text: string): { name: string; lines: number } {
  const named = [node.id, parent?.id, parent?.key].find((candidate) => isNode(candidate));
  const name = isNode(named) && typeof named.name === 'string' ? named.name : '(anonymous)';
  return { name, lines: lineCount(text.slice(node.start, node.end)) };
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
