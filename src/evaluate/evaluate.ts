import { IsnadError } from '../errors.js';
import type { Extraction } from '../model/extraction.js';
import type { AnnotatedArticle } from './annotation.js';
import { coarseType } from './coarse-type.js';
import { type Comparison, listFaults } from './fault.js';
import { compareDate, compareReporter, type FieldOutcome } from './fields.js';
import { matchEntities } from './match-entities.js';
import { type MatchContext, matchPositions, type PositionMatching, type Rung } from './match-positions.js';
import { matchRelations } from './match-relations.js';
import type { ArticleScore, PooledScore, Score } from './score.js';
import { type FieldTally, sum, type Tally } from './tally.js';

/**
 * Scores an extraction against the annotation of the same text.
 * @returns counts, from which figuresOf makes precision, recall and F1, and every fault.
 * @throws IsnadError `input` when the extraction's text is not the annotated one, as no span could be compared then.
 */
export function evaluate(annotated: AnnotatedArticle, extraction: Extraction): ArticleScore {
  const { annotation, input } = annotated;
  if (extraction.version.text !== input.text) {
    throw new IsnadError(
      'input',
      `The extraction of ${annotated.id} is of another text than its annotation.`,
      {
        hint: 'Extract from the annotated text file itself.',
        context: { article: annotated.id },
      },
    );
  }
  const entities = matchEntities(input.text, annotation.entities, extraction.entities);
  const types = new Map(annotation.entities.map((entity) => [entity.id, entity.type]));
  const context: MatchContext = {
    toAnnotated: (id) => entities.annotatedId.get(id) ?? null,
    isModelled: (id) => coarseType(types.get(id) ?? 'unknown') !== null,
  };
  const positions = matchPositions(annotation.positions, extraction.positions, context);
  const relations =
    annotation.relations === undefined
      ? { hits: [], missed: [], wrong: [] }
      : matchRelations(annotation.relations, extraction.relations, context.toAnnotated);
  const comparison: Comparison = { entities, positions, relations };
  return {
    article: annotated.id,
    entities: tallyOf(entities),
    ...tallyRungs(positions),
    relations: tallyOf(relations),
    ...tallyFields(positions, context),
    faults: listFaults(annotated, extraction, comparison, context),
  };
}

/** Adds up articles, so that each counts by what it holds. */
export function pool(scores: readonly ArticleScore[]): PooledScore {
  const tally = (key: 'entities' | 'who' | 'soft' | 'stance' | 'full' | 'relations') =>
    sum<Tally>({ hits: 0, predicted: 0, annotated: 0 }, ...scores.map((score) => score[key]));
  const field = (key: 'dates' | 'reportedBy') =>
    sum<FieldTally>(NO_FIELDS, ...scores.map((score) => score[key]));
  return {
    articles: scores.length,
    entities: tally('entities'),
    who: tally('who'),
    soft: tally('soft'),
    stance: tally('stance'),
    full: tally('full'),
    relations: tally('relations'),
    dates: field('dates'),
    reportedBy: field('reportedBy'),
  };
}

const NO_FIELDS: FieldTally = { right: 0, wrong: 0, invented: 0, missing: 0 };

function tallyOf(matching: {
  hits: readonly unknown[];
  missed: readonly unknown[];
  wrong: readonly unknown[];
}): Tally {
  const hits = matching.hits.length;
  return { hits, predicted: hits + matching.wrong.length, annotated: hits + matching.missed.length };
}

function tallyRungs({
  annotated,
  predicted,
  pairs,
}: PositionMatching): Pick<Score, 'who' | 'soft' | 'stance' | 'full'> {
  const tally = (least: Rung): Tally => ({
    hits: pairs.filter((pair) => pair.rung >= least).length,
    predicted: predicted.length,
    annotated: annotated.length,
  });
  return { who: tally(1), soft: tally(2), stance: tally(3), full: tally(4) };
}

function tallyFields(
  { pairs }: PositionMatching,
  context: MatchContext,
): Pick<Score, 'dates' | 'reportedBy'> {
  const matched = pairs.filter((pair) => pair.rung >= 1);
  return {
    dates: countOutcomes(matched.map(compareDate)),
    reportedBy: countOutcomes(matched.map((pair) => compareReporter(pair, context))),
  };
}

function countOutcomes(outcomes: readonly (FieldOutcome | null)[]): FieldTally {
  const count = (outcome: FieldOutcome) => outcomes.filter((each) => each === outcome).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    invented: count('invented'),
    missing: count('missing'),
  };
}
