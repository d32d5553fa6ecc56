import type { Role } from '../../../gazetteer/index.js';
import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { COUNTERPART_WORDS, TITLE_ADJECTIVES, TITLES, type Title } from '../lexicon/titles.js';
import { bare, bySpelling, byToken, isDefinite, isOneOf, type Variant, type Word } from '../words.js';
import { belongingOf, ownerByAdjective } from './adjectives.js';
import { anaphorAt, standingBodiesAt } from './anaphors.js';
import { bodyFrom } from './bodies.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';
import { readPersonName } from './name-words.js';
import { buildTrie, type PatternTrie } from './trie.js';
import { voicedBody } from './voiced.js';

const TRIE: PatternTrie<Title> = buildTrie(TITLES, (title) => title.words);

/** A title phrase: head noun, field, whose it is; without the name. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly title: Title;
  /** Offset at which it begins after its clitics. */
  readonly variant: Variant;
  readonly definite: boolean;
  /** The state, body or person in which the office is held. */
  readonly of: Mention | null;
  readonly counterpart: boolean;
}

const LINKS = new Set('في لدي ل باسم بلسان من الي'.split(' '));

/** Whether a title may begin with the word: what stands behind it must tell. */
export const opensTitle = bySpelling(({ variants }) =>
  variants.some(
    ({ stem, bare: noun }) =>
      COUNTERPART_WORDS.has(stem) || DEPUTIES.has(noun) || TRIE.next.has(noun) || POSSESSED.test(stem),
  ),
);

/** The title phrase that begins at `at`, the longest that fits; null when there is none. */
export function titleAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): TitlePhrase | null {
  const word = words[at];
  return word && opensTitle(word) ? readTitle(words, at, context, sentence) : null;
}

const readTitle = byToken((words, at, context, sentence: Sentence): TitlePhrase | null => {
  const word = words[at];
  if (!word) return null;
  for (const variant of word.variants) {
    // وإلى الحكومة: the preposition, and no governor.
    if (variant.stem === 'والي' && word.token.text.includes('إ')) continue;
    if (COUNTERPART_WORDS.has(variant.stem)) return counterpart(sentence, words, at, variant, context);
    const held = POSSESSED.exec(variant.stem)?.[1];
    if (held !== undefined) return possessed(words, at, variant, held);
    const deputy = DEPUTIES.has(bare(variant.stem)) ? deputyOf(sentence, words, at, variant, context) : null;
    if (deputy) return deputy;
    const match = longestTitle(words, at, variant.stem);
    if (match) return complete(sentence, words, at, variant, match.title, match.to, context);
  }
  return null;
});

const DEPUTIES = new Set('نائب نائبه مساعد مساعده وكيل وكيله'.split(' '));
const DEPUTY_ROLES: Readonly<Partial<Record<Role, Role>>> = {
  'foreign-minister': 'deputy-foreign-minister',
  'prime-minister': 'deputy-prime-minister',
  'head-of-state': 'vice-president',
  leader: 'deputy-leader',
};

/** نائب وزير التجارة الصيني: the deputy of whatever office follows. */
function deputyOf(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  variant: Variant,
  context: LanguageContext,
): TitlePhrase | null {
  const first = words[at + 1];
  const head = first?.variants.some(
    ({ preposition, conjunction, stem }) =>
      preposition === '' && conjunction === '' && TRIE.next.has(bare(stem)),
  );
  const held = head ? titleAt(sentence, words, at + 1, context) : null;
  if (held?.title.shape !== 'of' || held.title.isPrivate) return null;
  const role = held.title.role === null ? null : (DEPUTY_ROLES[held.title.role] ?? null);
  const title: Title = { words: `${bare(variant.stem)} ${held.title.words}`, role, shape: 'of' };
  return { ...held, from: at, title, variant };
}

/** ناطقها, زعيمهم: an office of whoever was named before. With ه alone these are feminine offices (وزيرة). */
const POSSESSED = /^(ناطق|متحدث|زعيم|قائد|رئيس|مندوب|سفير|مبعوث|وزير|امين)(?:ها|هم)$/u;

function possessed(words: readonly Word[], at: number, variant: Variant, head: string): TitlePhrase {
  const title = TRIE.next.get(head)?.values[0] ?? { words: head, role: null, shape: 'of' as const };
  let to = at + 1;
  while (TITLE_ADJECTIVES.has(words[to]?.norm ?? '')) to++;
  return { from: at, to, title, variant, definite: true, of: null, counterpart: false };
}

