import { expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { freePort } from '../neo4j/server.mjs';
import { describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { describeDoctor } from './contract.js';
import { examined, statesOf } from './surroundings.js';

describeWithNeo4j('a server', () => {
  describeDoctor('Neo4j', async () => neo4jAddress());

  it('that refuses the password is a failed store, and the rest is looked at', async () => {
    const { uri } = neo4jAddress();
    // Not the user of the other tests: Neo4j makes whoever fails thrice wait.
    const options = { username: 'nobody', password: 'geheim-falsch' };
    const found = await examined({ uri, options });
    expect(found.get('store')).toMatchObject({
      state: 'failed',
      code: 'store-credentials',
      fix: expect.stringContaining('NEO4J_PASSWORD_FILE'),
    });
    expect(JSON.stringify([...found])).not.toContain('geheim');
    expect(statesOf(found)).toMatchObject({ node: 'ok', gazetteer: 'ok' });
    expect(found.has('schema')).toBe(false);
  });

  it('that does not answer is a failed store', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    expect((await examined({ uri, options: {} })).get('store')).toMatchObject({
      state: 'failed',
      code: 'store-unreachable',
      fix: expect.stringContaining('npm run neo4j'),
    });
  });

  it('has no files here', async () => {
    expect((await examined(neo4jAddress())).has('store file')).toBe(false);
  });

  it('takes an index of another name for what it is', async () => {
    const { uri, options } = neo4jAddress();
    const store = await openStore(uri, options);
    await store.run('DROP INDEX position_stance', {}, { access: 'write' });
    await store.run('CREATE INDEX by_hand FOR (n:Position) ON (n.stance)', {}, { access: 'write' });
    const { schema } = await store.inspect();
    const missing = schema.filter(({ state }) => state === 'missing');
    await store.run('DROP INDEX by_hand', {}, { access: 'write' });
    await store.close();
    await (await openStore(uri, options)).close();
    expect(missing).toEqual([]);
  });
});
