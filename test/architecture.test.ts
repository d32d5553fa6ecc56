import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { loadQueries } from '../src/ask/index.js';
import { COMMANDS } from '../src/cli/commands/index.js';
import { LANGUAGES } from '../src/language/index.js';
import { findCycle, loadedWith } from './support/architecture/graph.js';
import { BUNDLED, findForbiddenImports, PACKAGES, ROOMS, roomOf } from './support/architecture/rooms.js';
import { filesBelow, foldersIn, ROOT, readSourceFiles } from './support/architecture/source-file.js';

const source = readSourceFiles('src');
const tests = readSourceFiles('test');

/** Lists of words grow with the language and are read as data. */
const LEXICON = /^src\/language\/[a-z]+\/lexicon\//;
const code = source.filter(({ path }) => !LEXICON.test(path));

/** Rooms that must give the same output for the same input: they get no clock, no chance and no surroundings. */
const PURE = [
  'model',
  'language',
  'document',
  'mention',
  'entity',
  'position',
  'relation',
  'graph',
  'pipeline',
];

/** Node has no other way to create a file that only its owner can read. */
const PROCESS_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'src/store/embedded/file.ts': ['process.umask'],
};

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Names of the Cypher files directly in a folder of `cypher/`. */
function statementsIn(folder: string): string[] {
  return filesBelow(`cypher/${folder}`, '.cypher')
    .filter((path) => path === `cypher/${folder}/${basename(path)}`)
    .map((path) => basename(path, '.cypher'));
}

function namedIn(folder: string): Set<string> {
  return new Set(
    source.filter(({ path }) => path.startsWith(folder)).flatMap(({ literals }) => [...literals]),
  );
}

