import type { Sentence } from '../../../model/document.js';
import type { Link } from '../../../model/link.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext, SentenceReading, Statement } from '../../pack.js';
import { CASUALTIES } from '../lexicon/casualties.js';
import { CLAUSE_JOINTS } from '../lexicon/clauses.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { OBJECT_DECIDES } from '../lexicon/second-senses.js';
import { bare, isBracket, isComma, isFunctionWord, isQuoteMark, type Word } from '../words.js';
import { attributionStatement, leadingSource } from './attribution.js';
import { buildStatement, type Draft } from './build.js';
import { type Clause, quotedWords, readClause } from './clause.js';
import { colonStatement } from './headline.js';
import { issuedAt } from './issued.js';
import { issuerIn } from './issuer.js';
import { pairsIn } from './pairs.js';
import { type Predicate, predicateAt } from './predicates.js';
import { relayAt } from './relay.js';
import { lendsTo, ownIds, propositionStance, stanceOf } from './stance.js';
import { type View, viewOf } from './view.js';

/** A clause that is still open: its end is known when the next one begins. */
interface Open {
  readonly draft: Omit<Draft, 'to' | 'stance'>;
  readonly clause: Clause | null;
  readonly stanceAt: (end: number) => Draft['stance'];
  readonly quoteEnd: number | null;
}

/** What one sentence says: its clauses of saying and of stance, in order, outer before inner. */
export function readStatements(
  sentence: Sentence,
  links: readonly Link[],
  context: LanguageContext,
): SentenceReading {
  const view = viewOf(sentence, links, context);
  const colon = colonStatement(view);
  const drafts = colon ? [colon] : readClauses(view);
  if (drafts.length === 0) {
    const attributed = attributionStatement(view);
    if (attributed) drafts.push(attributed);
    else if (isQuoteMark(view.words[0]) && view.words.length > 6) drafts.push(continuation(view));
  }
  const relayer = leadingSource(view);
  const statements: Statement[] = [];
  const kept = new Map<number, number>();
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (before && elaborates(draft, before)) return;
    if (draft.stance === 'states' && isCount(view.words, draft.proposition, draft.to)) return;
    const inside =
      draft.inside === null || draft.inside === undefined ? null : (kept.get(draft.inside) ?? null);
    const next = drafts[index + 1];
    const to = next && elaborates(next, draft) ? next.to : draft.to;
    const statement = buildStatement(view, { ...draft, to, inside, reportedBy: draft.reportedBy ?? relayer });
    if (!statement) return;
    kept.set(index, statements.length);
    statements.push(statement);
  });
  return { statements, pairs: pairsIn(view), issuer: issuerIn(view), rejected: [] };
}

/** "… praised X, saying that …": the saying tells how, and is no position of its own. */
function elaborates(draft: Draft, before: Draft): boolean {
  return (
    draft.predicate === 'قال' &&
    draft.rule === 'ar/position/participle' &&
    draft.stance === 'states' &&
    before.rule === 'ar/position/stance-verb'
  );
}

/** "That 16 were wounded": a count of losses, no position. */
function isCount(words: readonly Word[], from: number, to: number): boolean {
  const head = words.slice(from, Math.min(to, from + COUNT_REACH));
  const counted = words.slice(from, to).some(({ token }) => token.kind === 'number');
  return (
    counted &&
    head.some((word) =>
      word.variants.some(({ preposition, stem }) => preposition === '' && CASUALTIES.has(bare(stem))),
    )
  );
}

const COUNT_REACH = 8;

/** A quotation without a verb goes on with whoever spoke before. */
function continuation(view: View): Draft {
  return {
    rule: 'ar/position/quotation-goes-on',
    predicate: '"',
    stance: propositionStance(view, 0, view.words.length) ?? 'states',
    subject: { kind: 'dropped', number: null, gender: null },
    from: 0,
    to: view.words.length,
    proposition: 0,
    dated: [],
    continues: true,
  };
}

