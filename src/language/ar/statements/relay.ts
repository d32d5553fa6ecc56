import type { Stance } from '../../../model/stance.js';
import type { SubjectReference } from '../../pack.js';
import { COMPLEMENTISERS } from '../lexicon/function-words.js';
import type { NounWordReading } from '../morphology/noun-lookup.js';
import { bySpelling } from '../words.js';
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
  if (!word || !opensRelay(word)) return null;
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

/** Whether it may begin with the word. */
export const opensRelay = bySpelling(({ verbs }) =>
  verbs.some(
    ({ entry, form }) => entry.lemma === 'نقل' && (form.aspect === 'perfect' || form.aspect === 'imperfect'),
  ),
);

function relayed(
  view: View,
  from: number,
  at: number,
  reporter: Phrase | null,
  pronoun: string | null,
): Relay | null {
  const { words } = view;
  const source = pronoun === null ? view.phraseAt(at) : null;
  const first = source?.to ?? at;
  for (let index = first; index < Math.min(words.length, first + REACH); index++) {
    const noun = sayingAt(view, index);
    if (!noun) continue;
    const next = words[index + 1]?.norm ?? '';
    const marked = COMPLEMENTISERS.has(next) || next === ':';
    return {
      draft: {
        rule: 'ar/position/relayed',
        predicate: `نقل عن … ${words[index]?.token.text ?? ''}`,
        subject: sourceOf(source, pronoun),
        from,
        proposition: hearerEnd(view, marked ? index + 2 : index + 1),
        reportedBy: reporter?.mention ?? null,
        inside: null,
        dated: [[from, index]],
      },
      stance: noun.entry.stance === 'states' ? null : noun.entry.stance,
      pronoun: COMPLEMENTISERS.has(next) && next !== 'ان',
    };
  }
  return null;
}

/** قوله, تأكيدها, نفيه: a noun of saying with its speaker's pronoun. */
function sayingAt(view: View, at: number): NounWordReading | undefined {
  const word = view.words[at];
  if (!word?.isWord) return undefined;
  return word.spelling.nouns.find(
    ({ suffix, entry }) => suffix !== null && entry.kind !== 'talk' && entry.kind !== 'modal',
  );
}

/** Whose words they are: a name, a pronoun, or nobody in particular. */
function sourceOf(source: Phrase | null, pronoun: string | null): SubjectReference {
  if (source) return { kind: 'mentions', mentions: [source.mention] };
  if (pronoun === null) return { kind: 'unidentified' };
  const number = pronoun === 'هم' ? 'plural' : pronoun === 'هما' ? 'dual' : 'singular';
  return { kind: 'dropped', number, gender: pronoun === 'ها' ? 'f' : 'm' };
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
