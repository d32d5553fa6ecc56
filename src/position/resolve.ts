import type { SentenceReading, SpokenOf, Statement, SubjectReference } from '../language/pack.js';
import type { Mention } from '../model/mention.js';
import type { Stance } from '../model/stance.js';
import type { Floor } from './floor.js';

/** A statement with its actors resolved to entity ids. */
export interface Resolved {
  readonly statement: Statement;
  readonly speakers: readonly string[];
  readonly reportedBy: string | null;
  readonly targets: readonly string[];
  readonly addressees: readonly string[];
}

const MOST_TARGETS = 4;

/** Resolves the statements of one sentence and hands the floor on. `idOf` gives the entity of a mention. */
export function resolveSentence(
  reading: SentenceReading,
  sentence: number,
  floor: Floor,
  idOf: (mention: Mention) => string | null,
  ownSides: ReadonlyMap<string, ReadonlySet<string>>,
): Resolved[] {
  for (const { of, by } of reading.pairs) {
    const [first, second] = of.map(idOf);
    if (first && second) floor.meet([first, second], by);
  }
  const issuer = reading.issuer ? idOf(reading.issuer) : null;
  if (issuer !== null) floor.issue(issuer);
  const author = reading.author ? idOf(reading.author) : null;
  if (author !== null) floor.drawUp(author);
  const told = reading.toldOf ? idOf(reading.toldOf) : null;
  if (told !== null) floor.tell(told, sentence);
  const done: Resolved[] = [];
  for (const statement of reading.statements) {
    const outer = statement.inside === null ? null : (done[statement.inside] ?? null);
    const resolved = resolveStatement(statement, outer, floor, idOf, ownSides);
    const { subject } = statement;
    // A meeting of nobody known leaves the floor to whoever tells of it.
    const speaks = statement.aside !== true && (subject.kind !== 'both' || resolved.speakers.length > 0);
    if (speaks) floor.take(resolved.speakers, sentence, spokenOf(subject, resolved.speakers, floor));
    floor.mean(resolved.speakers, resolved.targets, sentence);
    done.push(resolved);
  }
  return done;
}

function spokenOf(subject: SubjectReference, ids: readonly string[], floor: Floor): SpokenOf | null {
  if (subject.kind === 'mentions') return subject.as ?? null;
  return subject.kind === 'same-source' ? SAME_SOURCE : floor.spokenOf(ids);
}

/** المصدر or المصادر: he or she, as the text likes. */
const SAME_SOURCE: SpokenOf = { number: 'singular', gender: null, isSource: true };

/** `outer`: the statement inside whose proposition this one stands; its speaker reports it. */
function resolveStatement(
  statement: Statement,
  outer: Resolved | null,
  floor: Floor,
  idOf: (mention: Mention) => string | null,
  ownSides: ReadonlyMap<string, ReadonlySet<string>>,
): Resolved {
  const ids = (mentions: readonly Mention[]) => mentions.map(idOf).filter((id) => id !== null);
  const subject = resolveSubject(statement, outer?.speakers ?? null, floor, idOf);
  const reporter = outer?.speakers[0];
  const own = reporter === undefined ? undefined : ownSides.get(reporter);
  // An official who states what his own side holds is himself the speaker.
  const isOwn = outer !== null && subject.length > 0 && subject.every((id) => own?.has(id));
  const speakers = isOwn ? outer.speakers : subject;
  const reportedBy = (statement.reportedBy ? idOf(statement.reportedBy) : null) ?? reporter ?? null;
  const both = statement.towardsBoth ? floor.both() : [];
  const told = outer !== null && (isOwn || statement.subject.kind === 'own-side');
  const start = told ? outer.statement.evidence.start : statement.evidence.start;
  const others = (list: readonly string[]) => [...new Set(list)].filter((id) => !speakers.includes(id));
  const meant = (list: readonly string[]) => others(list).filter((id) => id !== reportedBy);
  const named = meant([...both, ...ids(statement.targets)]);
  const scene = meant([...ids(statement.setting), ...(statement.speaksOfBoth ? floor.both() : [])]);
  const before = statement.pointsBack ? meant(floor.meant(speakers, statement.sentence)) : [];
  const isMine = (id: string) => speakers.some((speaker) => ownSides.get(speaker)?.has(id));
  // "Asked about Libya, he said that his country …": his own side is not all that it is about.
  const set = named.every(isMine) ? union(named, scene) : named;
  const targets = set.length === 0 || statement.beginsBack ? union(set, before) : set;
  return {
    statement: {
      ...statement,
      stance: stanceBy(speakers, statement, idOf, ownSides),
      evidence: { start, end: statement.evidence.end },
    },
    speakers,
    // Of what several hold together, one of them may be whose word it is.
    reportedBy: speakers.length === 1 && speakers[0] === reportedBy ? null : reportedBy,
    targets: targets.slice(0, MOST_TARGETS),
    addressees: others([...both, ...ids(statement.addressees)]),
  };
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

/** What a speaker's own side does is told otherwise than what others do. */
function stanceBy(
  speakers: readonly string[],
  { stance, ifOwn }: Statement,
  idOf: (mention: Mention) => string | null,
  ownSides: ReadonlyMap<string, ReadonlySet<string>>,
): Stance {
  const side = ifOwn === null ? null : idOf(ifOwn.of);
  if (ifOwn === null || side === null) return stance;
  return speakers.some((id) => id === side || ownSides.get(id)?.has(side)) ? ifOwn.stance : stance;
}

function resolveSubject(
  { subject, sentence, continues }: Statement,
  outer: readonly string[] | null,
  floor: Floor,
  idOf: (mention: Mention) => string | null,
): readonly string[] {
  switch (subject.kind) {
    case 'mentions':
      return [...new Set(subject.mentions.map(idOf))].filter((id) => id !== null);
    case 'dropped':
      return (
        (subject.anew ? floor.toldOf(subject, sentence) : null) ??
        floor.last({ number: subject.number, gender: subject.gender }, sentence, continues ? 1 : undefined)
      );
    case 'same-source':
      return floor.lastSource(sentence);
    case 'both':
      return floor.both(subject.are);
    case 'statement':
      return floor.statementIssuer(sentence);
    case 'report':
      return floor.reportAuthor();
    case 'own-side':
      return outer ?? floor.last({ number: null, gender: null }, sentence);
    case 'unidentified':
      return [];
  }
}
