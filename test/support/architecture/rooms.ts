import type { Import, SourceFile } from './source-file.js';

/** What a room may take from elsewhere. A room is a folder of `src`, or a file directly in it. */
interface Room {
  /** Other rooms, by their roots. */
  readonly rooms: readonly string[];
  /** Modules of Node, without `node:`. */
  readonly node: readonly string[];
}

const GROUND = ['model', 'errors'];
const KNOWLEDGE = [...GROUND, 'language', 'gazetteer'];
const FILES = ['fs', 'fs/promises', 'path', 'url'];

/** What the command line and the public API offer. */
const OFFERED = [
  'source',
  'pool',
  'pipeline',
  'explain',
  'ingest',
  'withdraw',
  'history',
  'identity',
  'check',
  'graph',
  'store',
  'ask',
  'evaluate',
  'export',
  'view',
  'doctor',
];

/** A stage: same input, same output, and nothing from outside. */
const stage: Room = { rooms: KNOWLEDGE, node: [] };

/** The import table. A new room needs a line. */
export const ROOMS: Readonly<Record<string, Room>> = {
  errors: { rooms: [], node: [] },
  model: { rooms: ['errors'], node: ['crypto'] },
  gazetteer: { rooms: GROUND, node: FILES },
  language: { rooms: [...GROUND, 'gazetteer'], node: [] },
  document: stage,
  mention: stage,
  entity: stage,
  position: stage,
  relation: stage,
  graph: { rooms: GROUND, node: [] },
  source: {
    rooms: GROUND,
    node: [...FILES, 'http', 'https', 'net', 'dns', 'stream', 'zlib', 'timers/promises'],
  },
  store: { rooms: GROUND, node: [...FILES, 'worker_threads'] },
  ask: { rooms: GROUND, node: FILES },
  evaluate: { rooms: GROUND, node: FILES },
  pipeline: { rooms: [...KNOWLEDGE, 'document', 'mention', 'entity', 'position', 'relation'], node: [] },
  explain: { rooms: ['model', 'pipeline'], node: [] },
  pool: { rooms: [...GROUND, 'gazetteer', 'pipeline', 'explain', 'source'], node: ['worker_threads'] },
  'stored-article': { rooms: [...GROUND, 'graph', 'store'], node: FILES },
  'before-update': { rooms: [...GROUND, 'graph', 'store', 'stored-article'], node: [] },
  ingest: { rooms: [...GROUND, 'graph', 'store', 'stored-article', 'before-update'], node: [] },
  withdraw: { rooms: [...GROUND, 'graph', 'store', 'stored-article'], node: [] },
  check: { rooms: [...GROUND, 'store', 'stored-article'], node: FILES },
  identity: { rooms: [...GROUND, 'graph', 'store', 'stored-article'], node: [] },
  history: { rooms: [...GROUND, 'graph', 'store', 'stored-article'], node: [] },
  export: { rooms: [...GROUND, 'store', 'stored-article'], node: [] },
  view: {
    rooms: [...GROUND, 'ask', 'export', 'store'],
    node: [...FILES, 'crypto', 'http', 'net'],
  },
  doctor: { rooms: [...GROUND, 'gazetteer', 'pipeline', 'store'], node: ['fs/promises', 'path'] },
  // Of a language the page has the normal form of names alone, as searching needs it.
  page: { rooms: ['model', 'view', 'language', 'graph'], node: [] },
  cli: {
    rooms: [...GROUND, 'language', ...OFFERED],
    node: [
      ...FILES,
      'child_process',
      'crypto',
      'os',
      'process',
      'stream',
      'stream/promises',
      'timers/promises',
    ],
  },
  index: {
    rooms: [...KNOWLEDGE, ...OFFERED],
    node: [],
  },
};

