import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';
import { type CliResult, runCli } from './run-cli.js';

/** Two spellings of one invented name, in two invented articles. */
const ONE = 'قال المحلل هيكتور بنجامين إن بلاده ترفض دخول القوات التركية.\n';
const TWO = 'أكد الخبير هيكتور بنيامين أن بلاده تدعم الحكومة السورية.\n';

let folder: string;

function isnad(...words: readonly string[]): Promise<CliResult> {
  return runCli(words, { cwd: folder });
}

async function idOf(name: string): Promise<string> {
  const { stdout } = await isnad('find', name, '--format', 'json');
  return JSON.parse(stdout)[0].id;
}

async function whoSpoke(): Promise<string[]> {
  const { stdout } = await isnad('ask', 'who-said-what', '--format', 'ndjson', '--quiet');
  const rows = stdout.split('\n').filter((line) => line !== '');
  return [...new Set(rows.flatMap((line) => JSON.parse(line).speakers))].sort();
}

beforeEach(async () => {
  const lines = [
    { id: 'one', text: ONE, language: 'ar' },
    { id: 'two', text: TWO, language: 'ar' },
  ];
  folder = makeFolder({
    'news.ndjson': lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    'two.txt': TWO,
  });
  await isnad('ingest', 'news.ndjson');
});

describe('find, review, merge and split', () => {
  it('find, offer, merge and part again two spellings of a name', async () => {
    const found = await isnad('find', 'هيكتور بنيامين');
    expect(found).toMatchObject({ code: 0, stderr: '' });
    expect(found.stdout).toMatch(/1?0?\.95.*بنيامين/u);
    expect(found.stdout).toContain('other-spelling');
    const [kept, merged] = [await idOf('هيكتور بنجامين'), await idOf('هيكتور بنيامين')];
    const review = await isnad('review');
    expect(review.stdout).toContain(kept);
    expect(review.stdout).toContain(merged);

    const merge = await isnad(
      'merge',
      'هيكتور بنجامين',
      'هيكتور بنيامين',
      '--reason',
      'اسم واحد',
      '--by',
      'هدى',
    );
    expect(merge).toMatchObject({ code: 0, stderr: '' });
    expect(merge.stdout).toMatch(/: 1 position and 0 relations of 1 article\./);
    expect(await whoSpoke()).toEqual(['هيكتور بنجامين']);
    expect((await isnad('merge', kept, merged, '--reason', 'مرة أخرى')).stdout).toContain('holds already');
    expect((await isnad('ask', 'positions-of', '--param', 'actor=هيكتور بنيامين')).code).toBe(0);

    const split = await isnad('split', merged, '--reason', 'اثنان');
    expect(split.stdout).toContain('No longer: ');
    expect(await whoSpoke()).toEqual(['هيكتور بنجامين', 'هيكتور بنيامين']);
    const decided = await isnad('review', '--decided');
    for (const text of ['اسم واحد', 'اثنان', 'هدى']) expect(decided.stdout).toContain(text);
  });

  it('keep two apart, so that they are not offered again', async () => {
    await isnad('split', 'هيكتور بنجامين', 'هيكتور بنيامين', '--reason', 'أخوان');
    expect((await isnad('review')).stdout).toContain('No two entities');
  });

  it('make somebody another in one article', async () => {
    const split = await isnad(
      ...['split', 'هيكتور بنجامين', '--article', 'one', '--as', 'هيكتور بنجامين الطبيب'],
      ...['--reason', 'سميّه'],
    );
    expect(split).toMatchObject({ code: 0, stderr: '' });
    expect(await whoSpoke()).toEqual(['هيكتور بنجامين الطبيب', 'هيكتور بنيامين']);
  });

  it('hand judgements over to another store', async () => {
    await isnad('merge', 'هيكتور بنجامين', 'هيكتور بنيامين', '--reason', 'اسم واحد');
    const { stdout } = await isnad('review', '--decided', '--format', 'ndjson');
    const load = () => runCli(['load', '-', '--store', 'other.grafeo'], { cwd: folder, input: stdout });
    expect(await load()).toMatchObject({ code: 0, stderr: expect.stringContaining('1 taken over, 0 known') });
    expect(await load()).toMatchObject({ code: 0, stderr: expect.stringContaining('0 taken over, 1 known') });
    const two = await isnad('ingest', 'two.txt', '--id', 'two', '--store', 'other.grafeo');
    expect(two.stdout).toContain('1 added');
    const rows = await isnad('ask', 'who-said-what', '--format', 'ndjson', '--store', 'other.grafeo');
    expect(rows.stdout).toContain('"هيكتور بنجامين"');
  });

  it.each<[string, string[], string]>([
    ['without a reason', ['merge', 'هيكتور بنجامين', 'هيكتور بنيامين'], 'a reason is missing'],
    [
      'of what is not there',
      ['merge', 'لا أحد', 'هيكتور بنيامين', '--reason', 'x'],
      'no entity is stored under',
    ],
    ['with half a split', ['split', 'هيكتور بنجامين', '--as', 'آخر', '--reason', 'x'], 'belong together'],
    [
      'of an unknown judgement',
      ['review', '--revoke', 'judgement:x', '--reason', 'x'],
      'there is no judgement',
    ],
  ])('are refused %s', async (_, words, message) => {
    expect(await isnad(...words)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
