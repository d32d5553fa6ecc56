import type { SentenceReading, Statement } from '../language/pack.js';
import type { Mention } from '../model/mention.js';
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
  for (const [a, b] of reading.pairs) {
    const [first, second] = [idOf(a), idOf(b)];
    if (first !== null && second !== null) floor.meet([first, second], sentence);
  }
  const issuer = reading.issuer ? idOf(reading.issuer) : null;
  if (issuer !== null) floor.issue(issuer);
  const speakersOf: (readonly string[])[] = [];
  return reading.statements.map((statement) => {
    const outer = statement.inside === null ? null : (speakersOf[statement.inside] ?? []);
    const subject = resolveSubject(statement, outer, floor, idOf);
    // An official who states what his own side holds is himself the speaker.
    const own = outer?.[0] === undefined ? undefined : ownSides.get(outer[0]);
    const isOwn = outer !== null && subject.length > 0 && subject.every((id) => own?.has(id));
    const speakers = isOwn ? outer : subject;
    speakersOf.push(speakers);
    floor.take(speakers, sentence);
    const named = statement.reportedBy ? idOf(statement.reportedBy) : null;
    const relayed = outer?.[0] !== undefined && !speakers.includes(outer[0]) ? outer[0] : null;
    const reportedBy = named ?? relayed;
    const ids = (mentions: readonly Mention[]) =>
      [...new Set(mentions.map(idOf))].filter((id) => id !== null);
    const both = statement.towardsBoth ? floor.both() : [];
    const addressees = [...both, ...ids(statement.addressees)].filter((id) => !speakers.includes(id));
    const meant = [...new Set([...both, ...ids(statement.targets)])];
    const targets = meant.filter((id) => !speakers.includes(id) && id !== reportedBy);
    const frame = statement.inside === null ? undefined : reading.statements[statement.inside];
    const start =
      isOwn || statement.subject.kind === 'own-side'
        ? (frame?.evidence.start ?? statement.evidence.start)
        : statement.evidence.start;
    return {
      statement: { ...statement, evidence: { start, end: statement.evidence.end } },
      speakers,
      reportedBy: reportedBy !== null && speakers.includes(reportedBy) ? null : reportedBy,
      targets: targets.slice(0, MOST_TARGETS),
      addressees,
    };
  });
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
      return floor.last(
        { number: subject.number, gender: subject.gender },
        sentence,
        continues ? 1 : undefined,
      );
    case 'both':
      return floor.both();
    case 'statement':
      return floor.statementIssuer(sentence);
    case 'own-side':
      return outer ?? floor.last({ number: null, gender: null }, sentence);
    case 'unidentified':
      return [];
  }
}
