import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';
import { makeExtraction } from './extraction.js';
import { type CliOptions, type CliResult, MAIN, runCli } from './run-cli.js';

let folder: string;

beforeEach(() => {
  folder = makeFolder({ 'one.ndjson': `${JSON.stringify(makeExtraction())}\n` });
});

function isnad(words: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runCli(words, { cwd: folder, ...options });
}

describe('help', () => {
  it('lists every command with what it does, where the store is, and the exit codes', async () => {
    const { code, stdout, stderr } = await isnad(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const name of [
      'ingest <source...>',
      'extract <source...>',
      'load <file...>',
      'ask [query]',
      'cypher <statement>',
    ]) {
      expect(stdout).toContain(name);
    }
    expect(stdout).toContain('./isnad.grafeo');
    expect(stdout).toContain('NEO4J_PASSWORD');
    expect(stdout).toMatch(/Exit code: 0 .* 1 .* 2 .* 3 /);
  });

  it.each(['ingest', 'extract', 'load', 'ask', 'cypher'])(
    'of %s has its options, formats and examples',
    async (name) => {
      const { code, stdout } = await isnad([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: isnad ${name}`);
      expect(stdout).toContain('--store <uri>');
      expect(stdout).toMatch(/Formats \(--format\): table \(default\), json/);
      expect(stdout).toMatch(new RegExp(`Examples:\\n(?:  .*\\n)*  isnad ${name}`));
      expect(await isnad(['help', name])).toMatchObject({ code: 0, stdout });
    },
  );

  it('is quick because it loads nothing that it does not need', async () => {
    const trace = join(folder, 'trace.mjs');
    const hook = `export const load = (url, context, next) => { process._rawDebug(url); return next(url, context); };`;
    writeFileSync(
      trace,
      `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hook)}');`,
    );
    const { stderr } = await new Promise<{ stderr: string }>((resolve) => {
      const child = spawn(process.execPath, ['--import', trace, MAIN, '--help']);
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        stderr += chunk;
      });
      child.stdout.resume();
      child.on('close', () => resolve({ stderr }));
    });
    expect(stderr).toContain('/cli/program.js');
    for (const heavy of [
      '/zod/',
      '/neo4j-driver/',
      '/@grafeo-db/',
      '/pipeline.js',
      '/language/',
      '/store/index.js',
    ]) {
      expect(stderr).not.toContain(heavy);
    }
  });

  it('without a command is wrong usage', async () => {
    expect(await isnad([])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: isnad'),
    });
  });

  it('prints the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await isnad(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each<[string[], RegExp]>([
    [['ingst', 'x'], /unknown command 'ingst'\. Did you mean ingest\?/],
    [['ask', '--frmat', 'json'], /unknown option '--frmat'\. Did you mean --format\?/],
    [['load'], /missing required argument 'file'/],
    [['load', 'one.ndjson', '--format', 'jsn'], /there is no "jsn" here\. Did you mean "json"\?/],
    [['ingest', 'x.txt', '--url', 'nonsense'], /'nonsense' is invalid/],
    [['ask', 'position-of'], /no query "position-of"\. Did you mean "positions-of"/],
    [['ask', 'places', '--limit', 'many'], /"many" is no number of rows/],
    [['ask', 'places', '--param', 'x'], /a parameter is written name=value/],
    [['load', 'one.ndjson', '--store', 'redis://localhost'], /scheme "redis:"/],
  ])('%j is one line with exit code 2', async (words, message) => {
    const { code, stdout, stderr } = await isnad(words);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^isnad: /);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['one.ndjson']);
  });
});

