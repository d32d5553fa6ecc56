import { describe, expect, it } from 'vitest';
import type { SentenceReading, Statement, SubjectReference } from '../../src/language/pack.js';
import { Entity } from '../../src/model/entity.js';
import type { Mention } from '../../src/model/mention.js';
import { Floor } from '../../src/position/floor.js';
import { type Resolved, resolveSentence } from '../../src/position/resolve.js';
import { mentionOf, statementOf } from './statement.js';

const ENTITIES = new Map(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, Entity.parse({ id, type: 'Person', name: id })]),
);

interface Given {
  readonly reading?: Partial<SentenceReading>;
  readonly ownSides?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly floor?: Floor;
}

function floor(): Floor {
  return new Floor(ENTITIES, new Map());
}

function by(...keys: string[]): SubjectReference {
  return { kind: 'mentions', mentions: keys.map(mentionOf) };
}

/** Keys in capitals are mentions that stand for nobody. */
const idOf = ({ key }: Mention): string | null => (key === key.toLowerCase() ? key : null);

function resolve(statements: readonly Statement[], given: Given = {}): Resolved[] {
  const reading = {
    statements,
    pairs: [],
    issuer: null,
    author: null,
    toldOf: null,
    rejected: [],
    ...given.reading,
  };
  return resolveSentence(reading, 0, given.floor ?? floor(), idOf, given.ownSides ?? new Map());
}

describe('resolveSentence', () => {
  it('makes entities of mentions, each once, and forgets who is nobody', () => {
    const [one] = resolve([
      statementOf({
        subject: by('a', 'a', 'X'),
        targets: [mentionOf('b'), mentionOf('b'), mentionOf('X')],
        addressees: [mentionOf('c')],
      }),
    ]);
    expect(one).toMatchObject({ speakers: ['a'], targets: ['b'], addressees: ['c'], reportedBy: null });
  });

  it('leaves the floor to the teller where those who met are not known', () => {
    const [, , last] = resolve([
      statementOf({ subject: by('a') }),
      statementOf({ subject: { kind: 'both' }, inside: 0 }),
      statementOf({ subject: { kind: 'dropped', number: 'singular', gender: 'm' } }),
    ]);
    expect(last?.speakers).toEqual(['a']);
  });

  it('goes back to the unnamed source that spoke before, as he or as she', () => {
    const as = { number: 'plural', gender: 'm', isSource: true } as const;
    const [, again, more] = resolve([
      statementOf({ subject: { kind: 'mentions', mentions: [mentionOf('a')], as } }),
      statementOf({ subject: { kind: 'same-source' } }),
      statementOf({ subject: { kind: 'dropped', number: 'singular', gender: 'f' } }),
    ]);
    expect(again?.speakers).toEqual(['a']);
    expect(more?.speakers).toEqual(['a']);
  });

  it('leaves speakers out of targets and hearers, and keeps four targets at most', () => {
    const [one] = resolve([
      statementOf({
        subject: by('a'),
        targets: ['a', 'b', 'c', 'd', 'e', 'f'].map(mentionOf),
        addressees: [mentionOf('a')],
      }),
    ]);
    expect(one?.targets).toEqual(['b', 'c', 'd', 'e']);
    expect(one?.addressees).toEqual([]);
  });

  it('adds the setting where only the speaker’s own side is named', () => {
    const ownSides = new Map([['a', new Set(['b'])]]);
    const aboutOf = (parts: Partial<Statement>) =>
      resolve([statementOf({ subject: by('a'), setting: [mentionOf('d')], ...parts })], { ownSides })[0]
        ?.targets;
    expect(aboutOf({ targets: [mentionOf('b')] })).toEqual(['b', 'd']);
    expect(aboutOf({ targets: [mentionOf('b'), mentionOf('c')] })).toEqual(['b', 'c']);
  });

  it('adds what was spoken of where that is the subject', () => {
    const aboutOf = (parts: Partial<Statement>) =>
      resolve([
        statementOf({ subject: by('a'), targets: [mentionOf('c')] }),
        statementOf({ subject: by('a'), targets: [mentionOf('b')], pointsBack: true, ...parts }),
      ])[1]?.targets;
    expect(aboutOf({ beginsBack: true })).toEqual(['b', 'c']);
    expect(aboutOf({})).toEqual(['b']);
  });

  it('means the setting, then the two who met, then what was spoken of, where the targets are nobody else', () => {
    const party = by('a');
    const met = floor();
    met.meet(['e', 'f'], 'meeting');
    const aboutOf = (parts: Partial<Statement>) =>
      resolve(
        [
          statementOf({ subject: party, targets: [mentionOf('c')] }),
          statementOf({ subject: party, ...parts }),
        ],
        {
          floor: met,
        },
      )[1]?.targets;
    expect(aboutOf({ targets: [mentionOf('b')], setting: [mentionOf('d')], pointsBack: true })).toEqual([
      'b',
    ]);
    expect(aboutOf({ targets: [mentionOf('a')], setting: [mentionOf('d')], pointsBack: true })).toEqual([
      'd',
    ]);
    expect(aboutOf({ speaksOfBoth: true, pointsBack: true })).toEqual(['e', 'f']);
    expect(aboutOf({ pointsBack: true })).toEqual(['c']);
    expect(aboutOf({})).toEqual([]);
  });

  it('takes the other stance where the proposition turns out to be about the speaker’s own side', () => {
    const stanceOf = (speaker: string) =>
      resolve([statementOf({ subject: by(speaker), ifOwn: { of: mentionOf('b'), stance: 'promises' } })], {
        ownSides: new Map([['a', new Set(['b'])]]),
      })[0]?.statement.stance;
    expect(stanceOf('a')).toBe('promises');
    expect(stanceOf('b')).toBe('promises');
    expect(stanceOf('c')).toBe('states');
  });

  it('hands the floor on within the sentence', () => {
    const [, second] = resolve([statementOf({ subject: by('a') }), statementOf()]);
    expect(second?.speakers).toEqual(['a']);
  });

  it('knows both from the pairs of the sentence, and the statement from its issuer', () => {
    const [both] = resolve([statementOf({ subject: { kind: 'both' } })], {
      reading: { pairs: [{ of: [mentionOf('a'), mentionOf('b')], by: 'meeting' }] },
    });
    expect(both?.speakers).toEqual(['a', 'b']);
    const [statement] = resolve([statementOf({ subject: { kind: 'statement' } })], {
      reading: { issuer: mentionOf('c') },
    });
    expect(statement?.speakers).toEqual(['c']);
  });

  it('knows the report from its author alone', () => {
    const report = statementOf({ subject: { kind: 'report' } });
    const [drawnUp] = resolve([report], { reading: { author: mentionOf('c') } });
    expect(drawnUp?.speakers).toEqual(['c']);
    const [issued] = resolve([report], { reading: { issuer: mentionOf('c') } });
    expect(issued?.speakers).toEqual([]);
  });

  it('gives a source without identity to nobody', () => {
    const held = floor();
    held.take(['a'], 0);
    const [unidentified, after] = resolve(
      [statementOf({ subject: { kind: 'unidentified' } }), statementOf()],
      { floor: held },
    );
    expect(unidentified?.speakers).toEqual([]);
    expect(after?.speakers).toEqual([]);
  });
});

