import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Progress } from '../../src/cli/batch/progress.js';
import { openJsonLog } from '../../src/cli/json-log.js';
import { EVENTS, type LogLevel, type Messages } from '../../src/cli/messages.js';
import { NOTHING_DONE } from '../../src/cli/output/tally.js';
import { Terminal } from '../../src/cli/terminal.js';
import { IsnadError } from '../../src/errors.js';
import { openStore } from '../../src/store/index.js';
import { makeFolder } from '../source/files.js';
import { ROOT, readSourceFiles } from '../support/architecture/source-file.js';
import { type CliResult, MAIN, runCli } from './run-cli.js';

interface Line {
  readonly time: string;
  readonly level: string;
  readonly run: string;
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Each line of a log is an object; anything else is a failure. */
function linesOf(text: string): Line[] {
  expect(text).toMatch(/\n$/);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const WORD = 'زنجبيل';
const GOOD = `المجلس يرفض ${WORD}\n\nرفض وزير الخارجية الروسي سيرغي لافروف، الثلاثاء، خطة ${WORD}. وقال لافروف إن بلاده ترفض ${WORD}.\n`;
/** Nothing of it is an article: broken JSON, a wrong date, a wrong language, an escape sequence as its name. */
const BAD = [
  `{"text": "${WORD}" x}`,
  `{"id": "b", "text": "${WORD} قال", "publishedAt": "yesterday"}`,
  `{"id": "c\\u001b[2J\\u009b\\nd", "text": "${WORD}", "language": "xx"}`,
].join('\n');

describe('a run with --log json', () => {
  let first: CliResult;
  let lines: readonly Line[];
  let again: readonly Line[];
  beforeAll(async () => {
    const cwd = makeFolder({ 'good.txt': GOOD, 'bad.ndjson': BAD });
    const words = ['ingest', 'good.txt', 'bad.ndjson', '--id', 'x', '--format', 'ndjson', '--log', 'json'];
    first = await runCli(
      words.filter((word) => word !== '--id' && word !== 'x'),
      { cwd },
    );
    lines = linesOf(first.stderr);
    again = linesOf(
      (await runCli(['ingest', 'good.txt', '--log', 'json', '--log-level', 'info'], { cwd })).stderr,
    );
  });

  const about = (event: string): readonly Line[] => lines.filter((line) => line.event === event);

  it('begins and ends with a line that says what it was and what it came to', () => {
    expect(lines[0]).toMatchObject({
      event: 'run.begun',
      command: 'ingest',
      isnad: expect.stringMatching(/^\d/),
    });
    expect(lines.at(-1)).toMatchObject({
      event: 'run.ended',
      status: 'failed',
      exitCode: 1,
      counts: { articles: 4, added: 1, failed: 3 },
      ms: expect.any(Number),
    });
    expect(first.code).toBe(1);
  });

  it('has time, level and the id of the run on every line, and events that are known', () => {
    for (const line of lines) {
      expect(line.time).toBe(new Date(line.time).toISOString());
      expect(line.level).toMatch(/^(?:info|warn|error)$/);
      expect(EVENTS).toContain(line.event);
    }
    expect(new Set(lines.map(({ run }) => run)).size).toBe(1);
    expect(again[0]?.run).not.toBe(lines[0]?.run);
  });

  it('tells of an article under one id, with its version and what changed', () => {
    const [stored] = about('article.stored');
    expect(stored).toMatchObject({
      level: 'info',
      source: 'good.txt',
      status: 'added',
      version: expect.stringMatching(/^version:/),
      counts: { added: expect.any(Number), retired: 0 },
      ms: expect.any(Number),
    });
    expect(about('article.warning')).toEqual([
      expect.objectContaining({ level: 'warn', article: stored?.article, version: stored?.version }),
    ]);
    expect(again.find(({ event }) => event === 'article.unchanged')).toMatchObject({
      article: stored?.article,
      version: stored?.version,
    });
  });

  it('tells of what failed with code, message and hint, on one line whatever is in it', () => {
    const failures = about('article.failed');
    expect(failures).toHaveLength(3);
    for (const failure of failures) {
      expect(failure).toMatchObject({
        level: 'error',
        status: 'failed',
        source: expect.stringContaining('bad.ndjson'),
        error: { code: expect.any(String), message: expect.any(String), hint: expect.any(String) },
      });
    }
    expect(failures.at(-1)).toMatchObject({ article: 'c\u001b[2J\u009b\nd', error: { code: 'language' } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what is asked.
    expect(first.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  it('has no word of an article, while the result has', () => {
    expect(first.stderr).not.toContain(WORD);
    expect(first.stdout).toContain(WORD);
  });
});

/** Runs a command that goes on until Ctrl-C, which it gets when the log has that event. */
async function stoppedAt(event: string, words: readonly string[], cwd: string): Promise<readonly Line[]> {
  const child = spawn(process.execPath, [MAIN, ...words, '--log', 'json'], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (text.includes(`"event":"${event}"`)) child.kill('SIGINT');
  });
  await once(child, 'close');
  return linesOf(text);
}

describe('a command that goes on until it is stopped', () => {
  it('tells where the page is served, and that it was well ended', async () => {
    const cwd = makeFolder();
    await (await openStore(join(cwd, 'isnad.grafeo'))).close();
    const lines = await stoppedAt('view.serving', ['view'], cwd);
    expect(lines).toMatchObject([
      { event: 'run.begun', command: 'view' },
      { event: 'view.serving', source: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) },
      { event: 'note' },
      { event: 'run.ended', status: 'done', exitCode: 0 },
    ]);
  });

  it('tells of each change, and how many there were', async () => {
    const cwd = makeFolder({ 'news/a.txt': GOOD });
    const lines = await stoppedAt('article.warning', ['watch', 'news'], cwd);
    expect(lines.map(({ event }) => event)).toEqual([
      'run.begun',
      'article.stored',
      'article.warning',
      'run.stopped',
      'run.ended',
    ]);
    expect(lines.at(-1)).toMatchObject({ status: 'done', exitCode: 0, counts: { changed: 1 } });
  });
});

describe('what a log is asked for', () => {
  it('is errors alone with --quiet, and wrong usage as one of them', async () => {
    const lines = linesOf((await runCli(['ask', '--nonsense', '--quiet', '--log', 'json'])).stderr);
    expect(lines).toMatchObject([
      {
        level: 'error',
        event: 'run.failed',
        error: { code: 'usage', message: expect.stringContaining('--nonsense') },
      },
    ]);
  });

  it('is text unless it is json', async () => {
    const { code, stderr } = await runCli(['ask', '--log', 'xml']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^isnad: .*--log.*text, json/),
    });
  });
});

async function logged(level: LogLevel, tell: (messages: Messages) => void, debug = false): Promise<Line[]> {
  const stream = new PassThrough();
  tell(await openJsonLog(stream, { level, debug }));
  const text = String(stream.read() ?? '');
  return text === '' ? [] : linesOf(text);
}

describe('a log', () => {
  it.each([
    ['debug', ['progress', 'note', 'warning', 'error']],
    ['info', ['note', 'warning', 'error']],
    ['warn', ['warning', 'error']],
    ['error', ['error']],
  ] as const)('has from %s on', async (level, events) => {
    const lines = await logged(level, (messages) => {
      messages.progress('half', 80);
      messages.note('a note');
      messages.warn('a warning');
      messages.error(new IsnadError('input', 'a failure'));
    });
    expect(lines.map(({ event }) => event)).toEqual(events);
  });

  it('has the sentence for programs where there is one', async () => {
    const about = { event: 'article.warning', message: 'no date' } as const;
    expect(await logged('info', (messages) => messages.warn('العنوان: no date', about))).toMatchObject([
      { message: 'no date' },
    ]);
  });

  it('tells what is no error of ours as internal, with where it arose when that is asked for', async () => {
    const fail = (messages: Messages): void => messages.error(new TypeError('x is not a function'));
    expect(await logged('info', fail)).toMatchObject([{ error: { code: 'internal', hint: null } }]);
    const [line] = await logged('info', fail, true);
    expect(JSON.stringify(line)).toContain('log.test.ts');
  });

  it('has how far a run is now and then, since nobody watches', async () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true });
    const messages = await openJsonLog(stream, { level: 'info', debug: false });
    const streams = { stdout: new PassThrough(), stderr: stream, stdin: new PassThrough() };
    const { signal } = new AbortController();
    const terminal = new Terminal(streams, { color: false, quiet: false, debug: false, signal, messages });
    expect(terminal.isWatched).toBe(false);
    new Progress(terminal, 10).show({ ...NOTHING_DONE, articles: 1 });
    expect(stream.read()).toBeNull();
  });
});

describe('the events', () => {
  it('are each told by the program, and explained in docs/logs.md', () => {
    const page = readFileSync(join(ROOT, 'docs/logs.md'), 'utf8');
    const explained = [...page.matchAll(/^\| `([a-z.]+)` \| (?:debug|info|warn|error)/gm)].map(
      ([, name]) => name,
    );
    expect(explained.sort()).toEqual([...EVENTS].sort());
    const told = new Set(
      readSourceFiles('src')
        .filter(({ path }) => path.startsWith('src/cli/') && !path.endsWith('/messages.ts'))
        .flatMap(({ literals }) => [...literals]),
    );
    expect(EVENTS.filter((name) => !told.has(name))).toEqual([]);
  });
});