describe('load', () => {
  it('stores, and finds the same again unchanged', async () => {
    const first = await isnad(['load', 'one.ndjson']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('1 article: 1 added. Positions: 3 added.');
    const again = await isnad(['load', '-', '--format', 'json'], {
      input: JSON.stringify(makeExtraction(), null, 2),
    });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject([{ source: 'standard input', status: 'unchanged' }]);
  });

  it('reports the line and field that does not hold, stores nothing of it, and goes on', async () => {
    const wrong = makeExtraction({ id: 'wrong' });
    Object.assign(wrong.positions[0]?.evidence ?? {}, { start: 0, end: 3 });
    const lines = ['{"broken', JSON.stringify(wrong), JSON.stringify(makeExtraction({ id: 'right' }))];
    writeFileSync(join(folder, 'three.ndjson'), lines.join('\n'));
    const { code, stdout, stderr } = await isnad(['load', 'three.ndjson', '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^isnad: three\.ndjson, line 1: not JSON: Unterminated string/),
      expect.stringMatching(/^isnad: three\.ndjson, line 2: positions\[0\]\.evidence: the text at 0 to 3/),
    ]);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { source: 'three.ndjson, line 1', status: 'failed', error: { code: 'input' } },
      { source: 'three.ndjson, line 2', status: 'failed', error: { code: 'input' } },
      { source: 'three.ndjson, line 3', status: 'added', article: 'right' },
    ]);
    const { stdout: articles } = await isnad(['ask', 'articles', '--format', 'json']);
    expect(JSON.parse(articles)).toMatchObject([{ article: 'right' }]);
  });

  it('writes nothing in a dry run, neither a store nor in one', async () => {
    const dry = await isnad(['load', 'one.ndjson', '--dry-run']);
    expect(dry).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('3 added. Nothing was written (--dry-run).'),
    });
    expect(readdirSync(folder)).toEqual(['one.ndjson']);
    await isnad(['load', 'one.ndjson']);
    writeFileSync(join(folder, 'two.ndjson'), JSON.stringify(makeExtraction({ id: 'two' })));
    await isnad(['load', 'two.ndjson', '--dry-run']);
    expect(JSON.parse((await isnad(['ask', 'articles', '--format', 'json'])).stdout)).toHaveLength(1);
  });

  it('stops cleanly on Ctrl-C while it waits for input, and keeps what is stored', async () => {
    const child = spawn(process.execPath, [MAIN, 'load', '-', '--format', 'ndjson'], { cwd: folder });
    child.stdin.write(`${JSON.stringify(makeExtraction())}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    const { code, stdout } = await isnad(['ask', 'articles', '--format', 'json']);
    expect({ code, count: JSON.parse(stdout).length }).toEqual({ code: 0, count: 1 });
  });
});

describe('a store that cannot be used', () => {
  it.each<[string, string[], RegExp]>([
    ['that is not there', ['ask', 'articles'], /There is no store at \.\/isnad\.grafeo/],
    ['that is another kind of file', ['ask', 'articles', '--store', 'one.ndjson'], /one\.ndjson/],
    ['that does not answer', ['load', 'one.ndjson', '--store', 'bolt://127.0.0.1:1'], /does not answer/],
  ])('%s ends with exit code 3 and one line', async (_, words, message) => {
    const { code, stdout, stderr } = await isnad(words);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(readdirSync(folder)).toEqual(['one.ndjson']);
  });

  it('because another process has it open ends with exit code 3', async () => {
    const child = spawn(process.execPath, [MAIN, 'load', '-', '--format', 'ndjson'], { cwd: folder });
    child.stdin.write(`${JSON.stringify(makeExtraction())}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const { code, stderr } = await isnad(['load', 'one.ndjson']);
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/isnad\.grafeo.*(another|other) process/i),
    ]);
    expect(code).toBe(3);
  });
});

