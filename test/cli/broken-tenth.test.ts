import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CliResult, runCli } from './run-cli.js';

/** How many articles; `ISNAD_ARTICLES=10000` for a run by hand. */
const COUNT = Number(process.env.ISNAD_ARTICLES ?? 400);
const STATES = ['تركيا', 'إيران', 'روسيا', 'فرنسا', 'مصر', 'العراق', 'لبنان', 'النرويج'];

/** What becomes of every tenth: each a way in which files arrive broken. */
const BREAKS: readonly ((text: string) => Uint8Array)[] = [
  // Cut inside a letter.
  (text) => Buffer.from(text).subarray(0, 30),
  (text) => Buffer.concat([Buffer.from(text), Buffer.of(0, 0, 7)]),
  () => Buffer.alloc(0),
  (text) => Buffer.from(`${text} \ufffd\ufffd`),
  (text) => Buffer.from(text.replace(/\p{Script=Arabic}/gu, 'λ')),
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-tenth-'));
  mkdirSync(join(folder, 'news'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isnad(...words: string[]): Promise<CliResult> {
  return runCli(words, { cwd: folder });
}

function pathOf(n: number): string {
  return join('news', `${String(n).padStart(5, '0')}.txt`);
}

function textOf(n: number): string {
  const [speaker, target] = [STATES[n % 8], STATES[(n * 3 + 1) % 8]];
  return `قالت ${speaker} إن القافلة رقم ${n} وصلت إلى الجسر، وأعلنت أنها ترفض دعم ${target} لها.`;
}

function linesOf(text: string): { source: string; status?: string }[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

it('stores nine tenths of articles of which a tenth is broken, and the rest when it is mended', {
  timeout: 1_800_000,
}, async () => {
  const broken: string[] = [];
  for (let n = 0; n < COUNT; n += 1) {
    const spoil = n % 10 === 7 ? BREAKS[Math.floor(n / 10) % BREAKS.length] : undefined;
    if (spoil !== undefined) broken.push(pathOf(n));
    writeFileSync(join(folder, pathOf(n)), spoil === undefined ? textOf(n) : spoil(textOf(n)));
  }
  const given = ['ingest', 'news', '--format', 'ndjson', '--quarantine', 'failed.ndjson'];
  const first = await isnad(...given, '--summary', 'run.json');
  expect(first.code).toBe(1);
  const rows = linesOf(first.stdout);
  expect(rows.filter(({ status }) => status === 'added')).toHaveLength(COUNT - broken.length);
  expect(rows.filter(({ status }) => status === 'failed').map(({ source }) => source)).toEqual(broken);
  expect(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))).toMatchObject({
    complete: true,
    articles: COUNT,
    statuses: { added: COUNT - broken.length, failed: broken.length },
  });
  const quarantined = linesOf(readFileSync(join(folder, 'failed.ndjson'), 'utf8'));
  expect(quarantined.map(({ source }) => source)).toEqual(broken);
  expect((await isnad('check')).code).toBe(0);

  // Mended where they are: those that could not be read; and in the file itself those that could.
  for (const path of broken) writeFileSync(join(folder, path), textOf(Number(path.slice(5, 10))));
  const mended = quarantined.map((line) =>
    'text' in line ? { ...line, text: textOf(Number(line.source.slice(5, 10))) } : line,
  );
  writeFileSync(join(folder, 'failed.ndjson'), mended.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const second = await isnad('ingest', '--retry', 'failed.ndjson', '--format', 'ndjson');
  expect([second.code, second.stderr.includes('isnad:')]).toEqual([0, false]);
  expect(linesOf(second.stdout).map(({ status }) => status)).toEqual(broken.map(() => 'added'));
  const counted = await isnad('cypher', 'MATCH (a:Article) RETURN count(a) AS articles', '--format', 'json');
  expect(JSON.parse(counted.stdout)).toEqual([{ articles: COUNT }]);
  expect((await isnad('check')).code).toBe(0);
});
