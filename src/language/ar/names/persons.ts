import type { Sentence } from '../../../model/document.js';
import type { Mention, OfficeHeld } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { FORMER_WORDS } from '../lexicon/titles.js';
import { bare, isDefinite, type Spelled, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { knownNamesAt, opensKnownName } from './known.js';
import { makeMention, spanOf } from './make.js';
import { nameBefore } from './name-before.js';
import { type NameRange, strongPersonAt } from './name-range.js';
import { lineageEnd, opensPersonName, readPersonName } from './name-words.js';
import { namesPlace } from './person-places.js';
import { chainFrom, titlesBehind } from './title-chain.js';
import { opensTitle, type TitlePhrase, titleAt } from './titles.js';
import { endsInVoice } from './voiced.js';

/** Whether a person's name or title may begin with the word: what stands behind it must tell. */
export function opensPerson({ spelling }: Spelled, context: LanguageContext): boolean {
  return (
    opensTitle({ spelling }) || opensPersonName(spelling, context) || opensKnownName({ spelling }, context)
  );
}

/** People by their office, with or without a name: وزير الخارجية التركي، مولود … · المتحدث باسم … · نظيره التركي. */
export function personsAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const phrase = titleAt(sentence, words, at, context);
  if (phrase) return byTitle(sentence, words, phrase, context);
  return byGivenName(sentence, words, at, context);
}

function byTitle(
  sentence: Sentence,
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
): Mention[] {
  if (phrase.title.number) return [];
  // Proposed as a mention of its own: a deputy's title has the same owner as the one that it is deputy to.
  const of = phrase.of ? [{ ...phrase.of }] : [];
  const chain = chainFrom(sentence, words, phrase, context);
  if (chain) {
    if (namesPlace(words, chain.name.from)) return of;
    const behind = titlesBehind(sentence, words, { from: phrase.from, to: chain.name.to }, context);
    return [...of, named(words, sentence, chain.name, [...chain.titles, ...behind], context)];
  }
  const before = nameBefore(words, phrase, context);
  if (before && !namesPlace(words, before.from)) {
    const behind = titlesBehind(sentence, words, { from: before.from, to: phrase.to }, context);
    return [...of, named(words, sentence, before, [phrase, ...behind], context)];
  }
  if (phrase.title.shape === 'rank') return honouredRole(sentence, words, phrase, context);
  const voiced = phrase.of === null ? voicedPerson(sentence, words, phrase, context) : null;
  return [...of, ...roleAlone(sentence, words, voiced ?? phrase, phraseStart(words, phrase))];
}

/** متحدث باسم الوزير سالم الهزايمة: the spokesman of somebody by name, or by an office of a state or body. */
function voicedPerson(
  sentence: Sentence,
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
): TitlePhrase | null {
  const inner = endsInVoice(words, phrase) ? titleAt(sentence, words, phrase.to, context) : null;
  if (!inner) return null;
  const chain = chainFrom(sentence, words, inner, context, false);
  const person = chain && named(words, sentence, chain.name, chain.titles, context);
  const of = person ?? inner.of;
  return of && { ...phrase, to: Math.max(inner.to, chain?.name.to ?? 0), of, definite: phrase.definite };
}

/** معالي وزير الخارجية: an honorific before an office is part of its phrase. */
function honouredRole(
  sentence: Sentence,
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
): Mention[] {
  const inner = titleAt(sentence, words, phrase.to, context);
  if (inner?.title.shape !== 'of' || inner.title.number || inner.variant.preposition !== '') return [];
  const whole = { ...inner, from: phrase.from, variant: phrase.variant };
  return roleAlone(sentence, words, { ...whole, definite: true }, phraseStart(words, phrase));
}

function phraseStart(words: readonly Word[], phrase: TitlePhrase): number {
  const word = words[phrase.from];
  return word === undefined ? 0 : startBehindClitics(word, phrase.variant);
}

