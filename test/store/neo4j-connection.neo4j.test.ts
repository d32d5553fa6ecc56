import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { checkVersion } from '../../src/store/neo4j/connect.js';
import { readSchema } from '../../src/store/schema.js';
import { freePort } from '../neo4j/server.mjs';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { errorOf, openForTest } from './harness.js';

/** A server on a free port that does what it is told to with each connection. */
async function serve(answer: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const TEN_SECONDS = 10_000;

describeWithNeo4j('connecting to Neo4j', () => {
  it('tells a wrong password, and does not repeat it', async () => {
    const { uri, options } = neo4jAddress();
    const error = await errorOf(openStore(uri, { ...options, password: 'geheim-falsch' }));
    expect(error).toMatchObject({
      code: 'store-credentials',
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    });
    expect(String(error)).not.toContain('geheim');
  });

  it.each(['bolt', 'neo4j'])('tells that nothing listens at a %s:// address', async (scheme) => {
    const begun = performance.now();
    const error = await errorOf(openStore(`${scheme}://127.0.0.1:${await freePort()}`));
    expect(error).toMatchObject({
      code: 'store-unreachable',
      hint: expect.stringContaining('npm run neo4j'),
    });
    expect(performance.now() - begun).toBeLessThan(TEN_SECONDS);
  });

  it('gives up a server that never answers', async () => {
    const uri = await serve(() => {});
    const begun = performance.now();
    const errors = await Promise.all(
      [uri, uri.replace('bolt', 'neo4j')].map((each) => errorOf(openStore(each))),
    );
    for (const error of errors) expect(error).toMatchObject({ code: 'store-unreachable' });
    expect(performance.now() - begun).toBeLessThan(TEN_SECONDS);
  });

  it('tells a web server from a database', async () => {
    const uri = await serve((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    const error = await errorOf(openStore(uri));
    expect(error).toMatchObject({ code: 'store-unreachable', hint: expect.stringContaining('bolt port') });
  });

  it('tells a server that speaks no protocol of this driver', async () => {
    const uri = await serve((socket) => socket.once('data', () => socket.write(Buffer.alloc(4))));
    expect(await errorOf(openStore(uri))).toMatchObject({ code: 'store-version' });
  });

  it.each(['Neo4j/4.4.38', 'Neo4j/3.5.1'])('refuses %s', async (agent) => {
    expect(() => checkVersion(agent, 'bolt://x')).toThrowError(
      expect.objectContaining({ code: 'store-version', message: expect.stringContaining(agent) }),
    );
  });

  it.each(['Neo4j/5.0.0', 'Neo4j/5.26.30', 'Neo4j/2026.03.0', 'Neo4j/5.26-aura'])('takes %s', (agent) => {
    expect(() => checkVersion(agent, 'bolt://x')).not.toThrow();
  });

  it('tells an unknown database', async () => {
    const { uri, options } = neo4jAddress();
    const error = await errorOf(openStore(uri, { ...options, database: 'no-such-database' }));
    expect(error).toMatchObject({
      code: 'store-unreachable',
      hint: expect.stringContaining('NEO4J_DATABASE'),
    });
  });

  it('takes a neo4j:// address, which is routed', async () => {
    const { uri, options } = neo4jAddress();
    const store = await openStore(uri.replace('bolt:', 'neo4j:'), options);
    expect((await store.run('RETURN 1 AS one')).rows).toEqual([[1]]);
    await store.close();
  });
});

describeWithNeo4j('what Neo4j keeps', () => {
  beforeEach(clearNeo4j);
  afterEach(clearNeo4j);

  it('writes whole numbers as integers, and coordinates as floats', async () => {
    const store = await openForTest(neo4jAddress());
    const properties = {
      count: 3,
      ratio: 0.5,
      latitude: 36,
      longitude: 39.01,
      list: [1, 2],
      halves: [1, 1.5],
    };
    await store.apply([{ statement: 'put-entity', type: 'Place', rows: [{ id: 'place:x', properties }] }]);
    const types = await store.run(
      'MATCH (n:Place) UNWIND keys(n) AS key RETURN key, valueType(n[key]) AS type ORDER BY key',
    );
    expect(types.rows.map((row) => row.map((text) => String(text).replaceAll(' NOT NULL', '')))).toEqual([
      ['count', 'INTEGER'],
      ['halves', 'LIST<FLOAT>'],
      ['id', 'STRING'],
      ['latitude', 'FLOAT'],
      ['list', 'LIST<INTEGER>'],
      ['longitude', 'FLOAT'],
      ['ratio', 'FLOAT'],
    ]);
    await store.close();
  });

  it('gets a schema that several opened at once bring up to date, and that reading does not touch', async () => {
    const { uri, options } = neo4jAddress();
    const admin = await openStore(uri, options);
    const rules = await readSchema();
    for (const { kind, name } of rules) {
      const statement = `DROP ${kind === 'unique' ? 'CONSTRAINT' : 'INDEX'} ${name}`;
      await admin.run(statement, {}, { access: 'write' });
    }
    const names = async () => {
      const constraints = await admin.run('SHOW CONSTRAINTS YIELD name');
      const indexes = await admin.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
      return new Set([...constraints.rows, ...indexes.rows].flat());
    };
    await (await openStore(uri, { ...options, readOnly: true })).close();
    expect(await names()).toEqual(new Set());
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(uri, options)));
    expect(await names()).toEqual(new Set(rules.map(({ name }) => name)));
    await Promise.all([...stores, admin].map((store) => store.close()));
  });

  it('tells when the schema does not fit what is there', async () => {
    const { uri, options } = neo4jAddress();
    const admin = await openStore(uri, options);
    await admin.run('DROP CONSTRAINT position_id', {}, { access: 'write' });
    await admin.run("CREATE (:Position {id: 'p'}), (:Position {id: 'p'})", {}, { access: 'write' });
    expect(await errorOf(openStore(uri, options))).toMatchObject({ code: 'store-write' });
    await admin.run('MATCH (n) DETACH DELETE n', {}, { access: 'write' });
    await (await openStore(uri, options)).close();
    await admin.close();
  });
});
