import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { firstEdition, graphAfter } from '../cli/batch.js';
import { runCli } from '../cli/run-cli.js';
import { makeFolder } from '../source/files.js';
import { timelessOf } from '../support/views.js';
import { isBroken, partlyBroken } from './broken.js';

const ARTICLES = 100;

describe('a file of articles of which a tenth is broken', () => {
  it('gives the graph of the others, with each broken one told and kept apart', async () => {
    const folder = makeFolder({ 'all.ndjson': partlyBroken(ARTICLES) });
    const [file, store] = [join(folder, 'all.ndjson'), join(folder, 'graph.grafeo')];
    const words = ['ingest', file, '--store', store, '--quarantine', join(folder, 'failed.ndjson')];
    const { code, stdout, stderr } = await runCli(words);
    expect(code).toBe(1);
    expect(stdout).toContain('100 articles: 90 added, 10 failed.');
    expect(stderr.match(/^isnad: /gm)).toHaveLength(10);
    expect(readFileSync(join(folder, 'failed.ndjson'), 'utf8').trim().split('\n')).toHaveLength(10);
    const { extractions, ndjson } = firstEdition(ARTICLES);
    const whole = { ndjson, extractions: extractions.filter((_, n) => !isBroken(n)) };
    const opened = await openStore(store, { readOnly: true });
    expect(timelessOf(await opened.dump())).toEqual(timelessOf(await graphAfter([whole])));
    await opened.close();
  }, 120_000);
});
