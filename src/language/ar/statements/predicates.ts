import type { Agreement } from '../../pack.js';
import type { VerbEntry } from '../lexicon/verb-entry.js';
import { KEPT } from '../lexicon/wrongs.js';
import type { VerbWordReading } from '../morphology/lookup.js';
import type { InflectedForm } from '../morphology/verb-shape.js';
import { bySpelling, isComma, isQuoteMark, type Word } from '../words.js';
import type { View } from './view.js';

/** A word that may open a clause of saying or of stance. */
export interface Predicate {
  readonly at: number;
  readonly entry: VerbEntry;
  readonly form: InflectedForm;
  readonly shape: 'finite' | 'participle';
  /** و or ف is written before it. */
  readonly joined: boolean;
  readonly future: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** A pronoun is written behind it: فاتهمه. */
  readonly suffix: string | null;
  readonly agreement: Agreement;
}

const KINDS: ReadonlySet<string> = new Set(['say', 'stance', 'discuss', 'support']);
const NEGATORS: ReadonlySet<string> = new Set(['لا', 'لم', 'لن', 'ما']);
/** A noun, not a verb, stands behind these. */
const NOUN_CONTEXT: ReadonlySet<string> = new Set(
  'في من الي علي عن مع بين بعد قبل منذ حتي حول خلال بسبب رغم برغم دون بدون هذا هذه ذلك تلك اي كل بعض عدم'.split(
    ' ',
  ),
);

/** The predicate at a token, or null: a name, a noun of the same spelling, or a verb that reports nothing. */
export function predicateAt(view: View, at: number): Predicate | null {
  const word = view.words[at];
  if (!word || !opensPredicate(word) || view.phraseAt(at)) return null;
  const predicates = predicatesOf(view);
  const known = predicates[at];
  if (known !== undefined) return known;
  const found = readPredicate(view, at, word);
  predicates[at] = found;
  return found;
}

const memo = new WeakMap<View, (Predicate | null)[]>();

/** What was read at the tokens of a sentence, as several rules ask. */
function predicatesOf(view: View): (Predicate | null)[] {
  const known = memo.get(view);
  if (known) return known;
  const none: (Predicate | null)[] = [];
  memo.set(view, none);
  return none;
}

/** Whether a reading of the word is one of saying or of stance at all. */
export const opensPredicate = bySpelling(({ verbs }) =>
  verbs.some(({ entry, form }) => KINDS.has(entry.kind) && form.aspect !== 'masdar'),
);

function readPredicate(view: View, at: number, word: Word): Predicate | null {
  const candidates = word.verbs.filter(
    ({ entry, form }) => KINDS.has(entry.kind) && form.aspect !== 'masdar',
  );
  const best = candidates
    .filter((analysis) => misfitOf(view, at, word, analysis) === null)
    .sort((a, b) => rank(b) - rank(a))[0];
  if (!best) return null;
  const { entry, form } = best;
  const isParticiple = form.aspect === 'participle';
  return {
    at,
    entry,
    form,
    shape: isParticiple ? 'participle' : 'finite',
    joined: best.proclitics.some((clitic) => clitic === 'و' || clitic === 'ف'),
    future: best.proclitics.includes('س') || view.words[at - 1]?.norm === 'سوف',
    negated:
      NEGATORS.has(view.words[at - 1]?.norm ?? '') || NEGATORS.has(stripAnd(view.words[at - 1]?.norm ?? '')),
    passive: form.voice === 'passive' || /[\u064f]/u.test(word.token.text.slice(0, 3)),
    suffix: best.suffix,
    agreement: { number: form.person === 1 ? null : form.number, gender: form.gender },
  };
}

function stripAnd(norm: string): string {
  return norm.startsWith('و') ? norm.slice(1) : norm;
}

function rank({ entry, form, proclitics, suffix }: VerbWordReading): number {
  const kind = entry.kind === 'say' ? 4 : entry.kind === 'discuss' || entry.kind === 'support' ? 3 : 2;
  const finite = form.aspect === 'perfect' ? 1.3 : form.aspect === 'imperfect' ? 1 : 0;
  return (
    kind +
    finite -
    proclitics.length * 0.1 -
    (suffix ? 1 : 0) -
    (form.voice === 'passive' ? 2 : 0) -
    (entry.ambiguous ? 0.5 : 0)
  );
}