describe('the rooms', () => {
  it('import what the table allows, by its root', () => {
    expect(source.flatMap(findForbiddenImports)).toEqual([]);
  });

  it('have a line in the table, and the table has no others', () => {
    const planned = ['index'];
    const rooms = new Set(source.map(({ path }) => roomOf(path)));
    expect(Object.keys(ROOMS).filter((room) => !rooms.has(room) && !planned.includes(room))).toEqual([]);
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('import in no circle, not even for types', () => {
    expect(findCycle(source)).toBeNull();
  });

  it('are tested, each in a place of its name', () => {
    const places = new Set(
      tests.filter(({ path }) => path.endsWith('.test.ts')).map(({ path }) => roomOf(path)),
    );
    const rooms = new Set(source.map(({ path }) => roomOf(path)));
    const through = ['errors', 'index', 'pipeline', 'stored-article', 'before-update']; // by the tests of all others
    expect([...rooms].filter((room) => !places.has(room) && !through.includes(room))).toEqual([]);
  });

  it('leave the process to the command line', () => {
    const uses = source
      .filter(({ path }) => roomOf(path) !== 'cli')
      .flatMap(({ path, ambient }) => ambient.map((use) => ({ path, use })))
      .filter(({ path, use }) => !PROCESS_ELSEWHERE[path]?.includes(use))
      .filter(({ use }) => /^(?:process|console|globalThis)\b/.test(use));
    expect(uses).toEqual([]);
  });

  it('leave every word of a language to its pack', () => {
    // The command line has examples in its help; the scorer has the rules by which the annotations were made.
    const engine = source.filter(({ path }) => !['language', 'cli', 'evaluate'].includes(roomOf(path)));
    expect(engine.flatMap(({ path, foreign }) => foreign.map((word) => `${path}: ${word}`))).toEqual([]);
  });

  it('that must be repeatable read no clock and roll no dice', () => {
    const uses = source
      .filter(({ path }) => PURE.includes(roomOf(path)))
      .flatMap(({ path, ambient }) => ambient.map((use) => `${path}: ${use}`));
    expect(uses).toEqual([]);
  });
});

describe('the packages', () => {
  it('are those of package.json, each with a place', () => {
    expect(Object.keys(PACKAGES).sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('that the page is bundled with are for development alone, each with a place', () => {
    const development = Object.keys(manifest.devDependencies);
    expect(Object.keys(BUNDLED).filter((name) => !development.includes(name))).toEqual([]);
  });

  it('are all used', () => {
    const used = source.flatMap(({ imports }) => imports.map(({ specifier }) => specifier));
    const idle = Object.keys({ ...PACKAGES, ...BUNDLED }).filter(
      (name) => !used.some((specifier) => specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(idle).toEqual([]);
  });

  it('that reach a database, and the gazetteer, are not loaded before they are needed', () => {
    const loaded = loadedWith('src/cli/main.ts', source);
    const specifiers = loaded.flatMap(({ imports }) =>
      imports.filter(({ kind }) => kind === 'value').map(({ specifier }) => specifier),
    );
    expect(loaded.length).toBeGreaterThan(5);
    expect(
      specifiers.filter((name) => ['neo4j-driver', '@grafeo-db/js', 'pino', 'zod'].includes(name)),
    ).toEqual([]);
    expect(loaded.filter(({ path }) => /^src\/(?:gazetteer|language|store)\//.test(path))).toEqual([]);
  });
});

describe('every language pack', () => {
  const folders = foldersIn('src/language');

  it('is registered under the name of its folder', () => {
    expect(LANGUAGES.map((pack) => pack.code).sort()).toEqual(folders);
  });

  it.each(folders)('%s has a test folder', (name) => {
    expect(filesBelow(`test/language/${name}`, '.test.ts')).not.toEqual([]);
  });
});

describe('every store', () => {
  const folders = foldersIn('src/store');
  const registry = source.find(({ path }) => path === 'src/store/index.ts');

  it.each(folders)('%s is registered', (name) => {
    expect(registry?.imports.map(({ file }) => file)).toContain(`src/store/${name}/index.ts`);
  });

  it.each(folders)('%s has a test that holds it to the contract', (name) => {
    const own = filesBelow('test/store', '.test.ts').filter((path) => basename(path).startsWith(`${name}.`));
    expect(own.filter((path) => textOf(path).includes('describeStore('))).not.toEqual([]);
  });
});

describe('every Cypher file', () => {
  it('of cypher/ask is a query that parses', async () => {
    expect((await loadQueries()).map(({ name }) => name).sort()).toEqual(statementsIn('ask'));
  });

  it.each(statementsIn('ask'))('cypher/ask/%s is asked by the test of all stores', (name) => {
    const contracts = filesBelow('test/ask', 'contract.ts').map(textOf).join('\n');
    expect(contracts).toMatch(new RegExp(`(?:ask|records)\\('${name}'`));
  });

  it.each(statementsIn('ask/lookup'))('cypher/ask/lookup/%s is used by the questions', (name) => {
    expect(namedIn('src/ask/')).toContain(name);
  });

  it.each(statementsIn('read'))('cypher/read/%s is used by the life of a graph', (name) => {
    const life = [
      'ingest.ts',
      'before-update.ts',
      'stored-article.ts',
      'history.ts',
      'withdraw.ts',
      'identity/',
    ];
    const rooms = [...life, 'check/', 'export/'];
    expect(rooms.flatMap((room) => [...namedIn(`src/${room}`)])).toContain(name);
  });

  it.each(statementsIn('doctor'))('cypher/doctor/%s is read to look at a store', (name) => {
    expect(namedIn('src/doctor/')).toContain(name);
  });

  it.each(statementsIn('view'))('cypher/view/%s is read for the page', (name) => {
    expect(namedIn('src/view/')).toContain(name);
  });

  it.each(statementsIn('write'))('cypher/write/%s is a step of an update', (name) => {
    expect([...namedIn('src/graph/'), ...namedIn('src/export/')]).toContain(name);
  });
});

describe('every command', () => {
  const names = COMMANDS.map(({ name }) => name);

  it('is registered under the name of its file', () => {
    const files = filesBelow('src/cli/commands', '.ts').map((path) => basename(path, '.ts'));
    expect(files.filter((name) => name !== 'index')).toEqual([...names].sort());
  });

  it.each(names)('%s has its row in the README', (name) => {
    expect(textOf('README.md')).toMatch(new RegExp(`^\\| \`isnad ${name}\\b[^|]*\` \\|`, 'm'));
  });

  it.each(names)('%s is run by a test', (name) => {
    const runs = tests.filter(({ path, literals }) => path.startsWith('test/cli/') && literals.has(name));
    expect(runs).not.toEqual([]);
  });
});

describe('every file', () => {
  it('keeps to 400 lines', () => {
    const long = [...code, ...tests].filter(({ lines }) => lines > 400);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('is mostly short: half of them up to 80 lines, nine in ten up to 200', () => {
    const lines = code.map((file) => file.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.5)]).toBeLessThanOrEqual(80);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(200);
  });

  it('has functions of up to 40 lines', () => {
    const long = source.flatMap(({ path, functions }) =>
      functions.filter(({ lines }) => lines > 40).map(({ name, lines }) => `${path} ${name}: ${lines}`),
    );
    expect(long).toEqual([]);
  });

  it('has a name in small letters and hyphens', () => {
    const names = source
      .map(({ path }) => path)
      .filter((path) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+\.tsx?$/.test(path));
    expect(names).toEqual([]);
  });

  it('exports by name', () => {
    expect([...source, ...tests].filter((file) => file.hasDefaultExport).map(({ path }) => path)).toEqual([]);
  });

  it('is finished: nothing is left to do in a comment', () => {
    const marked = source
      .filter(({ marks }) => marks.length > 0)
      .map(({ path, marks }) => `${path}: ${marks}`);
    expect(marked).toEqual([]);
  });
});

describe('the package', () => {
  it('has a lock file with the packages of every platform, as `npm ci` asks for', () => {
    const lock: { packages: Readonly<Record<string, { optionalDependencies?: Record<string, string> }>> } =
      JSON.parse(textOf('package-lock.json'));
    const known = lock.packages;
    const missing = Object.entries(known).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter(
        (name) => !(`node_modules/${name}` in known) && !(`${path}/node_modules/${name}` in known),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has its public API where package.json says', () => {
    expect(existsSync(join(ROOT, 'src/index.ts'))).toBe(true);
  });
});
