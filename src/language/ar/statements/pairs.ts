import type { Mention } from '../../../model/mention.js';
import { nounReadings } from '../morphology/noun-lookup.js';
import type { Phrase, View } from './view.js';

/** Two who meet or act together in the sentence: "X … لقاء مع Y", "التقى X Y", "X وY", "بين X وY". */
export function pairsIn(view: View): [Mention, Mention][] {
  const actors = view.phrases.filter(
    ({ mention }) => mention.type !== 'Place' && mention.type !== 'Operation',
  );
  return [...meeting(view, actors), ...received(view, actors), ...parties(view, actors)];
}

/** "الملك X وولي العهد Y", "مصر والسودان": two people or states that are only named together. */
export function couplesIn(view: View): [Mention, Mention][] {
  return joined(view.phrases).flatMap(([{ mention: a }, { mention: b }]): [Mention, Mention][] => {
    const alike = a.type === b.type && (a.type === 'Person' || a.type === 'State');
    return alike ? [[a, b]] : [];
  });
}

const MEETING = /^(?:لقائ|استقبال|اجتماع|مباحثات|محادثات)ها?$/u;
const RECEIVED_REACH = 4;

/** "قال X خلال لقائه Y", "وخلال استقباله Y قال X": the pronoun is whoever the sentence tells of. */
function received({ words }: View, actors: readonly Phrase[]): [Mention, Mention][] {
  const people = actors.filter(({ mention }) => mention.type === 'Person');
  return words.flatMap((word, at): [Mention, Mention][] => {
    if (!word.variants.some(({ stem }) => MEETING.test(stem))) return [];
    const guest = people.find(({ from }) => from > at && from <= at + RECEIVED_REACH);
    const free = people.filter((phrase) => phrase !== guest && phrase.governor === null);
    const host =
      free.filter(({ to }) => to <= at).at(-1) ?? free.find(({ from }) => from > (guest?.to ?? at));
    return guest && host ? [[host.mention, guest.mention]] : [];
  });
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

/** Two parties behind بين. */
function parties(view: View, actors: readonly Phrase[]): [Mention, Mention][] {
  return joined(actors).flatMap(([a, b]): [Mention, Mention][] =>
    a.governor === 'بين' && !isSettled(view, a.from) ? [[a.mention, b.mention]] : [],
  );
}

function joined(phrases: readonly Phrase[]): [Phrase, Phrase][] {
  return phrases.flatMap((phrase, index): [Phrase, Phrase][] => {
    const next = phrases[index + 1];
    return next?.joined && next.from <= phrase.to + 1 ? [[phrase, next]] : [];
  });
}

/** "الاتفاق بين X وY", "الحرب بين X وY": what stands between two without their talking. */
function isSettled({ words }: View, at: number): boolean {
  return words.slice(Math.max(0, at - SETTLED_REACH), at).some(({ norm }) => SETTLED.test(norm));
}

const SETTLED_REACH = 5;
const SETTLED =
  /^(?:ال|لل|بال|وال)?(?:اتفاق|اتفاقيه|معاهده|حرب|صراع|نزاع|مواجهات|اشتباكات|معارك|حدود|خلاف|خلافات)$/u;
