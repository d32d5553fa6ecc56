import { IsnadError } from '../errors.js';
import { type EntityType, isActorType } from '../model/entity.js';
import type { Extraction } from '../model/extraction.js';
import type { Position } from '../model/position.js';
import type { Relation } from '../model/relation.js';
import type { Quote } from '../model/span.js';

/**
 * Holds an extraction to what its schema cannot say: every quote stands in the text where it says, every id that a
 * position or relation names is among the entities, and who speaks is an actor.
 * @throws IsnadError `input` with the first place that does not fit.
 */
export function checkExtraction(extraction: Extraction): void {
  const fail = failureIn(extraction);
  checkText(extraction.version.text, fail);
  const types = new Map<string, EntityType>();
  for (const entity of extraction.entities) {
    if (types.has(entity.id)) fail(`the entity ${entity.id} is listed twice`);
    types.set(entity.id, entity.type);
    for (const mention of entity.mentions) checkQuote(extraction, mention, `a mention of ${entity.id}`, fail);
  }
  extraction.positions.forEach((position, index) => {
    checkPosition(extraction, position, types, (what) => fail(`position ${index + 1}: ${what}`));
  });
  extraction.relations.forEach((relation, index) => {
    checkRelation(extraction, relation, types, (what) => fail(`relation ${index + 1}: ${what}`));
  });
}

type Fail = (what: string) => never;
type Types = ReadonlyMap<string, EntityType>;

function failureIn(extraction: Extraction): Fail {
  const article = extraction.article.id;
  return (what) => {
    throw new IsnadError('input', `The extraction of ${article} does not fit together: ${what}.`, {
      hint: 'Extract the article again, or correct the file; nothing of it was stored.',
      context: { article },
    });
  };
}

function checkText(text: string, fail: Fail): void {
  // Half of a surrogate pair has no UTF-8, so a store would keep another text than the offsets point into.
  if (/\p{Surrogate}/u.test(text)) fail('its text contains half of a surrogate pair, which is no character');
}

function checkPosition(extraction: Extraction, position: Position, types: Types, fail: Fail): void {
  const actors = [...position.speakers, ...position.addressees];
  if (position.reportedBy !== null) actors.push(position.reportedBy);
  for (const id of actors) {
    const type = types.get(id);
    if (type === undefined) fail(`${id} is not among the entities`);
    else if (!isActorType(type))
      fail(`${id} is a ${type}, and only an actor can speak, be addressed or report`);
  }
  for (const id of position.targets) if (!types.has(id)) fail(`${id} is not among the entities`);
  for (const quote of [position.evidence, ...position.alsoEvidence]) {
    checkQuote(extraction, quote, 'its evidence', fail);
  }
}

function checkRelation(extraction: Extraction, relation: Relation, types: Types, fail: Fail): void {
  for (const id of [relation.from, relation.to, relation.place]) {
    if (id !== null && !types.has(id)) fail(`${id} is not among the entities`);
  }
  checkQuote(extraction, relation.evidence, 'its evidence', fail);
}

function checkQuote(extraction: Extraction, quote: Quote, what: string, fail: Fail): void {
  if (quote.start >= quote.end) fail(`${what} is an empty span (${quote.start} to ${quote.end})`);
  if (extraction.version.text.slice(quote.start, quote.end) !== quote.text) {
    fail(`${what} does not stand in the text at ${quote.start} to ${quote.end}`);
  }
}
