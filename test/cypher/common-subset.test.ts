import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintCypher } from './lint.js';

const ROOT = fileURLToPath(new URL('../../cypher/', import.meta.url));

const files = ['ask', 'browser', 'check', 'doctor', 'read', 'view', 'write'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => join(folder, name)),
);

describe('every Cypher file for both stores', () => {
  it('is there', () => {
    for (const folder of ['ask', 'view', 'write']) {
      expect(files.filter((name) => name.startsWith(folder)).length).toBeGreaterThan(0);
    }
  });

  it.each(files)('cypher/%s keeps to the common subset', (name) => {
    // Saved queries are asked in Neo4j Browser, which draws rows of nodes: what is slow in Grafeo alone is no matter.
    const isNeo4jOnly = name.startsWith('browser');
    const findings = lintCypher(readFileSync(join(ROOT, name), 'utf8')).filter(
      ({ rule }) => !(isNeo4jOnly && rule === 'optional edge'),
    );
    expect(findings).toEqual([]);
  });
});