function named(
  words: readonly Word[],
  sentence: Sentence,
  name: NameRange,
  titles: readonly [TitlePhrase, ...TitlePhrase[]],
  context: LanguageContext,
): Mention {
  const [first] = titles;
  const from = Math.min(first.from, name.from);
  const to = Math.max(name.to, ...titles.map((title) => title.to));
  const main = [...titles].sort((a, b) => weight(b) - weight(a))[0] ?? first;
  const whole = spanOf(words, from, to);
  const start = from === first.from ? phraseStart(words, first) : whole.start;
  return makeMention(sentence, words, name.from, name.to, {
    type: 'Person',
    shape: 'name',
    candidates: personIds(words, name.from, name.to, context),
    gender: titles.some(({ title }) => title.gender === 'f') ? 'f' : 'm',
    role: {
      role: main.title.role,
      title: titleText(words, main),
      of: main.of,
      phrase: { start, end: whole.end },
      counterpart: main.counterpart,
      former: isFormer(words, main),
      isPrivate: main.title.isPrivate ?? false,
      also: titles.filter((title) => title !== main).map((title) => claimOf(words, title)),
    },
    rule: first.from < name.from ? 'ar/mention/title-and-name' : 'ar/mention/name-and-title',
  });
}

/** Of several titles the one that says most: an office with its owner, then an office, then a rank. */
function weight({ title, of, counterpart }: TitlePhrase): number {
  if (counterpart) return 8;
  return (title.shape === 'of' ? 1 : 0) + (title.role === null ? 0 : 2) + (of === null ? 0 : 4);
}

function claimOf(words: readonly Word[], title: TitlePhrase): OfficeHeld {
  const { of, title: office } = title;
  return { role: office.role, title: titleText(words, title), of, former: isFormer(words, title) };
}

/** الوزير السابق, الرئيس الراحل. */
function isFormer(words: readonly Word[], phrase: TitlePhrase): boolean {
  return words.slice(phrase.from, phrase.to).some(({ norm }) => FORMER_WORDS.has(norm));
}

function titleText(words: readonly Word[], phrase: TitlePhrase): string {
  const start = phraseStart(words, phrase);
  return words
    .slice(phrase.from, phrase.to)
    .map(({ token }) => (token.spaceBefore ? ' ' : '') + token.text.slice(Math.max(0, start - token.start)))
    .join('')
    .trim();
}

/** Gazetteer persons whose name the words are, strong or weak: a title is support enough. */
function personIds(words: readonly Word[], from: number, to: number, context: LanguageContext): string[] {
  return knownNamesAt(words, from, context)
    .filter((name) => name.to === to || lineageEnd(words, name.to, context) === to)
    .flatMap(({ matches }) => matches.map(({ id }) => id))
    .filter((id, index, all) => id.startsWith('person:') && all.indexOf(id) === index);
}

/** The office alone. Without an article or an owner it is nobody in particular. */
function roleAlone(
  sentence: Sentence,
  words: readonly Word[],
  phrase: TitlePhrase,
  start: number,
): Mention[] {
  if (!phrase.definite && phrase.of === null) return [];
  if (
    phrase.to === phrase.from + 1 &&
    !isDefinite(phrase.variant.stem) &&
    phrase.of === null &&
    !phrase.counterpart
  )
    return [];
  const definite =
    isDefinite(phrase.variant.stem) ||
    phrase.counterpart ||
    constructDefinite(phrase) ||
    (phrase.of === null && phrase.definite);
  return [
    makeMention(sentence, words, phrase.from, phrase.to, {
      type: 'Person',
      shape: 'role',
      start,
      gender: phrase.title.gender ?? 'm',
      kind: definite ? null : 'indefinite',
      role: {
        role: phrase.title.role,
        title: titleText(words, phrase),
        of: phrase.of,
        phrase: spanOf(words, phrase.from, phrase.to),
        counterpart: phrase.counterpart,
        former: isFormer(words, phrase),
        isPrivate: phrase.title.isPrivate ?? false,
      },
      rule: 'ar/mention/title',
    }),
  ];
}

/** وزير خارجية تركيا is definite by its owner; مسؤول أمريكي is not. */
function constructDefinite(phrase: TitlePhrase): boolean {
  return phrase.of !== null && (phrase.of.shape !== 'adjective' || isDefinite(bareFirst(phrase.of.text)));
}

function bareFirst(text: string): string {
  return text.startsWith('ال') ? text : bare(text);
}

/** An unknown person without a title: a known given name and a family name behind it. */
function byGivenName(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  if (namesPlace(words, at)) return [];
  // A full name that is known ends where it ends.
  const known = strongPersonAt(words, at, context);
  const range = known === null ? readPersonName(words, at, context, true) : { to: known, count: known - at };
  if (!range || range.count < 2) return [];
  return [
    makeMention(sentence, words, at, range.to, {
      type: 'Person',
      shape: 'name',
      candidates: personIds(words, at, range.to, context),
      rule: 'ar/mention/given-name',
    }),
  ];
}
