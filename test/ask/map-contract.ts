import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askQuery, findQuery, loadQueries, type NamedQuery } from '../../src/ask/index.js';
import { ingest } from '../../src/ingest.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said } from '../support/extraction.js';

/** Turkey and the council stand together, the USA opposite; the SDF never speaks. */
const A: readonly Said[] = [
  {
    text: 'رفضت تركيا مشاركة القوات.',
    claims: [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' }],
  },
  {
    text: 'أيدت تركيا تحرير الرقة.',
    claims: [{ speakers: ['turkey'], stance: 'supports', targets: ['raqqa'] }],
  },
  {
    text: 'أيدت واشنطن القوات بشرط التهدئة.',
    claims: [{ speakers: ['usa'], stance: 'supports', targets: ['sdf'], condition: 'التهدئة' }],
  },
  {
    text: 'التقى رئيس الأركان أكار دانفورد في الرقة.',
    facts: [
      { type: 'HOLDS_ROLE', from: 'akar', to: 'turkey', role: 'رئيس الأركان' },
      { type: 'MET', from: 'akar', to: 'dunford', place: 'raqqa', date: '2016-11-06' },
      { type: 'CONDUCTS', from: 'turkey', to: 'shield' },
    ],
  },
];
const B: readonly Said[] = [
  {
    text: 'جددت تركيا رفض مشاركة القوات.',
    claims: [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-30' }],
  },
  { text: 'رفضت واشنطن دخول الرقة.', claims: [{ speakers: ['usa'], stance: 'opposes', targets: ['raqqa'] }] },
  {
    text: 'نقل أكار عن المجلس رفضه القوات والعملية.',
    claims: [
      { speakers: ['council'], stance: 'opposes', targets: ['sdf'], reportedBy: 'akar' },
      { speakers: ['council'], stance: 'opposes', targets: ['shield'], topic: 'العملية' },
    ],
  },
  {
    text: 'أيد المجلس تحرير الرقة.',
    claims: [{ speakers: ['council'], stance: 'supports', targets: ['raqqa'] }],
  },
  {
    text: 'انتقد دانفورد المجلس.',
    claims: [{ speakers: ['dunford'], stance: 'opposes', targets: ['council'] }],
  },
];

type Given = Readonly<Record<string, string>>;

/** What the questions about who stands where answer, the same on every store. */
export function describeMapQuestions(name: string, open: () => Promise<TestStore>): void {
  describe(`asking ${name} who stands where`, () => {
    let test: TestStore;
    let queries: NamedQuery[];
    const records = async (query: string, given: Given = {}): Promise<Record<string, unknown>[]> => {
      const context = { store: test.store, normalise: (text: string) => text, limit: null };
      const { columns, rows } = await askQuery(findQuery(query, queries), given, context);
      return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
    };
    const put = (id: string, sentences: readonly Said[], publishedAt: string) =>
      ingest(extractionOf(id, sentences, { publishedAt }), test.store, { normaliseName: (text) => text });

    beforeAll(async () => {
      test = await open();
      queries = await loadQueries();
      await test.empty();
      // What is no longer in the text counts nowhere.
      const gone: Said = {
        text: 'رفض دانفورد القوات.',
        claims: [{ speakers: ['dunford'], stance: 'opposes', targets: ['sdf'], condition: 'شرط' }],
        facts: [
          { type: 'MET', from: 'usa', to: 'turkey' },
          { type: 'HOLDS_ROLE', from: 'dunford', to: 'usa', role: 'رئيس' },
          { type: 'CONDUCTS', from: 'usa', to: 'shield' },
        ],
      };
      await put('a', [...A, gone], '2016-11-01');
      await put('a', A, '2016-11-01');
      await put('b', B, '2016-11-05');
    });
    afterAll(async () => {
      await test.empty();
      await test.close();
    });

    it('stances-on tells each one’s side, with counts and the last date', async () => {
      expect(await records('stances-on', { about: 'actor:sdf' })).toMatchObject([
        { side: 'against', actor: 'تركيا', for: 0, against: 2, neither: 0, lastOn: '2016-10-30' },
        { side: 'against', actor: 'مجلس السلم', against: 1, lastOn: '2016-11-05' },
        { side: 'for', actor: 'الولايات المتحدة', for: 1, lastOn: '2016-11-01' },
      ]);
    });

    it('common-enemies and common-friends are of both', async () => {
      const both = { first: 'actor:turkey', second: 'مجلس السلم' };
      expect(await records('common-enemies', both)).toMatchObject([
        { about: 'قوات سوريا الديمقراطية', byFirst: 2, firstLastOn: '2016-10-30', bySecond: 1 },
      ]);
      expect(await records('common-friends', both)).toMatchObject([
        { about: 'الرقة', byFirst: 1, bySecond: 1 },
      ]);
      const apart = { first: 'actor:turkey', second: 'actor:usa' };
      expect(await records('common-enemies', apart)).toEqual([]);
    });

    it('speaks-for lists who holds an office now', async () => {
      expect(await records('speaks-for')).toMatchObject([
        { body: 'تركيا', speaker: 'خلوصي أكار', role: 'رئيس الأركان', positions: 0 },
      ]);
      expect(await records('speaks-for', { body: 'actor:usa' })).toEqual([]);
    });

    it('attribution gives the chain from the speaker to the article', async () => {
      const rows = await records('who-said-what');
      const position = String(rows.find(({ about }) => String(about) === 'درع الفرات')?.position);
      const reported = String(
        rows.find(({ speakers, about }) => `${speakers}${about}` === 'مجلس السلمقوات سوريا الديمقراطية')
          ?.position,
      );
      expect(await records('attribution', { position: reported })).toMatchObject([
        { speakers: ['مجلس السلم'], reportedBy: ['خلوصي أكار'], article: 'b', version: 1, stance: 'opposes' },
      ]);
      expect(await records('attribution', { position })).toMatchObject([{ reportedBy: [] }]);
    });

    it('blocs agree on as many targets as asked, for or against', async () => {
      expect(await records('blocs')).toEqual([]);
      expect(await records('blocs', { least: '2' })).toMatchObject([
        {
          actor: 'تركيا',
          other: 'مجلس السلم',
          targets: 2,
          for: ['الرقة'],
          against: ['قوات سوريا الديمقراطية'],
        },
      ]);
    });

    it('path goes over stances, whichever way they go', async () => {
      expect(await records('path', { from: 'actor:usa', to: 'person:joseph-dunford' })).toMatchObject([
        { step: 1, speaker: 'الولايات المتحدة', stance: 'opposes', about: 'الرقة' },
        { step: 2, speaker: 'مجلس السلم', stance: 'supports', about: 'الرقة', positions: 1 },
        { step: 3, speaker: 'جوزيف دانفورد', stance: 'opposes', about: 'مجلس السلم' },
      ]);
      expect(await records('path', { from: 'actor:usa', to: 'person:hulusi-akar' })).toEqual([]);
    });

    it('disputed-places have both sides', async () => {
      expect(await records('disputed-places')).toMatchObject([
        { place: 'الرقة', for: 2, against: 1, actors: 3 },
      ]);
    });

    it('single-source leaves out what two articles say', async () => {
      const rows = await records('single-source');
      expect(rows.map(({ actor, stance, about, article }) => [actor, stance, about, article])).toEqual([
        ['الولايات المتحدة', 'supports', 'قوات سوريا الديمقراطية', 'a'],
        ['تركيا', 'supports', 'الرقة', 'a'],
        ['الولايات المتحدة', 'opposes', 'الرقة', 'b'],
        ['جوزيف دانفورد', 'opposes', 'مجلس السلم', 'b'],
        ['مجلس السلم', 'opposes', 'درع الفرات', 'b'],
        ['مجلس السلم', 'opposes', 'قوات سوريا الديمقراطية', 'b'],
        ['مجلس السلم', 'supports', 'الرقة', 'b'],
      ]);
      expect(await records('single-source', { about: 'place:raqqa' })).toHaveLength(3);
    });

    it('never-speaks is of actors alone', async () => {
      expect(await records('never-speaks')).toMatchObject([
        {
          actor: 'قوات سوريا الديمقراطية',
          positions: 4,
          speakers: ['الولايات المتحدة', 'تركيا', 'مجلس السلم'],
        },
      ]);
    });

    it('only-in has what no other article says', async () => {
      const rows = await records('only-in', { article: 'a' });
      expect(rows.map(({ actor, stance, quote }) => [actor, stance, quote])).toEqual([
        ['تركيا', 'supports', 'أيدت تركيا تحرير الرقة.'],
        ['الولايات المتحدة', 'supports', 'أيدت واشنطن القوات بشرط التهدئة.'],
      ]);
      expect(await records('only-in', { article: 'none' })).toEqual([]);
    });

    it('conditions are those in force', async () => {
      expect(await records('conditions')).toMatchObject([
        { actor: 'الولايات المتحدة', stance: 'supports', condition: 'التهدئة', date: '2016-11-01' },
      ]);
      expect(await records('conditions', { actor: 'actor:turkey' })).toEqual([]);
    });

    it('meetings tell where and when', async () => {
      expect(await records('meetings')).toMatchObject([
        { actor: 'خلوصي أكار', other: 'جوزيف دانفورد', place: 'الرقة', date: '2016-11-06', article: 'a' },
      ]);
      expect(await records('meetings', { actor: 'actor:turkey' })).toEqual([]);
    });

    it('operations have who conducts them and who is for and against', async () => {
      expect(await records('operations')).toMatchObject([
        { operation: 'درع الفرات', conductedBy: ['تركيا'], for: [], against: ['مجلس السلم'] },
      ]);
    });
  });
}
