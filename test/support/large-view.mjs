/** @typedef {import('../../src/view/wire.js').WholeView} WholeView */

const TYPES = /** @type {const} */ ([
  'Person',
  'State',
  'Organization',
  'ArmedGroup',
  'Coalition',
  'Place',
  'Operation',
]);
const STANCES = /** @type {const} */ ([
  'supports',
  'opposes',
  'states',
  'accuses',
  'demands',
  'discusses',
  'warns',
]);
/** Entities that stand together, and how far from one another they do. */
const CIRCLE = { entities: 40, reach: 160 };
const SINCE = '2024-01-01T00:00:00.000Z';

/**
 * A graph of any size, the same each time: circles of entities, a few of them in touch with very many.
 * @param {number} entities
 * @param {number} edges each with one to eight positions
 * @returns {WholeView} without evidence and texts
 */
export function largeView(entities, edges) {
  const chance = chances();
  const articles = Array.from({ length: Math.ceil(edges / 6) }, (_, n) => articleOf(n));
  /** @type {WholeView['overview']['positions'][number][]} */
  const positions = [];
  const seen = new Set();
  while (seen.size < edges) {
    const from = Math.floor(entities * chance() ** 2.5);
    const circle = from - (from % CIRCLE.entities);
    const near = circle + Math.floor(CIRCLE.entities * chance());
    const to = chance() < 0.6 ? Math.min(near, entities - 1) : Math.floor(entities * chance() ** 2.5);
    const stance = STANCES[Math.floor(STANCES.length * chance())] ?? 'states';
    const key = `${from} ${stance} ${to}`;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    for (let count = Math.ceil(8 * chance() ** 5); count > 0; count--)
      positions.push({
        ...{ id: `position:${positions.length}`, stance, statedOn: null, current: true },
        ...{ speakers: [from], targets: [to] },
        readings: [{ article: positions.length % articles.length, version: 0, from: SINCE, until: null }],
      });
  }
  const list = Array.from({ length: entities }, (_, n) => entityOf(n, entities, chance));
  const totals = { entities, positions: positions.length, articles: articles.length };
  return {
    overview: { entities: list, articles, positions, relations: [], totals },
    positions: [],
    articles: [],
  };
}

/** Numbers from 0 to 1 in an order that does not change. */
function chances() {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** @param {number} n @param {number} all @param {() => number} chance */
function entityOf(n, all, chance) {
  const circle = Math.floor(n / CIRCLE.entities);
  const [turn, far] = [circle * 2.399_963, CIRCLE.reach * 1.6 * Math.sqrt(circle)];
  const [around, out] = [2 * Math.PI * chance(), CIRCLE.reach * Math.sqrt(chance())];
  return {
    ...{ id: `actor:${n}`, type: TYPES[(n * 3) % TYPES.length] ?? 'Person', aliases: [] },
    ...{
      name: `الكيان رقم ${n} من ${all}`,
      nameAr: `الكيان رقم ${n} من ${all}`,
      nameEn: `Entity ${n} of ${all}`,
    },
    x: far * Math.cos(turn) + out * Math.cos(around),
    y: far * Math.sin(turn) + out * Math.sin(around),
  };
}

/** @param {number} n */
function articleOf(n) {
  return {
    ...{ id: `article:${n}`, title: `مقال ${n}`, url: null, publisher: `ناشر ${n % 9}`, language: 'ar' },
    publishedAt: null,
    versions: [
      {
        ...{ id: `version:${n}`, number: 1, modifiedAt: null, ingestedAt: SINCE, current: true },
        inForce: [{ from: SINCE, until: null }],
      },
    ],
  };
}
