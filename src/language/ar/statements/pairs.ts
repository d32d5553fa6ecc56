import type { Mention } from '../../../model/mention.js';
import { nounReadings } from '../morphology/noun-lookup.js';
import type { Phrase, View } from './view.js';

/** Two who meet or act together in the sentence: "X … لقاء مع Y", "التقى X Y", "X وY", "بين X وY". */
export function pairsIn(view: View): [Mention, Mention][] {
  const actors = view.phrases.filter(
    ({ mention }) => mention.type !== 'Place' && mention.type !== 'Operation',
  );
  return [...meeting(view, actors), ...joined(view, actors)];
}

function meeting(view: View, actors: readonly Phrase[]): [Mention, Mention][] {
  const talks = view.words.some(
    (word) =>
      word.isWord &&
      (nounReadings(word.norm).some(({ entry }) => entry.kind === 'talk') ||
        word.verbs.some(({ entry }) => entry.kind === 'meet' || entry.kind === 'discuss')),
  );
  if (!talks) return [];
  const partner = actors.find(({ governor }) => governor === 'مع');
  const before = actors.filter((phrase) => partner !== undefined && phrase.to <= partner.from);
  const alike = before.filter(({ mention }) => mention.type === partner?.mention.type);
  const free = (phrases: readonly Phrase[]) => phrases.filter(({ governor }) => governor === null);
  // "The words of the commissioner after a meeting with X": better a governed one of the same kind than none.
  const subject = free(alike).at(-1) ?? free(before)[0] ?? alike.at(-1);
  if (partner && subject) return [[subject.mention, partner.mention]];
  const met = view.words.find((word) =>
    word.verbs.some(({ entry, form }) => entry.kind === 'meet' && form.aspect === 'perfect'),
  );
  const after = actors.filter(({ governor }) => governor === null || governor === 'ب');
  const [first, second] = after;
  return met && first && second && first.mention.type === 'Person' && second.mention.type === 'Person'
    ? [[first.mention, second.mention]]
    : [];
}

/** People named together, and two parties behind بين. */
function joined(view: View, actors: readonly Phrase[]): [Mention, Mention][] {
  return actors.flatMap((phrase, index): [Mention, Mention][] => {
    const next = actors[index + 1];
    if (!next?.joined || next.from > phrase.to + 1) return [];
    const people = phrase.mention.type === 'Person' && next.mention.type === 'Person';
    const parties = phrase.governor === 'بين' && !isSettled(view, phrase.from);
    return people || parties ? [[phrase.mention, next.mention]] : [];
  });
}

/** "الاتفاق بين X وY", "الحرب بين X وY": what stands between two without their talking. */
function isSettled({ words }: View, at: number): boolean {
  return words.slice(Math.max(0, at - SETTLED_REACH), at).some(({ norm }) => SETTLED.test(norm));
}

const SETTLED_REACH = 5;
const SETTLED =
  /^(?:ال|لل|بال|وال)?(?:اتفاق|اتفاقيه|معاهده|حرب|صراع|نزاع|مواجهات|اشتباكات|معارك|حدود|خلاف|خلافات|علاقات|علاقه)$/u;
