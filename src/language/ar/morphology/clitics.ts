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

const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ك', 'ل'];
const SUFFIXES = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي'];
const SHORTEST_STEM = 2;

interface Cut {
  readonly proclitics: readonly string[];
  readonly rest: string;
}

/** The article after a preposition or conjunction; ل + ال is written لل, and one ل of للجنة does for two. */
function withoutArticle({ proclitics, rest }: Cut): Cut[] {
  if (proclitics.at(-1) === 'ل') {
    if (!rest.startsWith('ل')) return [];
    const cut = [...proclitics, 'ال'];
    return [
      { proclitics: cut, rest: rest.slice(1) },
      { proclitics: cut, rest },
    ];
  }
  return rest.startsWith('ال') ? [{ proclitics: [...proclitics, 'ال'], rest: rest.slice(2) }] : [];
}

function without(letters: readonly string[], { proclitics, rest }: Cut): Cut[] {
  const first = rest.charAt(0);
  return letters.includes(first) ? [{ proclitics: [...proclitics, first], rest: rest.slice(1) }] : [];
}

/** The future س, before the prefix of an imperfect only. */
function withoutFuture(cut: Cut): Cut[] {
  return /^س[يتنا]/u.test(cut.rest) ? without(['س'], cut) : [];
}

function procliticCuts(norm: string): Cut[] {
  const whole: Cut = { proclitics: [], rest: norm };
  const joined = [whole, ...without(CONJUNCTIONS, whole)];
  const governed = joined.flatMap((cut) => [cut, ...without(PREPOSITIONS, cut)]);
  const definite = governed.flatMap(withoutArticle);
  return [...governed, ...definite, ...joined.flatMap(withoutFuture)].filter(
    ({ rest }) => rest.length >= SHORTEST_STEM,
  );
}

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

function suffixReadings({ proclitics, rest }: Cut): CliticReading[] {
  return SUFFIXES.filter((suffix) => rest.endsWith(suffix)).flatMap((suffix) => {
    const base = rest.slice(0, -suffix.length);
    if (base.length < SHORTEST_STEM) return [];
    const stems = [base, ...stemsBeforeSuffix(base)].map((stem) => ({
      proclitics,
      stem,
      suffix,
      elided: false,
    }));
    // مؤيدوه: مؤيدون; مؤيديه: مؤيدين
    return /[وي]$/u.test(base) ? [...stems, { proclitics, stem: `${base}ن`, suffix, elided: true }] : stems;
  });
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
  const bare = cuts.map(
    ({ proclitics, rest }): CliticReading => ({
      proclitics,
      stem: rest,
      suffix: null,
      elided: false,
    }),
  );
  // A noun with the article takes no pronoun.
  const suffixed = cuts.filter(({ proclitics }) => proclitics.at(-1) !== 'ال').flatMap(suffixReadings);
  return [...bare, ...suffixed].sort((a, b) => weight(a) - weight(b));
}
