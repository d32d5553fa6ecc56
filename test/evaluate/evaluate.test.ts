import { describe, expect, it } from 'vitest';
import {
  evaluate,
  figuresOf,
  formatErrors,
  formatScores,
  pool,
  reportScores,
} from '../../src/evaluate/index.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Position } from '../../src/model/position.js';
import { idealExtraction } from './ideal.js';
import { DEMAND, HEADLINE, JOINT, PACT, quote, sample } from './sample.js';

function positionOf(extraction: Extraction, index: number): Position {
  const position = extraction.positions[index];
  if (position === undefined) throw new Error(`no position ${index}`);
  return position;
}

/** The ideal extraction with one position changed. */
function withPosition(index: number, changes: Partial<Position>): Extraction {
  const ideal = idealExtraction(sample());
  const positions = ideal.positions.map((each, at) => (at === index ? { ...each, ...changes } : each));
  return { ...ideal, positions };
}

describe('evaluate', () => {
  it('gives the annotation itself full marks', () => {
    const score = evaluate(sample(), idealExtraction(sample()));
    // 12 entities, of which one is optional and one of no type of the model.
    expect(score.entities).toEqual({ hits: 10, predicted: 10, annotated: 10 });
    // Five positions, the first with two speakers.
    for (const rung of ['who', 'soft', 'stance', 'full'] as const) {
      expect(score[rung]).toEqual({ hits: 6, predicted: 6, annotated: 6 });
    }
    expect(score.relations).toEqual({ hits: 3, predicted: 3, annotated: 3 });
    expect(score.dates).toEqual({ right: 2, wrong: 0, invented: 0, missing: 0 });
    expect(score.reportedBy).toEqual({ right: 1, wrong: 0, invented: 0, missing: 0 });
    expect(score.faults).toEqual([]);
  });

  it('counts known errors as a person does by hand', () => {
    const ideal = idealExtraction(sample());
    const [joint, demand, refusal, warning, support] = [0, 1, 2, 3, 4].map((at) => positionOf(ideal, at));
    if (!joint || !demand || !refusal || !warning || !support) throw new Error('five positions expected');
    const wrong: Extraction = {
      ...ideal,
      entities: ideal.entities
        .filter((entity) => entity.id !== 'manbij') // missed
        .map((entity) => (entity.id === 'raqqa' ? { ...entity, type: 'Operation' as const } : entity)), // missed, false
      positions: [
        { ...joint, speakers: ['akar'] }, // one of two speakers missed; its target is not matched: not full
        { ...demand, stance: 'calls_for', statedOn: null }, // soft only; date missing
        { ...refusal, stance: 'supports', statedOn: '2016-11-06', reportedBy: null }, // who only; date wrong
        { ...warning, targets: ['raqqa'] }, // target wrong, addressee right: one of two, so full
        { ...support, speakers: ['us'] }, // wrong speaker
        { ...support, evidence: quote(JOINT), speakers: ['cavusoglu'] }, // takes the evidence of the missed one
        { ...warning, evidence: quote(HEADLINE) }, // a repeat that is matched already
      ],
      relations: [
        { ...relation('MET'), from: 'dunford', to: 'akar' },
        { ...relation('LOCATED_IN'), from: 'syria', to: 'raqqa' },
      ],
    };
    const score = evaluate(sample(), wrong);
    expect(score.entities).toEqual({ hits: 8, predicted: 9, annotated: 10 });
    expect(score.who).toEqual({ hits: 4, predicted: 7, annotated: 6 });
    expect(score.soft).toEqual({ hits: 3, predicted: 7, annotated: 6 });
    expect(score.stance).toEqual({ hits: 2, predicted: 7, annotated: 6 });
    expect(score.full).toEqual({ hits: 1, predicted: 7, annotated: 6 });
    expect(score.relations).toEqual({ hits: 1, predicted: 2, annotated: 3 });
    expect(score.dates).toEqual({ right: 0, wrong: 1, invented: 0, missing: 1 });
    expect(score.reportedBy).toEqual({ right: 0, wrong: 0, invented: 0, missing: 1 });
    const figures = figuresOf(score.who);
    expect(figures.precision).toBeCloseTo(4 / 7);
    expect(figures.recall).toBeCloseTo(4 / 6);
    expect(figures.f1).toBeCloseTo(8 / 13);
  });

  it('scores a joint position and one position a speaker alike', () => {
    const ideal = idealExtraction(sample());
    const joint = positionOf(ideal, 0);
    const split = [
      { ...joint, speakers: ['akar'] },
      { ...joint, speakers: ['dunford'] },
    ];
    const score = evaluate(sample(), { ...ideal, positions: [...split, ...ideal.positions.slice(1)] });
    expect(score.full).toEqual({ hits: 6, predicted: 6, annotated: 6 });
  });

  it('takes an accepted speaker and an accepted stance', () => {
    const score = evaluate(sample(), withPosition(1, { speakers: ['turkey'], stance: 'opposes' }));
    expect(score.full.hits).toBe(6);
  });

  it('does not take a stance that is only near', () => {
    const score = evaluate(sample(), withPosition(4, { stance: 'states' }));
    expect([score.who.hits, score.soft.hits]).toEqual([6, 5]);
  });

  it('needs evidence: a right claim from another sentence is a miss and a false one', () => {
    const score = evaluate(sample(), withPosition(4, { evidence: quote(DEMAND) }));
    expect(score.who).toEqual({ hits: 5, predicted: 6, annotated: 6 });
    // Both lie in what was missed and what was found, never in a pair.
    expect(score.faults.map((fault) => fault.kind).sort()).toEqual(['false', 'missed']);
  });

  it('ignores predicted discussions only where none is annotated', () => {
    const positions = sample().annotation.positions.filter((position) => position.stance !== 'discusses');
    const without = sample({ positions });
    const score = evaluate(without, idealExtraction(sample()));
    expect(score.who).toEqual({ hits: 4, predicted: 4, annotated: 4 });
    const present = withPosition(4, { stance: 'discusses' });
    expect(evaluate(sample(), present).who.predicted).toBe(6);
  });

  it('does not score relations, dates and intermediaries that were not annotated', () => {
    const score = evaluate(sample({ relations: undefined }), withPosition(3, { statedOn: '2016-11-06' }));
    expect(score.relations).toEqual({ hits: 0, predicted: 0, annotated: 0 });
    expect(figuresOf(score.relations).f1).toBeNull();
    expect(score.dates.invented).toBe(0);
  });

  it('counts an intermediary where the annotation has none as invented', () => {
    const score = evaluate(sample(), withPosition(1, { reportedBy: 'actor:unknown' }));
    expect(score.reportedBy).toEqual({ right: 1, wrong: 0, invented: 1, missing: 0 });
  });

  it('refuses an extraction of another text', () => {
    const ideal = idealExtraction(sample());
    const other = { ...ideal, version: { ...ideal.version, text: PACT } };
    expect(() => evaluate(sample(), other)).toThrow(/another text/);
  });

  function relation(type: 'MET' | 'LOCATED_IN') {
    const found = idealExtraction(sample()).relations.find((each) => each.type === type);
    if (found === undefined) throw new Error(`no ${type}`);
    return found;
  }
});

