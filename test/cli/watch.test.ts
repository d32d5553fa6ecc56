import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';
import { makePage, PARAGRAPHS, TITLE } from '../source/pages.js';
import { serve } from '../source/server.js';
import { MAIN, runCli } from './run-cli.js';

const CORRECTION =
  'ورفضت الحكومة السورية القرار، وقال وزير الخارجية الروسي إن بلاده ستدرس المقترح خلال الأيام المقبلة.';

interface Watching {
  readonly output: { stdout: string; stderr: string };
  /** Waits until what was printed fits. */
  until(pattern: RegExp): Promise<void>;
  /** Ctrl-C; the exit code. */
  stop(): Promise<number | null>;
}

const running: (() => void)[] = [];
afterEach(() => {
  for (const kill of running.splice(0)) kill();
});

function watch(words: readonly string[], store: string): Watching {
  const child = spawn(process.execPath, [MAIN, 'watch', ...words], {
    env: { PATH: process.env.PATH ?? '', ISNAD_STORE: store },
  });
  running.push(() => child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output,
    until: async (pattern) => {
      const deadline = Date.now() + 40_000;
      while (!pattern.test(output.stdout + output.stderr)) {
        if (Date.now() > deadline)
          throw new Error(`not printed: ${pattern}\n${output.stdout}\n${output.stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

describe('isnad watch', () => {
  it('stores what changes in a folder, leaves the store to others between, and ends well by Ctrl-C', async () => {
    const folder = makeFolder({ 'news/a.txt': PARAGRAPHS.join('\n') });
    const store = join(folder, 'graph.grafeo');
    const watching = watch([join(folder, 'news'), '--every', '1s'], store);
    await watching.until(/added +file:.*a\.txt|added .*version 1/);
    const asked = await runCli(['ask', 'articles'], { environment: { ISNAD_STORE: store } });
    expect(asked.code).toBe(0);
    writeFileSync(join(folder, 'news/a.txt'), [...PARAGRAPHS, CORRECTION].join('\n'));
    await watching.until(/updated .*version 2/);
    expect(await watching.stop()).toBe(0);
    expect(watching.output.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(watching.output.stderr).toMatch(/Stopped after 2 changes\.\n$/);
  });

  it('reads a feed and its pages, and each change once', async () => {
    const folder = makeFolder();
    let [tag, text] = ['"1"', PARAGRAPHS[1] as string];
    const { origin } = await serve({
      '/feed': (request, response) => {
        const link = `<item><title>${TITLE}</title><link>/news/1</link><description>${text.slice(0, 30)}</description></item>`;
        if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
        else
          response
            .writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' })
            .end(`<rss version="2.0"><channel><title>x</title>${link}</channel></rss>`);
      },
      '/news/1': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(
          makePage({
            body: `<p>${PARAGRAPHS[0]}</p><p>${text}</p><p>${PARAGRAPHS[2]}</p>`,
            noise: String(Date.now()),
          }),
        ),
    });
    const words = [`${origin}/feed`, '--follow', '--allow-private', '--every', '1s', '--format', 'ndjson'];
    const watching = watch(words, join(folder, 'graph.grafeo'));
    await watching.until(/"status":"added"/);
    [tag, text] = ['"2"', CORRECTION];
    await watching.until(/"status":"updated"/);
    expect(await watching.stop()).toBe(0);
    const lines = watching.output.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { article: `${origin}/news/1`, status: 'added' },
      { article: `${origin}/news/1`, status: 'updated' },
    ]);
  });

  it('refuses what cannot be watched', async () => {
    expect(await runCli(['watch', '-'])).toMatchObject({ code: 2 });
    expect(await runCli(['watch', '.', '--every', 'often'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--every/),
    });
  });
});