function readClauses(view: View): Draft[] {
  const { words } = view;
  const done: Draft[] = [];
  // A paragraph that opens with a quotation goes on with the speaker before.
  const quoted = quotedWords(words, 0) >= LEAST_QUOTED ? quoteEndAt(words, 0) : null;
  let open: Open | null =
    quoted === null
      ? null
      : {
          draft: continuation(view),
          clause: null,
          stanceAt: () => propositionStance(view, 0, quoted) ?? 'states',
          quoteEnd: quoted,
        };
  let at = 0;
  while (at < words.length) {
    // What stands in a direct quotation is the quoted one's: nobody else speaks there.
    if (open?.quoteEnd !== null && open?.quoteEnd !== undefined && at < open.quoteEnd) {
      at = open.quoteEnd;
      continue;
    }
    const relay = relayAt(view, at);
    if (relay) {
      close(at);
      open = {
        draft: relay.draft,
        clause: null,
        stanceAt: (end) =>
          relay.stance ??
          propositionStance(view, relay.draft.proposition, end, { pronoun: relay.pronoun, ids: new Set() }) ??
          'states',
        quoteEnd: quoteEndAt(words, relay.draft.proposition),
      };
      at = relay.draft.proposition;
      continue;
    }
    const issued = issuedAt(view, at);
    if (issued) {
      close(boundaryBefore(words, at));
      open = {
        draft: issued,
        clause: null,
        stanceAt: (end) => propositionStance(view, issued.proposition, end) ?? 'states',
        quoteEnd: quoteEndAt(words, issued.proposition),
      };
      at = issued.proposition;
      continue;
    }
    const predicate = predicateAt(view, at);
    const next = predicate ? nextClause(view, predicate, open) : null;
    if (!next) {
      const conjunct: Draft | null = open ? conjunctAt(view, at, open, done) : null;
      if (conjunct && open) {
        const previous: Open = open;
        close(at);
        const from: number = at;
        const pronoun = words[at]?.norm !== 'وان';
        open = {
          ...previous,
          draft: { ...previous.draft, from, proposition: from + 1, dated: [] },
          stanceAt: (end) =>
            propositionStance(view, from + 1, end, { pronoun, ids: ownIds(view, previous.clause) }) ??
            'states',
        };
      }
      at++;
      continue;
    }
    if (next.inside) {
      const outer: number = done.length;
      if (open) done.push({ ...open.draft, to: next.clause.from, stance: 'states' });
      open = opened(view, next.clause, outer);
    } else {
      const inherited: number | null = next.sibling && open ? (open.draft.inside ?? null) : null;
      close(boundaryBefore(words, next.clause.from));
      open = opened(view, next.clause, inherited);
    }
    at = Math.max(at + 1, next.clause.complement ? next.clause.complement.from : at + 1);
  }
  close(words.length);
  return done;

  function close(end: number): void {
    if (!open) return;
    const to = open.quoteEnd !== null ? Math.max(open.quoteEnd, open.draft.proposition + 1) : end;
    done.push({
      ...open.draft,
      to: Math.min(to, Math.max(end, open.draft.proposition + 1)),
      stance: open.stanceAt(Math.min(to, end)),
    });
    open = null;
  }
}

function opened(view: View, clause: Clause, inside: number | null): Open {
  const { predicate, complement } = clause;
  const object = clause.objects[0];
  const proposition = complement?.from ?? object?.from ?? predicate.at + 1;
  return {
    clause,
    draft: {
      rule: ruleOf(clause),
      predicate: predicate.entry.lemma,
      subject: clause.subject,
      from: clause.from,
      proposition,
      objects: clause.objects,
      hearers: clause.hearers,
      both: clause.both,
      inside,
      dated: [[clause.from, proposition]],
    },
    stanceAt: (end) => stanceOf(view, clause, end),
    quoteEnd: complement?.kind === 'quote' ? quoteEndAt(view.words, complement.from) : null,
  };
}

function ruleOf({ predicate, complement }: Clause): string {
  if (predicate.shape === 'participle') return 'ar/position/participle';
  if (complement?.kind === 'quote') return 'ar/position/quotation';
  switch (predicate.entry.kind) {
    case 'say':
      return 'ar/position/reporting-verb';
    case 'discuss':
      return 'ar/position/discussion';
    case 'support':
      return 'ar/position/support-verb';
    default:
      return 'ar/position/stance-verb';
  }
}

/** A quotation that stands alone in its sentence has at least so many words. */
const LEAST_QUOTED = 6;

/** The token behind the quotation that opens at `from`; null when it never closes, or none opens there. */
function quoteEndAt(words: readonly Word[], from: number): number | null {
  if (!isQuoteMark(words[from])) return null;
  for (let at = from + 1; at < words.length; at++)
    if (isQuoteMark(words[at]) && closes(words, at)) return at + 1;
  return null;
}

/** A mark that closes stands at a word's end; one that opens a name inside the quotation stands before a word. */
function closes(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if ('»”}'.includes(norm)) return true;
  return '"\''.includes(norm) && words[at]?.token.spaceBefore === false;
}

interface Next {
  readonly clause: Clause;
  /** It stands inside what the open clause reports. */
  readonly inside: boolean;
  /** It goes on at the level of the open clause, under the same reporter. */
  readonly sibling: boolean;
}

