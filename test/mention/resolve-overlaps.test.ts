import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../src/mention/resolve-overlaps.js';
import type { Mention } from '../../src/model/mention.js';
import { overlap } from '../../src/model/span.js';

type Part = Partial<Mention> & { readonly from: number; readonly to: number };

/** Tokens are ten characters apart. */
function mention({ from, to, ...rest }: Part): Mention {
  return {
    sentence: 0,
    from,
    to,
    start: from * 10,
    end: to * 10 - 1,
    text: `${from}-${to}`,
    shape: 'name',
    type: 'Organization',
    key: `${from}-${to}`,
    candidates: [],
    weak: false,
    role: null,
    number: 'singular',
    gender: null,
    kind: null,
    head: null,
    state: null,
    local: false,
    rule: 'test/rule',
    ...rest,
  };
}

const rules = (mentions: readonly Mention[]) => resolveOverlaps(mentions).map(({ rule }) => rule);
const role = (from: number, to: number): NonNullable<Mention['role']> => ({
  role: 'minister',
  title: 'x',
  of: null,
  phrase: { start: from * 10, end: to * 10 - 1 },
});

describe('resolveOverlaps', () => {
  it('keeps what does not overlap, in the order of the text', () => {
    expect(rules([mention({ from: 4, to: 5, rule: 'b' }), mention({ from: 0, to: 2, rule: 'a' })])).toEqual([
      'a',
      'b',
    ]);
  });

  it('prefers the longer name', () => {
    expect(
      rules([mention({ from: 0, to: 1, rule: 'short' }), mention({ from: 0, to: 3, rule: 'long' })]),
    ).toEqual(['long']);
    expect(
      rules([mention({ from: 2, to: 3, rule: 'short' }), mention({ from: 0, to: 3, rule: 'long' })]),
    ).toEqual(['long']);
  });

  it('prefers, of two readings of one name, the one with more of its titles', () => {
    expect(
      rules([
        mention({ from: 2, to: 4, rule: 'few', role: role(1, 4) }),
        mention({ from: 2, to: 4, rule: 'many', role: role(0, 4) }),
      ]),
    ).toEqual(['many']);
  });

  it('prefers, of two as long, the better supported one', () => {
    const known = mention({ from: 0, to: 2, candidates: ['actor:a'], rule: 'known' });
    const open = mention({ from: 0, to: 2, candidates: ['actor:a', 'actor:b'], rule: 'open' });
    const unknown = mention({ from: 0, to: 2, rule: 'unknown' });
    const weak = mention({ from: 0, to: 2, candidates: ['actor:a'], weak: true, rule: 'weak' });
    const titled = mention({ from: 0, to: 2, role: role(0, 2), rule: 'titled' });
    expect(rules([open, known])).toEqual(['known']);
    expect(rules([unknown, open])).toEqual(['open']);
    expect(rules([weak, unknown])).toEqual(['unknown']);
    expect(rules([known, titled])).toEqual(['titled']);
  });

  it('decides a tie by the name of the rule, not by the order of proposals', () => {
    const a = mention({ from: 0, to: 2, rule: 'a' });
    const b = mention({ from: 0, to: 2, rule: 'b' });
    expect(rules([a, b])).toEqual(['a']);
    expect(rules([b, a])).toEqual(['a']);
  });

  it('lets an office hold the name of the body it belongs to', () => {
    const body = mention({ from: 2, to: 4, rule: 'body' });
    const office = mention({ from: 0, to: 4, shape: 'role', role: role(0, 4), rule: 'office' });
    expect(rules([body, office])).toEqual(['office', 'body']);
  });

  it('drops an office that only crosses a name, or whose head is a name’s', () => {
    const crossing = mention({ from: 0, to: 3, shape: 'role', role: role(0, 3), rule: 'office' });
    expect(rules([mention({ from: 2, to: 5, rule: 'name' }), crossing])).toEqual(['name']);
    const inner = mention({ from: 1, to: 2, shape: 'role', role: role(1, 2), rule: 'office' });
    expect(rules([mention({ from: 0, to: 3, rule: 'name' }), inner])).toEqual(['name']);
  });

  it('drops an office that is said with a name already', () => {
    const person = mention({ from: 2, to: 4, type: 'Person', role: role(0, 4), rule: 'person' });
    const office = mention({ from: 0, to: 2, shape: 'role', role: role(0, 2), rule: 'office' });
    expect(rules([person, office])).toEqual(['person']);
  });

  it('keeps an adjective only where no name covers it', () => {
    const adjective = (from: number) =>
      mention({ from, to: from + 1, shape: 'adjective', rule: `adjective ${from}` });
    const name = mention({ from: 0, to: 2, rule: 'name' });
    expect(rules([adjective(1), name, adjective(3)])).toEqual(['name', 'adjective 3']);
    const office = mention({ from: 0, to: 2, shape: 'role', role: role(0, 2), rule: 'office' });
    expect(rules([adjective(1), office])).toEqual(['office', 'adjective 1']);
  });

  it('never keeps two names that overlap, and is the same whatever the order', () => {
    const part = fc.record({
      from: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 1, max: 4 }),
      rule: fc.constantFrom('a', 'b', 'c'),
      shape: fc.constantFrom('name' as const, 'anaphor' as const, 'adjective' as const),
      weak: fc.boolean(),
    });
    const proposals = fc.array(
      part.map(({ from, length, ...rest }) =>
        mention({ from, to: from + length, ...rest, rule: `${rest.shape} ${rest.weak} ${rest.rule}` }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(proposals, fc.nat(), (mentions, turn) => {
        const kept = resolveOverlaps(mentions);
        const clashes = kept.flatMap((a, index) => kept.slice(index + 1).filter((b) => overlap(a, b) > 0));
        expect(clashes).toEqual([]);
        const at = mentions.length === 0 ? 0 : turn % mentions.length;
        const turned = resolveOverlaps([...mentions.slice(at), ...mentions.slice(0, at)]);
        const shown = (list: readonly Mention[]) =>
          list.map(({ from, to, rule, shape }) => [from, to, rule, shape]);
        expect(shown(turned)).toEqual(shown(kept));
      }),
    );
  });
});
