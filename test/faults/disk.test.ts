import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { firstEdition, graphAfter, ingestUntil, putAll } from '../cli/batch.js';
import { MAIN } from '../cli/run-cli.js';
import { makeFolder } from '../source/files.js';
import { timelessOf } from '../support/views.js';

const ARTICLES = 50;
/** Several processes one after another, on a machine that may be busy. */
const LONG = 180_000;
const batch = firstEdition(ARTICLES);

/** Runs a command of the shell; `$1` and so on are the words. */
function shell(script: string, ...words: string[]) {
  const environment = { PATH: process.env.PATH ?? '' };
  return spawnSync('sh', ['-c', script, 'sh', ...words], { encoding: 'utf8', env: environment });
}

/** A file system in memory, which is gone with the command that sees it: for who may mount one. */
const MOUNT = 'mount -t tmpfs -o size="$1"k tmpfs "$2"';
const mayMount = shell(`unshare --mount sh -c '${MOUNT}' sh 64 /mnt`).status === 0;

/**
 * Ingests with no more room for the store than so many kilobytes. Where nothing may be mounted, no file may grow further
 * than that, which fails in the same calls.
 */
function ingestWithin(kilobytes: number, file: string, folder: string) {
  const ingest = '"$3" "$4" ingest "$5" --format ndjson --store "$2/graph.grafeo"';
  const disk = 'mkdir "$2/disk" && mount -t tmpfs -o size="$1"k tmpfs "$2/disk"';
  const onDisk = `${disk} || exit 99; ${ingest.replace('$2/', '$2/disk/')}; code=$?; cp -R "$2/disk/." "$2"; exit $code`;
  const words = [String(kilobytes), folder, process.execPath, MAIN, file];
  return mayMount
    ? shell(`exec unshare --mount sh -c '${onDisk}' sh "$@"`, ...words)
    : shell(`ulimit -f $(($1 * 2)); ${ingest}`, ...words);
}

describe.skipIf(process.platform === 'win32')(
  `a disk that is full (${mayMount ? 'tmpfs' : 'ulimit'})`,
  () => {
    const cases: [string, number, number, number][] = [
      ['before the first article', 16, 0, 0],
      ['in the middle of a run', 200, 1, ARTICLES - 1],
    ];
    // The log has room for all, and the file into which it is laid in the end has not: only on one disk for both.
    if (mayMount) cases.push(['at its end', 460, ARTICLES, ARTICLES]);
    it.each(cases)(
      '%s ends it, says so, and leaves what was stored',
      async (_, kilobytes, least, most) => {
        const folder = makeFolder({ 'batch.ndjson': batch.ndjson });
        const file = join(folder, 'batch.ndjson');
        const { status, stdout, stderr } = ingestWithin(kilobytes, file, folder);
        const stored = stdout.split('\n').filter((line) => line.includes('"added"')).length;
        expect(stderr.trimEnd()).toMatch(
          /^isnad: The store .*(space on the disk|Make room on the disk and run it again).*$/m,
        );
        expect({ status, stored }).toEqual({ status: 3, stored: expect.any(Number) });
        expect(stored).toBeGreaterThanOrEqual(least);
        expect(stored).toBeLessThanOrEqual(most);
        const again = await ingestUntil(file, { ISNAD_STORE: join(folder, 'graph.grafeo') });
        expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
        const statuses = again.lines.map((line) => line.status);
        expect(statuses).toEqual(batch.extractions.map((__, n) => (n < stored ? 'unchanged' : 'added')));
        const store = await openStore(join(folder, 'graph.grafeo'), { readOnly: true });
        expect(timelessOf(await store.dump())).toEqual(timelessOf(await graphAfter([batch])));
        await store.close();
      },
      LONG,
    );
  },
);

/** As a user who may not do what the permissions forbid: root may, unless these capabilities are taken from it. */
const BOUND = 'setpriv --bounding-set=-dac_override,-dac_read_search';
const bound = process.getuid?.() === 0 ? `${BOUND} "$@"` : '"$@"';

describe.skipIf(process.platform === 'win32')('a folder that may only be read', () => {
  const isnad = (...words: string[]) => shell(bound, process.execPath, MAIN, ...words);

  it(
    'takes no new store, and says why',
    () => {
      const folder = makeFolder({ 'batch.ndjson': batch.ndjson });
      const path = join(folder, 'closed', 'graph.grafeo');
      mkdirSync(join(folder, 'closed'));
      chmodSync(join(folder, 'closed'), 0o555);
      for (const store of [path, join(folder, 'closed', 'new', 'graph.grafeo')]) {
        const { status, stderr } = isnad('ingest', join(folder, 'batch.ndjson'), '--store', store);
        expect(status).toBe(3);
        expect(stderr).toMatch(
          /^isnad: The store .* cannot be opened: .*permission denied.*the permissions of/im,
        );
      }
      expect(readdirSync(join(folder, 'closed'))).toEqual([]);
      chmodSync(join(folder, 'closed'), 0o755);
    },
    LONG,
  );

  it(
    'has its store read, and told why nothing can be stored',
    async () => {
      const folder = makeFolder({ 'batch.ndjson': batch.ndjson });
      const path = join(folder, 'closed', 'graph.grafeo');
      mkdirSync(join(folder, 'closed'));
      const store = await openStore(path);
      await putAll(store, [{ ...batch, extractions: batch.extractions.slice(0, 4) }]);
      await store.close();
      chmodSync(path, 0o444);
      chmodSync(join(folder, 'closed'), 0o555);
      const ingest = ['ingest', join(folder, 'batch.ndjson'), '--store', path];
      const { status, stdout, stderr } = isnad(...ingest);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(
        /cannot be opened: .*Permission denied.*the permissions of the file and its folder/,
      );
      expect(isnad(...ingest, '--dry-run').stdout).toContain('50 articles: 4 unchanged, 46 added.');
      expect(isnad('check', '--store', path).stdout).toBe('Everything fits together.\n');
      const articles = isnad('ask', 'articles', '--format', 'ndjson', '--store', path).stdout;
      expect(articles.trim().split('\n')).toHaveLength(4);
      chmodSync(join(folder, 'closed'), 0o755);
    },
    LONG,
  );
});
