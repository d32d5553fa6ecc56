import type { Stance } from '../../../model/stance.js';
import { bySpelling, spelledLike } from '../words.js';
import { boundaryBefore } from './boundary.js';
import type { Draft } from './build.js';
import type { Clause } from './clause.js';
import { conjoinedParts, isAlthough } from './conjuncts.js';
import { continuation } from './continuation.js';
import { issuedAt, opensIssue } from './issued.js';
import { nextClause } from './level.js';
import { isAnothers, pronounOn } from './marker-pronoun.js';
import { type Open, opened } from './open.js';
import { opensPredicate, predicateAt } from './predicates.js';
import { type Part, quotedParts, tellsOwnConduct } from './quoted-parts.js';
import { quotedWords, quoteEndAt } from './quotes.js';
import { leadsToSide, opensSide, relativeStance } from './relative-stance.js';
import { opensRelay, relayAt } from './relay.js';
import { ownIds, propositionStance, type Speaker, stanceOfVerb } from './stance.js';
import { opensTalks, talksAt } from './talks.js';
import type { View } from './view.js';

/** A quotation that stands alone in its sentence has at least so many words. */
const LEAST_QUOTED = 6;
const NOBODY: Speaker = { pronoun: false, ids: new Set() };

const andThat = spelledLike(/^وان(?:ه|ها|هم|هما|نا)?$/u);

/** Whether one of the readers may begin with the word: what most words are asked, and no more. */
const opensReader = bySpelling((spelling) => {
  const word = { spelling };
  return opensSide(word) || opensRelay(word) || opensIssue(word) || opensTalks(word) || opensPredicate(word);
});

/** The clauses of saying and of stance in a sentence, in order, outer before inner. */
export function readSequence(view: View): Draft[] {
  return new Sequence(view).run();
}

/** Goes through a sentence with one clause open; the next one that begins closes it. */
class Sequence {
  private readonly done: Draft[] = [];
  private open: Open | null;
  /** What is told beside the clauses. */
  private readonly asides: Draft[] = [];

  constructor(private readonly view: View) {
    this.open = this.leadingQuotation();
  }

  run(): Draft[] {
    const { length } = this.view.words;
    for (let at = 0; at < length; ) at = this.step(at);
    this.close(length);
    this.done.push(...this.asides);
    return this.done;
  }

  /** A paragraph that opens with a quotation goes on with the speaker before. */
  private leadingQuotation(): Open | null {
    const { words } = this.view;
    const end = quotedWords(words, 0) >= LEAST_QUOTED ? quoteEndAt(words, 0) : null;
    if (end === null) return null;
    const stanceAt = () => propositionStance(this.view, 0, end) ?? 'states';
    return { draft: continuation(this.view), clause: null, stanceAt, quoteEnd: end };
  }

  private step(at: number): number {
    // What stands in a direct quotation is the quoted one's: nobody else speaks there.
    const quoteEnd = this.open?.quoteEnd ?? null;
    if (quoteEnd !== null && at < quoteEnd) return quoteEnd;
    if (!this.mayBegin(at)) return this.takeConjunct(at);
    return (
      this.noteAside(at) ??
      this.takeReport(at) ??
      this.takeTalks(at) ??
      this.takeClause(at) ??
      this.takeConjunct(at)
    );
  }

  private mayBegin(at: number): boolean {
    const { words } = this.view;
    const [before, word] = [words[at - 1], words[at]];
    return (word !== undefined && opensReader(word)) || (before !== undefined && leadsToSide(before));
  }

  private noteAside(at: number): null {
    const aside = relativeStance(this.view, at);
    if (aside) this.asides.push(aside);
    return null;
  }

  /** نقلت … عن … قوله; وجاء في بيان … أن. */
  private takeReport(at: number): number | null {
    const relay = relayAt(this.view, at);
    const draft = relay?.draft ?? issuedAt(this.view, at);
    if (!draft) return null;
    const speaker: Speaker = { pronoun: relay?.pronoun ?? false, ids: NOBODY.ids };
    this.close(relay ? at : boundaryBefore(this.view.words, at));
    this.open = {
      draft,
      clause: null,
      stanceAt: (end) =>
        relay?.stance ?? propositionStance(this.view, draft.proposition, end, speaker) ?? 'states',
      quoteEnd: quoteEndAt(this.view.words, draft.proposition),
    };
    return draft.proposition;
  }

  /** تناول اللقاء …, تم بحث …: right behind أن its teller reports it. */
  private takeTalks(at: number): number | null {
    const draft = talksAt(this.view, at);
    if (!draft) return null;
    const { open } = this;
    const direct = open?.clause?.complement?.kind === 'clause' && draft.from <= open.draft.proposition + 1;
    const outer = this.done.length;
    if (open && direct) this.done.push({ ...open.draft, to: draft.from, stance: 'states' });
    else this.close(boundaryBefore(this.view.words, draft.from));
    this.open = {
      draft: { ...draft, inside: direct ? outer : null },
      clause: null,
      stanceAt: () => draft.stance,
      quoteEnd: null,
    };
    return draft.proposition;
  }

