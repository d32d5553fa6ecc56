import type { Link } from '../../../model/link.js';
import type { Mention } from '../../../model/mention.js';
import { polarityOf, type Stance } from '../../../model/stance.js';
import { ADVERSARIAL } from '../lexicon/clauses.js';
import { COMPLEMENTISERS } from '../lexicon/function-words.js';
import { BOTH } from '../lexicon/sources.js';
import { CONDUCT, DEMONSTRATIVES, POINTING_BACK, SPOKEN_OF, TOPIC_OPENERS } from '../lexicon/topics.js';
import {
  bySpelling,
  hasNoun,
  hasStem,
  isDefinite,
  isFunctionWord,
  spelledLike,
  type Word,
} from '../words.js';
import { type Phrase, sequenceAt, type View } from './view.js';

/** What of a statement tells its parties: its stance, its tokens, and what its verb takes. */
interface Told {
  readonly stance: Stance;
  readonly from: number;
  readonly to: number;
  readonly proposition: number;
  readonly objects?: readonly Phrase[];
  readonly hearers?: readonly Phrase[];
  readonly goesOn?: boolean;
}

/** Whom a statement is about and whom it is said to. */
export interface Parties {
  readonly targets: readonly Mention[];
  readonly addressees: readonly Mention[];
  /** Meant where the targets turn out to be nobody but the speaker. */
  readonly setting: readonly Mention[];
  /** The two who meet are meant where nobody is named: "between the two countries". */
  readonly speaksOfBoth: boolean;
  /** It points back (هذا التقرير، ضدها): without targets of its own it goes on about those before. */
  readonly pointsBack: boolean;
  /** Its first word does: هذه الخطوة تخدم …. */
  readonly beginsBack: boolean;
}

/** Stances that make an edge for or against whatever they are about. */
const TAKES_SIDES: ReadonlySet<Stance> = new Set<Stance>(['supports', 'opposes', 'agrees', 'promises']);
/** Stances whose object is also what they are about, and those whose object is also spoken to. */
const TOWARDS_OBJECT: ReadonlySet<Stance> = new Set<Stance>([
  'demands',
  'calls_for',
  'accuses',
  'opposes',
  'supports',
]);
const SPOKEN_TO_OBJECT: ReadonlySet<Stance> = new Set<Stance>(['demands', 'calls_for', 'warns']);

/** Whom a statement is about: its objects and whoever its proposition names; else what its scene is set with. */
export function partiesOf(view: View, draft: Told): Parties {
  const objects = (draft.objects ?? []).map(({ mention }) => mention);
  const hearers = (draft.hearers ?? []).map(({ mention }) => mention).filter((mention) => !isOutlet(mention));
  const linked = view.mentionsIn(draft.proposition, draft.to).filter(({ entity }) => entity !== null);
  const meant = linked.filter((link) => isMeant(view, link));
  const sided = TAKES_SIDES.has(draft.stance);
  const isAside = ({ mention }: Link) =>
    (sided && isAdversary(view.words, mention.from)) ||
    (polarityOf(draft.stance) !== 0 && isWhere(view, mention));
  const inTopic = mentionsOf(meant.filter((link) => !isAside(link)));
  const direct = TOWARDS_OBJECT.has(draft.stance);
  return {
    targets: direct ? [...objects, ...inTopic] : inTopic.length > 0 ? inTopic : objects,
    addressees: SPOKEN_TO_OBJECT.has(draft.stance) ? [...objects, ...hearers] : hearers,
    setting: [
      ...mentionsOf(meant.filter(isAside)),
      ...sceneOf(view, draft),
      ...mentionsOf(linked.filter((link) => !meant.includes(link) && !isInPhrase(view, link))),
    ],
    ...pointersIn(view, draft),
  };
}

function mentionsOf(links: readonly Link[]): Mention[] {
  return links.map(({ mention }) => mention);
}

/** A name is meant; of an adjective (التدخل التركي) only that of somebody's conduct, not of a place or a title. */
function isMeant(view: View, link: Link): boolean {
  const { mention } = link;
  return (
    mention.shape !== 'adjective' ||
    (!isInPhrase(view, link) && (isPeople(view.words[mention.from]) || isOfConduct(view.words, mention.from)))
  );
}

function isInPhrase(view: View, { mention }: Link): boolean {
  return mention.shape === 'adjective' && view.phraseAt(mention.from) !== null;
}