/** Where a package may be imported. A new dependency needs a line, and a word in `docs/decisions`. */
export const PACKAGES: Readonly<Record<string, string | readonly string[]>> = {
  '@grafeo-db/js': 'src/store/embedded/',
  'neo4j-driver': 'src/store/neo4j/',
  commander: 'src/cli/',
  'csv-parse': 'src/source/',
  'csv-stringify': ['src/cli/output/', 'src/export/'],
  'markdown-table': 'src/cli/output/',
  'p-map': 'src/cli/',
  'p-retry': 'src/store/neo4j/',
  picocolors: 'src/cli/',
  pino: 'src/cli/',
  piscina: 'src/pool/',
  'string-width': 'src/cli/output/',
  'wrap-ansi': 'src/cli/output/',
  '@mozilla/readability': 'src/source/html/',
  chardet: 'src/source/',
  'd3-force': 'src/view/',
  diff: ['src/graph/', 'src/page/article/'],
  leven: ['src/ask/', 'src/identity/'],
  feedsmith: 'src/source/feed/',
  'ipaddr.js': 'src/source/web/',
  'robots-parser': 'src/source/web/',
  htmlparser2: 'src/source/html/',
  linkedom: 'src/source/html/',
  'markdown-it': 'src/source/',
  tinyglobby: 'src/source/',
  yauzl: 'src/source/',
  zod: 'src/',
};

/** What is bundled into the page when it is built, so that nobody who installs Isnad installs it; and where it may be imported. */
export const BUNDLED: Readonly<Record<string, string>> = {
  preact: 'src/page/',
  cytoscape: 'src/page/graph/',
};

/** Rooms whose folders hold one variety each: a pack, an adapter. They never know of each other. */
const VARIETIES = new Set(['language', 'store']);

/** Where a room is entered. The nouns of `model` have a file each, a pack is built on `language/pack.ts`, the normal form of names, what travels to the page and the comparison of versions that it makes too stand apart. */
function isRoot(file: string): boolean {
  return /^src\/(?:[^/]+|[^/]+\/index|model\/[^/]+|language\/(?:pack|normalise)|graph\/compare-versions|view\/wire)\.ts$/.test(
    file,
  );
}

/** `src/language/ar/index.ts` → `language`; `src/pipeline.ts` → `pipeline`. */
export function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

/** `src/language/ar/index.ts` → `ar`; null for what all varieties of the room share. */
function varietyOf(path: string): string | null {
  const [, room = '', folder, file] = path.split('/');
  return VARIETIES.has(room) && file !== undefined && folder !== undefined ? folder : null;
}

/** The imports of a file that the table does not allow, each with the reason. */
export function findForbiddenImports({ path, imports }: SourceFile): string[] {
  return imports.flatMap((found) => {
    const reason = reasonAgainst(path, found);
    return reason === null ? [] : [`${path} → ${found.specifier}: ${reason}`];
  });
}

function reasonAgainst(path: string, { specifier, file, kind }: Import): string | null {
  if (specifier === '(computed)')
    return 'the module is not named literally, so nobody can tell what it loads';
  const room = ROOMS[roomOf(path)];
  if (room === undefined) return `the room ${roomOf(path)} has no line in the import table`;
  if (file !== null) return reasonAgainstFile(path, file, kind, room);
  if (specifier.startsWith('node:')) {
    const name = specifier.slice('node:'.length);
    return room.node.includes(name) ? null : `${roomOf(path)} does not use ${specifier}`;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const home = PACKAGES[name] ?? BUNDLED[name];
  if (home === undefined) return `${name} has no line in the table of packages`;
  const homes = [home].flat();
  return homes.some((folder) => path.startsWith(folder)) ? null : `${name} is for ${homes.join(', ')} alone`;
}

function reasonAgainstFile(path: string, file: string, kind: Import['kind'], { rooms }: Room): string | null {
  if (!file.startsWith('src/')) return 'it lies outside src';
  // The normal form of names is a root of its own, so that a look-up loads no pack.
  if (path === 'src/language/normalise.ts' && file === 'src/language/ar/normalise.ts') return null;
  const [from, to] = [roomOf(path), roomOf(file)];
  if (from !== to) {
    if (!rooms.includes(to)) return `${from} does not know ${to}`;
    return isRoot(file) ? null : `${to} is entered by its root`;
  }
  const [own, other] = [varietyOf(path), varietyOf(file)];
  if (own !== null && other !== null && own !== other) return `${own} does not know ${other}`;
  if (own !== null && file === `src/${to}/index.ts`) return `${own} does not know the registry`;
  if (own !== null || other === null) return null;
  if (path !== `src/${from}/index.ts`) return `only the registry of ${from} knows ${other}`;
  if (file !== `src/${to}/${other}/index.ts`) return `${other} is entered by its root`;
  return to === 'store' && kind === 'value' ? 'an adapter is loaded when it is used, by import()' : null;
}
