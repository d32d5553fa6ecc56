import type { Stance } from '../../../model/stance.js';
import { FOUGHT, WRONGDOING } from '../lexicon/clauses.js';
import { type CueHit, cuesOpenedBy, findCuesAt } from '../lexicon/find-cues.js';
import { AUXILIARIES, COMPLEMENTISERS, RELATIVES } from '../lexicon/function-words.js';
import { NEGATED } from '../lexicon/modals.js';
import { OWN_SIDE } from '../lexicon/sources.js';
import { ADVERSARIES } from '../lexicon/wrongs.js';
import { bySpelling, hasNoun, hasStem, isOneOf, isQuoteMark, type Word } from '../words.js';
import { dutyAt } from './duty.js';
import { isFuture, isNegated, isRefusedFuture } from './future.js';
import { pronounOn } from './marker-pronoun.js';
import { verbStance } from './proposition-verb.js';
import type { Phrase, View } from './view.js';

/** How far into a proposition its own predicate is looked for, in tokens. */
const DEPTH = 16;

/** What is known of the speaker while his proposition is read. */
export interface Speaker {
  /** The pronoun on the complementiser is his: إنه، أنها. */
  readonly pronoun: boolean;
  /** Ids of the entities that are his own side. */
  readonly ids: ReadonlySet<string>;
}

const NOBODY: Speaker = { pronoun: false, ids: new Set() };

/** What the reported clause itself amounts to; null when it only asserts. */
export function propositionStance(
  view: View,
  from: number,
  end: number,
  speaker: Speaker = NOBODY,
): Stance | null {
  return new Proposition(view, from, end, speaker).read();
}

const cuesOf = bySpelling(({ norm }) => cuesOpenedBy(norm));

/** Reads a proposition from its beginning until a word decides. */
class Proposition {
  private readonly words: readonly Word[];
  private readonly limit: number;
  private readonly firstWord: number;
  private norms: readonly string[] | null = null;
  /** Whose conduct it is about, as far as it has been read. */
  private own: boolean;
  /** The pronoun by which it is the speaker's own, until a noun says so. */
  private pronoun: string | null;
  private foreign = false;
  private wrong = false;
  /** أي اعتداء …: nobody's deed yet. */
  private hypothetical = false;

  constructor(
    private readonly view: View,
    private readonly from: number,
    private readonly end: number,
    private readonly speaker: Speaker,
  ) {
    this.words = view.words;
    this.limit = Math.min(end, from + DEPTH);
    this.own = speaker.pronoun;
    this.pronoun = speaker.pronoun ? pronounOn(this.words[from - 1]) : null;
    this.firstWord = isQuoteMark(this.words[from]) ? 1 : 0;
  }

  read(): Stance | null {
    for (let at = this.from; at < this.limit; at++) {
      const word = this.words[at];
      if (!word?.isWord) continue;
      const found = this.phraseOfStance(at);
      if (found) return found;
      // "الاتفاق الذي وقعته X يجب أن …": what describes the subject has a verb of its own.
      if (describes(word)) {
        at = this.verbBehind(at);
        continue;
      }
      this.turn(word, at);
      const phrase = this.view.phraseAt(at);
      if (phrase) {
        this.take(phrase, at);
        at = phrase.to - 1;
        continue;
      }
      const stance = this.wordOfStance(word, at);
      if (stance) return stance;
    }
    return null;
  }

  /** A fixed phrase, a duty laid on somebody, or a flat denial. */
  private phraseOfStance(at: number): Stance | null {
    const hit = this.cueAt(at);
    const due = hit?.cue.stance === 'demands';
    if (due && (WHAT.has(this.words[at - 1]?.norm ?? '') || this.isToKnow(this.from + hit.to))) return null;
    if (hit && !isNegated(this.words, at)) return hit.cue.stance;
    // لا يجب is a duty too; لسنا بحاجة إلى is no wish.
    if (hit) return hit.cue.stance === 'calls_for' ? null : (NEGATED[hit.cue.stance] ?? hit.cue.stance);
    if (dutyAt(this.view, at, this.from)) return 'demands';
    return this.deniesAny(at) ? 'denies' : null;
  }

  private cueAt(at: number): CueHit | undefined {
    const word = this.words[at];
    const opened = word ? cuesOf(word) : [];
    if (opened.length === 0) return undefined;
    this.norms ??= this.words.slice(this.from, Math.min(this.end, this.limit + 4)).map(({ norm }) => norm);
    return findCuesAt(this.norms, at - this.from, opened).find((cue) => this.holds(cue));
  }

  /** "يجب أن تعلموا أن …": what they are told is what follows. */
  private isToKnow(at: number): boolean {
    return this.words.slice(at, at + 2).some(({ norm }) => KNOWING.test(norm));
  }

  private holds({ cue, gap, from }: CueHit): boolean {
    // على … أن is a duty only of an actor.
    if (gap !== null && cue.words[0] === 'علي' && !this.view.phraseAt(this.from + gap.from)) return false;
    // "Ready to …" with nobody before it is the speaker.
    if (cue.whose === 'own') return this.own || (from <= this.firstWord && !this.foreign);
    return cue.whose === 'any' || (this.foreign && !this.own);
  }

  /** لم نتلق أي طلب، ليس هناك أي اتصال: what is flatly denied had been claimed. */
  private deniesAny(at: number): boolean {
    if (!deniesFlatly(this.words[at]) || IF.has(this.words[at - 1]?.norm ?? '')) return false;
    const reach = this.words.slice(at + 1, Math.min(this.end, at + 1 + DENIED_REACH));
    const any = reach.findIndex(({ norm }) => norm === 'اي');
    return (
      any > 0 &&
      !reach.slice(0, any).some((word) => isOneOf(word, NEEDS)) &&
      !reach.slice(0, any).some(({ verbs }) => verbs.some(({ entry }) => entry.proposition !== null))
    );
  }

