import type { Mention } from '../../../model/mention.js';
import type { Stance } from '../../../model/stance.js';
import type { Statement, SubjectReference } from '../../pack.js';
import { ADVERSARIAL } from '../lexicon/clauses.js';
import { bare, type Word } from '../words.js';
import { conditionIn } from './condition.js';
import { type Phrase, trimmedSpan, type View } from './view.js';

export interface Draft {
  readonly rule: string;
  readonly predicate: string;
  readonly stance: Stance;
  readonly subject: SubjectReference;
  /** Tokens of the evidence and of what is reported in it. */
  readonly from: number;
  readonly to: number;
  readonly proposition: number;
  readonly objects?: readonly Phrase[];
  readonly hearers?: readonly Phrase[];
  readonly both?: boolean;
  readonly reportedBy?: Mention | null;
  readonly inside?: number | null;
  readonly continues?: boolean;
  readonly aside?: boolean;
  /** Tokens to look for the date of the utterance in; the reporting clause unless given. */
  readonly dated?: readonly (readonly [number, number])[];
}

/** Stances that make an edge for or against whatever they are about. */
const TAKES_SIDES: ReadonlySet<Stance> = new Set<Stance>(['supports', 'opposes', 'agrees', 'promises']);

/** To support the fight against X, or oppose a plan to free Y from X, is no position towards X. */
function isAdversary(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => word.variants.some(({ stem }) => ADVERSARIAL.has(bare(stem))));
}

/** Makes a statement of token ranges: spans, targets and hearers, condition. Null when nothing is reported. */
export function buildStatement(view: View, draft: Draft): Statement | null {
  const { words, sentence } = view;
  const evidence = trimmedSpan(words, draft.from, draft.to);
  const proposition = trimmedSpan(words, Math.min(draft.proposition, draft.to - 1), draft.to);
  if (!evidence || !proposition) return null;
  const { targets, addressees } = partiesOf(view, draft);
  return {
    sentence: sentence.index,
    rule: draft.rule,
    predicate: draft.predicate,
    stance: draft.stance,
    subject: draft.subject,
    evidence,
    proposition,
    targets,
    addressees,
    condition: conditionIn(view, draft.proposition, draft.to),
    reportedBy: draft.reportedBy ?? outletIn(view, draft),
    inside: draft.inside ?? null,
    datedBy: (draft.dated ?? [[draft.from, draft.proposition]]).flatMap(
      ([from, to]) => trimmedSpan(words, from, to) ?? [],
    ),
    continues: draft.continues ?? false,
    aside: draft.aside ?? false,
    towardsBoth: draft.both ?? false,
  };
}

/** Stances whose object is also what they are about, and those whose object is also spoken to. */
const TOWARDS_OBJECT: ReadonlySet<Stance> = new Set<Stance>([
  'demands',
  'calls_for',
  'accuses',
  'opposes',
  'supports',
]);
const SPOKEN_TO_OBJECT: ReadonlySet<Stance> = new Set<Stance>(['demands', 'calls_for', 'warns']);

/** Whom a statement is about and whom it is said to: its objects, its hearers, and whoever its proposition names. */
function partiesOf(view: View, draft: Draft): { targets: Mention[]; addressees: Mention[] } {
  const objects = (draft.objects ?? []).map(({ mention }) => mention);
  const hearers = (draft.hearers ?? []).map(({ mention }) => mention).filter((mention) => !isOutlet(mention));
  const inTopic = view
    .mentionsIn(draft.proposition, draft.to)
    .filter(({ entity, mention }) => entity !== null && mention.shape !== 'adjective')
    .filter(({ mention }) => !TAKES_SIDES.has(draft.stance) || !isAdversary(view.words, mention.from))
    .map(({ mention }) => mention);
  const direct = TOWARDS_OBJECT.has(draft.stance);
  return {
    targets: direct ? [...objects, ...inTopic] : inTopic.length > 0 ? inTopic : objects,
    addressees: SPOKEN_TO_OBJECT.has(draft.stance) ? [...objects, ...hearers] : hearers,
  };
}

/** Kinds of bodies that publish: whom somebody tells something, they report it. */
const OUTLETS: ReadonlySet<string> = new Set([
  'newspaper',
  'broadcaster',
  'news-agency',
  'magazine',
  'media',
]);

function isOutlet({ kind }: Mention): boolean {
  return kind !== null && OUTLETS.has(kind);
}

/** قال لوكالة X, في مقابلة مع صحيفة X: the outlet that the reporting clause names reports it. */
function outletIn(view: View, draft: Draft): Mention | null {
  const speakers = draft.subject.kind === 'mentions' ? draft.subject.mentions : [];
  for (let at = draft.from; at < draft.proposition; at++) {
    const phrase = view.phraseAt(at);
    if (phrase?.from !== at || phrase.governor === null || phrase.to > draft.proposition) continue;
    if (isOutlet(phrase.mention) && !speakers.includes(phrase.mention)) return phrase.mention;
  }
  return null;
}
