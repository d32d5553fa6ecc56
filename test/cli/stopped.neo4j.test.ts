import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../source/files.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { environmentOf, firstEdition, ingestUntil } from './batch.js';

interface Line {
  readonly port: number;
  /** The server is out of reach from now on. */
  readonly cut: () => void;
}

/** A connection to the test server that can be cut. */
async function lineTo(uri: string): Promise<Line> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(cut);
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, cut };
}

describeWithNeo4j('a batch whose server goes away', () => {
  beforeAll(clearNeo4j);
  afterAll(clearNeo4j);

  it('ends, says what it has stored, and goes on when the server is back', async () => {
    const batch = firstEdition(20);
    const file = join(makeFolder({ 'batch.ndjson': batch.ndjson }), 'batch.ndjson');
    const address = neo4jAddress();
    const line = await lineTo(address.uri);
    const uri = `bolt://127.0.0.1:${line.port}`;
    const interruption = { by: line.cut, afterLines: 4, milliseconds: 0 };
    const stopped = await ingestUntil(file, environmentOf({ ...address, uri }), interruption);
    const count = stopped.lines.length;
    expect(stopped.code).toBe(3);
    expect(stopped.stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`Stopped after ${count} articles: ${count} added. Each is stored whole`),
      expect.stringMatching(/^isnad: Neo4j at \S+ does not answer: .*Start it/),
    ]);
    const again = await ingestUntil(file, environmentOf(address));
    expect(again.code).toBe(0);
    const statuses = again.lines.map(({ status }) => status);
    expect(statuses.slice(0, count)).toEqual(Array.from({ length: count }, () => 'unchanged'));
    expect(statuses.at(-1)).toBe('added');
  }, 120_000);
});