describe('a statement inside another', () => {
  const outer = statementOf({ subject: by('a') });

  it('is reported by the outer speaker', () => {
    const [, inner] = resolve([outer, statementOf({ subject: by('b'), inside: 0 })]);
    expect(inner).toMatchObject({ speakers: ['b'], reportedBy: 'a' });
  });

  it('is the outer speaker’s own where it is of his side', () => {
    const ownSides = new Map([['a', new Set(['b'])]]);
    const inner = statementOf({ subject: by('b'), inside: 0, evidence: { start: 30, end: 60 } });
    const resolved = resolve([outer, inner], { ownSides })[1];
    expect(resolved).toMatchObject({ speakers: ['a'], reportedBy: null });
    expect(resolved?.statement.evidence).toEqual({ start: 10, end: 60 });
  });

  it('is the outer speaker’s where it says "his country"', () => {
    const inner = statementOf({ subject: { kind: 'own-side' }, inside: 0, evidence: { start: 30, end: 60 } });
    expect(resolve([outer, inner])[1]).toMatchObject({ speakers: ['a'], reportedBy: null });
  });

  it('does not have its reporter for a target', () => {
    const inner = statementOf({ subject: by('b'), inside: 0, targets: [mentionOf('a'), mentionOf('c')] });
    expect(resolve([outer, inner])[1]?.targets).toEqual(['c']);
  });
});

describe('the reporter', () => {
  it('is the one named, before the outer speaker', () => {
    const [one] = resolve([statementOf({ subject: by('a'), reportedBy: mentionOf('b') })]);
    expect(one?.reportedBy).toBe('b');
  });

  it('is nobody where it is the speaker himself', () => {
    const [one] = resolve([statementOf({ subject: by('a'), reportedBy: mentionOf('a') })]);
    expect(one?.reportedBy).toBeNull();
  });

  it('may be one of several whose position it is', () => {
    const [one] = resolve([statementOf({ subject: by('a', 'b'), reportedBy: mentionOf('a') })]);
    expect(one?.reportedBy).toBe('a');
  });
});
