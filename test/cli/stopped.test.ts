import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { makeFolder } from '../source/files.js';
import { timelessOf } from '../support/views.js';
import { type Batch, type Ended, firstEdition, graphAfter, ingestUntil } from './batch.js';
import { MAIN, runCli } from './run-cli.js';

/** So many that a run is far from its end when it is stopped. */
const ARTICLES = 60;

interface Place {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

function placeOf({ ndjson }: Batch): Place {
  const folder = makeFolder({ 'batch.ndjson': ndjson });
  return { file: join(folder, 'batch.ndjson'), environment: { ISNAD_STORE: join(folder, 'graph.grafeo') } };
}

async function expectAllStored({ environment }: Place, batch: Batch): Promise<void> {
  const store = await openStore(environment.ISNAD_STORE ?? '', { readOnly: true });
  const graph = await store.dump();
  await store.close();
  expect(timelessOf(graph)).toEqual(timelessOf(await graphAfter([batch])));
}

const statusesOf = ({ lines }: Ended) => lines.map(({ status }) => status);

describe('a batch that is stopped', () => {
  it('by Ctrl-C finishes the articles at hand, says what it has stored, and goes on when it is run again', async () => {
    const batch = firstEdition(ARTICLES);
    const place = placeOf(batch);
    const stop = { by: 'SIGINT', afterLines: 5, milliseconds: 0 } as const;
    const stopped = await ingestUntil(place.file, place.environment, stop);
    const count = stopped.lines.length;
    expect(stopped.code).toBe(130);
    expect(count).toBeGreaterThanOrEqual(5);
    expect(count).toBeLessThan(ARTICLES);
    expect(stopped.stderr).toBe(
      `Stopped after ${count} articles: ${count} added. Each is stored whole; the same command goes on from here, and finds them unchanged.\n`,
    );
    const again = await runCli(['ingest', place.file], { environment: place.environment });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain(
      `${ARTICLES} articles: ${count} unchanged, ${ARTICLES - count} added. Positions: `,
    );
    await expectAllStored(place, batch);
  });

  it('by kill -9 goes on when it is run again, and says what was stored before', async () => {
    const batch = firstEdition(ARTICLES);
    const place = placeOf(batch);
    const kill = { by: 'SIGKILL', afterLines: 9, milliseconds: 0 } as const;
    const killed = await ingestUntil(place.file, place.environment, kill);
    const again = await ingestUntil(place.file, place.environment);
    expect(again.code).toBe(0);
    expect(again.lines.map(({ article }) => article)).toEqual(
      batch.extractions.map(({ article }) => article.id),
    );
    const statuses = statusesOf(again);
    const before = statuses.lastIndexOf('unchanged') + 1;
    expect(before).toBeGreaterThanOrEqual(killed.lines.length);
    expect(before).toBeLessThan(ARTICLES);
    expect(statuses).toEqual(statuses.map((_, n) => (n < before ? 'unchanged' : 'added')));
    await expectAllStored(place, batch);
  });

  it.skipIf(process.platform === 'win32')(
    'by a disk that takes no more says why, and goes on when there is room',
    async () => {
      const batch = firstEdition(ARTICLES);
      const place = placeOf(batch);
      // No file may grow beyond 300 blocks, which is room for some of the articles.
      const ingest = ['ingest', place.file, '--batch', '3'];
      const words = ['-c', 'ulimit -f 300; exec "$0" "$@"', process.execPath, MAIN, ...ingest];
      const { status, stdout, stderr } = spawnSync('sh', words, { env: place.environment, encoding: 'utf8' });
      const count = Number(/^(\d+) articles: \d+ added\. /m.exec(stdout)?.[1]);
      expect(status).toBe(3);
      expect(stderr.trimEnd().split('\n')).toEqual([
        expect.stringContaining(`Stopped after ${count} articles: ${count} added.`),
        expect.stringMatching(/cannot be written: .* Make room on the disk and run it again/),
      ]);
      const again = statusesOf(await ingestUntil(place.file, place.environment));
      expect(again.filter((one) => one === 'unchanged')).toHaveLength(count);
      expect(again).toHaveLength(ARTICLES);
      await expectAllStored(place, batch);
    },
  );
});

describe('two processes that ingest into one new file at once', () => {
  it('leave it whole: the second is told to wait, and finishes when it is run again', async () => {
    const batch = firstEdition(ARTICLES);
    const place = placeOf(batch);
    const both = await Promise.all([1, 2].map(() => ingestUntil(place.file, place.environment)));
    for (const ended of both) {
      if (ended.code === 0) expect(ended.lines).toHaveLength(ARTICLES);
      else {
        expect(ended).toMatchObject({ code: 3, lines: [] });
        expect(ended.stderr).toMatch(/in use by another process\. Wait until that one has ended/);
      }
    }
    expect(both.map(({ code }) => code)).toContain(0);
    const again = await ingestUntil(place.file, place.environment);
    expect(new Set(statusesOf(again))).toEqual(new Set(['unchanged']));
    await expectAllStored(place, batch);
  });
});
