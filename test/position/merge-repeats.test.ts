import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/model/stance.js';
import { type Draft, mergeRepeats } from '../../src/position/merge-repeats.js';
import { resolvedOf, statementOf } from './statement.js';

interface Given extends Partial<Omit<Draft, 'words' | 'statement'>> {
  readonly words: string;
  readonly stance?: Stance;
  readonly at?: readonly [number, number];
}

function draft({ words, stance = 'states', at = [0, 40], ...rest }: Given): Draft {
  const [start, end] = at;
  return {
    ...resolvedOf({
      statement: statementOf({ stance, evidence: { start, end }, proposition: { start, end } }),
    }),
    statedOn: null,
    isTitle: false,
    repeats: [],
    words: new Set(words.split(' ')),
    ...rest,
  };
}

const merged = (...drafts: Draft[]) => mergeRepeats(drafts);

describe('mergeRepeats', () => {
  it('makes one position of a proposition said twice by the same', () => {
    const one = merged(
      draft({ words: 'bridge closed convoy north', at: [0, 30] }),
      draft({ words: 'bridge closed convoy winter', at: [100, 160] }),
    );
    expect(one).toHaveLength(1);
    expect(one[0]?.statement.evidence).toEqual({ start: 100, end: 160 });
    expect(one[0]?.repeats).toEqual([{ start: 0, end: 30 }]);
  });

  it('merges a headline that names other targets, or none, with what it sums up', () => {
    const body = draft({ words: 'bridge closed convoy north', targets: ['a', 'b'], at: [100, 160] });
    const title = { words: 'bridge closed winter', isTitle: true };
    expect(merged(draft({ ...title, targets: [] }), body)).toHaveLength(1);
    expect(merged(draft({ ...title, targets: ['c'] }), body)).toHaveLength(1);
    expect(merged(draft({ ...title, words: 'bridge opens winter', targets: ['c'] }), body)).toHaveLength(2);
    expect(merged(draft({ ...title, targets: [], speakers: ['c'] }), body)).toHaveLength(2);
    expect(merged(draft({ ...title, targets: [], stance: 'opposes' }), body)).toHaveLength(2);
  });

  it('merges a headline of another stance, not the contrary one, that names the same', () => {
    const title = draft({ words: 'bridge closed convoy', targets: ['a'], isTitle: true, stance: 'states' });
    const body = (given: Partial<Given>) =>
      draft({ words: 'bridge closed north winter', targets: ['a', 'b'], at: [100, 160], ...given });
    expect(merged(title, body({ stance: 'opposes' }))).toHaveLength(1);
    expect(merged(title, body({ stance: 'opposes', targets: ['b'] }))).toHaveLength(2);
    expect(merged(title, body({ stance: 'opposes', words: 'bridge north winter snow' }))).toHaveLength(2);
    expect(
      merged(
        draft({ words: 'bridge closed convoy', targets: ['a'], isTitle: true, stance: 'supports' }),
        body({ stance: 'opposes' }),
      ),
    ).toHaveLength(2);
    expect(merged({ ...title, isTitle: false }, body({ stance: 'opposes' }))).toHaveLength(2);
  });

  it('keeps the body before the headline, however long that is', () => {
    const title = draft({ words: 'bridge closed convoy', at: [0, 90], isTitle: true });
    const body = draft({ words: 'bridge closed convoy', at: [100, 140] });
    for (const drafts of [
      [title, body],
      [body, title],
    ]) {
      expect(merged(...drafts)[0]).toMatchObject({ isTitle: false, repeats: [{ start: 0, end: 90 }] });
    }
  });

  it('asks less of a headline', () => {
    const title = draft({ words: 'bridge closed again now', isTitle: true });
    const body = draft({ words: 'bridge closed convoy road winter snow' });
    expect(merged(title, body)).toHaveLength(1);
    expect(
      merged({ ...title, isTitle: false }, draft({ words: 'bridge convoy road winter snow' })),
    ).toHaveLength(2);
  });

  it('takes date and reporter from whichever has them', () => {
    const [one] = merged(
      draft({ words: 'bridge closed', statedOn: '2020-03-09' }),
      draft({ words: 'bridge closed', at: [50, 200], reportedBy: 'agency' }),
    );
    expect(one).toMatchObject({ statedOn: '2020-03-09', reportedBy: 'agency' });
  });

  it('merges stances that reporters use for one another', () => {
    const pairs: readonly (readonly [Stance, Stance])[] = [
      ['states', 'announces'],
      ['opposes', 'denies'],
      ['demands', 'calls_for'],
    ];
    for (const [a, b] of pairs) {
      expect(
        merged(draft({ words: 'bridge closed', stance: a }), draft({ words: 'bridge closed', stance: b })),
      ).toHaveLength(1);
    }
  });

  it.each([
    ['another speaker', { speakers: ['b'] }],
    ['one speaker more', { speakers: ['a', 'b'] }],
    ['the opposite stance', { stance: 'opposes' as const }],
    ['another target', { targets: ['x'] }],
    ['other words', { words: 'road long snow winter' }],
  ])('keeps what has %s', (_, difference) => {
    const words = 'bridge closed convoy north';
    expect(
      merged(
        draft({ words, stance: 'supports', targets: ['t'] }),
        draft({ words, stance: 'supports', targets: ['t'], ...difference }),
      ),
    ).toHaveLength(2);
  });

  it('keeps talks about the same subject apart', () => {
    const talk = draft({ words: 'bridge closed', stance: 'discusses' });
    expect(merged(talk, talk)).toHaveLength(2);
  });

  it('keeps the order of the first mentions, and merges more than two', () => {
    const a = draft({ words: 'bridge closed', at: [0, 10] });
    const b = draft({ words: 'road long', at: [20, 30] });
    const c = draft({ words: 'bridge closed', at: [40, 50] });
    const d = draft({ words: 'bridge closed', at: [60, 70] });
    const result = merged(a, b, c, d);
    expect(result.map(({ words }) => [...words].join(' '))).toEqual(['bridge closed', 'road long']);
    expect(result[0]?.repeats).toEqual([
      { start: 40, end: 50 },
      { start: 60, end: 70 },
    ]);
  });
});
