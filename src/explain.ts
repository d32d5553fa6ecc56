import type { Sentence } from './model/document.js';
import type { Link } from './model/link.js';
import type { Mention } from './model/mention.js';
import type { Position } from './model/position.js';
import { overlap, type Quote, quoteOf, type Span } from './model/span.js';
import type { Analysis } from './pipeline.js';

/** Why an article was read as it was, sentence by sentence. All ids are those of the extraction. */
export interface Explanation {
  readonly article: string;
  readonly title: string | null;
  readonly sentences: readonly SentenceExplanation[];
}

export interface SentenceExplanation {
  readonly sentence: Quote;
  readonly isTitle: boolean;
  readonly mentions: readonly MentionExplanation[];
  readonly statements: readonly StatementExplanation[];
  readonly rejected: readonly RejectionExplanation[];
}

export interface MentionExplanation {
  readonly words: Quote;
  /** How it names: a name, an office, a noun that points back, an adjective. */
  readonly shape: Mention['shape'];
  readonly entity: string | null;
  readonly name: string | null;
  /** Why this entity: `gazetteer`, `same-name`, `office`, `anaphor`, …; `unresolved` without one. */
  readonly reason: string;
  readonly rule: string;
}

export interface StatementExplanation {
  readonly evidence: Quote;
  /** The lemma or phrase that reports it. */
  readonly predicate: string;
  readonly rule: string;
  readonly stance: string;
  readonly speakers: readonly string[];
  /** `named` in the sentence, or how the speaker was found: carried over (`dropped`), `both` who meet, … */
  readonly subject: string;
  readonly targets: readonly string[];
  /** `position`, `repeat` of one, `frame` of another speaker's, or `no-speaker`: then nothing came of it. */
  readonly outcome: 'position' | 'repeat' | 'frame' | 'no-speaker';
  /** The position that it is, or adds evidence to. */
  readonly position: string | null;
  /** Where what is learned departs from what the rules name: whom it left out, and whom it took. */
  readonly weighed: readonly TargetExplanation[];
}

export interface TargetExplanation {
  readonly entity: string;
  readonly name: string | null;
  readonly outcome: 'added' | 'dropped';
  /** That it is a target, 0 to 1, to two places. */
  readonly chance: number;
  /** The cues that decided most and what each adds to the odds, in thousandths of a logit. */
  readonly because: readonly { readonly cue: string; readonly weight: number }[];
}

export interface RejectionExplanation {
  readonly words: Quote;
  /** What it might have been: a mention, or a report. */
  readonly kind: 'mention' | 'statement';
  /** The rule that proposed the mention, or the lemma that might have reported. */
  readonly proposedBy: string;
  readonly reason: string;
}

/** Tells of an analysed article what was found in each sentence, by which rule, and what was passed over, and why. */
export function explain(analysis: Analysis): Explanation {
  const { document, extraction } = analysis;
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  return {
    article: extraction.article.id,
    title: extraction.article.title,
    sentences: document.sentences.map((sentence) => explainSentence(analysis, sentence, names)),
  };
}

function explainSentence(
  analysis: Analysis,
  sentence: Sentence,
  names: ReadonlyMap<string, string>,
): SentenceExplanation {
  const { text } = analysis.document;
  const own = analysis.links.filter(({ mention }) => mention.sentence === sentence.index);
  return {
    sentence: quoteOf(text, sentence),
    isTitle: sentence.isTitle,
    mentions: own.map(({ mention, entity, reason }) => ({
      words: quoteOf(text, mention),
      shape: mention.shape,
      entity,
      name: entity === null ? null : (names.get(entity) ?? null),
      reason,
      rule: mention.rule,
    })),
    statements: analysis.decisions
      .filter(({ resolved }) => resolved.statement.sentence === sentence.index)
      .map((decision) => explainStatement(analysis, decision, names)),
    rejected: [...overlapped(analysis, sentence, own), ...passedOver(analysis, sentence)],
  };
}

function explainStatement(
  analysis: Analysis,
  { resolved, outcome }: Analysis['decisions'][number],
  names: ReadonlyMap<string, string>,
): StatementExplanation {
  const { document, extraction } = analysis;
  const { statement, speakers, targets } = resolved;
  const position = outcome === 'position' ? holding(extraction.positions, statement.evidence) : null;
  const isMain = position !== null && isSame(position.evidence, statement.evidence);
  return {
    evidence: quoteOf(document.text, statement.evidence),
    predicate: statement.predicate,
    rule: statement.rule,
    stance: statement.stance,
    speakers,
    subject: statement.subject.kind === 'mentions' ? 'named' : statement.subject.kind,
    targets: isMain ? position.targets : targets,
    outcome: outcome === 'position' && !isMain ? 'repeat' : outcome,
    position: position?.id ?? null,
    weighed: isMain ? explainTargets(analysis, position, names) : [],
  };
}

/** Whom the rules do not name and the position has, and the other way round. */
function explainTargets(
  analysis: Analysis,
  position: Position,
  names: ReadonlyMap<string, string>,
): TargetExplanation[] {
  const weighing = analysis.weighings[analysis.extraction.positions.indexOf(position)];
  return (weighing?.weighed ?? []).flatMap((candidate): TargetExplanation | [] => {
    const { entity, weight } = candidate;
    const isTarget = position.targets.includes(entity);
    if (isTarget === weighing?.named.includes(entity)) return [];
    return {
      entity,
      name: names.get(entity) ?? null,
      outcome: isTarget ? 'added' : 'dropped',
      chance: Math.round(100 / (1 + Math.exp(-weight / 1000))) / 100,
      because: analysis.reasonsFor(candidate),
    };
  });
}

/** Words that might have reported something. */
function passedOver(analysis: Analysis, sentence: Sentence): RejectionExplanation[] {
  return analysis.rejectedIn(sentence).map(({ start, end, predicate, reason }) => ({
    words: quoteOf(analysis.document.text, { start, end }),
    kind: 'statement',
    proposedBy: predicate,
    reason,
  }));
}

/** The position that rests on a span, as its evidence or as a repeat. */
function holding(positions: readonly Position[], span: Span): Position | null {
  return (
    positions.find(({ evidence }) => isSame(evidence, span)) ??
    positions.find(({ alsoEvidence }) => alsoEvidence.some((quote) => isSame(quote, span))) ??
    null
  );
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Mentions that were proposed and lost to one over other words; each extent once. */
function overlapped(
  { document, proposals }: Analysis,
  sentence: Sentence,
  links: readonly Link[],
): RejectionExplanation[] {
  const kept = new Set(links.map(({ mention }) => mention));
  const told = new Set<string>();
  return proposals
    .filter((mention) => mention.sentence === sentence.index && !kept.has(mention))
    .flatMap((mention): RejectionExplanation[] => {
      const winner = links.find((link) => overlap(link.mention, mention) > 0)?.mention;
      const key = `${mention.start} ${mention.end}`;
      if ((winner && isSame(winner, mention)) || told.has(key)) return [];
      told.add(key);
      return [
        {
          words: quoteOf(document.text, mention),
          kind: 'mention',
          proposedBy: mention.rule,
          reason: winner
            ? `${winner.rule} reads ${quoteOf(document.text, winner).text}`
            : 'a name that counts only with support from the article',
        },
      ];
    });
}
