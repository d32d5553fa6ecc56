import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import type { ArticleReport } from '../../src/graph/index.js';
import { type IngestResult, ingest, ingestAll } from '../../src/ingest.js';
import type { GraphChange } from '../../src/model/change.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Graph } from '../../src/model/graph.js';
import type { Store } from '../../src/store/index.js';
import { type Claim, extractionOf, type Said } from '../support/extraction.js';
import type { TestStore } from './contract.js';
import { type Step, stepsArbitrary } from './random.js';
import { takeStep } from './random-contract.js';

const options = { normaliseName: (text: string) => text, now: () => new Date(Date.UTC(2026, 0, 1)) };
/** A run of texts, or one step that is none. */
type Part = readonly Extraction[] | Exclude<Step, { kind: 'ingest' }>;

function partsOf(steps: readonly Step[]): Part[] {
  const parts: (Extraction[] | Exclude<Step, { kind: 'ingest' }>)[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (step.kind !== 'ingest') parts.push(step);
    else if (Array.isArray(last)) last.push(step.extraction);
    else parts.push([step.extraction]);
  }
  return parts;
}

interface Outcome {
  readonly graph: Graph;
  readonly results: readonly IngestResult[];
}

/** Takes the steps in an emptied store, with so many texts in a transaction; 0 for each by itself. */
async function outcomeOf(test: TestStore, parts: readonly Part[], batch: number): Promise<Outcome> {
  await test.empty();
  const results: IngestResult[] = [];
  for (const part of parts) {
    if (!('length' in part)) await takeStep(part, test.store, options.now);
    else if (batch > 0)
      for await (const result of ingestAll(part, test.store, { ...options, batch })) results.push(result);
    else for (const extraction of part) results.push(await alone(extraction, test.store));
  }
  return { graph: await test.store.dump(), results };
}

async function alone(extraction: Extraction, store: Store): Promise<IngestResult> {
  const article = extraction.article.id;
  try {
    return { article, report: await ingest(extraction, store, options), error: null };
  } catch (error) {
    if (!IsnadError.is(error)) throw error;
    return { article, report: null, error };
  }
}

/** A store that counts its transactions, and refuses those in which a statement has a row that `isRefused` names. */
function watched(store: Store, isRefused: (change: GraphChange) => boolean = () => false) {
  const transactions: GraphChange[][] = [];
  const apply = async (changes: readonly GraphChange[]): Promise<void> => {
    if (changes.length > 0) transactions.push([...changes]);
    // It claims an article whose revision is another: the store itself refuses it, after all before it.
    const refused = changes.some(isRefused)
      ? [{ statement: 'claim-article', rows: [{ id: 'x', revision: 9 }] }]
      : [];
    await store.apply([...changes, ...refused]);
  };
  const { capabilities, location } = store;
  const other: Store = {
    capabilities,
    location,
    run: (...given) => store.run(...given),
    apply,
    dump: () => store.dump(),
    inspect: () => store.inspect(),
    close: () => store.close(),
  };
  return { store: other, transactions };
}

const opposes: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' };
const claim = (day: number, more: Partial<Claim> = {}): Said => ({
  text: `قالت تركيا في اليوم ${day} إنها ترفض مشاركة قوات سوريا الديمقراطية.`,
  claims: [{ ...opposes, statedOn: `2016-10-${String(day).padStart(2, '0')}`, ...more }],
});
const meeting: Said = {
  text: 'التقى خلوصي أكار نظيره جوزيف دانفورد.',
  facts: [{ type: 'MET', from: 'akar', to: 'dunford' }],
};
const council: Said = { text: 'وعلق مجلس السلم على ذلك.', mentions: ['council'] };

async function collect(results: AsyncIterable<IngestResult>): Promise<IngestResult[]> {
  const list: IngestResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}

const statusesOf = (results: readonly IngestResult[]): string[] =>
  results.map(({ article, report, error }) => `${article} ${report?.status ?? error?.code}`);