function longestTitle(words: readonly Word[], at: number, stem: string): { title: Title; to: number } | null {
  let node = TRIE.next.get(bare(stem));
  let to = at + 1;
  let best: { title: Title; to: number } | null = null;
  while (node) {
    if (node.values[0]) best = { title: node.values[0], to };
    const norm = words[to]?.norm;
    if (norm === undefined) break;
    // Inside the pattern words stand as they are, or with the article that agrees with the head's (المتحدث الرسمي).
    node = node.next.get(norm) ?? node.next.get(bare(norm));
    to++;
  }
  return best;
}

function counterpart(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  variant: Variant,
  context: LanguageContext,
): TitlePhrase {
  const title: Title = {
    words: variant.stem,
    role: null,
    shape: 'of',
    ...(/^نظيرت/u.test(variant.stem) ? { gender: 'f' as const } : {}),
  };
  const belonging = belongingOf(words[at + 1], context);
  const of = belonging ? ownerByAdjective(sentence, words, at + 1, belonging.ids, context) : null;
  return { from: at, to: belonging ? at + 2 : at + 1, title, variant, definite: true, of, counterpart: true };
}

/** Reads on after the head: whose the office is, adjectives, a prepositional complement. */
function complete(
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  variant: Variant,
  title: Title,
  patternEnd: number,
  context: LanguageContext,
): TitlePhrase {
  const definite = isDefinite(variant.stem) || wordsDefinite(words, from + 1, patternEnd);
  const end = title.role === 'minister' ? fieldEnd(words, patternEnd, context) : patternEnd;
  const plain = { from, title, variant, counterpart: false };
  if (title.shape !== 'of') return { ...plain, to: end, definite, of: null };
  const inner = bodyFrom(sentence, words, from + 1, patternEnd, context);
  const begun: Owned =
    inner && inner.to >= patternEnd
      ? { to: inner.to, of: inner, definite: true }
      : { to: end, of: null, definite };
  const ofPerson = !isDefinite(variant.stem) && OWNED_BY_PEOPLE.has(title.words.split(' ')[0] ?? '');
  const owned = readOwner(sentence, words, begun, context, {
    from,
    ofPerson,
    article: isDefinite(variant.stem),
    sent: title.role === 'envoy' || title.role === 'ambassador',
  });
  const to = owned.of === null ? owned.to : purposeEnd(words, owned.to);
  return { ...plain, to, definite: owned.definite, of: owned.of };
}

/** How far a title has been read, and whose it is. */
interface Owned {
  readonly to: number;
  readonly of: Mention | null;
  readonly definite: boolean;
}

/** What the head of a title lets follow. */
interface Head {
  readonly from: number;
  /** A person may hold it: مساعد جوزيف دانفورد. */
  readonly ofPerson: boolean;
  readonly article: boolean;
  /** إلى says where one is posted; behind a minister, where he goes. */
  readonly sent: boolean;
}

/** Adjectives, bodies and prepositional complements, one after the other. */
const MOST_STEPS = 6;

function readOwner(
  sentence: Sentence,
  words: readonly Word[],
  begun: Owned,
  context: LanguageContext,
  head: Head,
): Owned {
  let { to, of, definite } = begun;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const inTitle = head.article || of !== null || to > head.from + 1;
    const next = step(sentence, words, to, of, context, inTitle, head);
    if (!next) break;
    definite ||= next.of !== undefined && next.definite === true;
    of = next.of ?? of;
    to = next.to;
  }
  return { to, of, definite };
}

/** وزير الموارد المائية، وزير الغابات والمياه: whatever the ministry is for, up to the adjective of belonging. */
function fieldEnd(words: readonly Word[], from: number, context: LanguageContext): number {
  let to = from;
  while (to < from + 5) {
    const word = words[to];
    const norm = word?.norm.replace(/^و(?=ال)/u, '') ?? '';
    if (!word?.isWord || !isDefinite(norm) || belongingOf(word, context) || isOneOf(word, STOP)) break;
    to++;
  }
  return to;
}

const STOP = new Set(
  'السابق الاسبق الحالي الجديد الذي التي اليوم امس الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'.split(
    ' ',
  ),
);

function wordsDefinite(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDefinite(words[at]?.norm ?? '')) return true;
  return false;
}

/** مساعد جوزيف دانفورد: these are held with a person. */
const OWNED_BY_PEOPLE: ReadonlySet<string> = new Set(
  'مساعد مساعده مستشار مستشاره نجل مدير محامي متحدث ناطق متحدثه وكيل مبعوث'.split(' '),
);

