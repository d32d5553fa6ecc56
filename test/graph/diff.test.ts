import { describe, expect, it } from 'vitest';
import { type ArticleChange, diff } from '../../src/graph/index.js';
import type { Row } from '../../src/model/change.js';
import type { Extraction } from '../../src/model/extraction.js';
import { type Claim, extractionOf, type Said, WORLD } from '../support/extraction.js';
import { context, storedAfter } from './stored.js';

const OPPOSES: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] };
const rejects: Said = { text: 'رفضت أنقرة مشاركة القوات في المعركة.', claims: [OPPOSES] };
const plain: Said = { text: 'والطقس معتدل.' };

function change(before: readonly Said[], after: readonly Said[]): ArticleChange {
  return diffOf(extractionOf('a', before), extractionOf('a', after));
}

function diffOf(before: Extraction | null, after: Extraction): ArticleChange {
  const stored = before === null ? null : storedAfter(before);
  return diff(stored, after, { ...context, ingestedAt: '2026-01-02T00:00:00.000Z' });
}

const rowsOf = ({ changes }: ArticleChange, statement: string): Row[] =>
  changes.filter((step) => step.statement === statement).flatMap(({ rows }) => [...rows]);
const statements = ({ changes }: ArticleChange): string[] => [
  ...new Set(changes.map(({ statement }) => statement)),
];

describe('diff of a new article', () => {
  const extraction = extractionOf('a', [
    rejects,
    { text: 'التقى أكار دانفورد.', facts: [{ type: 'MET', from: 'akar', to: 'dunford' }] },
  ]);
  const found = diffOf(null, extraction);

  it('claims the article before anything else, against revision 0', () => {
    expect(found.changes[0]).toEqual({ statement: 'claim-article', rows: [{ id: 'a', revision: 0 }] });
    expect(found.report.status).toBe('added');
  });

  it('locks all its entities in the order of their ids, before their properties are written', () => {
    const ids = rowsOf(found, 'lock-entities').map(({ id }) => id);
    expect(ids).toEqual([WORLD.sdf.id, WORLD.turkey.id, WORLD.akar.id, WORLD.dunford.id].sort());
    expect(statements(found).slice(0, 3)).toEqual(['claim-article', 'lock-entities', 'put-known-entities']);
  });

  it('gives positions the ids of the extraction, when that numbers them in the order of the text', () => {
    expect(rowsOf(found, 'create-positions').map(({ id }) => id)).toEqual(
      extraction.positions.map(({ id }) => id),
    );
  });

  it('does not depend on the order in which the extraction lists things', () => {
    const shuffled = {
      ...extraction,
      entities: [...extraction.entities].reverse(),
      positions: [...extraction.positions].reverse(),
    };
    expect(diffOf(null, shuffled)).toEqual(found);
  });

  it('writes only entities that the store lacks or has otherwise', () => {
    const entities = new Map([
      [
        WORLD.turkey.id,
        {
          labels: ['Actor', 'Entity', 'State'],
          properties: { name: 'تركيا', nameNorm: 'تركيا', nameAr: 'تركيا', nameEn: 'Turkey', aliases: [] },
        },
      ],
      [WORLD.sdf.id, { labels: ['Actor', 'Coalition', 'Entity'], properties: { name: 'قسد' } }],
    ]);
    const partly = diff(null, extraction, { ...context, ingestedAt: '2026-01-02T00:00:00.000Z', entities });
    expect(rowsOf(partly, 'put-known-entities').map(({ id }) => id)).not.toContain(WORLD.turkey.id);
    expect(rowsOf(partly, 'put-known-entities').map(({ id }) => id)).toContain(WORLD.sdf.id);
    expect(rowsOf(partly, 'unlabel-actors')).toEqual([{ id: WORLD.sdf.id }]);
    expect(partly.report.entitiesAdded).toBe(2);
  });
});

