/** One way to cut a word into clitics and a stem. */
export interface CliticReading {
  /** In the order of the word: و ف, ب ل ك س, ال. */
  readonly proclitics: readonly string[];
  /** In normal form, as it stands without the clitics: ه for a ت before a pronoun, ي for its ا. */
  readonly stem: string;
  readonly suffix: string | null;
  /** The stem has its final ن only without the pronoun (مؤيدوه: مؤيدون), as nouns in the dual and plural do. */
  readonly elided: boolean;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
/** The letters that an imperfect begins with. */
const IMPERFECTS = 'يتنا';
const SUFFIXES = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'];
/** The last letters of these. */
const ENDS = 'امنيهك';
const SHORTEST_STEM = 2;

interface Cut {
  readonly proclitics: readonly string[];
  readonly rest: string;
}

/** The article after a preposition or conjunction; ل + ال is written لل, and one ل of للجنة does for two. */
function cutArticle({ proclitics, rest }: Cut, cuts: Cut[]): void {
  const isBehindLam = proclitics.at(-1) === 'ل';
  if (!rest.startsWith(isBehindLam ? 'ل' : 'ال')) return;
  const cut = [...proclitics, 'ال'];
  addCut(cuts, cut, rest.slice(isBehindLam ? 1 : 2));
  if (isBehindLam) addCut(cuts, cut, rest);
}

function cutLetter(letters: string, { proclitics, rest }: Cut, cuts: Cut[]): void {
  const first = rest.charAt(0);
  if (first !== '' && letters.includes(first)) addCut(cuts, [...proclitics, first], rest.slice(1));
}

function addCut(cuts: Cut[], proclitics: readonly string[], rest: string): void {
  if (rest.length >= SHORTEST_STEM) cuts.push({ proclitics, rest });
}

/** Every new word of the news comes here: no array is made that is not kept. */
function procliticCuts(norm: string): Cut[] {
  const joined: Cut[] = [];
  addCut(joined, NONE, norm);
  for (const whole of joined.slice()) cutLetter(CONJUNCTIONS, whole, joined);
  const cuts: Cut[] = [];
  for (const cut of joined) {
    cuts.push(cut);
    cutLetter(PREPOSITIONS, cut, cuts);
  }
  for (const governed of cuts.slice()) cutArticle(governed, cuts);
  // The future س, before the prefix of an imperfect only.
  for (const cut of joined) if (IMPERFECTS.includes(cut.rest.charAt(1))) cutLetter('س', cut, cuts);
  return cuts;
}

const NONE: readonly string[] = [];

/** What a stem may have been before it took a pronoun, apart from its own spelling. */
function stemsBeforeSuffix(base: string): string[] {
  const last = base.at(-1);
  const shorter = base.slice(0, -1);
  switch (last) {
    case 'ت': // معارضته: معارضة
      return [`${shorter}ه`];
    case 'ا': // ابداه: أبدى
      return [`${shorter}ي`];
    case 'و': // اتهموه: اتهموا
      return [`${base}ا`];
    case 'ؤ': // ابداؤه: إبداء; يقرؤه: يقرأ
    case 'ئ':
      return [`${shorter}ء`, `${shorter}ا`];
    default:
      return [];
  }
}

function addSuffixed({ proclitics, rest }: Cut, found: CliticReading[]): void {
  for (const suffix of SUFFIXES) {
    if (!rest.endsWith(suffix)) continue;
    const base = rest.slice(0, -suffix.length);
    if (base.length < SHORTEST_STEM) continue;
    found.push({ proclitics, stem: base, suffix, elided: false });
    for (const stem of stemsBeforeSuffix(base)) found.push({ proclitics, stem, suffix, elided: false });
    // مؤيدوه: مؤيدون; مؤيديه: مؤيدين
    if (base.endsWith('و') || base.endsWith('ي'))
      found.push({ proclitics, stem: `${base}ن`, suffix, elided: true });
  }
}

function weight({ proclitics, suffix }: CliticReading): number {
  return proclitics.length + (suffix === null ? 0 : 1);
}

/**
 * All ways to cut a word in normal form into proclitics, stem and suffixed pronoun, the least cut first. They are
 * candidates: which of the stems exist, and may take these clitics, is for a lexicon to say.
 */
export function readings(norm: string): CliticReading[] {
  const cuts = procliticCuts(norm);
  const found: CliticReading[] = [];
  for (const { proclitics, rest } of cuts)
    found.push({ proclitics, stem: rest, suffix: null, elided: false });
  if (ENDS.includes(norm.charAt(norm.length - 1))) {
    // A noun with the article takes no pronoun.
    for (const cut of cuts) if (cut.proclitics.at(-1) !== 'ال') addSuffixed(cut, found);
  }
  return found.length === 1 ? found : found.sort((a, b) => weight(a) - weight(b));
}
