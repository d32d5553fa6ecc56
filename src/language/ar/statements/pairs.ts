import type { Pair } from '../../pack.js';
import { BOTH } from '../lexicon/sources.js';
import { bySpelling, hasStem, isQuoteMark, placesOf, type Word } from '../words.js';
import { namedBehind } from './both-named.js';
import type { Phrase, View } from './view.js';

/**
 * Two who meet or act together in the sentence ("X … لقاء مع Y", "التقى X Y", "خلال لقائه Y", "وصل X وY", "بين X وY"),
 * or are only named together.
 */
export function pairsIn(view: View): Pair[] {
  const actors = view.phrases.filter(
    ({ mention }) => mention.type !== 'Place' && mention.type !== 'Operation',
  );
  return [...holders(view), ...meeting(view, actors), ...received(view, actors), ...joined(view, actors)];
}

/** "بين الرئيسين الفرنسي X والتركي Y": from here on they are the two presidents. */
function holders(view: View): Pair[] {
  return placesOf(view.words, isBoth).flatMap((at): Pair[] => {
    const [first, second] = namedBehind(view, at);
    return first && second ? [met(first, second)] : [];
  });
}

const isBoth = hasStem(BOTH);

const MEETING = /^(?:لقائ|استقبال|اجتماع|مباحثات|محادثات)ها?$/u;
const isMeeting = bySpelling(({ variants }) => variants.some(({ stem }) => MEETING.test(stem)));
const RECEIVED_REACH = 4;

/** "قال X خلال لقائه Y", "وخلال استقباله Y قال X": the pronoun is whoever the sentence tells of. */
function received({ words }: View, actors: readonly Phrase[]): Pair[] {
  const people = actors.filter(({ mention }) => mention.type === 'Person');
  return placesOf(words, isMeeting).flatMap((at): Pair[] => {
    const guest = people.find(({ from }) => from > at && from <= at + RECEIVED_REACH);
    const free = people.filter((phrase) => phrase !== guest && phrase.governor === null);
    const host =
      free.filter(({ to }) => to <= at).at(-1) ?? free.find(({ from }) => from > (guest?.to ?? at));
    return guest && host ? [met(host, guest)] : [];
  });
}

function meeting(view: View, actors: readonly Phrase[]): Pair[] {
  if (!view.words.some(tellsOfTalks)) return [];
  const partner = named(
    actors,
    actors.findIndex(({ governor }) => governor === 'مع'),
  );
  const host = partner && hostOf(view, actors, partner);
  if (partner && host) return [met(host, partner)];
  const meets = view.words.some(haveMet);
  const after = actors.filter(({ governor }) => governor === null || governor === 'ب');
  const first = after[0];
  const second = named(after, 1);
  return meets && first && second && first.mention.type === 'Person' && second.mention.type === 'Person'
    ? [met(first, second)]
    : [];
}

const tellsOfTalks = bySpelling(
  (spelling) =>
    talk({ spelling }) ||
    spelling.verbs.some(({ entry }) => entry.kind === 'meet' || entry.kind === 'discuss'),
);

const haveMet = bySpelling(({ verbs }) =>
  verbs.some(({ entry, form }) => entry.kind === 'meet' && form.aspect === 'perfect'),
);

/** مع نائب الرئيس ووزير الخارجية الشيخ X: an office that is nobody's is the next one's, if "and" joins them. */
function named(actors: readonly Phrase[], index: number): Phrase | undefined {
  const [phrase, next] = [actors[index], actors[index + 1]];
  const isHis = phrase?.entity === null && next?.joined === true && next.from === phrase.to;
  return isHis ? named(actors, index + 1) : phrase;
}

function met(a: Phrase, b: Phrase): Pair {
  return { of: [a.mention, b.mention], by: 'meeting' };
}

function isTalk(word: Word | undefined): boolean {
  return word !== undefined && talk(word);
}

const talk = bySpelling(({ nouns }) => nouns.some(({ entry }) => entry.kind === 'talk'));

/** Who had the talks with the partner. */
function hostOf(view: View, actors: readonly Phrase[], partner: Phrase): Phrase | undefined {
  const before = actors.filter((phrase) => phrase.to <= partner.from);
  // "أوضح X أن لقاء Y مع Z": theirs it is. "نقل X عن Y قوله خلال مكالمة مع Z": X only passes it on.
  const theirs = before.filter(
    ({ from, governor }) =>
      ((governor === 'of' || governor === null) && isTalk(view.words[from - 1])) ||
      (governor === 'عن' && passesOn(view, from)),
  );
  const alike = before.filter(({ mention }) => mention.type === partner.mention.type);
  const free = (phrases: readonly Phrase[]) => phrases.filter(({ governor }) => governor === null);
  // "The words of the commissioner after a meeting with X": better a governed one of the same kind than none.
  return theirs.at(-1) ?? free(alike).at(-1) ?? free(before)[0] ?? alike.at(-1);
}

function passesOn({ words }: View, at: number): boolean {
  return words.slice(0, at).some(({ verbs }) => verbs.some(({ entry }) => entry.lemma === 'نقل'));
}

/** People who act together, two parties behind بين, and two of a kind that are only named together. */
function joined(view: View, actors: readonly Phrase[]): Pair[] {
  return actors.flatMap((phrase, index): Pair[] => {
    const next = actors[index + 1];
    if (!next?.joined || next.from > phrase.to + 1) return [];
    const by = bondOf(view, phrase, next);
    return by === null ? [] : [{ of: [phrase.mention, next.mention], by }];
  });
}

function bondOf(view: View, a: Phrase, b: Phrase): Pair['by'] | null {
  const between = a.governor === 'بين';
  const alike = a.mention.type === b.mention.type;
  const people = alike && a.mention.type === 'Person';
  if (between && !isBefore(view, a.from, SETTLED))
    return isBefore(view, a.from, RELATED) ? 'relations' : 'meeting';
  if (people && !between && actTogether(view, a)) return 'meeting';
  return people || (alike && a.mention.type === 'State') ? 'name' : null;
}

/** وصل X وY, لقاء X وY: not the last two of a list, nor two whom others greet. */
function actTogether({ words }: View, first: Phrase): boolean {
  const before = words[first.from - 1];
  // The word that a sentence opens with is its verb, known or not.
  if (before === undefined || first.from === 1 || isQuoteMark(before) || isTalk(before)) return true;
  return before.verbs.some(({ form }) => form.aspect === 'perfect' || form.aspect === 'imperfect');
}

/** "الاتفاق بين X وY", "العلاقات بين X وY": what stands between the two, a few words before them. */
function isBefore({ words }: View, at: number, nouns: RegExp): boolean {
  return words.slice(Math.max(0, at - NOUN_REACH), at).some(({ norm }) => nouns.test(norm));
}

const NOUN_REACH = 5;
/** They do not talk with each other. */
const SETTLED =
  /^(?:ال|لل|بال|وال)?(?:اتفاق|اتفاقيه|معاهده|حرب|صراع|نزاع|مواجهات|اشتباكات|معارك|حدود|خلاف|خلافات)$/u;
/** They have to do with each other, and whoever speaks for them has met. */
const RELATED =
  /^(?:ال|لل|بال|وال)?(?:علاقات|علاقه|تعاون|روابط|صداقه|شراكه|تبادل|تنسيق|تقارب|تضامن|تفاهم|تفاهمات|توافق|تباين|تطابق)$/u;

/** Both are named before the token. */
export function endsBefore({ of }: Pair, at: number): boolean {
  return of.every(({ to }) => to <= at);
}
