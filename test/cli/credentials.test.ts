import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCredentials } from '../../src/cli/credentials.js';
import { errorFields, errorLine } from '../../src/cli/report-error.js';
import { conceal, keepSecret } from '../../src/cli/secrets.js';
import { IsnadError } from '../../src/errors.js';
import { makeFolder } from '../source/files.js';
import { errorOf } from '../store/harness.js';
import { runCli } from './run-cli.js';

const none = (): void => {};

/** A file that nobody else may read. */
function secretFile(content: string | Uint8Array, mode = 0o600): string {
  const path = join(makeFolder({ password: content }), 'password');
  chmodSync(path, mode);
  return path;
}

describe('the password in a file', () => {
  it.each([
    ['as it is', 'geheim-1234', 'geheim-1234'],
    ['without the newline at its end', 'geheim-1234\n', 'geheim-1234'],
    ['without that of Windows', 'geheim-1234\r\n', 'geheim-1234'],
    ['with spaces, which may be meant', ' ge heim ', ' ge heim '],
    ['in any script', 'كلمة-سر\n', 'كلمة-سر'],
  ])('is taken %s', async (_, content, password) => {
    const NEO4J_PASSWORD_FILE = secretFile(content);
    expect(await readCredentials({ NEO4J_PASSWORD_FILE, NEO4J_USERNAME: 'me' }, none)).toEqual({
      username: 'me',
      password,
      database: undefined,
    });
  });

  it.each([
    ['empty', ''],
    ['of one empty line', '\n'],
    ['of several lines', 'NEO4J_PASSWORD=geheim\nOTHER=geheim\n'],
    ['of another kind', Buffer.from([0x67, 0xff, 0xfe, 0x65])],
    ['too long', 'geheim'.repeat(1_000)],
  ])('is refused when it is %s, and nothing of it is told', async (_, content) => {
    const NEO4J_PASSWORD_FILE = secretFile(content);
    const error = await errorOf(readCredentials({ NEO4J_PASSWORD_FILE }, none));
    expect(error).toMatchObject({
      code: 'store-credentials',
      message: expect.stringContaining(NEO4J_PASSWORD_FILE),
      hint: expect.any(String),
    });
    expect(errorLine(error, true)).not.toContain('geheim');
  });

  it('is refused when it is not there, or a folder', async () => {
    const folder = makeFolder();
    for (const path of [folder, join(folder, 'none')])
      expect(await errorOf(readCredentials({ NEO4J_PASSWORD_FILE: path }, none))).toMatchObject({
        code: 'store-credentials',
      });
  });

  it('is not read beside a password in the environment, of which one is meant', async () => {
    const environment = { NEO4J_PASSWORD: 'geheim-1', NEO4J_PASSWORD_FILE: secretFile('geheim-2') };
    const error = await errorOf(readCredentials(environment, none));
    expect(error).toMatchObject({ code: 'usage' });
    expect(errorLine(error, true)).not.toContain('geheim');
    expect(await readCredentials({ ...environment, NEO4J_PASSWORD: '' }, none)).toMatchObject({
      password: 'geheim-2',
    });
  });

  it.skipIf(process.platform === 'win32').each([
    [0o600, 0],
    [0o400, 0],
    [0o640, 1],
    [0o604, 1],
  ])('with the permissions %o gives %d warnings', async (mode, count) => {
    const told: string[] = [];
    const NEO4J_PASSWORD_FILE = secretFile('geheim-1234', mode);
    await readCredentials({ NEO4J_PASSWORD_FILE }, (text) => told.push(text));
    expect(told).toHaveLength(count);
    for (const text of told) expect(text).toContain(`chmod 600 ${NEO4J_PASSWORD_FILE}`);
  });

  it.skipIf(process.platform === 'win32')('may be a pipe', async () => {
    const pipe = join(makeFolder(), 'pipe');
    execFileSync('mkfifo', ['-m', '600', pipe]);
    const writing = import('node:fs/promises').then(({ writeFile }) => writeFile(pipe, 'geheim-pipe\n'));
    expect(await readCredentials({ NEO4J_PASSWORD_FILE: pipe }, none)).toMatchObject({
      password: 'geheim-pipe',
    });
    await writing;
  });

  it('does not matter to a store in a file', async () => {
    const environment = { NEO4J_PASSWORD_FILE: '/no/such/file', NEO4J_PASSWORD: 'geheim-1234' };
    const { stderr } = await runCli(['ask', 'articles'], { cwd: makeFolder(), environment });
    expect(stderr).toContain('There is no store');
  });
});

describe('a secret', () => {
  it('is blanked in what others say of it, with where it arose', () => {
    keepSecret('ganz"geheim\\§');
    const cause = new Error('authentication with ganz"geheim\\§ failed');
    const error = new IsnadError('store-unreachable', `told: ${cause.message}`, {
      hint: 'not ganz"geheim\\§',
      cause,
      context: { with: 'ganz' },
    });
    for (const text of [errorLine(error, true), JSON.stringify(errorFields(error))])
      expect(text).not.toMatch(/ganz\\?"geheim/);
    expect(errorFields(error).message).toBe('told: authentication with [secret] failed');
  });

  it('in an address is blanked', () => {
    expect(conceal('see https://me:geheim@example.org/x and bolt://geheim@host')).toBe(
      'see https://[secret]@example.org/x and bolt://[secret]@host',
    );
    expect(conceal('https://example.org/@someone a@b.org')).toBe('https://example.org/@someone a@b.org');
  });

  it('is looked for in no time, whatever the text', () => {
    const begun = performance.now();
    for (const part of ['a.', 'a://', 'a:', '@', 'a@b://']) conceal(part.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('that is short is no secret: messages would be blanked for it', () => {
    keepSecret('neo4j');
    expect(conceal('Neo4j at neo4j://localhost')).toBe('Neo4j at neo4j://localhost');
  });
});

describe('a store with a password in its URI', () => {
  it.each([
    'bolt://neo4j:geheim@localhost',
    'neo4j://geheim@localhost:7687',
    'bolt://neo4j:geheim%40localhost',
    'bolt://neo4j:geheim',
    'neo4j://localhost?password=geheim',
    'bolt://localhost/?user=neo4j&token=geheim',
  ])('is refused without repeating it: %s', async (uri) => {
    for (const words of [
      ['ask', 'articles'],
      ['doctor'],
      ['--help'],
      ['ask', '--log', 'json', '--debug', 'articles'],
    ]) {
      const { code, stdout, stderr } = await runCli(words, { environment: { ISNAD_STORE: uri } });
      expect(stdout + stderr).not.toContain('geheim');
      expect(code).toBe(words.includes('--help') ? 0 : 2);
    }
  });
});