/** Whether a predicate opens a clause of its own, and at which level; null when it is part of what is reported. */
function nextClause(view: View, predicate: Predicate, open: Open | null): Next | null {
  if (predicate.passive && predicate.entry.lemma !== 'نقل') return null;
  if (RELATIVES.has(view.words[predicate.at - 1]?.norm ?? '')) return null;
  const clause = readClause(view, predicate, open !== null);
  if (!isComplete(view.words, open !== null, clause)) return null;
  if (!open) return { clause, inside: false, sibling: false };
  if (predicate.shape === 'participle') return { clause, inside: false, sibling: true };
  const reports = open.clause === null || open.clause.complement?.kind === 'clause';
  const direct = clause.from <= open.draft.proposition + 3 && reports;
  const start = boundaryBefore(view.words, clause.from);
  const joined = start < clause.from || predicate.joined;
  // "That they support": the pronoun is the outer speaker, and the position his own.
  if (direct && open.clause?.complement?.pronoun) return null;
  if (direct) return takesPosition(clause) ? { clause, inside: true, sibling: false } : null;
  if (!joined) return null;
  const explicit = clause.subject.kind !== 'dropped';
  const says =
    predicate.entry.kind === 'say' && clause.complement !== null && clause.complement.kind !== 'object';
  const sameLevel = open.clause?.predicate.entry.kind === 'discuss' && predicate.entry.kind === 'discuss';
  if (sameLevel) return { clause, inside: false, sibling: true };
  if (!explicit && !says && !afterComma(view.words, clause.from)) return null;
  return { clause, inside: false, sibling: !explicit && predicate.agreement.number === 'dual' };
}

/**
 * Inside a report only an actor of its own takes a position; "that he will" is the outer speaker's. What others did
 * (that they supported X) is told by the outer speaker, what they hold (that they support X) is their position.
 */
function takesPosition({ subject, subjectPhrases, predicate }: Clause): boolean {
  if (subject.kind === 'both' || subject.kind === 'own-side' || subjectPhrases[0]?.mention.kind === 'side')
    return true;
  if (subject.kind !== 'mentions') return false;
  return predicate.entry.kind !== 'stance' || predicate.form.aspect === 'imperfect';
}

/** Feelings are positions only when somebody tells them. */
const FEELINGS: ReadonlySet<string> = new Set(['شعر', 'أحس', 'خشي']);

/** A clause of saying needs something said; verbs with a second sense need their own complement for it. */
function isComplete(
  words: readonly Word[],
  told: boolean,
  { predicate, complement, objects, subject }: Clause,
): boolean {
  const { entry } = predicate;
  if (complement === null)
    return (
      entry.kind !== 'say' && entry.kind !== 'support' && objects.length > 0 && subject.kind === 'mentions'
    );
  if (FEELINGS.has(entry.lemma) && predicate.form.person !== 1 && !told) return false;
  if (
    entry.ambiguous &&
    entry.kind === 'say' &&
    complement.kind === 'preposition' &&
    predicate.shape === 'finite' &&
    subject.kind !== 'mentions' &&
    !predicate.joined
  )
    return false;
  if (entry.kind === 'support')
    return complement.kind === 'clause' || complement.kind === 'quote' || lendsTo(words, complement.from);
  const deciding = OBJECT_DECIDES.get(entry.lemma);
  if (deciding)
    return words
      .slice(predicate.at, predicate.at + 12)
      .some((word) => word.variants.some(({ stem }) => deciding.includes(bare(stem))));
  const deed =
    subject.kind === 'mentions' && (complement.frame?.takes === 'masdar-object' || entry.stance !== 'states');
  if (entry.ambiguous && entry.kind === 'say' && complement.kind === 'object' && !deed) return false;
  if (entry.ambiguous && complement.kind === 'object')
    return subject.kind === 'mentions' || subject.kind === 'both' || (predicate.at === 0 && predicate.joined);
  if (predicate.shape === 'participle' && complement.kind === 'object' && predicate.agreement.gender === 'f')
    return false;
  return true;
}

function afterComma(words: readonly Word[], from: number): boolean {
  return isComma(words[boundaryBefore(words, from)]) || isComma(words[from - 1]) || from === 0;
}

/** The token at which the clause before ends: joints and commas before `from` belong to neither. */
function boundaryBefore(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0) {
    const word = words[at - 1];
    if (word === undefined) break;
    const joint =
      word.isWord &&
      isFunctionWord(word) &&
      (CLAUSE_JOINTS.has(word.norm) || /^(?:حين|الوقت|ذاته|نفسه|في|المقابل)$/u.test(word.norm));
    if (!joint && !isComma(word) && !isBracket(word) && word.norm !== '؛') break;
    at--;
  }
  return at;
}

/** "… وإن X": a second proposition under the same verb. */
function conjunctAt(view: View, at: number, open: Open, _done: readonly Draft[]): Draft | null {
  const word = view.words[at];
  if ((open.clause !== null && open.clause.complement?.kind !== 'clause') || at <= open.draft.proposition + 2)
    return null;
  if (!/^وان(?:ه|ها|هم|هما|نا)?$/u.test(word?.norm ?? '')) return null;
  return { ...open.draft, from: at, to: at, proposition: at + 1, stance: 'states' };
}

export type { Mention };
