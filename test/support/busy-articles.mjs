/** Made-up articles that all speak of the same few actors, and the corrections that they get. */

/** @typedef {(n: number) => string} Sentence */

/** So many articles appear on one day. */
const A_DAY = 3;
const FIRST_DAY = Date.UTC(2008, 0, 1);
const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');

/** @param {number} n */
function dayOf(n) {
  return new Date(FIRST_DAY + Math.floor(n / A_DAY) * 86_400_000);
}

/** @param {number} n */
function dateInWords(n) {
  const day = dayOf(n);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** @type {Sentence} */
const rejects = (n) =>
  `قالت تركيا في ${dateInWords(n)} إنها ترفض مشاركة قوات سوريا الديمقراطية في معركة الرقة.`;
/** @type {Sentence} */
const rejectsReworded = (n) =>
  `وأكدت تركيا في ${dateInWords(n)} أنها ترفض أي مشاركة لقوات سوريا الديمقراطية في معركة الرقة.`;
/** @type {Sentence} */
const backs = (n) =>
  `قالت تركيا في ${dateInWords(n)} إنها تدعم مشاركة قوات سوريا الديمقراطية في معركة الرقة.`;
/** @type {Sentence} */
const office = () => 'وقال رئيس الأركان التركي خلوصي أكار إن بلاده تدعم عملية درع الفرات.';
/** @type {Sentence} */
const meeting = () => 'والتقى خلوصي أكار نظيره جوزيف دانفورد في أنقرة.';
/** @type {Sentence} */
const urges = () => 'ودعت الولايات المتحدة تركيا إلى التهدئة في الشمال السوري.';
/** @type {Sentence} */
const russia = () => 'وأعلنت روسيا دعمها لوحدات حماية الشعب.';
/** @type {Sentence} */
const number = (n) => `وهذا هو الخبر رقم ${n} في هذا الملف.`;

/** @type {readonly Sentence[]} */
const ORIGINAL = [rejects, office, meeting, urges, russia, number];

/** What happens to an article, and its sentences after it. */
export const EDITS = /** @type {const} */ ({
  reworded: [rejectsReworded, office, meeting, urges, russia, number],
  turned: [backs, office, meeting, urges, russia, number],
  cut: [urges, russia, number],
});

/** @typedef {keyof typeof EDITS} Edit */

/**
 * The n-th article, as a source would hand it on.
 * @param {number} n
 * @param {Edit | null} [edit]
 */
export function articleOf(n, edit = null) {
  const sentences = edit === null ? ORIGINAL : EDITS[edit];
  return {
    article: {
      id: `article-${n}`,
      url: null,
      title: `أنقرة وواشنطن ${n}`,
      publisher: null,
      author: null,
      language: 'ar',
      publishedAt: dayOf(n).toISOString().slice(0, 10),
      publishedAtFrom: /** @type {const} */ ('given'),
      publishedAtReasons: [],
    },
    text: `${sentences.map((sentence) => sentence(n)).join('\n')}\n`,
    modifiedAt: null,
  };
}
