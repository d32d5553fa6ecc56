import type { Stance } from '../../../model/stance.js';
import type { SubjectReference } from '../../pack.js';
import { COMPLEMENTISERS } from '../lexicon/function-words.js';
import { nounReadings } from '../morphology/noun-lookup.js';
import type { Draft } from './build.js';
import { type Phrase, sequenceAt, type View } from './view.js';

/** What stands between "said of him" and its proposition, at most. */
const REACH = 12;

export interface Relay {
  readonly draft: Omit<Draft, 'to' | 'stance'>;
  /** What the verbal noun makes of it (نفيه: denies); null when the proposition decides. */
  readonly stance: Stance | null;
  readonly pronoun: boolean;
}

/** نقلت وكالة X عن Y قوله إن …: Y speaks, X reports. نُقل عن Y …: nobody in particular reports. */
export function relayAt(view: View, at: number): Relay | null {
  const { words } = view;
  const word = words[at];
  if (
    !word?.verbs.some(
      ({ entry, form }) =>
        entry.lemma === 'نقل' && (form.aspect === 'perfect' || form.aspect === 'imperfect'),
    )
  )
    return null;
  let reporter: Phrase | null = null;
  for (let index = at + 1; index < Math.min(words.length, at + REACH); index++) {
    const phrase = view.phraseAt(index);
    if (sequenceAt(words, index, ['عن']) !== null) return relayed(view, at, index + 1, reporter, null);
    const pronoun = /^عن(ه|ها|هم|هما)$/u.exec(words[index]?.norm ?? '')?.[1];
    if (pronoun) return relayed(view, at, index + 1, reporter, pronoun);
    if (phrase && reporter === null && phrase.governor === null) {
      reporter = phrase;
      index = phrase.to - 1;
    }
  }
  return null;
}

function relayed(
  view: View,
  from: number,
  at: number,
  reporter: Phrase | null,
  pronoun: string | null,
): Relay | null {
  const { words } = view;
  const source = pronoun === null ? view.phraseAt(at) : null;
  const subject: SubjectReference = pronoun
    ? {
        kind: 'dropped',
        number: pronoun === 'هم' ? 'plural' : pronoun === 'هما' ? 'dual' : 'singular',
        gender: pronoun === 'ها' ? 'f' : 'm',
      }
    : source
      ? { kind: 'mentions', mentions: [source.mention] }
      : { kind: 'unidentified' };
  let index = source?.to ?? at;
  for (const limit = index + REACH; index < Math.min(words.length, limit); index++) {
    const word = words[index];
    const noun = word?.isWord
      ? nounReadings(word.norm).find(
          ({ suffix, entry }) => suffix !== null && entry.kind !== 'talk' && entry.kind !== 'modal',
        )
      : undefined;
    if (!noun) continue;
    const next = words[index + 1]?.norm ?? '';
    const clause = COMPLEMENTISERS.has(next);
    const proposition = clause ? index + 2 : words[index + 1]?.norm === ':' ? index + 2 : index + 1;
    return {
      draft: {
        rule: 'ar/position/relayed',
        predicate: `نقل عن … ${word?.token.text ?? ''}`,
        subject,
        from,
        proposition: hearerEnd(view, proposition),
        reportedBy: reporter?.mention ?? null,
        inside: null,
        dated: [[from, index]],
      },
      stance: noun.entry.stance === 'states' ? null : noun.entry.stance,
      pronoun: clause && next !== 'ان',
    };
  }
  return null;
}

/** قوله للصحفيين إن …: the hearers stand between. */
function hearerEnd(view: View, from: number): number {
  const word = view.words[from];
  if (!word?.variants.some(({ preposition }) => preposition === 'ل')) return from;
  for (let at = from + 1; at < Math.min(view.words.length, from + 7); at++) {
    if (COMPLEMENTISERS.has(view.words[at]?.norm ?? '')) return at + 1;
  }
  return from;
}
