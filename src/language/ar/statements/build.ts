import type { Mention } from '../../../model/mention.js';
import type { Stance } from '../../../model/stance.js';
import type { Statement, SubjectReference } from '../../pack.js';
import { conditionIn } from './condition.js';
import { ifOwn } from './own-side.js';
import { isOutlet, partiesOf } from './parties.js';
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
  readonly empty?: boolean;
  /** Its marker bears the pronoun of somebody else than the speaker: it goes on about those before. */
  readonly goesOn?: boolean;
  /** Tokens to look for the date of the utterance in; the reporting clause unless given. */
  readonly dated?: readonly (readonly [number, number])[];
}

/** Makes a statement of token ranges: spans, targets and hearers, condition. Null when nothing is reported. */
export function buildStatement(view: View, draft: Draft): Statement | null {
  const { words, sentence } = view;
  const evidence = trimmedSpan(words, draft.from, draft.to);
  const proposition = trimmedSpan(words, Math.min(draft.proposition, draft.to - 1), draft.to);
  if (!evidence || !proposition) return null;
  return {
    sentence: sentence.index,
    rule: draft.rule,
    predicate: draft.predicate,
    stance: draft.stance,
    ifOwn: ifOwn(view, draft),
    subject: draft.subject,
    evidence,
    proposition,
    ...partiesOf(view, draft),
    condition: conditionIn(view, draft.proposition, draft.to),
    reportedBy: draft.reportedBy ?? outletIn(view, draft),
    inside: draft.inside ?? null,
    datedBy: (draft.dated ?? [[draft.from, draft.proposition]]).flatMap(
      ([from, to]) => trimmedSpan(words, from, to) ?? [],
    ),
    continues: draft.continues ?? false,
    aside: draft.aside ?? false,
    empty: draft.empty ?? false,
    towardsBoth: draft.both ?? false,
  };
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
