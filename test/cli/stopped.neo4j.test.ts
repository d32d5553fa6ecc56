import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lineTo } from '../faults/line.js';
import { makeFolder } from '../source/files.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { environmentOf, firstEdition, ingestUntil } from './batch.js';

describeWithNeo4j('a batch whose server goes away', () => {
  beforeAll(clearNeo4j);
  afterAll(clearNeo4j);

  it('ends, says what it has stored, and goes on when the server is back', async () => {
    const batch = firstEdition(20);
    const file = join(makeFolder({ 'batch.ndjson': batch.ndjson }), 'batch.ndjson');
    const address = neo4jAddress();
    const line = await lineTo(address.uri);
    const interruption = { by: line.cut, afterLines: 4, milliseconds: 0 };
    const stopped = await ingestUntil(file, environmentOf({ ...address, uri: line.uri }), interruption, [
      '--wait-for-store',
      '1',
    ]);
    const count = stopped.lines.length;
    expect(stopped.code).toBe(3);
    expect(stopped.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^warning: \S+ does not answer\. Waiting for it, up to 1 s …$/),
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
