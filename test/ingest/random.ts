import fc from 'fast-check';
import type { Extraction } from '../../src/model/extraction.js';
import { extractionOf, type Said, type Who, WORLD } from '../support/extraction.js';
import { JudgementModel } from './judgement-model.js';

const said = (text: string, claims: Said['claims'], facts: Said['facts'] = []): Said => ({
  text,
  claims: claims ?? [],
  facts,
});

/** Sentences that share speakers, targets and stances, differ in one of them, or repeat each other in other words. */
const POOL: readonly Said[] = [
  said('رفضت تركيا مشاركة القوات.', [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] }]),
  said('جددت تركيا رفض مشاركة القوات.', [
    { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' },
  ]),
  said('أيدت تركيا مشاركة القوات.', [{ speakers: ['turkey'], stance: 'supports', targets: ['sdf'] }]),
  said('رفضت تركيا وأكار مشاركة القوات.', [
    { speakers: ['turkey', 'akar'], stance: 'opposes', targets: ['sdf', 'council'], statedOn: '2016-10-30' },
  ]),
  said('طالبت واشنطن أنقرة بالتهدئة وأيدت العملية.', [
    { speakers: ['usa'], stance: 'demands', targets: ['shield'], addressees: ['turkey'], topic: 'التهدئة' },
    { speakers: ['usa'], stance: 'supports', targets: ['shield'], condition: 'التهدئة' },
  ]),
  said('قالت واشنطن إن الطقس معتدل.', [{ speakers: ['usa'], stance: 'states', reportedBy: 'council' }]),
  said('وقالت واشنطن إن الطقس كان معتدلا.', [{ speakers: ['usa'], stance: 'states' }]),
  said(
    'بحث أكار ودانفورد معركة الرقة.',
    [{ speakers: ['akar', 'dunford'], stance: 'discusses', targets: ['raqqa'], statedOn: '2016-11-06' }],
    [{ type: 'MET', from: 'akar', to: 'dunford', place: 'raqqa', date: '2016-11-06' }],
  ),
  said(
    'رئيس الأركان خلوصي أكار في الرقة.',
    [],
    [
      { type: 'HOLDS_ROLE', from: 'akar', to: 'turkey', role: 'رئيس الأركان' },
      { type: 'CONDUCTS', from: 'turkey', to: 'shield', place: 'raqqa' },
    ],
  ),
  said('انتهى الخبر.', []),
];

/** A sentence that names no speaker: it is of whoever spoke last, as dropped subjects are. */
const ADDED = 'وأضاف أن العملية مستمرة.';

/** The text with these sentences of the pool, in this order; -1 stands for ADDED. */
function sentencesOf(indexes: readonly number[]): Said[] {
  let speaker: Who = 'council';
  return indexes.map((index) => {
    if (index === -1) return said(ADDED, [{ speakers: [speaker], stance: 'states', targets: ['shield'] }]);
    const sentence = POOL[index] ?? said('انتهى.', []);
    speaker = sentence.claims?.[0]?.speakers[0] ?? speaker;
    return sentence;
  });
}

export type Step =
  | { readonly kind: 'ingest'; readonly extraction: Extraction }
  | { readonly kind: 'retract' | 'purge'; readonly article: string }
  | JudgeStep;

/** What somebody judges: `entity` is `other`, everywhere or in one article; they are two; or the first is taken back. */
export type JudgeStep =
  | { readonly kind: 'merge' | 'part'; readonly entity: Who; readonly other: Who }
  | { readonly kind: 'unmerge'; readonly entity: Who }
  | { readonly kind: 'split'; readonly entity: Who; readonly other: Who; readonly article: string };

function isJudgement(step: Step): step is JudgeStep {
  return 'entity' in step;
}

const article = fc.constantFrom('a', 'b', 'c');

const ingestArbitrary = fc
  .record({
    article,
    sentences: fc.array(fc.integer({ min: -1, max: POOL.length - 1 }), { minLength: 1, maxLength: 5 }),
    day: fc.option(fc.integer({ min: 10, max: 20 }), { freq: 2, nil: undefined }),
    boilerplate: fc.constantFrom('', 'محدث قبل ساعة\n'),
  })
  .map(({ article: id, sentences, day, boilerplate }): Step => {
    const modified = day === undefined ? {} : { modifiedAt: `2016-11-${day}` };
    const extraction = extractionOf(id, sentencesOf(sentences), { boilerplate, ...modified });
    return { kind: 'ingest', extraction };
  });

const withdrawArbitrary = fc.record({
  kind: fc.constantFrom('retract' as const, 'purge' as const),
  article,
});

const who = fc.constantFrom(...(Object.keys(WORLD) as Who[]));

const judgeArbitrary: fc.Arbitrary<JudgeStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge' as const), entity: who, other: who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('part' as const), entity: who, other: who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('unmerge' as const), entity: who }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('split' as const), entity: who, other: who, article }),
  },
);

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: ingestArbitrary },
  { weight: 1, arbitrary: withdrawArbitrary },
  { weight: 3, arbitrary: judgeArbitrary },
);

/**
 * Sequences of ingests, withdrawals and judgements over three articles. Texts are short and their sentences few, so that
 * they repeat: unchanged texts, edits, and returns to an earlier state are all frequent.
 */
export const stepsArbitrary = fc.array(stepArbitrary, { minLength: 1, maxLength: 12 });

interface ArticleState {
  /** Null when it is withdrawn. */
  current: Extraction | null;
  modifiedAt: string | null;
  readonly versions: Map<string, Extraction>;
}

/** What a step should do, in the plainest terms: which text is in force, and which have been. */
export class Model {
  readonly #articles = new Map<string, ArticleState>();
  readonly judgements = new JudgementModel();

  /** Whether the step finds something to work on. */
  take(step: Step): boolean {
    if (step.kind === 'ingest') {
      this.#ingest(step.extraction);
      this.judgements.meet(step.extraction);
      return true;
    }
    if (isJudgement(step)) return this.judgements.judge(step);
    const state = this.#articles.get(step.article);
    if (state === undefined) return false;
    if (step.kind === 'retract') state.current = null;
    else {
      this.#articles.delete(step.article);
      this.judgements.forget(step.article, [...state.versions.values()], this.versions);
    }
    return true;
  }

  #ingest(extraction: Extraction): void {
    const { article, version } = extraction;
    const state = this.#articles.get(article.id);
    const { contentHash, modifiedAt } = version;
    if (state === undefined) {
      const versions = new Map([[contentHash, extraction]]);
      this.#articles.set(article.id, { current: extraction, modifiedAt, versions });
      return;
    }
    if (state.current?.version.contentHash === contentHash) return;
    const isLate = modifiedAt !== null && state.modifiedAt !== null && modifiedAt < state.modifiedAt;
    if (isLate) {
      if (!state.versions.has(contentHash)) state.versions.set(contentHash, extraction);
      return;
    }
    state.current = extraction;
    state.modifiedAt = modifiedAt ?? state.modifiedAt;
    state.versions.set(contentHash, extraction);
  }

  get articles(): string[] {
    return [...this.#articles.keys()];
  }

  get current(): Extraction[] {
    return [...this.#articles.values()].flatMap(({ current }) => current ?? []);
  }

  get versions(): Extraction[] {
    return [...this.#articles.values()].flatMap((state) => [...state.versions.values()]);
  }
}
