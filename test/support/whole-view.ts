import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ArticleDetail,
  Overview,
  PositionDetail,
  ViewEvidence,
  ViewPosition,
  WholeView,
} from '../../src/view/wire.js';
import { ALWAYS, article, DAYS, entity, overview, position, reading, version } from './overview.js';
import { pageHtml } from './page-html.mjs';

const [DAY1, , DAY3] = DAYS;

/** What nobody writes into a name or a text but to do harm. */
export const HOSTILE = {
  name: '<img src=x onerror="document.title=\'taken\'">\u202eeman',
  title: '<script>document.title="taken"</script>',
  quote: `"><svg onload="document.title='taken'">\u202eesrever\u2066 ${'long'.repeat(80)}`,
} as const;

const ENTITIES = [
  entity('person:salma', 'Person', {
    name: 'سلمى الحديدي',
    nameAr: 'سلمى الحديدي',
    nameEn: 'Salma al-Hadidi',
  }),
  entity('actor:north', 'State', { name: 'دولة الشمال', nameAr: 'دولة الشمال', nameEn: 'Northland', x: 90 }),
  entity('actor:council', 'Organization', {
    name: 'مجلس المياه',
    nameAr: 'مجلس المياه',
    nameEn: 'Water Council',
    aliases: ['WC'],
    y: 90,
  }),
  entity('place:delta', 'Place', { name: 'الدلتا', nameAr: 'الدلتا', nameEn: 'The Delta', x: -90 }),
  entity('actor:hostile', 'Organization', { name: HOSTILE.name, y: -90 }),
];

const ARTICLES = [
  article('a:dam', [version(1, [{ from: DAY1, until: DAY3 }]), version(2, [{ from: DAY3, until: null }])], {
    title: 'خلاف على السد',
    publisher: 'صحيفة النهر',
    url: 'https://river.example/dam?page=1',
    publishedAt: '2024-02-10',
  }),
  article('a:council', [version(1, ALWAYS)], {
    title: 'Council backs the dam',
    publisher: 'Delta Post',
    language: 'en',
    publishedAt: '2024-03-01',
  }),
  article('a:hostile', [version(1, ALWAYS)], {
    title: HOSTILE.title,
    publisher: '"><b>bold</b>',
    url: 'javascript:document.title="taken"',
    language: '"><b>',
  }),
  article('a:minutes', [version(1, ALWAYS)], { title: 'محاضر الجلسات', publishedAt: '2024-01-05' }),
];

/** So many positions stand at one edge that they come in pages. */
export const MANY = 90;

const POSITIONS: ViewPosition[] = [
  position('p:opposes', [[0], 'opposes', [1]], {
    statedOn: '2024-02-09',
    readings: [reading(0, 0), reading(0, 1, { from: DAY3 })],
  }),
  position('p:warns', [[0], 'warns', [1]], { current: false }),
  position('p:back', [[1], 'supports', [0]], { readings: [reading(1, 0)] }),
  position('p:delta', [[2], 'supports', [3]], { statedOn: '2024-03', readings: [reading(1, 0)] }),
  position('p:hostile', [[4], 'accuses', [1]], { readings: [reading(2, 0)] }),
  position('p:nobody', [[0], 'states', []], { readings: [reading(3, 0)] }),
  ...Array.from({ length: MANY }, (_, place) =>
    position(`p:many-${String(place).padStart(2, '0')}`, [[2], 'states', [1]], {
      statedOn: `2024-01-${String((place % 28) + 1).padStart(2, '0')}`,
      readings: [reading(3, 0)],
    }),
  ),
];

export const WHOLE: WholeView = {
  overview: overview(ENTITIES, ARTICLES, POSITIONS),
  positions: POSITIONS.map((one) => detail(one)),
  articles: ARTICLES.map(
    ({ id, versions }): ArticleDetail => ({
      id,
      versions: versions.map(({ id: text, number }) => ({
        id: text,
        number,
        text: `قالت سلمى إنها ترفض السد. ${id}`,
        mentions: [],
        positions: [],
      })),
    }),
  ),
};

/** The same page with an empty graph, for what is said then. */
export const EMPTY: WholeView = { overview: overview([], [], []), positions: [], articles: [] };

function detail(one: ViewPosition): PositionDetail {
  const named = (places: readonly number[]) => places.flatMap((place) => ENTITIES[place] ?? []);
  const full = one.id === 'p:opposes';
  return {
    id: one.id,
    stance: one.stance,
    topic: null,
    condition: full ? 'إذا لم يُستشر أهل الوادي' : null,
    statedOn: one.statedOn,
    current: one.current,
    speakers: named(one.speakers),
    targets: named(one.targets),
    addressees: full ? named([1]) : [],
    reportedBy: full ? named([2]) : [],
    evidence: one.readings.map((read) => evidenceOf(one, read)).reverse(),
  };
}

function evidenceOf(one: ViewPosition, read: ViewPosition['readings'][number]): ViewEvidence {
  const { id, title, publisher, url, publishedAt, language, versions } = ARTICLES[
    read.article
  ] as (typeof ARTICLES)[0];
  const { number, current } = versions[read.version] as (typeof versions)[0];
  const quotes: Readonly<Record<string, string>> = {
    'p:opposes': number === 2 ? 'إنها ترفض بناء السد' : 'إنها لا تقبل بناء السد',
    'p:back': 'Northland supports Salma',
    'p:hostile': HOSTILE.quote,
  };
  return {
    article: id,
    title,
    publisher,
    url,
    publishedAt,
    language,
    version: number,
    current,
    from: read.from,
    until: read.until,
    start: 6,
    end: 25,
    before: language === 'en' ? 'The minister said that ' : 'قالت سلمى ',
    quote: quotes[one.id] ?? `قول ${one.id}`,
    after: language === 'en' ? ' today.' : ' أمس.',
    rule: 'ar/position/reporting-verb',
  };
}

/** A file with the page and its data, as it is opened without a server. @returns its address */
export function pageFile(whole: WholeView = WHOLE): string {
  const path = join(mkdtempSync(join(tmpdir(), 'isnad-page-')), 'isnad.html');
  writeFileSync(path, pageHtml(whole));
  return pathToFileURL(path).href;
}

/** The same data with more entities in the store than are shown. */
export function partOf(whole: WholeView, entities: number): WholeView {
  const totals: Overview['totals'] = { ...whole.overview.totals, entities };
  return { ...whole, overview: { ...whole.overview, totals } };
}
