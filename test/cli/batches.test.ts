import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-batches-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const isnad = (...words: string[]) => runCli(words, { cwd: folder });

function linesOf(name: string): Record<string, unknown>[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function articles(count: number): object[] {
  const who = ['تركيا', 'روسيا', 'إيران', 'السعودية', 'مصر'];
  return Array.from({ length: count }, (_, n) => ({
    id: `article-${n}`,
    publishedAt: '2016-11-06',
    text: `أعلنت ${who[n % 5]} اليوم أنها ترفض أي تدخل في ${who[(n + 1) % 5]}.`,
  }));
}

function write(name: string, records: readonly unknown[]): void {
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

/** Nobody can read it: no pack has its language. */
const UNREADABLE = { id: 'greek', publishedAt: '2016-11-06', text: 'Ο υπουργός δήλωσε ότι διαφωνεί.' };

describe('a run in parts', () => {
  it('gives in all parts what one run gives, each article once', async () => {
    write('all.ndjson', [...articles(23), UNREADABLE, '{"id": "broken"']);
    const extract = ['extract', 'all.ndjson', '--format', 'ndjson'];
    const whole = await isnad(...extract);
    expect(whole.code).toBe(1);
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map((part) => isnad(...extract, '--shard', part)));
    const sorted = (text: string): string[] => text.split('\n').filter(Boolean).sort();
    expect(sorted(whole.stdout)).toHaveLength(23);
    expect(parts.flatMap(({ stdout }) => sorted(stdout)).sort()).toEqual(sorted(whole.stdout));
    expect(parts.filter(({ stdout }) => sorted(stdout).length > 0)).toHaveLength(3);
    const errors = parts.map(({ stderr }) => stderr).join('');
    expect(errors.match(/the language of greek/g)).toHaveLength(1);
    expect(errors.match(/line 25/g)).toHaveLength(1);
  });

  it('stores the same graph, whichever part is loaded first', async () => {
    write('all.ndjson', articles(12));
    await isnad('ingest', 'all.ndjson', '--store', 'whole.grafeo');
    for (const part of ['2/2', '1/2'])
      await isnad('ingest', 'all.ndjson', '--store', 'parts.grafeo', '--shard', part);
    const [whole, parts] = await Promise.all(
      ['whole.grafeo', 'parts.grafeo'].map((store) =>
        isnad('export', '--format', 'csv', '--out', `${store}.csv`, '--store', store),
      ),
    );
    expect([whole?.code, parts?.code]).toEqual([0, 0]);
    for (const file of ['nodes.csv', 'edges.csv', 'positions.csv']) {
      const [one, other] = ['whole', 'parts'].map((name) =>
        readFileSync(join(folder, `${name}.grafeo.csv`, file), 'utf8'),
      );
      expect(other).toBe(one);
    }
  });

  it.each(['0/3', '4/3', '1', 'a/b', '1/20000'])('refuses --shard %s', async (shard) => {
    write('all.ndjson', articles(1));
    const { code, stderr } = await isnad('extract', 'all.ndjson', '--shard', shard);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--shard 1/4')]);
  });
});

describe('several versions of one article in a run', () => {
  it('become its versions in their order, and going back to the first is seen', async () => {
    const [first] = articles(1) as { text: string }[];
    const other = { ...first, text: 'أعلنت تركيا اليوم أنها تؤيد أي تدخل في روسيا.' };
    write('first.ndjson', [first]);
    write('again.ndjson', [other, first, other, first]);
    await isnad('ingest', 'first.ndjson');
    const { stdout } = await isnad('ingest', 'again.ndjson', '--threads', '4', '--format', 'json');
    const outcomes = JSON.parse(stdout).map(
      ({ status, version }: { status: string; version: { number: number } }) => [status, version.number],
    );
    expect(outcomes).toEqual([
      ['updated', 2],
      ['updated', 1],
      ['updated', 2],
      ['updated', 1],
    ]);
  });
});

describe('inputs that fail', () => {
  it('go into a private file with their reasons, which can be mended and given again', async () => {
    write('all.ndjson', [...articles(3), UNREADABLE, '{"id": "broken"']);
    const { code } = await isnad('ingest', 'all.ndjson', '--quarantine', 'failed.ndjson');
    expect(code).toBe(1);
    const failed = linesOf('failed.ndjson');
    expect(failed).toMatchObject([
      { id: 'greek', text: UNREADABLE.text, error: { code: 'language' } },
      { source: 'all.ndjson, line 5', error: { code: 'input' } },
    ]);
    expect(statSync(join(folder, 'failed.ndjson')).mode & 0o777).toBe(0o600);
    write('mended.ndjson', [{ ...failed[0], text: 'أعلنت تركيا أنها ترفض التدخل في سوريا.' }]);
    expect((await isnad('ingest', 'mended.ndjson')).stdout).toMatch(/^greek +added/m);
  });

  it('are given once more, from the file or from where they were', async () => {
    write('all.ndjson', [...articles(2), UNREADABLE, '{"id": "broken"']);
    await isnad('ingest', 'all.ndjson', 'late.txt', '--quarantine', 'failed.ndjson');
    expect(linesOf('failed.ndjson').map(({ source }) => source)).toEqual([
      'all.ndjson, line 3',
      'all.ndjson, line 4',
      'late.txt',
    ]);
    const again = ['ingest', '--retry', 'failed.ndjson', '--format', 'ndjson'];
    const same = await isnad(...again, '--quarantine', 'still.ndjson');
    expect(same.code).toBe(1);
    expect(linesOf('still.ndjson').map(({ error }) => error)).toEqual(
      linesOf('failed.ndjson').map(({ error }) => error),
    );
    // Mended where they are: the line, the file, and the record itself.
    const mended = {
      id: 'broken',
      publishedAt: '2016-11-06',
      text: 'أعلنت إيران أنها ترفض التدخل في العراق.',
    };
    write('all.ndjson', [...articles(2), UNREADABLE, mended]);
    writeFileSync(join(folder, 'late.txt'), 'أعلنت مصر أنها ترفض التدخل في ليبيا.');
    const [greek, ...others] = linesOf('failed.ndjson');
    write('failed.ndjson', [{ ...greek, text: 'أعلنت قطر أنها ترفض التدخل في سوريا.' }, ...others]);
    const { code, stdout } = await isnad(...again);
    const statuses = stdout
      .trim()
      .split('\n')
      .map((line) => [JSON.parse(line).source, JSON.parse(line).status]);
    expect([code, statuses]).toEqual([
      0,
      [
        ['all.ndjson, line 3', 'added'],
        ['all.ndjson, line 4', 'added'],
        ['late.txt', 'added'],
      ],
    ]);
  });

  it('of standard input are kept whole, since they cannot be read again', async () => {
    const [good = {}] = articles(1);
    const input = [
      JSON.stringify({ ...good, text: undefined, body: 'أعلنت تركيا أنها ترفض الحرب.' }),
      JSON.stringify({ ...good, id: 'late', body: [] }),
      '{"id": "broken", "body": "أعلنت إيران',
    ].join('\n');
    const given = ['--map', 'text=body', '--format', 'ndjson'];
    const first = await runCli(['ingest', '-', ...given, '--quarantine', 'failed.ndjson'], {
      cwd: folder,
      input,
    });
    expect(first.code).toBe(1);
    const failed = linesOf('failed.ndjson');
    expect(failed).toMatchObject([
      { source: 'standard input, line 2', record: JSON.stringify({ ...good, id: 'late', body: [] }) },
      { source: 'standard input, line 3', record: '{"id": "broken", "body": "أعلنت إيران' },
    ]);
    const [late, broken] = failed;
    write('failed.ndjson', [
      late,
      { ...broken, record: `${broken?.record} أنها ترفض الحرب.", "url": null}` },
    ]);
    const again = await isnad('ingest', '--retry', 'failed.ndjson', ...given, '--quarantine', 'still.ndjson');
    expect(again.code).toBe(1);
    expect(
      again.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { source: 'standard input, line 2', status: 'failed' },
      { article: 'broken', status: 'added' },
    ]);
    expect(linesOf('still.ndjson')).toMatchObject([{ record: late?.record }]);
  });

  it('are read again from their feed, and nothing else of it', async () => {
    const item = (n: number, text: string) =>
      `<item><link>https://example.org/${n}</link><description>${text}</description></item>`;
    const feed = (second: string) =>
      `<rss version="2.0"><channel><language>ar</language>${item(1, 'أعلنت قطر أنها ترفض الحرب.')}${item(2, second)}</channel></rss>`;
    const path = join(folder, 'news.rss');
    writeFileSync(path, feed('أعلنت \uFFFD\uFFFD أنها ترفض الحرب.'));
    const first = await isnad('ingest', path, '--format', 'ndjson', '--quarantine', 'failed.ndjson');
    expect([first.code, linesOf('failed.ndjson')]).toMatchObject([1, [{ source: `${path}, entry 2` }]]);
    writeFileSync(path, feed('أعلنت عمان أنها ترفض الحرب.'));
    const { code, stdout } = await isnad('ingest', '--retry', 'failed.ndjson', '--format', 'ndjson');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: `${path}, entry 2`, status: 'added' });
  });

  it('are not written over the file that they are read from', async () => {
    write('failed.ndjson', [{ ...UNREADABLE, source: 'x', error: { code: 'language' } }]);
    const { code, stderr } = await isnad(
      'ingest',
      '--retry',
      'failed.ndjson',
      '--quarantine',
      './failed.ndjson',
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('which is a source')]);
    expect(linesOf('failed.ndjson')).toHaveLength(1);
  });

  it('leave no file when there are none', async () => {
    write('all.ndjson', articles(2));
    await isnad('ingest', 'all.ndjson', '--quarantine', 'failed.ndjson');
    expect(existsSync(join(folder, 'failed.ndjson'))).toBe(false);
  });

  it('are no reason to leave out what comes behind them, however many they are', async () => {
    const bad = Array.from({ length: 60 }, (_, n) => ({ ...UNREADABLE, id: `bad-${n}` }));
    const good = articles(40);
    write('all.ndjson', [...bad.slice(30), ...good.slice(20), ...bad.slice(0, 30), ...good.slice(0, 20)]);
    const { code, stdout } = await isnad('ingest', 'all.ndjson', '--format', 'ndjson');
    expect(code).toBe(1);
    const statuses = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).status);
    const half = [...Array(30).fill('failed'), ...Array(20).fill('added')];
    expect(statuses).toEqual([...half, ...half]);
  });

  it('end the run when they are too many, with what was stored until then told', async () => {
    const bad = Array.from({ length: 5 }, (_, n) => ({ ...UNREADABLE, id: `bad-${n}` }));
    const [first, ...rest] = articles(10);
    write('all.ndjson', [first, ...bad, ...rest]);
    const run = ['ingest', 'all.ndjson', '--max-failures', '2', '--summary', 'run.json', '--threads', '1'];
    const { code, stdout, stderr } = await isnad(...run);
    expect(code).toBe(1);
    expect(stderr).toContain('3 inputs have failed, and --max-failures allows 2');
    expect(stdout).toContain('4 articles: 1 added, 3 failed');
    const summary = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
    expect(summary).toMatchObject({
      complete: false,
      articles: 4,
      statuses: { added: 1, failed: 3 },
      error: { code: 'input' },
    });
  });
});

