import type { Extraction } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import type { AnnotatedArticle } from './annotation.js';
import { compareDate, compareReporter } from './fields.js';
import type { EntityMatching } from './match-entities.js';
import {
  type AnnotatedUnit,
  type MatchContext,
  missingParties,
  type PositionMatching,
  type PositionPair,
  type PredictedUnit,
} from './match-positions.js';
import type { RelationMatching } from './match-relations.js';
import { locateMentions } from './occurrences.js';
import { sentenceAround } from './sentence.js';

/** One thing that is not as annotated. */
export interface Fault {
  readonly about: 'entity' | 'position' | 'relation' | 'date' | 'reportedBy';
  /** Missed: annotated, not found. False: found, not annotated. Wrong: matched, with another value. */
  readonly kind: 'missed' | 'false' | 'wrong';
  readonly message: string;
  readonly sentence: string;
  /** The rule that fired; null where none did. */
  readonly rule: string | null;
}

export interface Comparison {
  readonly entities: EntityMatching;
  readonly positions: PositionMatching;
  readonly relations: RelationMatching;
}

/** Every miss, every false one and every wrong value, with its sentence and the rule. */
export function listFaults(
  annotated: AnnotatedArticle,
  extraction: Extraction,
  comparison: Comparison,
  context: MatchContext,
): Fault[] {
  const { text } = annotated.input;
  const quote = (span: Span | undefined | null) => (span ? sentenceAround(text, span) : '');
  return [
    ...entityFaults(annotated, comparison.entities, quote),
    ...positionFaults(comparison.positions, describer(extraction, context), context, quote),
    ...relationFaults(comparison.relations, describer(extraction, context), quote),
  ];
}

type Describe = (id: string) => string;
type QuoteSpan = (span: Span | undefined | null) => string;

/** Names an extracted entity by the annotated one it was matched to, else by its own id and name. */
function describer(extraction: Extraction, context: MatchContext): Describe {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  return (id) => context.toAnnotated(id) ?? `?${id} (${names.get(id) ?? 'no such entity'})`;
}

function entityFaults(annotated: AnnotatedArticle, matching: EntityMatching, quote: QuoteSpan): Fault[] {
  const spans = locateMentions(annotated.input.text, annotated.annotation.entities);
  return [
    ...matching.missed.map(
      (entity): Fault => ({
        about: 'entity',
        kind: 'missed',
        message: `${entity.type} ${entity.id} “${entity.mentions.join('” “')}”`,
        sentence: quote(spans.get(entity.id)?.[0]),
        rule: null,
      }),
    ),
    ...matching.wrong.map(
      (entity): Fault => ({
        about: 'entity',
        kind: 'false',
        message: `${entity.type} ${entity.id} “${[...new Set(entity.mentions.map((each) => each.text))].join('” “')}”`,
        sentence: quote(entity.mentions[0]),
        rule: null,
      }),
    ),
  ];
}

function positionFaults(
  matching: PositionMatching,
  describe: Describe,
  context: MatchContext,
  quote: QuoteSpan,
): Fault[] {
  const pairedLeft = new Set(matching.pairs.map((pair) => pair.annotated));
  const pairedRight = new Set(matching.pairs.map((pair) => pair.predicted));
  const missed = matching.annotated
    .filter((unit) => !pairedLeft.has(unit))
    .map(
      (unit): Fault => ({
        about: 'position',
        kind: 'missed',
        message: describeAnnotated(unit),
        sentence: quote(unit.position.evidence),
        rule: null,
      }),
    );
  const invented = matching.predicted
    .filter((unit) => !pairedRight.has(unit))
    .map((unit) => faultOf(unit, 'position', 'false', describePredicted(unit, describe), quote));
  return [
    ...missed,
    ...invented,
    ...matching.pairs.flatMap((pair) => pairFaults(pair, describe, context, quote)),
  ];
}

function pairFaults(
  pair: PositionPair,
  describe: Describe,
  context: MatchContext,
  quote: QuoteSpan,
): Fault[] {
  const { annotated, predicted } = pair;
  const faults: Fault[] = [];
  if (pair.rung < 4) {
    const what = ['speaker', 'stance, far off', 'stance, near', 'parties'][pair.rung];
    const lacking =
      pair.rung === 3 ? missingParties(annotated.position, predicted.position, context).missing : [];
    const without = lacking.length > 0 ? `; without ${lacking.join(', ')}` : '';
    const message = `${what}: annotated ${describeAnnotated(annotated)}; found ${describePredicted(predicted, describe)}${without}`;
    faults.push(faultOf(predicted, 'position', 'wrong', message, quote));
  }
  if (pair.rung === 0) return faults;
  const date = compareDate(pair);
  if (date !== null && date !== 'right') {
    const message = `${date}: annotated ${annotated.position.date ?? 'none'}; found ${predicted.position.statedOn ?? 'none'}`;
    faults.push(faultOf(predicted, 'date', 'wrong', message, quote));
  }
  const reporter = compareReporter(pair, context);
  if (reporter !== null && reporter !== 'right') {
    const { reportedBy } = predicted.position;
    const found = reportedBy === null ? 'none' : describe(reportedBy);
    const message = `${reporter}: annotated ${annotated.position.reportedBy ?? 'none'}; found ${found}`;
    faults.push(faultOf(predicted, 'reportedBy', 'wrong', message, quote));
  }
  return faults;
}

function faultOf(
  unit: PredictedUnit,
  about: Fault['about'],
  kind: Fault['kind'],
  message: string,
  quote: QuoteSpan,
): Fault {
  return { about, kind, message, sentence: quote(unit.position.evidence), rule: unit.position.rule };
}

function describeAnnotated({ position, speaker }: AnnotatedUnit): string {
  const stances = [...new Set([position.stance, ...position.acceptStances])].join('/');
  return `${speaker} ${stances} → ${parties(position.targets, position.addressees)}`;
}

function describePredicted({ position, speaker }: PredictedUnit, describe: Describe): string {
  const targets = parties(position.targets.map(describe), position.addressees.map(describe));
  return `${describe(speaker)} ${position.stance} → ${targets}`;
}

function parties(targets: readonly string[], addressees: readonly string[]): string {
  const to = addressees.length > 0 ? ` to [${addressees.join(', ')}]` : '';
  return `[${targets.join(', ')}]${to}`;
}

function relationFaults(matching: RelationMatching, describe: Describe, quote: QuoteSpan): Fault[] {
  return [
    ...matching.missed.map(
      (relation): Fault => ({
        about: 'relation',
        kind: 'missed',
        message: `${relation.from} ${relation.type} ${relation.to}`,
        sentence: quote(relation.evidence),
        rule: null,
      }),
    ),
    ...matching.wrong.map(
      (relation): Fault => ({
        about: 'relation',
        kind: 'false',
        message: `${describe(relation.from)} ${relation.type} ${describe(relation.to)}`,
        sentence: quote(relation.evidence),
        rule: relation.rule,
      }),
    ),
  ];
}
