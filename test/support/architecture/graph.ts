import type { ImportKind, SourceFile } from './source-file.js';

/** The first circle of imports, file by file and back to the first; null where there is none. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const imports = new Map(files.map((file) => [file.path, targetsOf(file)]));
  const settled = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (settled.has(path)) return null;
    for (const target of imports.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    settled.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Every file that is loaded with `start`, itself included, before anything is asked of it. */
export function loadedWith(start: string, files: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = byPath.get(path);
    if (file === undefined || found.has(file)) continue;
    found.add(file);
    open.push(...targetsOf(file, ['value']));
  }
  return [...found];
}

function targetsOf(
  { imports }: SourceFile,
  kinds: readonly ImportKind[] = ['value', 'type', 'lazy'],
): string[] {
  return imports.filter(({ kind }) => kinds.includes(kind)).flatMap(({ file }) => file ?? []);
}