describe('the summary of a run', () => {
  it('has what became of it, in numbers', async () => {
    write('all.ndjson', articles(4));
    await isnad('ingest', 'all.ndjson');
    write('more.ndjson', articles(6));
    expect((await isnad('ingest', 'more.ndjson', '--summary', 'run.json')).code).toBe(0);
    const summary = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
    expect(summary).toMatchObject({
      complete: true,
      error: null,
      articles: 6,
      statuses: { unchanged: 4, added: 2 },
      positions: { added: 2 },
    });
    expect(summary.seconds).toBeGreaterThan(0);
    expect(Date.parse(summary.endedAt)).toBeGreaterThanOrEqual(Date.parse(summary.begunAt));
  });

  it('that cannot be written is an error', async () => {
    write('all.ndjson', articles(1));
    const { code, stderr } = await isnad('ingest', 'all.ndjson', '--summary', 'nowhere/run.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('nowhere/run.json')]);
  });
});

describe('a long table', () => {
  it('is printed in pages, with one total', async () => {
    write('all.ndjson', articles(501));
    const { stdout } = await isnad('ingest', 'all.ndjson');
    expect(stdout.match(/^article +status/gm)).toHaveLength(2);
    expect(stdout.match(/^501 articles: 501 added\./gm)).toHaveLength(1);
    expect(stdout.match(/ added /g)?.length).toBeGreaterThanOrEqual(501);
  });
});