  /** A new clause has another subject: يعتقد أن X، لكن X. */
  private turn(word: Word, at: number): void {
    if (at === this.from) this.hypothetical = word.norm === 'اي';
    if (at === this.from) return;
    const joint = turns(word);
    const embedded = isThat(word) && !isVerb(this.words[at + 1]);
    if (!joint && !embedded) return;
    this.own = this.own && /ان(?:ه|ها|هم|هما|نا)$/u.test(word.norm);
    this.foreign = false;
  }

  private take(phrase: Phrase, at: number): void {
    const begins = phrase.from === at;
    if (phrase.mention.kind === 'side' || (begins && phrase.governor === null && this.isOwn(phrase)))
      this.belongs();
    else if (begins && !this.own && acts(phrase)) this.foreign = true;
  }

  /** الذي وقعته, التي كانت «تحتلها»: where the verb stands that describes. */
  private verbBehind(relative: number): number {
    let at = relative + 1;
    while (at < this.limit && (!this.words[at]?.isWord || isOneOf(this.words[at], AUXILIARIES))) at++;
    return at;
  }

  private belongs(): void {
    this.own = true;
    this.pronoun = null;
  }

  /** "إنه ستزداد العزلة", "إنها سيجري": what the pronoun does not agree with is not his deed. */
  private agrees({ norm }: Word): boolean {
    return (
      !(this.pronoun === 'ه' && /^[وف]?ست/u.test(norm)) && !(this.pronoun === 'ها' && /^[وف]?سي/u.test(norm))
    );
  }

  private opens(at: number): boolean {
    return !this.words.slice(this.from, at).some(({ isWord }) => isWord);
  }

  private isOwn({ entity, mention }: Phrase): boolean {
    const { ids } = this.speaker;
    return (
      (entity !== null && ids.has(entity)) ||
      (mention.state !== null && ids.has(mention.state) && mention.kind === 'government')
    );
  }

  private wordOfStance(word: Word, at: number): Stance | null {
    if (isOwnSide(word)) this.belongs();
    if (!this.own && isAdversary(word) && this.opens(at)) this.foreign = true;
    const { own, foreign, hypothetical } = this;
    const stance = verbStance(this.words, at, this.end, {
      own,
      foreign: foreign && !hypothetical,
      pronoun: this.speaker.pronoun && at <= this.from + 1,
    });
    if (stance && !(stance === 'accuses' && isFought(this.words, at, 1))) return stance;
    if (isFuture(this.words, at, own && this.agrees(word))) return futureStance(this.words, at);
    if (isRefusedFuture(this.words, at, own)) return 'opposes';
    this.wrong ||= isWrong(word) && !isFought(this.words, at);
    if (hypothetical) return this.wrong && isFuture(this.words, at, true) ? 'warns' : null;
    return this.wrong && this.foreign ? 'accuses' : null;
  }
}

/** تدخلات إيران, مقاتلون من الحزب, ضابط في الجيش; what is done in Syria or belongs to X is not done by them. */
function acts({ governor, mention }: Phrase): boolean {
  if (governor === 'في') return mention.type === 'Organization' || mention.type === 'ArmedGroup';
  return governor === null || governor === 'of' || governor === 'من';
}

const isWrong = hasNoun(WRONGDOING);
const isPrevented = hasNoun(FOUGHT);

const KNOWING = /^[يتن](?:عرف|علم|درك|فهم)(?:وا|ون)?$/u;
/** What must be done, as against that it must. */
const WHAT: ReadonlySet<string> = new Set(['ما', 'بما', 'مما', 'عما', 'كما', 'فيما']);
const deniesFlatly = hasStem(new Set(['لا', 'لم', 'ليس', 'ليست', 'لسنا']));
/** ليست بحاجة إلى أي …: nobody had claimed it. */
const NEEDS: ReadonlySet<string> = new Set(['بحاجه', 'حاجه', 'تحتاج', 'يحتاج', 'نحتاج']);
const IF: ReadonlySet<string> = new Set(['اذا', 'ما', 'لو', 'حال', 'ممن']);
/** "No … any" with no more words between. */
const DENIED_REACH = 4;
const turns = hasStem(new Set(['لكن', 'فيما', 'بينما']));
const isThat = hasStem(COMPLEMENTISERS);
const isOwnSide = hasStem(OWN_SIDE);
const isAdversary = hasStem(ADVERSARIES);
const describes = bySpelling(({ norm }) => RELATIVES.has(norm));

/** Talks and meetings to come are announced; other conduct of one's own is promised. */
function futureStance(words: readonly Word[], at: number): Stance {
  if (isNegated(words, at)) return 'opposes';
  const talks =
    words[at]?.verbs.some(
      ({ entry }) => TALKS.has(entry.lemma) || (TALKING.has(entry.kind) && entry.lemma !== 'تواصل'),
    ) === true;
  return talks ? 'announces' : 'promises';
}

const TALKING: ReadonlySet<string> = new Set(['discuss', 'meet']);
const TALKS: ReadonlySet<string> = new Set(['أجرى', 'عقد']);

function isVerb(word: Word | undefined): boolean {
  return /^[يتن]/u.test(word?.norm ?? '') || word?.norm === 'لا';
}

/** محاربة الإرهاب, تتصدى للإرهاب: what is fought, prevented or condemned is nobody's deed. */
function isFought(words: readonly Word[], at: number, reach = 3): boolean {
  return words
    .slice(Math.max(0, at - reach), at)
    .some(
      (word) =>
        isPrevented(word) ||
        word.verbs.some(({ entry, form }) => entry.proposition === 'opposes' && form.aspect === 'imperfect'),
    );
}
