import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { makeFolder } from '../source/files.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { makeExtraction } from './extraction.js';
import { runCli } from './run-cli.js';

const WRONG = 'geheim"falsch\\§';

/** How each command that opens a store is called. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  ingest: ['article.txt', '--quarantine', 'failed.ndjson', '--summary', 'run.json'],
  watch: ['article.txt'],
  load: ['one.ndjson', '--summary', 'run.json'],
  ask: ['articles'],
  cypher: ['RETURN 1 AS one'],
  history: ['x'],
  diff: ['x'],
  retract: ['x', '--reason', 'y'],
  export: ['--out', 'graph.ndjson'],
  view: ['--out', 'page.html'],
  find: ['تركيا'],
  merge: ['a', 'b', '--reason', 'y'],
  split: ['a', 'b', '--reason', 'y'],
  review: [],
  check: [],
  doctor: [],
};
const WITHOUT_STORE = ['extract', 'evaluate'];

describeWithNeo4j('a wrong password', () => {
  it('is tried by every command that opens a store', () => {
    expect([...Object.keys(CALLS), ...WITHOUT_STORE].sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(CALLS))('is shown nowhere by %s, not even with --debug', async (name, words) => {
    const text = 'المجلس يرفض\n\nقال وزير الخارجية الروسي سيرغي لافروف إن بلاده ترفض الخطة.\n';
    const cwd = makeFolder({ 'article.txt': text, 'one.ndjson': JSON.stringify(makeExtraction()) });
    const { uri } = neo4jAddress();
    // Not the user of the other tests: Neo4j makes whoever fails thrice wait.
    const environment = { ISNAD_STORE: uri, NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: WRONG };
    const log = name.length % 2 === 0 ? ['--log', 'json'] : [];
    const { code, stdout, stderr } = await runCli([name, ...words, '--debug', ...log], { cwd, environment });
    expect({ code, stderr: stderr + stdout }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/NEO4J_PASSWORD|wrong passwords/),
    });
    const files = ['failed.ndjson', 'run.json']
      .map((file) => join(cwd, file))
      .filter((path) => existsSync(path));
    const told = [stdout, stderr, ...files.map((path) => readFileSync(path, 'utf8'))].join('\n');
    expect(told).not.toContain('geheim');
    expect(existsSync(join(cwd, 'run.json'))).toBe(words.includes('run.json'));
  });
});

describeWithNeo4j('the password in a file', () => {
  beforeAll(clearNeo4j);
  afterAll(clearNeo4j);

  it('opens the server, and is warned of once when others may read it', async () => {
    const { uri, options } = neo4jAddress();
    const cwd = makeFolder({
      password: `${options.password}\n`,
      'one.ndjson': JSON.stringify(makeExtraction()),
    });
    const environment = {
      ISNAD_STORE: uri,
      NEO4J_USERNAME: options.username,
      NEO4J_PASSWORD_FILE: join(cwd, 'password'),
      ...(options.database === undefined ? {} : { NEO4J_DATABASE: options.database }),
    };
    chmodSync(join(cwd, 'password'), 0o600);
    expect(await runCli(['load', 'one.ndjson'], { cwd, environment })).toMatchObject({ code: 0, stderr: '' });
    chmodSync(join(cwd, 'password'), 0o644);
    const { code, stderr } = await runCli(['ask', 'articles'], { cwd, environment });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: others on this machine may read the password in .*chmod 600/);
    expect(stderr).not.toContain(String(options.password));
  });
});