/** Many whole articles in a transaction: the same as one after the other. */
export function describeBatches(name: string, open: () => Promise<TestStore>, runs: number): void {
  describe(`batches of articles into ${name}`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(() => test.empty());
    afterAll(() => test.close());

    it('leave the graph and give the reports that the articles would one by one', async () => {
      const property = fc.asyncProperty(
        stepsArbitrary,
        fc.constantFrom(1, 2, 7, 50),
        async (steps, batch) => {
          const parts = partsOf(steps);
          const expected = await outcomeOf(test, parts, 0);
          const found = await outcomeOf(test, parts, batch);
          expect(found.results).toEqual(expected.results);
          expect(found.graph).toEqual(expected.graph);
        },
      );
      await fc.assert(property, { numRuns: runs });
    }, 300_000);

    it('do so where articles differ over the actors that they share', async () => {
      const kinds = ['Organization', 'ArmedGroup', 'Coalition', 'Person'] as const;
      const texts = Array.from({ length: 12 }, (_, n) =>
        extractionOf(`article-${n}`, [claim(1 + (n % 5)), meeting, council], {
          entities: {
            council: {
              type: kinds[(n * 3) % 4] ?? 'Person',
              name: `مجلس ${9 - (n % 4)}`,
              kind: n % 2 === 0 ? null : `k${n}`,
            },
            sdf: { type: n % 5 === 4 ? 'Coalition' : 'ArmedGroup', nameEn: n < 6 ? 'SDF' : 'S.D.F.' },
          },
        }),
      );
      const expected = await outcomeOf(test, [texts], 0);
      for (const batch of [7, 50]) expect(await outcomeOf(test, [texts], batch)).toEqual(expected);
    });

    it('do so where articles take back what others of the batch say', async () => {
      const first = Array.from({ length: 12 }, (_, n) =>
        extractionOf(`article-${n}`, [claim(1 + n), meeting]),
      );
      const second = first.map(({ article: { id } }, n) => {
        const said = [
          [claim(n + 9)],
          [meeting],
          [claim(1 + n, { stance: 'supports' })],
          [claim(1 + n), council],
        ];
        return extractionOf(id, said[n % 4] ?? []);
      });
      const all = [...first, ...second, ...first.slice(0, 3), ...second.slice(2, 5)];
      const expected = await outcomeOf(test, [all], 0);
      for (const batch of [7, 50]) expect(await outcomeOf(test, [all], batch)).toEqual(expected);
    });

    it('count a gain and a loss of one derived edge in the order of the articles', async () => {
      const first = Array.from({ length: 12 }, (_, n) => extractionOf(`article-${n}`, [claim(11 + n)]));
      const then = [extractionOf('early', [claim(1)]), extractionOf('article-0', [meeting])];
      const expected = await outcomeOf(test, [first, then], 0);
      expect(await outcomeOf(test, [first, then], 50)).toEqual(expected);
    });

    it('hold many articles in one transaction, and an article twice in two', async () => {
      const texts = Array.from({ length: 10 }, (_, n) =>
        extractionOf(`article-${n}`, [claim(1 + n), meeting]),
      );
      const { store, transactions } = watched(test.store);
      await collect(ingestAll(texts, store, options));
      expect(transactions).toHaveLength(1);
      const again = extractionOf('article-3', [meeting]);
      const other = extractionOf('article-4', [meeting, council]);
      const results = await collect(ingestAll([again, again, other], store, options));
      expect(statusesOf(results)).toEqual(['article-3 updated', 'article-3 unchanged', 'article-4 updated']);
    });

    it('tell of articles with the same text', async () => {
      const texts = ['a', 'b', 'c'].map((id) => extractionOf(id, [claim(1)]));
      const results = await collect(ingestAll(texts, test.store, options));
      expect(results.map(({ report }) => report?.sameTextAs)).toEqual([[], ['a'], ['a', 'b']]);
    });

    it('leave out an article that does not fit together', async () => {
      const texts = Array.from({ length: 5 }, (_, n) => extractionOf(`article-${n}`, [claim(1 + n)]));
      const broken = texts.map((text, n) => (n === 2 ? { ...text, entities: [] } : text));
      const { store, transactions } = watched(test.store);
      const results = await collect(ingestAll(broken, store, options));
      expect(statusesOf(results)[2]).toBe('article-2 input');
      expect(results.filter(({ report }) => report?.status === 'added')).toHaveLength(4);
      expect(transactions).toHaveLength(1);
      const good = texts.filter((_, n) => n !== 2);
      expect(await test.store.dump()).toEqual((await outcomeOf(test, [good], 0)).graph);
    });

    it('are taken article by article when the store refuses one', async () => {
      const texts = Array.from({ length: 6 }, (_, n) =>
        extractionOf(`article-${n}`, [claim(1 + n), meeting]),
      );
      await test.store.run("CREATE (:Article {id: 'x', revision: 0})", {}, { access: 'write' });
      const names = (change: GraphChange) =>
        change.statement === 'claim-article' && change.rows.some(({ id }) => id === 'article-3');
      const { store, transactions } = watched(test.store, names);
      const results = await collect(ingestAll(texts, store, options));
      const expected = texts.map(
        ({ article }) => `${article.id} ${article.id === 'article-3' ? 'store-write' : 'added'}`,
      );
      expect(statusesOf(results)).toEqual(expected);
      expect(transactions.length).toBeGreaterThan(texts.length);
      const stored = (await test.store.dump()).nodes.filter(({ labels }) => labels.includes('Article'));
      expect(stored.map(({ id }) => id)).toEqual([
        'article-0',
        'article-1',
        'article-2',
        'article-4',
        'article-5',
        'x',
      ]);
    });

    it('give way to another writer that changes one of their articles meanwhile', async () => {
      const texts = Array.from({ length: 4 }, (_, n) => extractionOf(`article-${n}`, [claim(1 + n)]));
      let isFirst = true;
      const apply: Store['apply'] = async (changes) => {
        if (isFirst) {
          isFirst = false;
          await ingest(extractionOf('article-2', [claim(20)]), test.store, options);
        }
        await test.store.apply(changes);
      };
      const store = { ...watched(test.store).store, apply };
      const results = await collect(ingestAll(texts, store, options));
      const reports = results.map(({ report }) => report?.status);
      expect(reports).toEqual(['added', 'added', 'updated', 'added']);
    });

    it('write nothing in a trial, and compare each article with the store as it is', async () => {
      const texts = Array.from({ length: 3 }, (_, n) => extractionOf(`article-${n}`, [claim(1 + n)]));
      const before = await test.store.dump();
      const results = await collect(ingestAll(texts, test.store, { ...options, dryRun: true }));
      const added = results.map(({ report }: { report: ArticleReport | null }) => report?.entitiesAdded);
      expect(added).toEqual([2, 2, 2]);
      expect(await test.store.dump()).toEqual(before);
    });
  });
}
