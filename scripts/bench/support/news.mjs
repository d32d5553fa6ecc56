/**
 * Made-up news of any length, the same for the same number: about 3 kB each, with actors drawn as news draws them, a few
 * in every other article and thousands once or twice (Zipf's law). Some are in the gazetteer, most are in no list.
 */
import { readFileSync } from 'node:fs';
import { createRandom } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{people: string[], states: string[], groups: string[], places: string[]}} Names */

const FIRST_DAY = Date.UTC(2012, 0, 1);
/** So many articles appear on one day. */
const A_DAY = 8;
const SENTENCES = 20;
/** Of so many people that are in no list. */
const UNKNOWN_PEOPLE = 4_000;

const GIVEN =
  'سامر ليث عمران وائل هيثم باسل رائد نزار ماهر عدنان فراس أنس مازن طارق زياد غسان بشار حازم نديم صهيب كريم جابر لؤي مروان'.split(
    ' ',
  );
const FAMILY =
  'الزهراوي البيطار النعسان الدالاتي القطريب الشماع العجيلي الكيلاني الصباغ الخوري الداغستاني المفتي البزري الطرزي الرفاعي الحلبوني الجراح العظمة السقا الدروبي القوتلي المهايني النابلسي الكزبري المالكي الحفار البارودي الأيوبي الشهبندر الغزي الطباع الأتاسي الجندلي السباعي الحراكي الكيخيا الترك الموصللي الأنطاكي العمري البغدادي الحموي'.split(
    ' ',
  );
const TITLES = ['النائب', 'الوزير', 'السفير', 'المحلل السياسي', 'القيادي', 'العميد', 'المتحدث العسكري'];

/** @param {string} file @returns {string[]} the Arabic name for display of each entry */
function namesIn(file) {
  const text = readFileSync(new URL(`../../../data/gazetteer/${file}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).names.ar?.[0])
    .filter((name) => typeof name === 'string');
}

/** @returns {string[]} */
function unknownPeople() {
  const count = GIVEN.length * FAMILY.length;
  return Array.from({ length: UNKNOWN_PEOPLE }, (_, at) => {
    const [name, title] = [at % count, Math.floor(at / count) + at];
    return `${TITLES[title % TITLES.length]} ${GIVEN[name % GIVEN.length]} ${FAMILY[Math.floor(name / GIVEN.length)]}`;
  });
}

/** @returns {Names} */
function readNames() {
  const [known, unknown] = [namesIn('persons'), unknownPeople()];
  // Known and unknown in turn: fame and being in a list are two things.
  const people = unknown.flatMap((name, at) => [known[at], name].filter((found) => found !== undefined));
  return { people, states: namesIn('states'), groups: namesIn('groups'), places: namesIn('places') };
}

const names = readNames();

/** Zipf's law with the exponent one. @param {Random} random @param {readonly string[]} list */
function draw(random, list) {
  return list[Math.floor((list.length + 1) ** random()) - 1] ?? '';
}

/** @typedef {(draws: {person: () => string, state: () => string, group: () => string, place: () => string, n: number}) => string} Sentence */

/** @type {readonly Sentence[]} */
const SENTENCES_OF_NEWS = [
  ({ person, state }) => `قال ${person()} إن ${state()} ترفض أي تدخل خارجي في شؤونها الداخلية.`,
  ({ person, group, place }) => `وأكد ${person()} أن ${group()} لن تنسحب من ${place()} قبل نهاية العام.`,
  ({ state, place }) => `ودعت ${state()} ${state()} إلى وقف إطلاق النار في ${place()} من دون شروط مسبقة.`,
  ({ person, state }) => `وحذر ${person()} من أن استمرار العقوبات على ${state()} سيزيد من معاناة المدنيين.`,
  ({ person, group }) => `وأضاف أن بلاده تدعم جهود ${person()} للتوصل إلى اتفاق مع ${group()}.`,
  ({ person, place }) => `والتقى ${person()} في ${place()} ${person()} لبحث التعاون الاقتصادي بين البلدين.`,
  ({ group, place }) => `وأعلنت ${group()} مسؤوليتها عن الهجوم الذي وقع قرب ${place()} مساء أمس.`,
  ({ state, group }) => `ونددت ${state()} بما وصفته بانتهاكات ${group()} في المناطق الحدودية.`,
  ({ person, state }) =>
    `وشدد ${person()} على ضرورة التزام ${state()} بما جرى الاتفاق عليه في الجولة السابقة.`,
  ({ person, place }) => `ورحب ${person()} بالإفراج عن المحتجزين في ${place()} ووصفه بالخطوة الإيجابية.`,
  ({ person, group }) => `ونفى ${person()} أن يكون قد أجرى أي اتصال بممثلين عن ${group()}.`,
  ({ state, person }) => `من جانبه، طالب ${person()} ${state()} بتقديم ضمانات مكتوبة قبل استئناف المحادثات.`,
  ({ place }) => `وشهدت أسواق ${place()} حركة محدودة بعد أسابيع من الأمطار التي قطعت الطرق الرئيسية.`,
  ({ place, n }) =>
    `وبلغ عدد العائلات التي وصلت إلى ${place()} نحو ${(n % 900) + 100} عائلة خلال الأيام الماضية.`,
  ({ place }) =>
    `ويعاني سكان ${place()} من نقص في المياه والكهرباء منذ بداية الشتاء، فيما تتأخر أعمال الإصلاح.`,
  ({ person, state, group }) => `وأعرب ${person()} عن قلق ${state()} إزاء تحركات ${group()} الأخيرة.`,
];

/**
 * The n-th article, as a source would hand it on.
 * @param {number} n
 */
export function newsOf(n) {
  const random = createRandom(n);
  const draws = {
    person: () => draw(random, names.people),
    state: () => draw(random, names.states),
    group: () => draw(random, names.groups),
    place: () => draw(random, names.places),
    n,
  };
  const sentences = Array.from({ length: SENTENCES }, () => {
    const at = Math.floor(random() * SENTENCES_OF_NEWS.length);
    return SENTENCES_OF_NEWS[at]?.(draws) ?? '';
  });
  return {
    article: {
      id: `news-${n}`,
      url: null,
      title: `${draws.state()} و${draws.group()}: الخبر ${n}`,
      publisher: null,
      author: null,
      language: 'ar',
      publishedAt: new Date(FIRST_DAY + Math.floor(n / A_DAY) * 86_400_000).toISOString().slice(0, 10),
      publishedAtFrom: /** @type {const} */ ('given'),
      publishedAtReasons: [],
    },
    text: `${sentences.join('\n')}\n`,
    modifiedAt: null,
  };
}

/** The same as a line of NDJSON, as `isnad ingest` reads it. @param {number} n */
export function newsLine(n) {
  const { article, text } = newsOf(n);
  const { id, title, language, publishedAt } = article;
  return `${JSON.stringify({ id, title, language, publishedAt, text })}\n`;
}

/** A stream of such lines. @param {number} from @param {number} to */
export function* newsLines(from, to) {
  for (let n = from; n < to; n += 1) yield newsLine(n);
}
