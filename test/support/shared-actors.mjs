/**
 * Made-up extractions, for measuring what loading costs: nothing is read for them, and their actors are drawn as news
 * has them, a few again and again and most of them seldom.
 */
import { createHash } from 'node:crypto';

/** @typedef {import('../../src/model/extraction.js').Extraction} Extraction */
/** @typedef {import('../../src/model/span.js').Quote} Quote */

const ACTORS = 5_000;
/** In every so manieth article of a run, each entity is one that no gazetteer knows. */
const UNKNOWN = 7;
const TYPES = /** @type {const} */ (['State', 'Person', 'Organization', 'ArmedGroup', 'Place']);
const PREFIXES = {
  State: 'actor',
  Person: 'person',
  Organization: 'actor',
  ArmedGroup: 'actor',
  Place: 'place',
};
const STANCES = /** @type {const} */ ([
  ['states', 0],
  ['supports', 1],
  ['opposes', -1],
  ['accuses', -1],
  ['discusses', 0],
]);
const RELATIONS = /** @type {const} */ (['HOLDS_ROLE', 'MET', 'LOCATED_IN', 'ALLIED_WITH']);
const ENTITIES = 12;
const POSITIONS = 8;
const FACTS = 5;

/** The same numbers every time (mulberry32). @param {number} seed @returns {() => number} */
function chancesOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** By Zipf's law, or nearly: the k-th actor about 1/k as often as the first. @param {() => number} chance */
function drawActor(chance) {
  return Math.floor(ACTORS ** chance()) - 1;
}

/** @param {number} index */
function actorOf(index) {
  const type = TYPES[index % TYPES.length] ?? 'State';
  const isUnknown = index % UNKNOWN === UNKNOWN - 1;
  return {
    id: `${PREFIXES[type]}:${isUnknown ? '~' : ''}number-${index}`,
    type,
    name: `الطرف رقم ${index}`,
    nameAr: `الطرف رقم ${index}`,
    nameEn: isUnknown ? null : `Party number ${index}`,
    aliases: isUnknown ? [] : [`الجهة ${index}`, `Side ${index}`],
    kind: null,
    latitude: type === 'Place' && !isUnknown ? 30 + (index % 100) / 10 : null,
    longitude: type === 'Place' && !isUnknown ? 40.5 : null,
    geonamesId: null,
  };
}

/** @param {number} n @param {number} sentence */
function sentenceOf(n, sentence) {
  return `قالت جهة مطلعة في الخبر رقم ${n} إن الأمر رقم ${sentence} من الأمور التي تناولها الطرفان يبقى قائما حتى إشعار آخر، وإن موقفها منه معروف منذ سنوات ولم يتغير، وإنها تدعو الجميع إلى احترام ما اتفق عليه.`;
}

/**
 * What the n-th article says: 12 entities, 8 positions, 5 relations, a text of 2 kB.
 * @param {number} n
 * @returns {Extraction}
 */
export function sharedActorsOf(n) {
  const chance = chancesOf(n * 7_919 + 1);
  const lines = Array.from({ length: POSITIONS }, (_, index) => sentenceOf(n, index));
  const text = `${lines.join('\n')}\n`;
  /** @type {Quote[]} */
  const quotes = [];
  let start = 0;
  for (const line of lines) {
    quotes.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  /** @param {number} index */
  const quoteAt = (index) => quotes[index % quotes.length] ?? { start: 0, end: 1, text: text.slice(0, 1) };
  const indexes = new Set();
  while (indexes.size < ENTITIES) indexes.add(drawActor(chance));
  const entities = [...indexes].map((index, at) => ({
    ...actorOf(index),
    mentions: [quoteAt(at), quoteAt(at + 3)],
  }));
  const actors = entities.filter(({ type }) => type !== 'Place').map(({ id }) => id);
  /** @param {readonly {id: string}[] | readonly string[]} list */
  const one = (list) => {
    const found = list[Math.floor(list.length * chance())];
    return typeof found === 'object' ? found.id : (found ?? '');
  };
  const day = new Date(Date.UTC(2015, 0, 1) + n * 7_200_000).toISOString().slice(0, 10);
  return {
    article: {
      id: `https://news.example/articles/${n}`,
      url: `https://news.example/articles/${n}`,
      title: `الخبر رقم ${n}`,
      publisher: 'Example Agency',
      author: null,
      language: 'ar',
      publishedAt: day,
      publishedAtFrom: 'given',
      publishedAtReasons: [],
    },
    version: {
      contentHash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      text,
      modifiedAt: null,
      extractor: 'measured/1',
    },
    entities,
    positions: lines.map((_, index) => {
      const [stance, polarity] = STANCES[Math.floor(STANCES.length * chance())] ?? STANCES[0];
      return {
        id: `position:${n}-${index}`,
        speakers: [one(actors)],
        stance,
        polarity,
        targets: [one(entities)],
        addressees: index % 4 === 0 ? [one(actors)] : [],
        reportedBy: index % 4 === 1 ? one(actors) : null,
        topic: `الأمر رقم ${index}`,
        condition: null,
        statedOn: day,
        evidence: quoteAt(index),
        alsoEvidence: [],
        rule: 'measured/position',
      };
    }),
    relations: Array.from({ length: FACTS }, (_, index) => ({
      type: RELATIONS[index % RELATIONS.length] ?? 'MET',
      from: one(actors),
      to: one(entities),
      role: index % RELATIONS.length === 0 ? 'رئيس' : null,
      place: null,
      date: null,
      evidence: quoteAt(index),
      rule: 'measured/relation',
    })),
  };
}
