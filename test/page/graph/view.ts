import type { Overview, ViewEntity, ViewPosition, WholeView } from '../../../src/view/wire.js';

/** A name that would be markup, a formula and a turn of the text at once, if anything took it for more than a name. */
export const HOSTILE = '=<img src=x onerror=alert(1)>\u202e"&\'</text></script>';
const SINCE = '2024-01-01T00:00:00.000Z';

const ENTITIES: readonly ViewEntity[] = [
  entity('state:north', 'State', 'الشمال', 'North', 0, 0, ['الدولة الشمالية']),
  entity('state:south', 'State', 'الجنوب', 'South', 300, 0),
  entity('group:hills', 'ArmedGroup', 'جماعة التلال', 'Hill Group', 0, 300),
  entity('person:sami', 'Person', 'سامي', 'Sami', -300, 0),
  entity('place:harbour', 'Place', 'الميناء', 'Harbour', 300, 300),
  entity('person:hostile', 'Person', null, null, -300, 300),
  entity('org:league', 'Organization', 'الرابطة', 'League', 600, 300),
];

/** Places in the list. */
export const [NORTH, SOUTH, HILLS, SAMI, HARBOUR, HOSTILE_ONE, LEAGUE] = [0, 1, 2, 3, 4, 5, 6];

const POSITIONS: readonly ViewPosition[] = [
  position('p1', 'opposes', NORTH, SOUTH, '2024-03-01'),
  position('p2', 'opposes', NORTH, SOUTH, '2024-02'),
  position('p3', 'supports', NORTH, SOUTH, null),
  position('p4', 'accuses', SOUTH, NORTH, '2024-03-05', 1),
  position('p5', 'supports', SAMI, NORTH, null, 1),
  position('p6', 'states', HILLS, HARBOUR, null),
  position('p7', 'demands', SOUTH, HARBOUR, null),
  position('p8', 'denies', HOSTILE_ONE, NORTH, null),
];

export const OVERVIEW: Overview = {
  entities: ENTITIES,
  articles: ['عنوان أول', null].map((title, n) => ({
    ...{ id: `article:${n}`, title, url: null, publisher: `ناشر ${n}`, language: 'ar' },
    publishedAt: `2024-03-0${n + 1}`,
    versions: [
      {
        ...{ id: `version:${n}`, number: 1, modifiedAt: null, ingestedAt: SINCE, current: true },
        inForce: [{ from: SINCE, until: null }],
      },
    ],
  })),
  positions: POSITIONS,
  relations: [
    { type: 'HOLDS_ROLE', from: SAMI, to: NORTH, role: 'وزير', article: 0 },
    { type: 'PART_OF', from: SOUTH, to: LEAGUE, role: null, article: 0 },
    { type: 'PART_OF', from: SOUTH, to: LEAGUE, role: null, article: 1 },
  ],
  totals: { entities: ENTITIES.length, positions: POSITIONS.length, articles: 2 },
};

export const VIEW: WholeView = { overview: OVERVIEW, positions: [], articles: [] };

function entity(
  id: string,
  type: ViewEntity['type'],
  nameAr: string | null,
  nameEn: string | null,
  x: number,
  y: number,
  aliases: string[] = [],
): ViewEntity {
  return { id, type, name: nameAr ?? HOSTILE, nameAr, nameEn, aliases, x, y };
}

function position(
  id: string,
  stance: ViewPosition['stance'],
  speaker: number,
  target: number,
  statedOn: string | null,
  article = 0,
): ViewPosition {
  const readings = [{ article, version: 0, from: SINCE, until: null }];
  return { id, stance, statedOn, current: true, speakers: [speaker], targets: [target], readings };
}
