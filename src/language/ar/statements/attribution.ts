import type { Mention } from '../../../model/mention.js';
import type { Stance } from '../../../model/stance.js';
import type { SubjectReference } from '../../pack.js';
import { ATTRIBUTIONS } from '../lexicon/clauses.js';
import { ISSUED } from '../lexicon/sources.js';
import { nounReadings } from '../morphology/noun-lookup.js';
import { bare, isComma } from '../words.js';
import type { Draft } from './build.js';
import { propositionStance } from './stance.js';
import { sequenceAt, type View } from './view.js';

/** "…، حسب البيان التركي، …", "… وفقا للأمم المتحدة": the sentence is said on somebody's word. */
export function attributionStatement(view: View): Draft | null {
  const { words } = view;
  for (let at = 0; at < words.length; at++) {
    const opener = ATTRIBUTIONS.find((stems) => sequenceAt(words, at, stems) !== null);
    if (!opener) continue;
    const source = sequenceAt(words, at, opener) ?? at;
    const subject = sourceAt(view, source);
    if (!subject) continue;
    const first = at <= 1;
    const end = phraseEnd(view, source);
    return {
      rule: 'ar/position/attribution',
      predicate: opener.join(' '),
      stance: stanceWithin(view, first ? end : 0, words.length),
      subject,
      from: 0,
      to: words.length,
      proposition: first ? end : 0,
      dated: [[at, end]],
    };
  }
  return null;
}

/** "ووفق الوكالة، حذر الوزير من …": who reports what the rest of the sentence says. */
export function leadingSource(view: View): Mention | null {
  const opener = ATTRIBUTIONS.find((stems) => sequenceAt(view.words, 0, stems) !== null);
  const source = opener ? sequenceAt(view.words, 0, opener) : null;
  const subject = source === null ? null : sourceAt(view, source);
  return subject?.kind === 'mentions' ? (subject.mentions[0] ?? null) : null;
}

function sourceAt(view: View, at: number): SubjectReference | null {
  const issued = view.words[at]?.variants.some(({ stem }) => ISSUED.has(bare(stem)));
  for (let index = at; index < Math.min(view.words.length, at + 5); index++) {
    if (isComma(view.words[index])) break;
    const phrase = view.phraseAt(index);
    if (phrase && phrase.mention.type !== 'Place' && phrase.mention.type !== 'Operation')
      return { kind: 'mentions', mentions: [phrase.mention] };
    if (!issued) break;
  }
  return issued ? { kind: 'statement' } : null;
}

function phraseEnd(view: View, at: number): number {
  let end = at;
  while (end < view.words.length && !isComma(view.words[end])) end++;
  return Math.min(end + 1, view.words.length);
}

/** A necessity or refusal named as a noun ("ضرورة" انسحاب …) is the position; else the clause decides. */
function stanceWithin(view: View, from: number, to: number): Stance {
  for (let at = from; at < to; at++) {
    const word = view.words[at];
    const modal = word?.isWord
      ? nounReadings(word.norm).find(({ entry }) => entry.kind === 'modal')
      : undefined;
    if (modal) return modal.entry.stance;
  }
  return propositionStance(view, from, to) ?? 'states';
}
