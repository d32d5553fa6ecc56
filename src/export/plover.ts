import { safeJson } from '../model/safe-json.js';
import { ploverOf, polarityOf } from '../model/stance.js';
import type { Store } from '../store/index.js';
import { type Named, type PresentPosition, presentPositions } from './present.js';
import type { Tell } from './read.js';

/**
 * The positions in force as PLOVER event records, one a line, under the names of its manual; what it has no name for
 * stands beside. A position of a stance without an event type is no event, and is left out.
 */
export async function* toPlover(store: Store, tell: Tell): AsyncGenerator<string> {
  let others = 0;
  for await (const position of presentPositions(store)) {
    const event = ploverOf(position.stance);
    if (event === null) others += 1;
    else yield `${safeJson(recordOf(position, event))}\n`;
  }
  if (others > 0)
    tell(`${others} positions are no PLOVER events (such as announces, promises, states) and are left out.`);
}

/** `mode` and `context` are of closed sets that nothing in a text is read for yet. */
function recordOf(position: PresentPosition, event: string) {
  const { id, stance, topic, condition, speakers, targets, addressees, reporters, place } = position;
  const recipients = new Map([...targets, ...addressees].map((entity) => [entity.id, entity]));
  return {
    id,
    ...dateOf(position),
    source: speakers.map(actorOf),
    recipient: [...recipients.values()].map(actorOf),
    event: [event],
    event_loc: targets.filter(({ type }) => type === 'Place').map(locationOf),
    mode: null,
    context: null,
    text: place.quote,
    text_info: { start: place.startOffset, end: place.endOffset },
    cite_info: {
      citation: place.article,
      url: place.url,
      title: place.title,
      language: place.language,
      publication: place.publisher,
      coder: place.extractor,
      version: place.version,
    },
    stance,
    polarity: polarityOf(stance),
    topic,
    condition,
    reported_by: reporters.map(actorOf),
  };
}

/** The day of the utterance, else that of the article; `date_from` tells which. */
function dateOf({ statedOn, place: { publishedAt } }: PresentPosition) {
  if (statedOn !== null) return { date: statedOn, date_from: 'statedOn' };
  if (publishedAt !== null) return { date: publishedAt.slice(0, 10), date_from: 'publishedAt' };
  return { date: null, date_from: null };
}

function actorOf({ id, name, type }: Named) {
  return { identifier_id: id, identifier_text: name, type };
}

function locationOf({ id, name, properties }: Named) {
  const { geonamesId = null, latitude = null, longitude = null } = properties;
  return { geonameid: geonamesId, name, latitude, longitude, identifier_id: id };
}
