import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest.js';
import type { Extraction } from '../../src/model/extraction.js';
import { type Claim, extractionOf, type Said } from '../support/extraction.js';
import { currentViewOf, expectedViewOf } from '../support/views.js';
import type { TestStore } from './contract.js';

/** More than an edge keeps at hand from either end. */
const ARTICLES = 22;

const REJECTS: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] };

/** An article whose position has this date; without one, it takes no position. */
function dated(n: number, day: number | null): Extraction {
  if (day === null) return extractionOf(`article-${n}`, [{ text: `والطقس معتدل اليوم ${n}.` }]);
  const statedOn = `2016-10-${String(day).padStart(2, '0')}`;
  const said: Said = {
    text: `رفضت تركيا ذلك في ${statedOn}، الخبر ${n}.`,
    claims: [{ ...REJECTS, statedOn }],
  };
  return extractionOf(`article-${n}`, [said]);
}

/** The days that the articles begin with, several on one day, and then one article after another with its new day. */
const courseArbitrary = fc.record({
  days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: ARTICLES, maxLength: ARTICLES }),
  changes: fc.array(
    fc.record({
      article: fc.integer({ min: 0, max: ARTICLES - 1 }),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
    }),
    { minLength: 10, maxLength: 10 },
  ),
});

/** The first and last date of a derived edge between two actors who often speak of each other. */
export function describeDates(name: string, open: () => Promise<TestStore>, runs: number): void {
  describe(`the dates of a busy derived edge in ${name}`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(() => test.empty());
    afterAll(() => test.close());

    async function course(
      days: readonly number[],
      changes: readonly [number, number | null][],
    ): Promise<void> {
      await test.empty();
      const inForce = days.map((day, n) => dated(n, day));
      const put = (extraction: Extraction) =>
        ingest(extraction, test.store, { normaliseName: (text) => text });
      for (const extraction of inForce) await put(extraction);
      for (const [n, day] of changes) {
        inForce[n] = dated(n, day);
        await put(dated(n, day));
        const { stances } = currentViewOf(await test.store.dump());
        expect(stances).toEqual(expectedViewOf(inForce).stances);
      }
    }

    it('are right while one article after another takes its position back, from either end', async () => {
      const days = Array.from({ length: ARTICLES }, (_, n) => n + 1);
      const upwards = days.map((_, n): [number, null] => [n, null]);
      await course(days, upwards);
      await course(days, upwards.reverse());
    });

    it('are right after any course of changes', async () => {
      const property = fc.asyncProperty(courseArbitrary, ({ days, changes }) =>
        course(
          days,
          changes.map(({ article, day }) => [article, day]),
        ),
      );
      await fc.assert(property, { numRuns: runs });
    }, 120_000);
  });
}
