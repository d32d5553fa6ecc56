import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Extraction } from '../../src/model/extraction.js';
import { makeFolder } from '../source/files.js';
import { type CliOptions, type CliResult, runCli } from './run-cli.js';

/** Written for this test: two states, a minister with an office and a name, one rejection, one call. */
const ARTICLE = [
  'وزير الخارجية التركي يرفض شروط دمشق',
  '',
  'أنقرة - رفض وزير الخارجية التركي مولود تشاووش أوغلو، الثلاثاء، شروط الحكومة السورية.',
  'ودعت تركيا روسيا إلى الضغط على دمشق.',
  '',
].join('\n');

let folder: string;

beforeEach(() => {
  folder = makeFolder({ 'article.txt': ARTICLE });
});

function isnad(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runCli(words, { cwd: folder, ...options });
}

/** The stored articles, by id. */
async function storedArticles(): Promise<string[]> {
  const { stdout } = await isnad(['ask', 'articles', '--format', 'ndjson']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).article);
}

describe('extract', () => {
  it('explains, sentence by sentence, for people and for programs', async () => {
    const { code, stdout } = await isnad(['extract', 'article.txt', '--explain', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 (title)');
    expect(stdout).toContain('ar/mention/title-and-name');
    expect(stdout).toContain('no mention');
    const json = await isnad(['extract', 'article.txt', '--explain', '--format', 'json', '--quiet']);
    const { sentences } = JSON.parse(json.stdout);
    expect(sentences).toHaveLength(3);
    expect(sentences[2].statements[0].stance).toBe('calls_for');
  });

  it('prints the interchange document, in which every quote is its slice of the text', async () => {
    const { code, stdout } = await isnad([
      'extract',
      'article.txt',
      '--published',
      '2017-02-14',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    const { article, version, entities, positions } = Extraction.parse(JSON.parse(stdout));
    expect(article).toMatchObject({
      title: 'وزير الخارجية التركي يرفض شروط دمشق',
      publishedAt: '2017-02-14',
      publishedAtFrom: 'given',
    });
    expect(version.text).toBe(ARTICLE);
    const quotes = [
      ...entities.flatMap(({ mentions }) => mentions),
      ...positions.map(({ evidence }) => evidence),
    ];
    expect(quotes.length).toBeGreaterThan(4);
    for (const { start, end, text } of quotes) expect(ARTICLE.slice(start, end)).toBe(text);
  });

  it('prints an array for several, and a line each as NDJSON', async () => {
    writeFileSync(join(folder, 'second.txt'), `${ARTICLE}وأكدت روسيا موقفها.\n`);
    const array = JSON.parse((await isnad(['extract', '.', '--format', 'json'])).stdout);
    const { stdout } = await isnad(['extract', '.', '--format', 'ndjson']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(array);
    expect(array).toHaveLength(2);
  });

  it('shows people who takes which position in which words', async () => {
    const { code, stdout } = await isnad(['extract', 'article.txt', '--published', '2017-02-14']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^speaker +stance +about +date +words$/m);
    expect(stdout).toMatch(/\u2068تركيا\u2069 +calls_for/);
    expect(stdout).toMatch(/^Entities \(\d+\)$/m);
  });

  it('warns of a publication date that is not known, and writes no store', async () => {
    const { stderr } = await isnad(['extract', 'article.txt', '--format', 'json']);
    expect(stderr).toMatch(/^warning: .*no publication date.*--published/);
    expect((await isnad(['extract', 'article.txt', '--quiet'])).stderr).toBe('');
    expect(readdirSync(folder)).toEqual(['article.txt']);
  });

  it('and load are ingest', async () => {
    const { stdout } = await isnad(['extract', 'article.txt', '--id', 'x', '--format', 'json']);
    expect(await isnad(['load', '-', '--store', 'loaded.grafeo'], { input: stdout })).toMatchObject({
      code: 0,
    });
    expect(await isnad(['ingest', 'article.txt', '--id', 'x', '--store', 'ingested.grafeo'])).toMatchObject({
      code: 0,
    });
    const query = ['ask', 'who-said-what', '--format', 'json', '--store'];
    const loaded = await isnad([...query, 'loaded.grafeo']);
    expect(JSON.parse(loaded.stdout).length).toBeGreaterThan(0);
    expect((await isnad([...query, 'ingested.grafeo'])).stdout).toBe(loaded.stdout);
  });
});

describe('ingest', () => {
  const given = ['--id', 'x', '--published', '2017-02-14'];

  it('stores, says what changed, and finds the same text unchanged', async () => {
    const first = await isnad(['ingest', 'article.txt', ...given]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^article +status +version +added +kept +revised +restored +retired$/m);
    expect(first.stdout).toMatch(/1 article: 1 added\. Positions: \d+ added\./);
    const again = await isnad(['ingest', 'article.txt', ...given]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('1 article: 1 unchanged.') });
  });

  it('stores a changed text as the next version', async () => {
    await isnad(['ingest', 'article.txt', ...given]);
    const changed = ARTICLE.replace('ودعت تركيا روسيا إلى الضغط على دمشق.', '');
    const { code, stdout } = await isnad(['ingest', '-', ...given, '--format', 'json'], { input: changed });
    expect(code).toBe(0);
    const [report] = JSON.parse(stdout);
    expect(report).toMatchObject({ status: 'updated', version: { number: 2 }, source: 'standard input' });
    expect(report.positions.retired.length).toBeGreaterThan(0);
  });

  it('reads a stored text anew only when asked to, and records that as the extractor’s doing', async () => {
    const names = { ar: ['لجنة الدير'], en: ['Deir committee'] };
    const own = JSON.stringify({ id: 'actor:deir-committee', type: 'Organization', names });
    writeFileSync(join(folder, 'own.jsonl'), `${own}\n`);
    await isnad(['ingest', 'article.txt']);
    const known = await isnad(['ingest', 'article.txt', '--gazetteer', 'own.jsonl']);
    expect(known.stdout).toContain('1 of them read by an earlier extractor: --reextract reads them anew.');
    const again = await isnad([
      'ingest',
      'article.txt',
      '--gazetteer',
      'own.jsonl',
      '--reextract',
      '--format',
      'json',
    ]);
    const [report] = JSON.parse(again.stdout);
    expect(report).toMatchObject({ status: 'updated', cause: 'extractor', version: { number: 1 } });
    expect(report.extractors.before).not.toBe(report.extractors.now);
    const quiet = await isnad(['ingest', 'article.txt', '--gazetteer', 'own.jsonl']);
    expect(quiet.stdout).toContain('1 article: 1 unchanged. No position is touched.\n');
    expect(quiet.stdout).not.toContain('--reextract');
  });

  it('writes nothing in a dry run', async () => {
    const { code, stdout } = await isnad(['ingest', 'article.txt', ...given, '--dry-run']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/1 added.*Nothing was written/s),
    });
    expect(readdirSync(folder)).toEqual(['article.txt']);
  });
});

describe('history, diff and retract', () => {
  const id = ['--id', 'news-1'];

  beforeEach(async () => {
    await isnad(['ingest', 'article.txt', ...id]);
    const input = ARTICLE.replace('رفض وزير', 'قبل وزير').replace('ودعت تركيا', 'وحثت تركيا');
    await isnad(['ingest', '-', ...id], { input });
  });

  it('tell what each version changed, and in which words', async () => {
    const history = await isnad(['history', 'news-1']);
    expect(history).toMatchObject({ code: 0, stderr: '' });
    expect(history.stdout).toMatch(/^version +in force +modified +added +kept/m);
    const diff = await isnad(['diff', 'news-1', '1', '2']);
    expect(diff).toMatchObject({ code: 0, stderr: '' });
    expect(diff.stdout).toContain('Version 1 → 2');
    expect(diff.stdout).toContain('[-ودعت-] {+وحثت+}');
    const json = JSON.parse((await isnad(['diff', 'news-1', '--format', 'json'])).stdout);
    expect(json).toMatchObject({ article: 'news-1', from: 1, to: 2 });
  });

  it('withdraw for a reason, once', async () => {
    expect(await isnad(['retract', 'news-1'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a reason is missing'),
    });
    const first = await isnad(['retract', 'news-1', '--reason', 'خطأ في الخبر']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('withdrawn.') });
    const again = await isnad(['retract', 'news-1', '--reason', 'آخر']);
    expect(again.stdout).toMatch(/withdrawn already, on 20\S+Z: خطأ في الخبر/u);
    expect((await isnad(['history', 'news-1'])).stdout).toContain('خطأ في الخبر');
    const rows = await isnad(['ask', 'who-said-what', '--format', 'ndjson', '--quiet']);
    expect(rows.stdout).toBe('');
  });

  it('purge for good', async () => {
    const purged = await isnad(['retract', 'news-1', '--purge', '--reason', 'حكم قضائي']);
    expect(purged).toMatchObject({ code: 0, stdout: expect.stringContaining('purged. 2 of its versions') });
    expect(await storedArticles()).toEqual([]);
    expect(await isnad(['retract', 'news-1', '--purge', '--reason', 'آخر'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('was purged already'),
    });
  });
});

describe('an input that cannot be read', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[], RegExp]>([
    ['a missing file', {}, ['none.txt'], /^isnad: none\.txt: no such file or folder\. Check the path/],
    ['an empty file', { 'bad.txt': '' }, ['bad.txt'], /^isnad: bad\.txt: empty, there is no text to read\./],
    [
      'a folder without articles',
      { 'sub/picture.png': 'x' },
      ['sub'],
      /^isnad: sub: a folder without articles\. Articles are files named \*\.\w+/,
    ],
    [
      'a binary file',
      { 'bad.txt': Uint8Array.of(0x25, 0x50, 0, 1, 2) },
      ['bad.txt'],
      /^isnad: bad\.txt: binary data, not text\. .*export the article/,
    ],
    [
      'a wrongly encoded file',
      // windows-1251, which only a person can tell from other encodings of its kind.
      { 'bad.txt': Buffer.from('ccefedefd1f1f2f0e020e7e0fffae8ebe020eef2f0e8f6e0edfc', 'hex') },
      ['bad.txt'],
      /^isnad: bad\.txt: not valid UTF-8.* iconv -f/,
    ],
    [
      'a text without a known language',
      { 'bad.txt': '北京今天发布了一项新的声明。' },
      ['bad.txt'],
      /^isnad: .*language.*--language/,
    ],
    [
      'malformed NDJSON',
      { 'bad.ndjson': '{"id": "a", "text": "x"\n' },
      ['bad.ndjson'],
      /^isnad: bad\.ndjson, line 1: not JSON: /,
    ],
    [
      'a date that is none',
      {},
      ['article.txt', '--published', '31/12/2016'],
      /^isnad: article\.txt: the publication date "31\/12\/2016" is not a date\. Write it as/,
    ],
    [
      'standard input without an id',
      {},
      ['-'],
      /^isnad: standard input: the article has neither an id nor a URL\. .*--url or --id/,
    ],
    [
      'an address of this machine',
      {},
      ['http://127.0.0.1:9/a'],
      /^isnad: 127\.0\.0\.1 is an address of this machine .*--allow-private/,
    ],
  ])('%s is one line with exit code 1, and leaves no store behind', async (_, files, words, message) => {
    folder = makeFolder({ 'article.txt': ARTICLE, ...files });
    const { code, stdout, stderr } = await isnad(['ingest', ...words], { input: ARTICLE });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(readdirSync(folder).filter((name) => name.includes('grafeo'))).toEqual([]);
  });

  it('does not stop the others', async () => {
    writeFileSync(join(folder, 'bad.txt'), '');
    const { code, stdout, stderr } = await isnad(['ingest', 'bad.txt', 'article.txt', 'none.txt', '--quiet']);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toMatch(/3 articles: 2 failed, 1 added\./);
    expect(await storedArticles()).toEqual([expect.stringMatching(/^file:.*\/article\.txt$/)]);
  });

  it('cannot bring commands for the terminal into the messages', async () => {
    const { stderr } = await isnad(['ingest', 'a\u001b[2J\u0007.txt']);
    expect(stderr).toContain('a\u241b[2J\u2407.txt');
    expect(stderr).not.toContain('\u001b');
  });
});
