import { describe, expect, it } from 'vitest';
import { diff } from '../../src/graph/index.js';
import type { GraphChange } from '../../src/model/change.js';
import { compose, type Statement } from '../../src/store/neo4j/compose.js';
import { TEMPLATE } from '../../src/store/neo4j/template.js';
import { prepareChanges, WRITE_FOLDER } from '../../src/store/statements.js';
import { sharedActorsOf } from '../support/shared-actors.mjs';

const context = { normaliseName: (text: string) => text, ingestedAt: '2026-01-01T00:00:00.000Z' };

function changesOf(n: number): readonly GraphChange[] {
  return diff(null, sharedActorsOf(n), context).changes;
}

async function composed(changes: readonly GraphChange[]): Promise<Statement[]> {
  return compose(await prepareChanges(changes, WRITE_FOLDER), TEMPLATE, WRITE_FOLDER);
}

function change(statement: string, id: string, type?: string): GraphChange {
  return { statement, rows: [{ id }], ...(type === undefined ? {} : { type }) };
}

/** The ids of the rows of each statement. */
async function idsIn(changes: readonly GraphChange[]): Promise<unknown[][]> {
  const statements = await composed(changes);
  return statements.map(({ all }) => Object.values(all).flatMap((rows) => rows.map(({ id }) => id)));
}

describe('the statements of a composed update', () => {
  it('are the same few texts for new articles, whatever they say', async () => {
    const texts = new Set<string>();
    for (let n = 0; n < 30; n += 1) {
      const statements = await composed(changesOf(n));
      expect(statements).toHaveLength(TEMPLATE.length);
      for (const { text } of statements) texts.add(text);
    }
    expect(texts.size).toBe(TEMPLATE.length);
  });

  it('take every row of the update once, in its order', async () => {
    const changes = changesOf(1);
    const taken = (await composed(changes)).flatMap(({ all }) => Object.values(all));
    expect(taken).toEqual(changes.map(({ rows }) => rows));
  });

  it('have a place for each list of rows that they are given', async () => {
    for (const { text, all } of await composed(changesOf(2)))
      for (const name of Object.keys(all)) expect(text).toMatch(new RegExp(`\\$all\\.${name}\\b`));
  });

  it('are one for each change that the template does not have', async () => {
    const changes = [
      change('claim-article', 'a'),
      change('lock-entities', 'b'),
      change('retire-positions', 'c'),
      change('revise-positions', 'd'),
      change('put-known-entities', 'e'),
      change('label-actors', 'f', 'Person'),
      change('label-actors', 'g', 'State'),
    ];
    expect(await idsIn(changes)).toEqual([['a', 'b'], ['c'], ['d'], ['e', 'f', 'g']]);
  });

  it('keep an order that is not that of the template', async () => {
    const changes = [
      change('put-known-entities', 'a'),
      change('lock-entities', 'b'),
      change('label-actors', 'c', 'State'),
      change('label-actors', 'd', 'Person'),
      change('label-actors', 'e', 'Person'),
    ];
    expect(await idsIn(changes)).toEqual([['a'], ['b', 'c'], ['d'], ['e']]);
  });
});
