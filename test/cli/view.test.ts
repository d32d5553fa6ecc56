import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Overview } from '../../src/view/index.js';
import { ask } from '../view/request.js';
import { makeExtraction } from './extraction.js';
import { type CliResult, MAIN, runCli } from './run-cli.js';

let folder: string;

const isnad = (...words: string[]): Promise<CliResult> => runCli(words, { cwd: folder });

interface Running {
  readonly url: string;
  /** Sends a signal and gives how it ended, and after how many milliseconds. */
  stop(signal: 'SIGINT' | 'SIGTERM'): Promise<{ code: number | null; stderr: string; took: number }>;
}

/** Runs `isnad view` until it has printed where it serves. */
function view(...words: string[]): Promise<Running> {
  return viewWith(process.env.PATH ?? '', words);
}

async function viewWith(path: string, words: readonly string[]): Promise<Running> {
  const environment = { PATH: path };
  const child = spawn(process.execPath, [MAIN, 'view', ...words], { cwd: folder, env: environment });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (stdout.endsWith('\n')) resolve(stdout.trim());
    });
    void closed.then(() => reject(new Error(stderr)));
  });
  return {
    url,
    async stop(signal) {
      const asked = Date.now();
      child.kill(signal);
      return { code: await closed, stderr, took: Date.now() - asked };
    },
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
  writeFileSync(join(folder, 'one.ndjson'), JSON.stringify(makeExtraction()));
  expect(await isnad('load', 'one.ndjson')).toMatchObject({ code: 0 });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('isnad view', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the graph until %s, which is its proper end',
    async (signal) => {
      const { url, stop } = await view();
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const page = await ask(url, '/');
      expect(page.body).toContain('id="isnad-data">null</script>');
      const overview: Overview = JSON.parse((await ask(url, '/api/overview')).body);
      expect(overview.totals.articles).toBe(1);
      const { code, stderr, took } = await stop(signal);
      expect([code, stderr]).toEqual([0, 'Ctrl-C ends it.\n']);
      expect(took).toBeLessThan(3_000);
    },
  );

  it('lets others read the store meanwhile, and tells who would write why that does not go', async () => {
    await view();
    expect(await isnad('ask', 'articles')).toMatchObject({ code: 0 });
    const refused = await isnad('load', 'one.ndjson');
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('in use by another process')]);
  });

  it('serves at the port that is asked for, and at no taken one', async () => {
    const { url } = await view();
    const { port } = new URL(url);
    expect(await isnad('view', '--port', port)).toMatchObject({
      ...{ code: 2, stdout: '', stderr: expect.stringContaining(`port ${port} (EADDRINUSE)`) },
    });
    const other = await view();
    expect(other.url).not.toBe(url);
  });

  it('warns where others can reach it', async () => {
    const { stop } = await view('--host', '0.0.0.0');
    expect((await stop('SIGINT')).stderr).toContain('warning: whoever reaches this machine can read');
  });

  it.skipIf(process.platform !== 'linux')(
    'opens the page where there is a browser, and serves it where there is none',
    async () => {
      const opened = join(folder, 'opened');
      mkdirSync(join(folder, 'bin'));
      writeFileSync(join(folder, 'bin/xdg-open'), `#!/bin/sh\necho "$@" > '${opened}'\n`, { mode: 0o755 });
      const { url } = await viewWith(join(folder, 'bin'), ['--open']);
      await vi.waitFor(() => expect(readFileSync(opened, 'utf8')).toBe(`${url}\n`), { timeout: 5_000 });
      const without = await viewWith(join(folder, 'nowhere'), ['--open']);
      expect((await ask(without.url, '/')).status).toBe(200);
      expect((await without.stop('SIGINT')).stderr).toContain('warning: no browser could be opened');
    },
  );

  it('says where the store is wrong before it serves', async () => {
    expect(await isnad('view', '--store', 'missing.grafeo')).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('isnad view --out', () => {
  it('writes one private file with everything in it, the same each time', async () => {
    expect(await isnad('view', '--out', 'isnad.html')).toEqual({ code: 0, stdout: '', stderr: '' });
    const path = join(folder, 'isnad.html');
    const page = readFileSync(path, 'utf8');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const [, data = ''] = /id="isnad-data">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const { overview, positions, articles } = JSON.parse(data);
    expect([overview.articles.length, articles.length]).toEqual([1, 1]);
    expect(positions.length).toBe(makeExtraction().positions.length);
    await isnad('view', '--out', 'again.html');
    expect(readFileSync(join(folder, 'again.html'), 'utf8')).toBe(page);
  });

  it('draws as many as --limit says', async () => {
    await isnad('view', '--out', 'less.html', '--limit', '1');
    const page = readFileSync(join(folder, 'less.html'), 'utf8');
    const { overview } = JSON.parse(/id="isnad-data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '');
    expect(overview.entities).toHaveLength(1);
    expect(overview.totals.entities).toBeGreaterThan(1);
  });

  it('leaves what was there where it fails', async () => {
    writeFileSync(join(folder, 'old.html'), 'old');
    expect(await isnad('view', '--out', 'old.html', '--store', 'missing.grafeo')).toMatchObject({ code: 3 });
    expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old');
    expect(await isnad('view', '--out', 'nowhere/page.html')).toMatchObject({ code: 2 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['--out', 'a.html', '--port', '80'],
    ['--out', 'a.html', '--host', 'localhost'],
    ['--out', 'a.html', '--open'],
    ['--limit', '0'],
    ['--limit', '20001'],
    ['--limit', 'many'],
    ['--port', '65536'],
    ['--port', '0'],
    ['--format', 'json'],
    ['--host', '192.0.2.1'],
  ])('refuses %s %s %s %s', async (...words) => {
    const { code, stdout, stderr } = await isnad('view', ...words.filter((word) => word !== undefined));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^isnad: .+\n$/);
  });
});
