import type { Sentence } from '../../../model/document.js';
import type { Link } from '../../../model/link.js';
import type { LanguageContext, Pair, SentenceReading, Statement } from '../../pack.js';
import { isQuoteMark } from '../words.js';
import { ATTRIBUTION, attributionStatement, leadingSource, trailingSource } from './attribution.js';
import { buildStatement, type Draft } from './build.js';
import { continuation } from './continuation.js';
import { colonStatement } from './headline.js';
import { issuerIn } from './issuer.js';
import { endsBefore, pairsIn } from './pairs.js';
import { elaborates, isCount, isSilence } from './refine.js';
import { authorIn } from './report-author.js';
import { readSequence } from './sequence.js';
import { toldOf } from './told-of.js';
import { type View, viewOf } from './view.js';

/** Fewer words than this in quotation marks are a caption. */
const SHORTEST_CONTINUATION = 6;

/** What one sentence says: its clauses of saying and of stance, in order, outer before inner. */
export function readStatements(
  sentence: Sentence,
  links: readonly Link[],
  context: LanguageContext,
): SentenceReading {
  const view = viewOf(sentence, links, context);
  const drafts = draftsOf(view);
  const pairs = pairsBefore(pairsIn(view), drafts);
  return {
    statements: toStatements(view, drafts),
    pairs,
    issuer: issuerIn(view),
    author: authorIn(view),
    toldOf: drafts.length === 0 ? toldOf(view) : null,
  };
}

/** "بحث الجانبان الاتفاق بين X وY": those who met were named before; behind it stands what they talked about. */
function pairsBefore(pairs: readonly Pair[], drafts: readonly Draft[]): Pair[] {
  // تم الاتفاق على التعاون بين X وY: they are who agreed.
  const talks = drafts.find(({ subject, stance }) => subject.kind === 'both' && stance !== 'agrees');
  return pairs.filter((pair) => talks === undefined || endsBefore(pair, talks.from));
}

/** A headline's colon first, then verbs, then what is said on somebody's word without a verb. */
export function draftsOf(view: View): Draft[] {
  const colon = colonStatement(view);
  const drafts = colon ? [colon] : readSequence(view);
  if (drafts.length > 0) return drafts;
  const attributed = attributionStatement(view);
  if (attributed) return [attributed];
  return isQuoteMark(view.words[0]) && view.words.length > SHORTEST_CONTINUATION ? [continuation(view)] : [];
}

function toStatements(view: View, drafts: readonly Draft[]): Statement[] {
  const last = drafts.at(-1);
  const trailing = last && last.rule !== ATTRIBUTION ? trailingSource(view, last.proposition) : null;
  const relayer = leadingSource(view) ?? trailing?.by ?? null;
  const statements: Statement[] = [];
  const kept = new Map<number, number>();
  drafts.forEach((draft, index) => {
    const [before, next] = [drafts[index - 1], drafts[index + 1]];
    if (before && elaborates(draft, before)) return;
    const inside =
      draft.inside === null || draft.inside === undefined ? null : (kept.get(draft.inside) ?? null);
    const end = next && elaborates(next, draft) ? next.to : draft.to;
    const to = Math.min(end, trailing?.at ?? end);
    const empty = dropReason(view, draft, before) !== null;
    const reportedBy = draft.reportedBy ?? relayer;
    const statement = buildStatement(view, { ...draft, to, inside, reportedBy, empty });
    if (!statement) return;
    kept.set(index, statements.length);
    statements.push(statement);
  });
  return statements;
}

/** Why a clause of saying is no position; null when it is one. */
export function dropReason(view: View, draft: Draft, before: Draft | undefined): string | null {
  if (before && elaborates(draft, before)) return 'it tells how the position before it was put';
  const tells = draft.stance === 'states' || draft.predicate === 'أعلن';
  if (tells && isCount(view.words, draft.proposition, draft.to, draft.stance)) return 'a count of losses';
  if (isSilence(view.words, draft.proposition, draft.to)) return 'refuses to speak';
  return null;
}