/** على الإسرائيليين: the people stand for their state. */
function isPeople(word: Word | undefined): boolean {
  return /ال\p{L}{3,20}(?:ون|ين)$/u.test(word?.norm ?? '');
}

const isConduct = hasNoun(CONDUCT);
const ADJECTIVE_REACH = 3;

/** الاتفاق النووي الإيراني: other adjectives may stand between. */
function isOfConduct(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - ADJECTIVE_REACH); before--) {
    const word = words[before];
    if (!word?.isWord || isFunctionWord(word)) return false;
    if (isConduct(word)) return true;
  }
  return false;
}

/** To support the fight against X, or oppose a plan to free Y from X, is no position towards X. */
function isAdversary(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(isAdversarial);
}

const isAdversarial = hasNoun(ADVERSARIAL);

/** إدانة الهجمات في تركيا: where something happens is not for what or against what somebody is. */
function isWhere(view: View, { from, type }: Mention): boolean {
  return (type === 'State' || type === 'Place') && view.phraseAt(from)?.governor === 'في';
}

const opensTopic = hasStem(new Set(TOPIC_OPENERS.flatMap(([first = '']) => [first])));

/** وحول زيارة X قال; ردا على سؤال عن X: whom the words around the verb say that it will be about. */
function sceneOf(view: View, draft: Told): Mention[] {
  const { words } = view;
  const first = Math.min(draft.from, draft.proposition);
  const opener = words.findIndex(
    (word, at) =>
      at < draft.proposition &&
      word.isWord &&
      (at === 0 || at >= first) &&
      opensTopic(word) &&
      TOPIC_OPENERS.some((stems) => sequenceAt(words, at, stems) !== null),
  );
  if (opener < 0) return [];
  const end = opener < first ? first : draft.proposition;
  return view
    .mentionsIn(opener, end)
    .filter((link) => link.entity !== null && !isInPhrase(view, link) && !isOutlet(link.mention))
    .map(({ mention }) => mention);
}

const POINTER_REACH = 12;

function pointersIn(view: View, draft: Told): Pick<Parties, 'speaksOfBoth' | 'pointsBack' | 'beginsBack'> {
  const head = view.words.slice(draft.proposition, Math.min(draft.to, draft.proposition + POINTER_REACH));
  const first = head.find((word) => word.isWord && !COMPLEMENTISERS.has(word.norm));
  return {
    speaksOfBoth: head.some(isBoth) || isTalk(first),
    beginsBack: /^(?:هذا|هذه|تلك|ذلك|هؤلاء)$/u.test(first?.norm ?? ''),
    pointsBack: draft.goesOn === true || isSpokenOf(first) || head.some(pointsToWhatWas),
  };
}

const isBoth = bySpelling(({ variants }) => variants.some(({ stem }) => BOTH.has(stem)));

const pointsBack = hasStem(POINTING_BACK);
const isDemonstrative = hasStem(DEMONSTRATIVES);
const isAndThat = spelledLike(/^[وف]ذلك$/u);

/** هذا القرار, ضده; وذلك في ظل …: it only goes on. */
function pointsToWhatWas(word: Word): boolean {
  return pointsBack(word) || (isDemonstrative(word) && !isAndThat(word));
}

/** "إن المباحثات كانت مثمرة": of those who talked. */
function isTalk(word: Word | undefined): boolean {
  return (
    isDefiniteNoun(word) &&
    word.spelling.nouns.some(
      ({ entry, suffix }) => entry.kind === 'talk' && entry.noun !== 'زيارة' && suffix === null,
    )
  );
}

/** "إن الاتفاق سيفتح …". */
function isSpokenOf(word: Word | undefined): boolean {
  return isDefiniteNoun(word) && isSubject(word);
}

const isSubject = hasNoun(SPOKEN_OF);

function isDefiniteNoun(word: Word | undefined): word is Word {
  return word !== undefined && isDefinite(word.norm);
}

/** Kinds of bodies that publish: whom somebody tells something, they report it. */
const OUTLETS: ReadonlySet<string> = new Set([
  'newspaper',
  'broadcaster',
  'news-agency',
  'website',
  'magazine',
  'media',
]);

export function isOutlet({ kind }: Mention): boolean {
  return kind !== null && OUTLETS.has(kind);
}
