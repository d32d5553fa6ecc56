import { IsnadError } from '../errors.js';
import { isActorType } from '../model/entity.js';
import { Extraction } from '../model/extraction.js';
import { Judgement } from '../model/judgement.js';
import type { Position } from '../model/position.js';
import type { Quote } from '../model/span.js';
import { polarityOf } from '../model/stance.js';
import { checkText } from './decode.js';
import { parseRecord } from './json-article.js';
import { readJsonRecords } from './json-records.js';
import { asInputError } from './read-bytes.js';
import type { SourceFailure, SourceOptions } from './source.js';

const HINT =
  'An extraction is what `isnad extract --format json` (or ndjson) prints; nothing of this one was stored.';

const JUDGEMENT_HINT =
  'A judgement is what `isnad review --decided --format ndjson` prints; this one was left out.';

/** One extraction that was read and holds together. */
export interface SourceExtraction {
  readonly kind: 'extraction';
  readonly source: string;
  readonly extraction: Extraction;
}

/** A judgement about who is who, as `isnad review --decided` prints it. */
export interface SourceJudgement {
  readonly kind: 'judgement';
  readonly source: string;
  readonly judgement: Judgement;
}

type SourceItem = SourceExtraction | SourceJudgement | SourceFailure;

/**
 * Reads what `isnad extract` and `isnad review` printed: a JSON object, a JSON array, or NDJSON. What does not fit the
 * schema, or does not hold together, is yielded as a failure with its line and field, and the rest goes on.
 */
export async function* readExtractions(
  specs: readonly string[],
  options: SourceOptions = {},
): AsyncIterable<SourceItem> {
  for (const spec of specs) {
    try {
      for await (const record of readJsonRecords(spec, options)) {
        yield record.kind === 'failure' ? record : parseItem(record.value, record.source);
      }
    } catch (error) {
      const source = spec === '-' ? 'standard input' : spec;
      yield { kind: 'failure', source, error: asInputError(error, source) };
    }
  }
}

function parseItem(value: unknown, source: string): SourceItem {
  try {
    if (typeof value === 'object' && value !== null && 'judgement' in value) {
      const judgement = parseRecord(Judgement, value.judgement, source, JUDGEMENT_HINT);
      return { kind: 'judgement', source, judgement };
    }
    const extraction = parseRecord(Extraction, value, source, HINT);
    checkExtraction(extraction, source);
    return { kind: 'extraction', source, extraction };
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    return { kind: 'failure', source, error };
  }
}

/**
 * What the schema alone cannot say: every quote is its slice of the text, every id that is referred to is there and of
 * the right kind, no id stands for two things, and each polarity is its stance's.
 * @throws IsnadError `input` naming the field.
 */
export function checkExtraction(extraction: Extraction, source: string): void {
  const refuse = (field: string, reason: string): never => {
    throw new IsnadError('input', `${source}: ${field}: ${reason}`, {
      hint: HINT,
      context: { source, field, article: extraction.article.id },
    });
  };
  checkText(extraction.version.text, source);
  checkQuotes(extraction, refuse);
  checkIds(extraction, refuse);
  for (const [index, { stance, polarity }] of extraction.positions.entries()) {
    if (polarity !== polarityOf(stance)) {
      refuse(`positions[${index}].polarity`, `${stance} has polarity ${polarityOf(stance)}, not ${polarity}`);
    }
  }
}

type Refuse = (field: string, reason: string) => never;

function checkQuotes({ version, entities, positions, relations }: Extraction, refuse: Refuse): void {
  const check = (field: string, quote: Quote): void => {
    if (quote.end > quote.start && version.text.slice(quote.start, quote.end) === quote.text) return;
    refuse(field, `the text at ${quote.start} to ${quote.end} of version.text is not the quote`);
  };
  for (const [index, { mentions }] of entities.entries()) {
    for (const [at, mention] of mentions.entries()) check(`entities[${index}].mentions[${at}]`, mention);
  }
  for (const [index, { evidence, alsoEvidence }] of positions.entries()) {
    check(`positions[${index}].evidence`, evidence);
    for (const [at, quote] of alsoEvidence.entries()) check(`positions[${index}].alsoEvidence[${at}]`, quote);
  }
  for (const [index, { evidence }] of relations.entries()) check(`relations[${index}].evidence`, evidence);
}

function checkIds({ entities, positions, relations }: Extraction, refuse: Refuse): void {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  if (types.size < entities.length) refuse('entities', 'two of them have the same id');
  if (new Set(positions.map(({ id }) => id)).size < positions.length) {
    refuse('positions', 'two of them have the same id');
  }
  const known = (field: string, id: string, actor: boolean): void => {
    const type = types.get(id);
    if (type === undefined) refuse(field, `no entity has the id "${id}"`);
    else if (actor && !isActorType(type))
      refuse(field, `"${id}" is a ${type}, which cannot speak or be spoken to`);
  };
  for (const [index, position] of positions.entries()) {
    for (const [field, id, actor] of referencesOf(position)) known(`positions[${index}].${field}`, id, actor);
  }
  for (const [index, { from, to, place }] of relations.entries()) {
    known(`relations[${index}].from`, from, false);
    known(`relations[${index}].to`, to, false);
    if (place !== null) known(`relations[${index}].place`, place, false);
  }
}

/** Field, id, and whether the graph needs an actor there. */
function referencesOf(position: Position): (readonly [string, string, boolean])[] {
  const { speakers, targets, addressees, reportedBy } = position;
  return [
    ...speakers.map((id, at) => [`speakers[${at}]`, id, true] as const),
    ...targets.map((id, at) => [`targets[${at}]`, id, false] as const),
    ...addressees.map((id, at) => [`addressees[${at}]`, id, true] as const),
    ...(reportedBy === null ? [] : [['reportedBy', reportedBy, true] as const]),
  ];
}
