import { describe, expect, it } from 'vitest';
import type { RowValue } from '../../src/model/change.js';
import type { StoreHarness } from './harness.js';
import { withStore } from './with-store.js';

const TEXTS: Readonly<Record<string, string>> = {
  arabic: 'رَفَضَ وزيرُ الخارجيّةِ الاقتراحَ',
  tatweel: 'الـــرقة',
  emoji: '🕊️👩‍👧‍👦🇹🇷',
  bidirectional: '\u202bنصّ\u202c \u2067abc\u2069 \u200f\u200e\u061c',
  invisible: 'a\u200cb\u200db\u00a0c\ufeffd\u00add',
  quotes: `'"\`«»“”‘’`,
  backslashes: 'C:\\new\\table \\u0041 \\',
  lines: 'one\ntwo\r\nthree\tfour\u2028five',
  injection: "x'}) DETACH DELETE n //",
  injectionInComment: '*/ MATCH (n) DETACH DELETE n /*',
  parameter: '$rows {id: row.id} __TYPE__',
  empty: '',
  combining: 'e\u0301 is not é',
};

const VALUES: Readonly<Record<string, RowValue>> = {
  whole: 42,
  negative: -7,
  zero: 0,
  large: Number.MAX_SAFE_INTEGER,
  fraction: 36.95,
  tiny: 1e-12,
  yes: true,
  no: false,
  texts: ['أ', 'b', ''],
  numbers: [3, 1, 2],
  fractions: [1, 2.5],
  flags: [true, false],
  none: [],
};

export function describeValues(harness: StoreHarness): void {
  describe('keeps what it is given', () => {
    const opened = withStore(harness);

    async function roundTrip(properties: Readonly<Record<string, RowValue>>) {
      const { store } = opened();
      const rows = [{ id: 'person:x', properties }];
      await store.apply([{ statement: 'put-entity', type: 'Person', rows }]);
      const result = await store.run('MATCH (n:Person) RETURN n, properties(n) AS map');
      expect(result.rows).toHaveLength(1);
      return result.rows[0];
    }

    it('texts in any script, with controls, quotes and what looks like a statement', async () => {
      const labels = ['Entity', 'Person'];
      const properties = { ...TEXTS, id: 'person:x' };
      expect(await roundTrip(TEXTS)).toEqual([
        { kind: 'node', id: 'person:x', labels, properties },
        properties,
      ]);
    });

    it('numbers, truth values and lists', async () => {
      const [, map] = (await roundTrip(VALUES)) ?? [];
      expect(map).toEqual({ ...VALUES, id: 'person:x' });
    });

    it('nothing under a name whose value is null, and takes away what was there', async () => {
      expect((await roundTrip({ name: 'ن', kind: 'city' }))?.[1]).toEqual({
        id: 'person:x',
        name: 'ن',
        kind: 'city',
      });
      expect((await roundTrip({ name: 'ن', kind: null }))?.[1]).toEqual({ id: 'person:x', name: 'ن' });
    });

    it('ids of any text, each its own node', async () => {
      const { store } = opened();
      const ids = Object.values(TEXTS).filter((id) => id !== '');
      const rows = ids.map((id) => ({ id, properties: {} }));
      await store.apply([{ statement: 'put-entity', type: 'State', rows }]);
      await store.apply([{ statement: 'put-entity', type: 'State', rows }]);
      const { nodes } = await store.dump();
      expect(nodes.map(({ id }) => id)).toEqual([...ids].sort());
    });

    it('parameters of a query as what they are', async () => {
      const { store } = opened();
      for (const text of Object.values(TEXTS)) {
        expect((await store.run('RETURN $text AS text', { text })).rows).toEqual([[text]]);
      }
      const parameters = { whole: 7, list: [1, 2], map: { a: 'ب', b: [true] }, none: null };
      const statement = 'RETURN $whole / 2 AS half, $list AS list, $map AS map, $none AS none';
      expect((await store.run(statement, parameters)).rows).toEqual([
        [3, [1, 2], { a: 'ب', b: [true] }, null],
      ]);
    });
  });
}