/** A verb takes و and ف; ل and س stand before the present alone. */
function isNounByClitic({ aspect }: InflectedForm, proclitics: readonly string[]): boolean {
  if (proclitics.some((clitic) => !['و', 'ف', 'س', 'ل'].includes(clitic))) return true;
  if (aspect === 'participle' || aspect === 'passive-participle') return false;
  return (
    (proclitics.includes('ل') && aspect === 'perfect') || (proclitics.includes('س') && aspect !== 'imperfect')
  );
}

/** Why a reading of a word does not open a clause of saying or of stance; null when it does. */
function misfitOf(
  view: View,
  at: number,
  word: Word,
  { entry, form, proclitics, suffix }: VerbWordReading,
): string | null {
  // "We say" is the author's, or stands in a quotation, which is read with whoever is quoted.
  if (form.person === 1) return 'first person';
  // What somebody will say or discuss is not said yet.
  if ((proclitics.includes('س') || view.words[at - 1]?.norm === 'سوف') && entry.kind !== 'stance')
    return 'future: not said yet';
  if (isNounByClitic(form, proclitics)) return 'a noun, by its clitic';
  const previous = view.words[at - 1];
  const before = previous?.norm ?? '';
  if (form.aspect === 'passive-participle') return 'passive participle';
  if (form.aspect === 'participle')
    return isAdverbial(view, at, word, form) && suffix === null ? null : 'a participle that is no adverb';
  if (proclitics.includes('ل') && !reportsBehind(view.words, at)) return 'a purpose: it asserts nothing';
  if (form.aspect === 'perfect' && suffix !== null && isIntransitive(word, entry))
    return 'a noun, by its pronoun';
  if (form.aspect === 'perfect' && isGenitive(previous, word, entry)) return 'a noun, by the word before it';
  if (form.aspect === 'perfect' && isCoordinated(previous, word, entry))
    return 'a noun, joined to the one before it';
  // لم تلتزم بالهدنة: told of somebody's conduct; nobody says it of himself.
  if (KEPT.has(entry.lemma) && NEGATORS.has(stripAnd(before))) return 'a word not kept: narration';
  // ان + imperfect is an infinitive: it does not assert.
  if (form.aspect === 'imperfect' && /^[وف]?(?:ان|لان|كي|لكي|الا)$/u.test(before))
    return 'infinitive: it asserts nothing';
  // مقال رأي: the verb is written رأى.
  if (entry.ambiguous && form.aspect === 'perfect' && /ي$/u.test(word.token.text) && /ى$/u.test(entry.lemma))
    return 'a noun, by its ending';
  // إن طالب الصيدلة: behind it a noun stands.
  if (form.aspect === 'perfect' && previous?.token.text === 'إن') return 'a noun, by the word before it';
  if (isSupposed(view.words, at)) return 'a condition or question: it asserts nothing';
  if (form.aspect === 'perfect' && isNounContext(view.words, at)) return 'a noun, by the word before it';
  if (/\u064b/u.test(word.token.text)) return 'a noun, by its ending';
  return null;
}

/** ضد قرار, هذا رد; but "إلى ذلك نفى …", "ومع ذلك رفض …" go on with a verb. */
function isNounContext(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  const word = words[at];
  if (before === 'حتي') return false;
  // ويأتي رفض الأزهر بعد …: what comes is a noun.
  if (COMES.test(before)) return true;
  // وهو أمر ملموس, وهي دعوة: what it is.
  if (/^[وف]?ه[وي]$/u.test(before) && word?.verbs.some(({ form }) => form.aspect === 'masdar')) return true;
  const adjunct = before === 'ذلك' && NOUN_CONTEXT.has(stripAnd(words[at - 2]?.norm ?? ''));
  return !adjunct && (NOUN_CONTEXT.has(before) || NOUN_CONTEXT.has(stripAnd(before)));
}

const COMES = /^[وف]?(?:ياتي|تاتي|جاء|جاءت)$/u;

/** How far behind "to inform" what is said may begin. */
const TOLD_REACH = 6;

/** "خرج ليعلن أن": somebody did; "سيسافر ليطلع المجلس على النتائج": what he travels for. */
function reportsBehind(words: readonly Word[], at: number): boolean {
  return words
    .slice(at + 1, at + 1 + TOLD_REACH)
    .some((word) => /^(?:ب?ان(?:ه|ها|هم)?|:)$/u.test(word.norm) || isQuoteMark(word));
}

/** تضامنها, توافقهم: a verb that takes no object has no pronoun for it; its infinitive has. */
function isIntransitive(word: Word, entry: VerbEntry): boolean {
  const isNoun = word.verbs.some(({ entry: other, form }) => other === entry && form.aspect === 'masdar');
  return isNoun && entry.frames.every(({ takes }) => takes === 'preposition');
}

