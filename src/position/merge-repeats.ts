import { overlap } from '../model/span.js';
import { polarityOf, type Stance } from '../model/stance.js';
import type { Resolved } from './resolve.js';

/** A position before it has an id. */
export interface Draft extends Resolved {
  readonly statedOn: string | null;
  readonly isTitle: boolean;
  /** Normal forms of the proposition's words that carry meaning. */
  readonly words: ReadonlySet<string>;
  readonly repeats: readonly { readonly start: number; readonly end: number }[];
}

/** Stances that reporters use for one another when they repeat a proposition. */
const SOFT: readonly (readonly Stance[])[] = [
  ['states', 'announces', 'discusses', 'promises'],
  ['opposes', 'accuses', 'denies'],
  ['demands', 'calls_for', 'warns'],
  ['supports', 'agrees'],
];

/** Measured on the annotated samples: repeats of one proposition share more of their words than this, others less. */
const SAME = 0.5;
const SAME_IN_TITLE = 0.3;
const FEWEST = 3;

/** Merges repeats of one proposition by one speaker; the fullest span becomes the evidence. */
export function mergeRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const index = kept.findIndex((other) => isRepeat(other, draft));
    const other = kept[index];
    if (other === undefined) kept.push(draft);
    else kept[index] = merge(other, draft);
  }
  return kept;
}

function isRepeat(a: Draft, b: Draft): boolean {
  if (standsWithin(a, b)) return false;
  if (a.statement.stance === 'discusses' || b.statement.stance === 'discusses') return false;
  if (a.speakers.length !== b.speakers.length || !a.speakers.every((id) => b.speakers.includes(id)))
    return false;
  const alike = soft(a.statement.stance, b.statement.stance);
  if (a.isTitle !== b.isTitle) {
    const [title, body] = a.isTitle ? [a, b] : [b, a];
    return alike ? isHeadlineOf(title, body) : isSummaryOf(title, body);
  }
  if (!alike) return false;
  const shared = a.targets.filter((id) => b.targets.includes(id)).length;
  if (shared === 0 && (a.targets.length > 0 || b.targets.length > 0)) return false;
  // One or two words are too few to tell by a share.
  const few = Math.min(a.words.size, b.words.size) < FEWEST;
  return similarity(a.words, b.words) >= (few ? 1 : SAME);
}

/** "المدينة التي قال إن …": what is told beside a report stands in its words, and repeats nothing. */
function standsWithin({ statement: a }: Draft, { statement: b }: Draft): boolean {
  return (a.aside === true || b.aside === true) && overlap(a.evidence, b.evidence) > 0;
}

/** A headline tells in other words, and of others, what its speaker says below. */
function isHeadlineOf(title: Draft, body: Draft): boolean {
  const shared = title.targets.some((id) => body.targets.includes(id)) ? SAME_IN_TITLE : SAME;
  return similarity(title.words, body.words) >= (title.targets.length === 0 ? SAME_IN_TITLE : shared);
}

/** Short as it is, a headline may take another stance than the body, though not the contrary one. */
function isSummaryOf(title: Draft, body: Draft): boolean {
  const contrary = polarityOf(title.statement.stance) * polarityOf(body.statement.stance) < 0;
  const shared = title.targets.some((id) => body.targets.includes(id));
  return !contrary && shared && title.words.size >= FEWEST && similarity(title.words, body.words) >= SAME;
}

function soft(a: Stance, b: Stance): boolean {
  return a === b || SOFT.some((group) => group.includes(a) && group.includes(b));
}

/** Share of the smaller set's words that the larger one has too. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

function merge(a: Draft, b: Draft): Draft {
  const length = ({ statement }: Draft) => statement.evidence.end - statement.evidence.start;
  const [main, other] = a.isTitle || (!b.isTitle && length(b) > length(a)) ? [b, a] : [a, b];
  return {
    ...main,
    reportedBy: main.reportedBy ?? other.reportedBy,
    statedOn: main.statedOn ?? other.statedOn,
    repeats: [...a.repeats, ...b.repeats, other.statement.evidence].sort((x, y) => x.start - y.start),
  };
}