function personFrom(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  const known = knownNamesAt(words, at, context).find(
    ({ matches, preposition }) => preposition === '' && matches.some(({ id }) => id.startsWith('person:')),
  );
  const to = known?.to ?? readPersonName(words, at, context, true)?.to;
  if (to === undefined) return null;
  const candidates = known?.matches.map(({ id }) => id).filter((id) => id.startsWith('person:')) ?? [];
  return makeMention(sentence, words, at, to, {
    type: 'Person',
    shape: 'name',
    candidates,
    rule: 'ar/mention/title-of-person',
  });
}

interface Step {
  readonly to: number;
  readonly of?: Mention;
  readonly definite?: boolean;
}

function step(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  of: Mention | null,
  context: LanguageContext,
  inTitle: boolean,
  head: Head,
): Step | null {
  const word = words[at];
  if (!word?.isWord) return null;
  const belonging = belongingOf(word, context);
  if (belonging && of === null && belonging.number === 'singular') {
    const owner = ownerByAdjective(sentence, words, at, belonging.ids, context);
    return { to: at + 1, of: owner, definite: belonging.definite };
  }
  if (belonging?.definite) return { to: at + 1 };
  if (inTitle && TITLE_ADJECTIVES.has(word.norm)) return { to: at + 1 };
  if (of !== null) return postedAt(sentence, words, at, of, context, head.sent);
  const owner =
    (head.ofPerson ? personFrom(sentence, words, at, context) : null) ??
    (isOneOf(word, DEMONSTRATIVES) ? anaphorAt(sentence, words, at + 1)[0] : undefined) ??
    bodyFrom(sentence, words, at, at + 1, context) ??
    standingBodiesAt(sentence, words, at)[0] ??
    anaphorAt(sentence, words, at)[0] ??
    (head.sent || word.norm !== 'الي' ? linkedBody(sentence, words, at, context) : null) ??
    voicedBody(sentence, words, at, context) ??
    forWhat(sentence, words, at, context);
  // جلالة الملك والحكومة الأردنية: what و joins is no owner.
  if (!owner || (owner.from === at && owner.start > word.token.start && word.norm.startsWith('و')))
    return null;
  return { to: owner.to, of: owner, definite: true };
}

/** المدير العام للمتاحف النرويجية: the country of what it is for; its end is the adjective's. */
function forWhat(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  const purpose = words[at]?.variants.find(
    ({ conjunction, preposition, stem }) => conjunction === '' && preposition === 'ل' && isDefinite(stem),
  );
  const belonging = purpose ? belongingOf(words[at + 1], context) : null;
  return belonging?.definite ? ownerByAdjective(sentence, words, at + 1, belonging.ids, context) : null;
}

/** السفيرة الأمريكية في الأمم المتحدة: where she is posted, when whose she is has been said by an adjective. */
function postedAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  of: Mention,
  context: LanguageContext,
  sent: boolean,
): Step | null {
  const post = sent || of.shape === 'adjective' ? linkedBody(sentence, words, at, context) : null;
  return post ? { to: post.to } : null;
}

/** القيادي في حركة X, السفير لدى Y: the body behind a preposition; a place is where, not whose. */
function linkedBody(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention | null {
  if (!isOneOf(words[at], LINKS)) return null;
  const body = bodyFrom(sentence, words, skipDemonstrative(words, at + 1), at + 2, context);
  return body?.type === 'Place' ? null : body;
}

/** للتجارة، لشؤون الشرق الأوسط: what the office is for, between its owner and the name. */
function purposeEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  const purpose = word?.variants.find(
    ({ preposition, conjunction }) => preposition === 'ل' && conjunction === '',
  );
  if (!word || !purpose) return at;
  const affairs = /^شؤون|^شئون|^الشؤون/u.test(purpose.stem);
  if (!affairs && !isDefinite(purpose.stem)) return at;
  let to = at + 1;
  while (to < at + 6 && words[to]?.isWord && isDefinite((words[to]?.norm ?? '').replace(/^و(?=ال)/u, '')))
    to++;
  return affairs || to > at ? to : at;
}

/** باسم هذا التحالف: the demonstrative is passed over. */
function skipDemonstrative(words: readonly Word[], at: number): number {
  return isOneOf(words[at], DEMONSTRATIVES) ? at + 1 : at;
}

const DEMONSTRATIVES = new Set('هذا هذه ذلك تلك'.split(' '));
