import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDiff } from '../../../src/history.js';
import { ingest } from '../../../src/ingest.js';
import { normaliseName } from '../../../src/language/normalise.js';
import type { Stance } from '../../../src/model/closed-sets.js';
import { chooseVersions } from '../../../src/page/article/choose-versions.js';
import { compareTexts } from '../../../src/page/article/comparison.js';
import { readArticle, readPositions } from '../../../src/view/index.js';
import type { TestStore } from '../../ingest/contract.js';
import { extractFrom } from '../../support/arabic.js';
import { type Claim, extractionOf, type Said } from '../../support/extraction.js';
import { openEmbeddedForTest } from '../../support/stores.js';
import { FIXTURE } from '../fixture.js';

const REJECTS: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] };
const rejects: Said = { text: 'رفضت تركيا مشاركة القوات.', claims: [REJECTS] };
const reworded: Said = { text: 'جددت تركيا رفض مشاركة القوات.', claims: [REJECTS] };
const backs: Said = { text: 'أيدت تركيا مشاركة القوات.', claims: [{ ...REJECTS, stance: 'supports' }] };
const urges: Said = {
  text: 'دعت واشنطن إلى تحرير المدينة.',
  claims: [{ speakers: ['usa'], stance: 'calls_for', targets: ['raqqa'] }],
};

describe('what the page says of two versions', () => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openEmbeddedForTest();
  });
  afterAll(() => test.close());

  /** The same question to the page and to `isnad diff`. */
  async function both(article: string, from: number, to: number) {
    const { positions, stanceChanges } = await readDiff(test.store, article, from, to);
    const detail = await readArticle(test.store, article);
    const [one, other] = [from, to].map((wanted) => detail?.versions.find(({ number }) => number === wanted));
    if (detail === null || one === undefined || other === undefined) throw new Error('not stored');
    const ids = detail.versions.flatMap((version) => version.positions.map(({ id }) => id));
    const stances = new Map<string, Stance>();
    for (const { id, stance } of await readPositions(test.store, ids)) stances.set(id, stance);
    const page = compareTexts(detail, (id) => stances.get(id) ?? null, one, other);
    return { page, diff: { positions, stanceChanges } };
  }

  it('is what isnad diff says of a sample with two versions, in either direction', async () => {
    const folder = new URL('../../../data/articles/corridor-deal/', import.meta.url);
    for (const file of ['article.txt', 'article.v2.txt']) {
      const text = await readFile(new URL(file, folder), 'utf8');
      const extraction = extractFrom(text, { id: 'corridor', publishedAt: '2019-03-14' });
      await ingest(extraction, test.store, { normaliseName });
    }
    const forth = await both('corridor', 1, 2);
    expect(forth.page).toEqual(forth.diff);
    const outcomes = new Set(forth.page.positions.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['added', 'kept', 'retired', 'revised']);
    expect(forth.page.stanceChanges).toHaveLength(1);
    const back = await both('corridor', 2, 1);
    expect(back.page).toEqual(back.diff);
  });

  it('is what isnad diff says where a position comes back, and where a stance changes', async () => {
    const put = (sentences: readonly Said[]) =>
      ingest(extractionOf('a', sentences, { title: 'خبر' }), test.store, { normaliseName: (name) => name });
    await put([rejects, urges]);
    await put([reworded]);
    await put([backs, urges]);
    for (const [from, to] of [
      [1, 2],
      [2, 3],
      [1, 3],
      [3, 1],
    ] as const) {
      const { page, diff } = await both('a', from, to);
      expect(page).toEqual(diff);
    }
    const { page } = await both('a', 2, 3);
    expect(page.positions.map(({ outcome }) => outcome).sort()).toEqual(['added', 'restored', 'retired']);
    expect(page.stanceChanges).toMatchObject([{ from: 'opposes', to: 'supports' }]);
  });
});

describe('the versions that are read', () => {
  const [port] = FIXTURE.articles;
  const known = FIXTURE.overview.articles[0] ?? null;
  const chosen = (state: { version?: number; beside?: number; position?: string }) => {
    const start = { version: null, beside: null, position: null };
    const { version, beside } = (port && chooseVersions(port, known, { ...start, ...state })) ?? {};
    return [version?.number, beside?.number ?? null];
  };

  it.each([
    ['the one in force', {}, [2, null]],
    ['the one asked for', { version: 1 }, [1, null]],
    ['the one in force where another does not exist', { version: 9 }, [2, null]],
    ['the one that states the position', { position: 'p:urges' }, [1, null]],
    ['the one in force where several state the position', { position: 'p:plan' }, [2, null]],
    ['the one asked for, whatever the position', { version: 2, position: 'p:urges' }, [2, null]],
    ['two', { version: 2, beside: 1 }, [2, 1]],
    ['one, where it is asked for twice', { version: 1, beside: 1 }, [1, null]],
    ['one, where the other does not exist', { version: 1, beside: 7 }, [1, null]],
  ])('are %s', (_, state, expected) => {
    expect(chosen(state)).toEqual(expected);
  });

  it('are the last where the article is withdrawn, and none where it has none', () => {
    const withdrawn = FIXTURE.articles[3];
    const start = { version: null, beside: null, position: null };
    expect(withdrawn && chooseVersions(withdrawn, null, start)?.version.number).toBe(1);
    expect(chooseVersions({ id: 'x', versions: [] }, null, start)).toBeNull();
  });
});
