import { describe, expect, it } from 'vitest';
import { findCycle, loadedWith } from './graph.js';
import { findForbiddenImports } from './rooms.js';
import { readSourceFile, type SourceFile } from './source-file.js';

describe('readSourceFile', () => {
  it('finds every form of import, and nothing in comments and strings', () => {
    const text = `
      import { a } from './a.js';
      import type { B } from '../b.js';
      import { type C } from './c.js';
      export { d } from './d.js';
      export type * from './e.js';
      import './f.js';
      // import { x } from './x.js';
      const text = "import { y } from './y.js'";
      const pattern = /import 'z'/;
      type G = typeof import('./g.js');
      const h = <T,>(value: T) => import(\`./\${value}.js\`);
      const i = async () => (await import('pkg/sub')).default;
    `;
    const found = readSourceFile('src/room/file.ts', text).imports.map((each) => [
      each.specifier,
      each.kind,
      each.file,
    ]);
    expect(found).toEqual([
      ['./a.js', 'value', 'src/room/a.ts'],
      ['../b.js', 'type', 'src/b.ts'],
      ['./c.js', 'value', 'src/room/c.ts'],
      ['./d.js', 'value', 'src/room/d.ts'],
      ['./e.js', 'type', 'src/room/e.ts'],
      ['./f.js', 'value', 'src/room/f.ts'],
      ['./g.js', 'type', 'src/room/g.ts'],
      ['(computed)', 'lazy', null],
      ['pkg/sub', 'lazy', null],
    ]);
  });

  it('finds what a file takes from its surroundings', () => {
    const text = `
      const options = { process: 1, fetch: true };
      const own = options.process + thing.console;
      const moment = new Date(5);
      const home = process.env.HOME;
      const { argv } = process;
      const now = [Date.now(), new Date(), Math.random(), Math.round(1)];
      interface Run { process: string }
      console.log(now);
    `;
    expect(readSourceFile('a.ts', text).ambient.toSorted()).toEqual(
      ['process.env', 'process', 'Date.now', 'new Date()', 'Math.random', 'console.log'].toSorted(),
    );
  });

  it.each([
    ['export default class {}', true],
    ['const a = 1; export { a as default };', true],
    ['export const a = 1; const b = { default: a };', false],
  ])('%s: default export %s', (text, expected) => {
    expect(readSourceFile('a.ts', text).hasDefaultExport).toBe(expected);
  });

  it('finds words of a language in strings, templates and patterns, and not in comments', () => {
    const text = "const all = ['سابق', `سابق`, /سابق/u, 'é €', 'ascii']; // سابق";
    expect(readSourceFile('a.ts', text).foreign).toHaveLength(3);
  });

  it('counts the lines of files and functions', () => {
    const file = readSourceFile('a.ts', 'function first() {\n  return 1;\n}\n\nconst second = () => 2;\n');
    expect(file.lines).toBe(5);
    expect(file.functions).toEqual([
      { name: 'first', lines: 3 },
      { name: 'second', lines: 1 },
    ]);
  });
});

describe('the import table', () => {
  it.each([
    ['src/mention/index.ts', "import type { Mention } from '../model/mention.js';"],
    ['src/mention/index.ts', "import type { LanguagePack } from '../language/pack.js';"],
    ['src/language/ar/dates/find.ts', "import { normalise } from '../normalise.js';"],
    ['src/language/ar/index.ts', "import type { LanguagePack } from '../pack.js';"],
    ['src/language/index.ts', "import { arabic } from './ar/index.js';"],
    ['src/store/index.ts', "const open = () => import('./neo4j/index.js');"],
    ['src/store/neo4j/index.ts', "import neo4j from 'neo4j-driver'; import { order } from '../order.js';"],
    ['src/cli/main.ts', "import { runProgram } from './program.js'; import process from 'node:process';"],
    ['src/pipeline.ts', "import { findMentions } from './mention/index.js';"],
  ])('allows %s: %s', (path, text) => {
    expect(findForbiddenImports(readSourceFile(path, text))).toEqual([]);
  });

  it.each([
    [
      'src/mention/index.ts',
      "import { linkMentions } from '../entity/index.js';",
      'mention does not know entity',
    ],
    ['src/mention/index.ts', "import type { Entry } from '../gazetteer/entry.js';", 'entered by its root'],
    ['src/mention/index.ts', "import { arabic } from '../language/ar/index.js';", 'entered by its root'],
    ['src/mention/index.ts', "import { readFile } from 'node:fs/promises';", 'does not use node:fs/promises'],
    ['src/language/en/index.ts', "import { stem } from '../ar/normalise.js';", 'en does not know ar'],
    ['src/language/en/index.ts', "import { LANGUAGES } from '../index.js';", 'does not know the registry'],
    [
      'src/language/en/names/index.ts',
      "import { LANGUAGES } from '../../index.js';",
      'does not know the registry',
    ],
    ['src/language/pack.ts', "import type { Verb } from './ar/verbs.js';", 'only the registry'],
    ['src/language/index.ts', "import { normalise } from './ar/normalise.js';", 'ar is entered by its root'],
    ['src/store/index.ts', "import { openNeo4j } from './neo4j/index.js';", 'loaded when it is used'],
    [
      'src/store/embedded/file.ts',
      "import { ends } from '../neo4j/ends.js';",
      'embedded does not know neo4j',
    ],
    ['src/store/embedded/file.ts', "import neo4j from 'neo4j-driver';", 'is for src/store/neo4j/ alone'],
    ['src/graph/diff.ts', "import { Command } from 'commander/esm.mjs';", 'commander is for src/cli/ alone'],
    ['src/graph/diff.ts', "import database from '@grafeo-db/js/native';", 'is for src/store/embedded/ alone'],
    ['src/graph/diff.ts', "import lodash from 'lodash';", 'no line in the table of packages'],
    ['src/graph/diff.ts', "import { openStore } from '../store/index.js';", 'graph does not know store'],
    ['src/graph/diff.ts', "import data from '../../data/x.js';", 'it lies outside src'],
    ['src/shed/index.ts', "import { z } from 'zod';", 'the room shed has no line'],
    ['src/ingest.ts', "import { extract } from './pipeline.js';", 'ingest does not know pipeline'],
    ['src/cli/main.ts', 'const load = (name: string) => import(name);', 'not named literally'],
  ])('refuses %s: %s', (path, text, reason) => {
    expect(findForbiddenImports(readSourceFile(path, text))).toEqual([expect.stringContaining(reason)]);
  });
});

describe('the graph of imports', () => {
  const tree = (files: Readonly<Record<string, string>>): SourceFile[] =>
    Object.entries(files).map(([name, text]) => readSourceFile(`src/${name}.ts`, text));

  it('finds a circle, also one of types and one behind import()', () => {
    const files = {
      a: "import './b.js';",
      b: "import type { C } from './c.js';",
      c: "void import('./b.js');",
    };
    expect(findCycle(tree(files))).toEqual(['src/b.ts', 'src/c.ts', 'src/b.ts']);
  });

  it('takes two ways to one file for no circle', () => {
    const files = {
      a: "import './b.js'; import './c.js';",
      b: "import './d.js';",
      c: "import './d.js';",
      d: '',
    };
    expect(findCycle(tree(files))).toBeNull();
  });

  it('tells what is loaded at once', () => {
    const files = {
      main: "import './a.js'; import type { B } from './b.js';",
      a: "void import('./c.js'); export { d } from './d.js';",
      b: '',
      c: '',
      d: '',
    };
    expect(
      loadedWith('src/main.ts', tree(files))
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['src/a.ts', 'src/d.ts', 'src/main.ts']);
  });
});