  private takeClause(at: number): number | null {
    const predicate = predicateAt(this.view, at);
    const next = predicate ? nextClause(this.view, predicate, this.open) : null;
    if (!next || this.isTopic(at, next.clause)) return null;
    if (next.inside) {
      const outer = this.done.length;
      if (this.open) this.done.push({ ...this.open.draft, to: next.clause.from, stance: 'states' });
      this.open = opened(this.view, next.clause, outer);
    } else {
      // Behind what others talked about, the teller goes on.
      const inherited = next.sibling && this.open?.clause ? (this.open.draft.inside ?? null) : null;
      this.close(boundaryBefore(this.view.words, next.clause.from));
      this.open = opened(this.view, next.clause, inherited);
    }
    return Math.max(at + 1, next.clause.complement?.from ?? at + 1);
  }

  /** "تم بحث العلاقات ودعم تعزيزها": what is spelled like a verb goes on with what they talked about. */
  private isTopic(at: number, { subject, predicate }: Clause): boolean {
    if (this.open?.draft.rule !== 'ar/position/talks' || subject.kind !== 'dropped') return false;
    const readings = this.view.words[at]?.verbs ?? [];
    return readings.some(({ entry, form }) => entry === predicate.entry && form.aspect === 'masdar');
  }

  /** "… وإن X": a second proposition under the same verb. */
  private takeConjunct(at: number): number {
    const previous = this.open;
    const norm = this.view.words[at]?.norm ?? '';
    if (!previous || at <= previous.draft.proposition + 2 || !this.isConjunct(at)) return at + 1;
    // "أكد أن بلاده ترحب ب…، وأن على …": behind what stands inside, the teller's clause goes on.
    const teller = norm === 'وان' ? (this.done[previous.draft.inside ?? -1] ?? null) : null;
    if (previous.clause !== null && previous.clause.complement?.kind !== 'clause' && !teller) return at + 1;
    const another = isAnothers(pronounOn(this.view.words[at]), previous.clause?.predicate.agreement);
    const speaker: Speaker = { pronoun: norm !== 'وان' && !another, ids: ownIds(this.view, previous.clause) };
    // The verb of the first person is part of what is said; وإن is not.
    const said = /^وان/u.test(norm) ? at + 1 : at;
    this.close(at);
    this.open = {
      ...previous,
      draft: {
        ...(teller ?? previous.draft),
        from: at,
        proposition: said,
        dated: [],
        goesOn: another && /ها$/u.test(norm),
      },
      stanceAt: (end) =>
        propositionStance(this.view, said, end, speaker) ?? this.stanceHeld(previous.clause, at) ?? 'states',
    };
    return at + 1;
  }

  /** "طالب بأن …، وأن …": what the verb does it does to both; behind وإن he only says so. */
  private stanceHeld(clause: Clause | null, at: number): Stance | null {
    const text = this.view.words[at]?.token.text ?? '';
    return clause === null || text.includes('إ') ? null : stanceOfVerb(clause);
  }

  /** وإن X; and of the speaker himself: ونأمل أن, ، وسنعمل. */
  private isConjunct(at: number): boolean {
    const { words } = this.view;
    const that = andThat(words[at]) && !isAlthough(words, at);
    return that || tellsOwnConduct(words, at);
  }

  private close(end: number): void {
    const { open } = this;
    if (!open) return;
    const least = open.draft.proposition + 1;
    const to = open.quoteEnd !== null ? Math.max(open.quoteEnd, least) : end;
    const limit = Math.min(to, Math.max(end, least));
    const [first, ...more] = this.partsOf(open, limit);
    this.done.push({
      ...open.draft,
      to: first?.to ?? limit,
      stance: open.stanceAt(Math.min(first?.to ?? to, end)),
    });
    const rule = this.quoteEndOf(open) === null ? 'conjoined' : 'quotation-part';
    for (const part of more) this.done.push({ ...this.goesOn(open, part), rule: `ar/position/${rule}` });
    this.open = null;
  }

  private quoteEndOf({ quoteEnd, draft }: Open): number | null {
    return quoteEnd ?? quoteEndAt(this.view.words, draft.proposition);
  }

  /** "… . … ." in one quotation, "… وبلاده …": its sentences and clauses are positions of their own. */
  private partsOf(open: Open, limit: number): Part[] {
    const from = open.draft.proposition;
    const end = this.quoteEndOf(open);
    const parts =
      end === null ? [{ from, to: limit }] : quotedParts(this.view.words, from, Math.min(end, limit), limit);
    return parts.flatMap((part) => conjoinedParts(this.view, part));
  }

  private goesOn({ draft, clause }: Open, { from, to }: Part): Draft {
    const speaker: Speaker = { pronoun: false, ids: ownIds(this.view, clause) };
    return {
      ...draft,
      objects: [],
      both: false,
      from,
      to,
      proposition: from,
      dated: [],
      stance: propositionStance(this.view, from, to, speaker) ?? 'states',
    };
  }
}
