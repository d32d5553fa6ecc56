import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkStore } from '../../src/check/index.js';
import { carryOut, decideSame, decideUnmerge } from '../../src/identity/index.js';
import { type IngestOptions, ingest } from '../../src/ingest.js';
import type { Extraction } from '../../src/model/extraction.js';
import { quoteOf } from '../../src/model/span.js';
import { runRead } from '../../src/stored-article.js';
import { textOf } from '../export/rich-graph.js';
import { extractionOf, type Who, WORLD } from '../support/extraction.js';
import { currentViewOf, expectedViewOf } from '../support/views.js';
import type { TestStore } from './contract.js';

/** The dove is two code units. */
const TEXT = '🕊 تركيا تدعم أنقرة، وتركيا تريد.';
const PLACES = [
  [3, 8],
  [14, 19],
  [22, 27],
] as const;

/** An article in which Turkey has three mentions, listed in another order than that of the text. */
function threeMentions(): Extraction {
  const mentions = [...PLACES].reverse().map(([start, end]) => quoteOf(`${TEXT}\n`, { start, end }));
  return extractionOf('a', [{ text: TEXT, mentions: ['turkey'] }], { entities: { turkey: { mentions } } });
}

const BOTH = 'التقى أكار دانفورد.';
const bothMeet = (boilerplate = ''): Extraction =>
  extractionOf('b', [{ text: BOTH, mentions: ['akar', 'dunford'] }], { boilerplate });

const named = (who: Who) => ({ id: WORLD[who].id, type: WORLD[who].type, name: WORLD[who].name });

/** Where the mentions of a version stand, the same on every store. */
export function describeMentions(name: string, open: () => Promise<TestStore>): void {
  describe(`the places of mentions in ${name}`, () => {
    let test: TestStore;
    const normaliseName = (text: string): string => text;
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(() => test.empty());
    afterAll(() => test.close());

    const put = (extraction: Extraction, options: Partial<IngestOptions> = {}) =>
      ingest(extraction, test.store, { normaliseName, ...options });
    const mentionsIn = async (extraction: Extraction) => {
      const { version } = await put(extraction, { dryRun: true });
      return runRead(test.store, 'mentions-in', { ids: [version.id] });
    };
    const made = { reason: 'سبب', by: null, at: '2026-01-01T00:00:00.000Z' };
    const merge = () =>
      carryOut(test.store, (known) => decideSame(known, named('akar'), named('dunford'), made), {
        normaliseName,
      });
    const rules = async () => {
      const found: string[] = [];
      for await (const { rule } of checkStore(test.store)) found.push(rule);
      return found;
    };

    it('are whole numbers in the order of the text', async () => {
      await put(threeMentions());
      expect(await mentionsIn(threeMentions())).toEqual([
        {
          version: expect.any(String),
          entity: WORLD.turkey.id,
          readAs: null,
          count: 3,
          surfaces: ['أنقرة', 'تركيا'],
          startOffsets: [3, 14, 22],
          endOffsets: [8, 19, 27],
        },
      ]);
      const halves = await test.store.run(
        'MATCH (:Entity)-[m:MENTIONED_IN]->(:Version) RETURN [x IN m.endOffsets | x / 2] AS halves',
      );
      expect(halves.rows).toEqual([[[4, 9, 13]]]);
      expect(await rules()).toEqual([]);
    });

    it('stay with what was read as somebody who is judged to be another', async () => {
      await put(bothMeet());
      await merge();
      const places = { count: 1, startOffsets: [0], endOffsets: [BOTH.length], surfaces: [BOTH] };
      expect(await mentionsIn(bothMeet())).toMatchObject([
        { entity: WORLD.akar.id, readAs: WORLD.dunford.id, ...places },
        { entity: WORLD.akar.id, readAs: null, ...places },
      ]);
      const { edges } = await test.store.dump();
      expect(edges.filter(({ type }) => type === 'READ_IN')).toMatchObject([
        { from: WORLD.dunford.id, properties: places },
      ]);
    });

    it('are those of the text that is read again', async () => {
      await put(bothMeet());
      await merge();
      await put(bothMeet('عاجل\n'), { reextract: true });
      const moved = { startOffsets: [5], endOffsets: [5 + BOTH.length] };
      expect(await mentionsIn(bothMeet())).toMatchObject([moved, moved]);
      expect(await rules()).toEqual([]);
    });

    it('are missed in a store that was made without them, which works, until its texts are read again', async () => {
      await put(bothMeet());
      await put(threeMentions());
      const older =
        'MATCH (:Entity)-[mention:MENTIONED_IN]->(:Version) REMOVE mention.startOffsets, mention.endOffsets';
      await test.store.run(older, {}, { access: 'write' });
      await merge();
      expect(await mentionsIn(bothMeet())).toMatchObject([
        { startOffsets: null, endOffsets: null, count: 1 },
        { startOffsets: null, endOffsets: null, count: 1 },
      ]);
      await expect(textOf(test.store, 'ndjson')).rejects.toMatchObject({
        code: 'store-damaged',
        message: expect.stringContaining('properties.startOffsets'),
      });
      expect(await rules()).toEqual(Array(3).fill('mentions-not-in-text'));
      await carryOut(test.store, (known) => decideUnmerge(known, named('dunford'), made), { normaliseName });
      for (const extraction of [bothMeet(), threeMentions()]) await put(extraction, { reextract: true });
      expect(currentViewOf(await test.store.dump())).toEqual(expectedViewOf([bothMeet(), threeMentions()]));
      expect(await rules()).toEqual([]);
    });
  });
}