describe('pool and the reports', () => {
  it('adds counts, so that a long article weighs more than a short one', () => {
    const good = evaluate(sample(), idealExtraction(sample()));
    const empty = evaluate(sample(), { ...idealExtraction(sample()), positions: [] });
    const pooled = pool([good, empty]);
    expect(pooled.articles).toBe(2);
    expect(pooled.full).toEqual({ hits: 6, predicted: 6, annotated: 12 });
    expect(figuresOf(pooled.full)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  it('pools nothing into nothing', () => {
    expect(figuresOf(pool([]).who)).toEqual({ precision: null, recall: null, f1: null });
  });

  it('prints a line for each article and the pooled figures', () => {
    const score = evaluate(sample(), idealExtraction(sample()));
    const lines = formatScores([score], pool([score])).split('\n');
    expect(lines[1]).toMatch(/^sample\s+1\.000\s+1\.000/);
    expect(lines.at(-1)).toContain('6/6/6');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });

  it('lists a fault with its sentence and the rule that fired', () => {
    const score = evaluate(sample(), withPosition(1, { stance: 'denies', rule: 'ar/position/demo' }));
    const report = formatErrors([score]);
    expect(report).toContain('sample: 1 faults');
    expect(report).toContain('stance, far off');
    expect(report).toContain('[ar/position/demo]');
    expect(report).toContain(`${DEMAND}.`);
    expect(report).not.toContain(HEADLINE);
  });
});

describe('reportScores', () => {
  it('gives programs the counts with their figures', () => {
    const score = evaluate(sample(), withPosition(1, { statedOn: null }));
    const report = JSON.parse(JSON.stringify(reportScores([score], pool([score]))));
    expect(report.pooled.full).toEqual({
      hits: 6,
      predicted: 6,
      annotated: 6,
      precision: 1,
      recall: 1,
      f1: 1,
    });
    expect(report.articles[0].dates).toEqual({
      right: 1,
      wrong: 0,
      invented: 0,
      missing: 1,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
    expect(report.articles[0].faults[0].about).toBe('date');
  });
});
