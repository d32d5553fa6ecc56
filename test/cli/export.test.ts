import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeExtraction } from './extraction.js';
import { type CliOptions, type CliResult, runCli } from './run-cli.js';

let folder: string;
let whole: string;

function isnad(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runCli(words, { cwd: folder, ...options });
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const modeOf = (name: string): number => statSync(join(folder, name)).mode & 0o777;
const leftovers = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isTemporary);
const isTemporary = (name: string): boolean => name.endsWith('.tmp');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));
  writeFileSync(join(folder, 'one.ndjson'), JSON.stringify(makeExtraction()));
  expect(await isnad(['load', 'one.ndjson'])).toMatchObject({ code: 0 });
  expect(await isnad(['export', '--out', 'graph.ndjson'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  whole = read('graph.ndjson');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('isnad export', () => {
  it('writes a file that is private, and the same to standard output', async () => {
    expect(modeOf('graph.ndjson')).toBe(0o600);
    expect(whole.split('\n')[0]).toBe('{"kind":"graph","format":1}');
    expect(await isnad(['export'])).toEqual({ code: 0, stdout: whole, stderr: '' });
  });

  it.each([
    ['graphml', '<?xml version="1.0" encoding="UTF-8"?>'],
    ['cypher', '// An Isnad graph.'],
    ['plover', '{"id":"position:'],
  ])('writes %s', async (format, beginning) => {
    const { code } = await isnad(['export', '--format', format, '--out', `graph.${format}`]);
    expect([code, modeOf(`graph.${format}`)]).toEqual([0, 0o600]);
    expect(read(`graph.${format}`).slice(0, beginning.length)).toBe(beginning);
  });

  it('writes csv into a folder', async () => {
    expect(await isnad(['export', '--format', 'csv'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out is missing'),
    });
    expect(await isnad(['export', '--format', 'csv', '--out', 'tables/today'])).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'tables/today')).sort()).toEqual([
      'edges.csv',
      'nodes.csv',
      'positions.csv',
    ]);
    expect([modeOf('tables/today'), modeOf('tables/today/nodes.csv')]).toEqual([0o700, 0o600]);
  });

  it('replaces a file as a whole, or leaves it as it was', async () => {
    writeFileSync(join(folder, 'old.ndjson'), 'old');
    chmodSync(join(folder, 'old.ndjson'), 0o644);
    const missing = await isnad(['export', '--out', 'old.ndjson', '--store', 'missing.grafeo']);
    expect([missing.code, read('old.ndjson')]).toEqual([3, 'old']);
    await isnad(['export', '--out', 'old.ndjson']);
    expect([read('old.ndjson'), modeOf('old.ndjson')]).toEqual([whole, 0o600]);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['nowhere/graph.ndjson', 'ENOENT'],
    ['tables', 'EISDIR'],
  ])('refuses to write to %s', async (out, reason) => {
    await isnad(['export', '--format', 'csv', '--out', 'tables/today']);
    const result = await isnad(['export', '--out', out]);
    expect(result).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`(${reason})`) });
    expect(leftovers()).toEqual([]);
  });

  it('knows no other format', async () => {
    expect(await isnad(['export', '--format', 'gexf'])).toMatchObject({ code: 2 });
  });
});

describe('isnad load of a whole graph', () => {
  it('makes the same store, from a file or standard input', async () => {
    const loaded = await isnad(['load', 'graph.ndjson', '--store', 'copy.grafeo']);
    expect(loaded).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Loaded \d+ nodes/) });
    expect((await isnad(['export', '--store', 'copy.grafeo'])).stdout).toBe(whole);
    const piped = await isnad(['load', '-', '--format', 'json', '--store', 'piped.grafeo'], { input: whole });
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(piped.stdout)).toEqual({ nodes: expect.any(Number), edges: expect.any(Number) });
    expect((await isnad(['export', '--store', 'piped.grafeo'])).stdout).toBe(whole);
    expect(await isnad(['load', 'one.ndjson', '--store', 'piped.grafeo'])).toMatchObject({
      stdout: expect.stringContaining('1 unchanged'),
    });
  });

  it('only checks with --dry-run', async () => {
    const result = await isnad(['load', 'graph.ndjson', '--dry-run', '--store', 'dry.grafeo']);
    expect(result).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Would load \d+ nodes/) });
    expect(existsSync(join(folder, 'dry.grafeo'))).toBe(false);
  });

  it('refuses a store that is not empty', async () => {
    for (const more of [[], ['--dry-run']]) {
      expect(await isnad(['load', 'graph.ndjson', ...more])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('is not empty; nothing is loaded'),
      });
    }
    expect((await isnad(['export'])).stdout).toBe(whole);
  });

  it.each<[string, (lines: readonly string[]) => readonly string[], string]>([
    ['that breaks off', (lines) => lines.slice(0, 5), 'breaks off after 4 nodes'],
    [
      'with half a line',
      (lines) => [...lines.slice(0, 4), (lines[4] ?? '').slice(0, 20)],
      'isnad: standard input, line 5: not JSON',
    ],
    ['with a foreign line', (lines) => [...lines.slice(0, 3), '{"a":1}'], 'line 4: '],
    ['without its beginning', (lines) => lines.slice(1), 'line 1: the beginning of the file is missing'],
  ])('stores nothing of a file %s', async (name, change, message) => {
    const lines = change(whole.trimEnd().split('\n'));
    const input = `${lines.join('\n')}\n`;
    const store = `${name.replaceAll(' ', '-')}.grafeo`;
    expect(await isnad(['load', '-', '--store', store], { input })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
    expect(existsSync(join(folder, store))).toBe(false);
  });

  it('goes alone', async () => {
    expect(await isnad(['load', 'one.ndjson', 'graph.ndjson', '--store', 'both.grafeo'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a whole graph, which is loaded by itself'),
    });
    expect(existsSync(join(folder, 'both.grafeo'))).toBe(false);
  });
});