describe('diff against the previous version', () => {
  it('finds nothing to do for the same content', () => {
    const found = diffOf(
      extractionOf('a', [rejects]),
      extractionOf('a', [rejects], { boilerplate: 'عاجل\n' }),
    );
    expect(found).toMatchObject({ changes: [], report: { status: 'unchanged' } });
  });

  it('writes no position, connection or derived edge when a sentence only moves', () => {
    const found = change([rejects, plain], [plain, rejects]);
    expect(found.report.positions.kept).toHaveLength(1);
    expect(statements(found)).toEqual([
      'claim-article',
      'lock-entities',
      'put-known-entities',
      'label-actors',
      'put-article',
      'close-version',
      'create-version',
      'create-evidence',
      'create-mentions',
    ]);
  });

  it('pairs each of several rewordings with the sentence it is most like', () => {
    const of = (text: string): Said => ({ text, claims: [OPPOSES] });
    const found = change(
      [of('رفضت أنقرة مشاركة القوات في المعركة.'), of('وانتقدت أنقرة تسليح القوات بأسلحة ثقيلة.')],
      [
        of('وانتقدت أنقرة مجددا تسليح القوات بأسلحة أمريكية ثقيلة.'),
        of('ورفضت أنقرة مشاركة القوات في معركة الرقة.'),
      ],
    );
    expect(found.report.positions.revised.map(({ quote, quoteBefore }) => [quoteBefore, quote])).toEqual([
      ['وانتقدت أنقرة تسليح القوات بأسلحة ثقيلة.', 'وانتقدت أنقرة مجددا تسليح القوات بأسلحة أمريكية ثقيلة.'],
      ['رفضت أنقرة مشاركة القوات في المعركة.', 'ورفضت أنقرة مشاركة القوات في معركة الرقة.'],
    ]);
  });

  it('takes an unlike sentence without targets for another statement, and a like one for the same', () => {
    const states = (text: string): Said => ({ text, claims: [{ speakers: ['usa'], stance: 'states' }] });
    const before = [states('وأشارت واشنطن إلى أن المفاوضات لم تحقق تقدما يذكر.')];
    const other = change(before, [states('وأشارت واشنطن إلى أن زيارة الوفد كانت مثمرة.')]);
    expect(other.report.positions).toMatchObject({ revised: [], added: [{}], retired: [{}] });
    const same = change(before, [states('وذكرت واشنطن أن المفاوضات لم تحقق أي تقدم يذكر.')]);
    expect(same.report.positions).toMatchObject({ revised: [{}], added: [], retired: [] });
  });

  it('keeps two statements of one kind apart: one removed, the other keeps its id', () => {
    const second: Said = { text: 'وانتقدت أنقرة تسليح القوات.', claims: [OPPOSES] };
    const before = extractionOf('a', [rejects, second]);
    const { report } = diffOf(before, extractionOf('a', [second]));
    expect(report.positions.kept.map(({ id }) => id)).toEqual([before.positions[1]?.id]);
    expect(report.positions.retired.map(({ id }) => id)).toEqual([before.positions[0]?.id]);
  });

  it('never gives a new position the id of a retired one', () => {
    const before = extractionOf('a', [rejects]);
    const stored = storedAfter(before);
    const retired = {
      ...stored,
      positions: stored.positions.map((position) => ({ ...position, current: false, readings: [] })),
    };
    const next = extractionOf('a', [{ text: 'جملة أخرى تماما.', claims: [OPPOSES] }]);
    const { report } = diff(retired, next, { ...context, ingestedAt: '2026-01-02T00:00:00.000Z' });
    expect(report.positions.added).toHaveLength(1);
    expect(report.positions.added[0]?.id).not.toBe(before.positions[0]?.id);
  });

  it('rewires a position whose speaker is resolved better, and moves the derived edge', () => {
    const of = (speaker: 'turkey' | 'akar'): Said => ({
      ...rejects,
      claims: [{ ...OPPOSES, speakers: [speaker] }],
    });
    const found = change([of('turkey')], [of('akar'), plain]);
    const position = found.report.positions.revised[0]?.id;
    expect(rowsOf(found, 'unlink-speakers')).toEqual([{ position, entity: WORLD.turkey.id }]);
    expect(rowsOf(found, 'link-speakers')).toEqual([{ position, entity: WORLD.akar.id, readAs: null }]);
    expect(rowsOf(found, 'count-stances')).toMatchObject([
      { speaker: WORLD.turkey.id, positions: -1, articles: -1 },
      { speaker: WORLD.akar.id, positions: 1, articles: 1 },
    ]);
  });

  it('does not pair stances of different speakers about different things', () => {
    const found = change(
      [rejects],
      [
        {
          text: 'أيدت واشنطن العملية.',
          claims: [{ speakers: ['usa'], stance: 'supports', targets: ['shield'] }],
        },
      ],
    );
    expect(found.report.stanceChanges).toEqual([]);
  });

  it('pairs a negated sentence although its target was read otherwise', () => {
    const found = change(
      [
        {
          text: 'قالت واشنطن إنها ستدعم العملية في الرقة.',
          claims: [{ speakers: ['usa'], stance: 'supports', targets: ['shield'] }],
        },
      ],
      [
        {
          text: 'قالت واشنطن إنها لن تدعم العملية في الرقة.',
          claims: [{ speakers: ['usa'], stance: 'opposes', targets: ['raqqa'] }],
        },
      ],
    );
    expect(found.report.stanceChanges).toMatchObject([{ from: 'supports', to: 'opposes' }]);
  });

  it('counts relations by what they claim, not by where they stand', () => {
    const met: Said = { text: 'التقى أكار دانفورد.', facts: [{ type: 'MET', from: 'akar', to: 'dunford' }] };
    const moved = change([met, plain], [plain, met]);
    expect(moved.report).toMatchObject({ relationsAdded: 0, relationsRetired: 0 });
    expect(rowsOf(moved, 'create-relations')).toHaveLength(1);
    expect(change([met], [plain]).report).toMatchObject({ relationsAdded: 0, relationsRetired: 1 });
  });

  it('keeps what a later version does not say of the article, and a given date before a deduced one', () => {
    const before = extractionOf('a', [rejects], { title: 'عنوان', publishedAt: '2016-11-06' });
    const after = extractionOf('a', [plain], { publishedAt: '2022-11-06' });
    const deduced: Extraction = { ...after, article: { ...after.article, publishedAtFrom: 'deduced' } };
    expect(rowsOf(diffOf(before, deduced), 'put-article')).toMatchObject([
      { title: 'عنوان', publishedAt: '2016-11-06', publishedAtFrom: 'given' },
    ]);
    expect(rowsOf(diffOf(before, after), 'put-article')).toMatchObject([{ publishedAt: '2022-11-06' }]);
  });
});
