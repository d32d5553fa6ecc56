import type { Statement } from '../../src/language/pack.js';
import type { Mention } from '../../src/model/mention.js';
import type { Resolved } from '../../src/position/resolve.js';

/** A mention whose entity the tests read off its key. */
export function mentionOf(key: string): Mention {
  return {
    sentence: 0,
    from: 0,
    to: 1,
    start: 0,
    end: key.length,
    text: key,
    shape: 'name',
    type: 'State',
    key,
    candidates: [],
    weak: false,
    role: null,
    number: 'singular',
    gender: null,
    kind: null,
    head: null,
    state: null,
    local: false,
    rule: 'test/mention',
  };
}

export function statementOf(parts: Partial<Statement> = {}): Statement {
  return {
    sentence: 0,
    rule: 'test/rule',
    predicate: 'قال',
    stance: 'states',
    ifOwn: null,
    subject: { kind: 'dropped', number: null, gender: null },
    evidence: { start: 10, end: 50 },
    proposition: { start: 20, end: 50 },
    targets: [],
    addressees: [],
    setting: [],
    speaksOfBoth: false,
    pointsBack: false,
    condition: null,
    reportedBy: null,
    inside: null,
    datedBy: [],
    towardsBoth: false,
    continues: false,
    ...parts,
  };
}

export function resolvedOf(parts: Partial<Resolved> = {}): Resolved {
  return {
    statement: statementOf(),
    speakers: ['a'],
    reportedBy: null,
    targets: [],
    addressees: [],
    ...parts,
  };
}
