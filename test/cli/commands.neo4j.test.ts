import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { makeExtraction } from './extraction.js';
import { type CliResult, runCli } from './run-cli.js';

describeWithNeo4j('the command line with Neo4j', () => {
  beforeAll(clearNeo4j);
  afterAll(clearNeo4j);

  function isnad(words: readonly string[], password?: string): Promise<CliResult> {
    const { uri, options } = neo4jAddress();
    const environment = {
      ISNAD_STORE: uri,
      NEO4J_USERNAME: options.username,
      NEO4J_PASSWORD: password ?? options.password,
      ...(options.database === undefined ? {} : { NEO4J_DATABASE: options.database }),
    };
    return runCli(words, { cwd: makeFolder(), environment });
  }

  it('takes the credentials from the environment, stores, and answers', async () => {
    const path = join(makeFolder({ 'one.ndjson': JSON.stringify(makeExtraction()) }), 'one.ndjson');
    expect(await isnad(['load', path, '--dry-run'])).toMatchObject({ code: 0 });
    const before = await isnad(['ask', 'articles', '--format', 'json']);
    expect(JSON.parse(before.stdout)).toEqual([]);
    expect(await isnad(['load', path])).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await isnad([
      'ask',
      'positions-of',
      '--param',
      'actor=Barqin',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ stance: 'supports', about: ['سالم الحداد'] }]);
    expect(await isnad(['load', path])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 unchanged'),
    });
  });

  it('does not write without --write', async () => {
    const refused = await isnad(['cypher', 'CREATE (n:Intruder) RETURN n']);
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--write') });
    const { stdout } = await isnad(['cypher', 'MATCH (n:Intruder) RETURN count(n) AS n', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([{ n: 0 }]);
  });

  it('says in one line that the password is wrong, and does not repeat it', async () => {
    const { code, stdout, stderr } = await isnad(['ask', 'articles'], 'wrong-secret');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^isnad: .*NEO4J_PASSWORD/)]);
    expect(stderr).not.toContain('wrong-secret');
  });
});