describe('ask and cypher', () => {
  beforeEach(async () => {
    expect(await isnad(['load', 'one.ndjson'])).toMatchObject({ code: 0 });
  });

  it('answer by name in either language, in every format', async () => {
    const table = await isnad(['ask', 'positions-of', '--param', 'actor=Barqin']);
    expect(table).toMatchObject({ code: 0, stderr: '' });
    expect(table.stdout).toContain('\u2068سالم الحداد\u2069');
    const json = await isnad(['--format', 'json', 'ask', 'positions-of', '--param', 'actor=برقين']);
    expect(JSON.parse(json.stdout)).toMatchObject([{ stance: 'supports', about: ['سالم الحداد'] }]);
    const csv = await isnad(['ask', 'who-opposes-whom', '--format', 'csv']);
    expect(csv.stdout.split('\n').slice(0, 2)).toEqual([
      'actor,stance,against,positions,articles,lastStatedOn',
      'سالم الحداد,opposes,برقين,1,1,',
    ]);
    const markdown = await isnad(['ask', 'articles', '--format', 'markdown']);
    expect(markdown.stdout.split('\n')[1]).toMatch(/^\| -+ \|/);
  });

  it('list the queries where none is named', async () => {
    const { code, stdout } = await isnad(['ask', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        name: 'between',
        parameters: [expect.objectContaining({ name: 'first' }), expect.anything()],
      }),
    );
  });

  it('say that there are more rows, unless asked to be quiet', async () => {
    const { stdout, stderr } = await isnad(['ask', 'who-said-what', '--limit', '1', '--format', 'ndjson']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toBe('Only the first 1 rows; more with --limit <rows>.\n');
    expect(await isnad(['ask', 'who-said-what', '--limit', '1', '--quiet'])).toMatchObject({ stderr: '' });
  });

  it('read from a statement with typed parameters, also from standard input', async () => {
    const statement = 'MATCH (p:Place) WHERE p.latitude > $least RETURN p.id AS id';
    const words = ['--param', 'least=30', '--format', 'json'];
    const { stdout } = await isnad(['cypher', statement, ...words]);
    expect(JSON.parse(stdout)).toEqual([{ id: 'place:waha' }]);
    expect((await isnad(['cypher', '-', ...words], { input: statement })).stdout).toBe(stdout);
  });

  it('show the statement of a question, which answers the same when it is pasted', async () => {
    const question = ['ask', 'positions-of', '--param', 'actor=Barqin'];
    const shown = await isnad([...question, '--show-cypher']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain(':param actor => "actor:barqin";');
    const parameters = [...shown.stdout.matchAll(/^:param (\w+) => (.*);$/gm)];
    const statement = shown.stdout.replace(/^:param .*\n/gm, '').replace(/;\n$/, '');
    const given = parameters.flatMap(([, name, value]) => ['--param', `${name}=${value}`]);
    const pasted = await isnad(['cypher', statement, ...given, '--format', 'json']);
    const asked = await isnad([...question, '--format', 'json']);
    expect(JSON.parse(pasted.stdout)).toEqual(JSON.parse(asked.stdout));
    expect(JSON.parse(pasted.stdout).length).toBeGreaterThan(0);
  });

  it('stand beside check, which tells what somebody else has broken', async () => {
    expect(await isnad(['check'])).toMatchObject({ code: 0, stdout: 'Everything fits together.\n' });
    await isnad(['cypher', "MATCH (v:Version) SET v.text = 'نص آخر'", '--write']);
    const found = await isnad(['check']);
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/a quote that is not the slice of its\s/);
    const json = JSON.parse((await isnad(['check', '--format', 'json'])).stdout);
    expect(json[0]).toMatchObject({ rule: 'quotes-not-in-text' });
  });

  it('do not write unless they are allowed to', async () => {
    const statement = 'MATCH (p:Place) SET p.note = 1';
    const refused = await isnad(['cypher', statement]);
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--write') });
    const noted = ['cypher', 'MATCH (p:Place) RETURN p.note AS note', '--format', 'json'];
    expect(JSON.parse((await isnad(noted)).stdout)).toEqual([{ note: null }]);
    expect(await isnad(['cypher', statement, '--write'])).toMatchObject({ code: 0 });
    expect(JSON.parse((await isnad(noted)).stdout)).toEqual([{ note: 1 }]);
  });

  it('show where an error arose only with --debug', async () => {
    const plain = await isnad(['cypher', 'MATC (n) RETURN n']);
    expect(plain.code).toBe(1);
    expect(plain.stderr.trimEnd().split('\n')).toHaveLength(1);
    const debug = await isnad(['cypher', 'MATC (n) RETURN n', '--debug']);
    expect(debug.stderr).toMatch(/\n\s*at .*\.js:\d+/);
  });

  it('are quiet when the reader of their output has gone', async () => {
    const words = ['cypher', 'UNWIND range(1, 200000) AS x RETURN x', '--format', 'ndjson'];
    const child = spawn(process.execPath, [MAIN, ...words], { cwd: folder });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });

  it('take the store from the environment, and the option before it', async () => {
    const environment = { ISNAD_STORE: 'elsewhere.grafeo' };
    expect(await isnad(['ask', 'articles'], { environment })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('elsewhere.grafeo'),
    });
    expect(await isnad(['ask', 'articles', '--store', 'isnad.grafeo'], { environment })).toMatchObject({
      code: 0,
    });
    expect(existsSync(join(folder, 'elsewhere.grafeo'))).toBe(false);
  });
});