/** "لصدور أمر الوزير": behind an infinitive with its preposition stands the noun that is spelled like the verb. */
function isGenitive(previous: Word | undefined, word: Word, entry: VerbEntry): boolean {
  const spelledAlike = word.verbs.some((other) => other.entry === entry && other.form.aspect === 'masdar');
  return (
    spelledAlike &&
    (previous?.isWord ?? false) &&
    !/^[وف]/u.test(word.norm) &&
    (previous?.variants.some(
      ({ preposition, stem }) => /[لب]/u.test(preposition) && INFINITIVES.test(stem),
    ) ??
      false)
  );
}

/** "دعم وتضامن بلادها": the second of two verbal nouns that share what is behind them. */
function isCoordinated(previous: Word | undefined, word: Word, entry: VerbEntry): boolean {
  if (!previous?.isWord || !word.norm.startsWith('و') || entry.kind !== 'stance') return false;
  const spelledAlike = word.verbs.some((other) => other.entry === entry && other.form.aspect === 'masdar');
  const masdar = previous.verbs.some(
    ({ form, suffix, proclitics }) => form.aspect === 'masdar' && suffix === null && proclitics.length === 0,
  );
  return spelledAlike && masdar;
}

/** صدور, إصدار, تنفيذ, استخدام: infinitives without the article. */
const INFINITIVES = /^(?:\p{L}{2}و\p{L}|ا\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}|است\p{L}{2}ا\p{L})$/u;

/** "إذا لم يوافق …", "ما لم ترفض …": a clause of condition says what may be. */
function isSupposed(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^(?:لم|لن|لا|ما|قد|كان|كانت)$/u.test(words[before]?.norm ?? '')) {
    if (words[before]?.norm === 'لم' && words[before - 1]?.norm === 'ما') return true;
    before--;
  }
  return SUPPOSING.has(words[before]?.norm ?? '');
}

/** إذا, لو; and what asks or leaves open: هل أعلنت …؟, سواء قبلت أم لا. */
const SUPPOSING: ReadonlySet<string> = new Set('اذا واذا فاذا لو ولو هل وهل فهل سواء سواءا ام'.split(' '));

/** Why a word that could report or take a side opens no clause; null where it could, or is no such word. */
export function whyNoPredicate(view: View, at: number): { lemma: string; reason: string } | null {
  const word = view.words[at];
  if (!word?.isWord || view.phraseAt(at)) return null;
  const readings = word.verbs.filter(
    ({ entry, form }) =>
      KINDS.has(entry.kind) && form.aspect !== 'masdar' && form.aspect !== 'passive-participle',
  );
  const reasons = readings.map((reading) => misfitOf(view, at, word, reading));
  const [first] = readings;
  return first && reasons[0] && !reasons.includes(null)
    ? { lemma: first.entry.lemma, reason: reasons[0] }
    : null;
}

/** مؤكدا، مشددين: indefinite, in the accusative or the feminine, behind a finished phrase. */
function isAdverbial(view: View, at: number, word: Word, form: InflectedForm): boolean {
  if (word.norm.includes('ال') && /^[وف]?ال/u.test(word.norm)) return false;
  const previous = view.words[at - 1];
  // عن أمله: spelled like آملة.
  if (NOUN_CONTEXT.has(previous?.norm ?? '')) return false;
  // "متطرفين أو مؤيدين": one more of those named before.
  if (previous?.norm === 'او') return false;
  if (form.number === 'singular' && form.gender === 'm') return form.case === 'accusative';
  if (form.number === 'dual' || (form.number === 'plural' && form.gender === 'm'))
    return form.case !== 'nominative' && /ين$/u.test(word.norm) && !isObject(previous, view.words[at + 1]);
  // The feminine is spelled like any noun: it needs a comma before it or a complement behind it.
  const next = view.words[at + 1];
  const follows = previous === undefined || isComma(previous) || !previous.isWord || at === 0;
  return form.gender === 'f' && (follows || opensComplement(next));
}

/** لتدريب معارضين سوريين: whom a verbal noun has for its object, with an adjective. */
function isObject(previous: Word | undefined, next: Word | undefined): boolean {
  const governed = previous?.verbs.some(({ form }) => form.aspect === 'masdar') ?? false;
  return governed || (/ين$/u.test(next?.norm ?? '') && !opensComplement(next));
}

function opensComplement(word: Word | undefined): boolean {
  return (
    word?.variants.some(
      ({ preposition, stem }) => preposition === '' && /^(ان|انه|انها|انهم|بان|علي|الي)$/u.test(stem),
    ) ?? false
  );
}
