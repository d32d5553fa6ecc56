import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../../src/store/schema.js';
import { freshFile, freshFolder } from '../support/store-file.js';
import { errorOf, openForTest } from './harness.js';

async function schemaOf(files: Readonly<Record<string, string>>) {
  const folder = await freshFolder();
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readSchema(folder);
}

describe('the schema', () => {
  it('makes the id of every label unique', async () => {
    const unique = (await readSchema()).filter(({ kind }) => kind === 'unique');
    expect(unique.map(({ label, property }) => `${label}.${property}`).sort()).toEqual(
      [
        ...['Actor', 'Article', 'Entity', 'Judgement', 'JudgementLedger', 'Load', 'Operation', 'Place'],
        ...['Position', 'Purge', 'Version'],
      ].map((label) => `${label}.id`),
    );
  });

  it('gives no name twice', async () => {
    const names = (await readSchema()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is read in the order of the files, without comments', async () => {
    const rules = await schemaOf({
      '20.cypher': 'CREATE INDEX b IF NOT EXISTS FOR (n:B) ON (n.y)',
      '10.cypher': '// a; b\nCREATE CONSTRAINT a IF NOT EXISTS\n  FOR (n:A) REQUIRE n.x IS UNIQUE; /* ; */',
      'notes.txt': 'not Cypher',
    });
    expect(rules).toMatchObject([
      { kind: 'unique', name: 'a', label: 'A', property: 'x' },
      { kind: 'index', name: 'b', label: 'B', property: 'y' },
    ]);
  });

  it.each([
    'CREATE INDEX a FOR (n:A) ON (n.x)',
    'CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.x, n.y)',
    'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.x IS NOT NULL',
    'MATCH (n) DETACH DELETE n',
  ])('refuses %s', async (statement) => {
    expect(await errorOf(schemaOf({ 'a.cypher': statement }))).toMatchObject({
      code: 'data',
      message: expect.stringContaining('a.cypher'),
    });
  });

  it('in the embedded store gives each constraint an index, once', async () => {
    const address = { uri: await freshFile(), options: {} };
    const expected = (await readSchema()).map(({ label, property }) => `${label}.${property}`).sort();
    for (let opening = 0; opening < 2; opening += 1) {
      const store = await openForTest(address);
      const { columns, rows } = await store.run('SHOW INDEXES');
      const at = (row: readonly unknown[], column: string) => String(row[columns.indexOf(column)]);
      expect(rows.map((row) => `${at(row, 'label')}.${at(row, 'property')}`).sort()).toEqual(expected);
      await store.close();
    }
  });
});
