import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { makeFolder } from '../source/files.js';
import { freshFile } from '../support/store-file.js';
import { makeExtraction } from './extraction.js';
import { MAIN } from './run-cli.js';

const GROUP_AND_OTHERS = 0o077;

/** Runs the command line where whatever is made may be read by all. */
function isnad(cwd: string, ...words: readonly string[]): { code: number | null; stderr: string } {
  const script = 'umask 000; exec "$0" "$@"';
  const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, MAIN, ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
    encoding: 'utf8',
  });
  return { code: status, stderr };
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

describe.skipIf(process.platform === 'win32')('what is made where the mask keeps nobody out', () => {
  it.each([0o000, 0o022])('is a store with its log for its owner alone (mask %o)', async (mask) => {
    const path = await freshFile();
    const before = process.umask(mask);
    try {
      const store = await openStore(path);
      await store.run("CREATE (:Entity {id: 'x'})", {}, { access: 'write' });
      const made = readdirSync(join(path, '..'), { recursive: true, encoding: 'utf8' });
      expect(made.length).toBeGreaterThan(1);
      for (const name of made) expect(statSync(join(path, '..', name)).mode & GROUP_AND_OTHERS).toBe(0);
      await store.close();
    } finally {
      process.umask(before);
    }
    expect(modeOf(path)).toBe('600');
  });

  it('is every file of every command for its owner alone', () => {
    const cwd = makeFolder({ 'one.ndjson': `${JSON.stringify(makeExtraction())}\nno JSON\n` });
    const loaded = isnad(cwd, 'load', 'one.ndjson', '--quarantine', 'failed.ndjson', '--summary', 'run.json');
    expect(loaded.code).toBe(1);
    for (const format of ['ndjson', 'graphml', 'cypher', 'plover'])
      expect(isnad(cwd, 'export', '--format', format, '--out', `graph.${format}`)).toMatchObject({ code: 0 });
    expect(isnad(cwd, 'export', '--format', 'csv', '--out', 'tables')).toMatchObject({ code: 0 });
    expect(isnad(cwd, 'view', '--out', 'page.html')).toMatchObject({ code: 0 });
    const files = [
      'isnad.grafeo',
      'failed.ndjson',
      'run.json',
      'graph.ndjson',
      'graph.graphml',
      'graph.cypher',
      'graph.plover',
      'page.html',
      ...['nodes', 'edges', 'positions'].map((name) => `tables/${name}.csv`),
    ];
    expect(
      files.map((name) => [name, existsSync(join(cwd, name)) ? modeOf(join(cwd, name)) : 'missing']),
    ).toEqual(files.map((name) => [name, '600']));
    expect(modeOf(join(cwd, 'tables'))).toBe('700');
    // Nothing else is left: no temporary file, no log.
    expect(readdirSync(cwd).sort()).toEqual(
      [...new Set([...files.map((name) => name.split('/')[0]), 'one.ndjson'])].sort(),
    );
  }, 120_000);

  it('is private also in the place of a file that others could read', () => {
    const cwd = makeFolder({ 'bad.ndjson': 'no JSON\n' });
    for (const name of ['failed.ndjson', 'run.json']) {
      writeFileSync(join(cwd, name), '');
      chmodSync(join(cwd, name), 0o666);
    }
    isnad(cwd, 'load', 'bad.ndjson', '--quarantine', 'failed.ndjson', '--summary', 'run.json');
    expect(['failed.ndjson', 'run.json'].map((name) => modeOf(join(cwd, name)))).toEqual(['600', '600']);
  });
});
