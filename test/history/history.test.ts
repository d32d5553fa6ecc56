import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDiff, readHistory } from '../../src/history.js';
import { ingest } from '../../src/ingest.js';
import { retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { type Claim, extractionOf, type Said } from '../support/extraction.js';
import { openEmbeddedForTest } from '../support/stores.js';

const REJECTS: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] };
const rejects: Said = { text: 'رفضت تركيا مشاركة القوات.', claims: [REJECTS] };
const reworded: Said = { text: 'جددت تركيا رفض مشاركة القوات.', claims: [REJECTS] };
const backs: Said = { text: 'أيدت تركيا مشاركة القوات.', claims: [{ ...REJECTS, stance: 'supports' }] };
const urges: Said = {
  text: 'دعت واشنطن إلى تحرير المدينة.',
  claims: [{ speakers: ['usa'], stance: 'calls_for', targets: ['raqqa'] }],
};

describe('the history of an article', () => {
  let test: TestStore;
  let day = 0;
  const now = (): Date => new Date(Date.UTC(2026, 0, ++day));
  const put = (sentences: readonly Said[], more = {}) =>
    ingest(extractionOf('a', sentences, { title: 'خبر', ...more }), test.store, {
      normaliseName: (text) => text,
      now,
    });
  beforeAll(async () => {
    test = await openEmbeddedForTest();
  });
  beforeEach(async () => {
    await test.empty();
    day = 0;
  });
  afterAll(() => test.close());

  it('tells of each version when it was in force and what it changed', async () => {
    await put([rejects, urges]);
    await put([reworded]);
    await put([reworded, urges]);
    await retractArticle(test.store, 'خبر', { reason: 'خطأ', now });
    const { article, versions, withdrawals } = await readHistory(test.store, 'خبر');
    expect(article).toBe('a');
    expect(versions.map(({ number, current, changes }) => ({ number, current, ...changes }))).toEqual([
      { number: 1, current: false, added: 2, restored: 0, kept: 0, revised: 0, retired: 0 },
      { number: 2, current: false, added: 0, restored: 0, kept: 0, revised: 1, retired: 1 },
      { number: 3, current: false, added: 0, restored: 1, kept: 1, revised: 0, retired: 0 },
    ]);
    expect(versions[1]?.inForce).toEqual([
      { from: '2026-01-02T00:00:00.000Z', until: '2026-01-03T00:00:00.000Z' },
    ]);
    expect(versions[2]?.inForce[0]?.until).toBe('2026-01-04T00:00:00.000Z');
    expect(withdrawals).toEqual([{ at: '2026-01-04T00:00:00.000Z', reason: 'خطأ', by: null }]);
  });

  it('keeps by which extractors a version was read, and when', async () => {
    await put([rejects]);
    await ingest(
      extractionOf('a', [{ ...rejects, claims: [] }], { title: 'خبر', extractor: 'test/2' }),
      test.store,
      { normaliseName: (text) => text, now, reextract: true },
    );
    const { versions } = await readHistory(test.store, 'a');
    expect(versions.map(({ readings }) => readings)).toEqual([
      [
        { extractor: 'test/1', at: '2026-01-01T00:00:00.000Z' },
        { extractor: 'test/2', at: '2026-01-02T00:00:00.000Z' },
      ],
    ]);
  });

  it('lists versions by when the publisher changed them, also one that arrived late', async () => {
    await put([rejects], { modifiedAt: '2016-11-10' });
    await put([backs], { modifiedAt: '2016-11-12' });
    await put([urges], { modifiedAt: '2016-11-11' });
    const { versions } = await readHistory(test.store, 'a');
    expect(versions.map(({ modifiedAt, inForce }) => [modifiedAt, inForce.length])).toEqual([
      ['2016-11-10', 1],
      ['2016-11-11', 0],
      ['2016-11-12', 1],
    ]);
  });

  it('compares two versions position by position, and marks the words', async () => {
    await put([rejects, urges]);
    await put([reworded, urges]);
    const diff = await readDiff(test.store, 'a', null, null);
    expect(diff).toMatchObject({ from: 1, to: 2, names: { 'actor:turkey': 'تركيا' } });
    expect(diff.positions.map(({ outcome, stance }) => [outcome, stance])).toEqual([
      ['revised', 'opposes'],
      ['kept', 'calls_for'],
    ]);
    expect(diff.positions[0]?.words).toContainEqual({ change: 'removed', text: 'رفضت' });
    expect(diff.positions[1]?.words).toEqual([]);
  });

  it('pairs changed stances, in either direction', async () => {
    await put([rejects]);
    await put([backs]);
    const forward = await readDiff(test.store, 'a', 1, 2);
    expect(forward.positions.map(({ outcome, stance }) => [outcome, stance])).toEqual([
      ['added', 'supports'],
      ['retired', 'opposes'],
    ]);
    expect(forward.stanceChanges).toMatchObject([{ from: 'opposes', to: 'supports' }]);
    const backward = await readDiff(test.store, 'a', 2, 1);
    expect(backward.stanceChanges).toMatchObject([{ from: 'supports', to: 'opposes' }]);
  });

  it('says which versions there are when another is asked for', async () => {
    await put([rejects]);
    await expect(readDiff(test.store, 'a', null, null)).rejects.toMatchObject({
      code: 'usage',
      hint: 'It has only version 1; isnad history shows them.',
    });
    await expect(readHistory(test.store, 'b')).rejects.toMatchObject({ code: 'usage' });
  });
});
