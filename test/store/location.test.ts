import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { parseLocation } from '../../src/store/location.js';
import { errorOf } from './harness.js';

const SCHEMES = ['neo4j', 'bolt', 'bolt+s'];

describe('where a store is', () => {
  it.each([
    'graph.grafeo',
    './a b/رسم.grafeo',
    '/var/lib/isnad/graph.grafeo',
    'C:\\Users\\me\\graph.grafeo',
    'c:/graph.grafeo',
    './neo4j:graph',
  ])('takes %s as a path', (path) => {
    expect(parseLocation(path, SCHEMES)).toEqual({ kind: 'path', path });
  });

  it('takes a file URL as its path', () => {
    expect(parseLocation('file:///a%20b/graph.grafeo', SCHEMES)).toEqual({
      kind: 'path',
      path: '/a b/graph.grafeo',
    });
  });

  it.each([
    ['neo4j://localhost', 'neo4j'],
    ['bolt+s://host.example:7687', 'bolt+s'],
    ['BOLT://[::1]:7687', 'bolt'],
  ])('takes %s as a server', (uri, scheme) => {
    expect(parseLocation(uri, SCHEMES)).toEqual({ kind: 'server', scheme, uri });
  });

  it.each([
    '',
    '  ',
    'http://localhost:7474',
    'postgres://localhost/x',
    'neo4j:localhost',
    'bolt://',
    'neo4j:///x',
  ])('refuses "%s"', async (given) => {
    expect(await errorOf(openStore(given))).toMatchObject({ code: 'usage', hint: expect.any(String) });
  });

  it.each([
    'bolt://neo4j:geheim@localhost',
    'neo4j://neo4j:ge@heim@localhost:7687',
    'bolt://geheim@localhost',
  ])('refuses credentials in a URI without repeating them', async (given) => {
    const error = await errorOf(openStore(given));
    expect(error).toMatchObject({ code: 'usage', hint: expect.stringContaining('NEO4J_PASSWORD') });
    expect(JSON.stringify([error, String(error)])).not.toMatch(/geheim|ge@heim/);
  });
});
