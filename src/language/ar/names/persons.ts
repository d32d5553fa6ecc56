import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { FORMER_WORDS, TITLE_WORDS } from '../lexicon/titles.js';
import { bare, isBracket, isComma, isCommonWord, isDefinite, isFunctionWord, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { knownNamesAt } from './known.js';
import { makeMention, spanOf } from './make.js';
import { isGivenName, readPersonName } from './name-words.js';
import { type TitlePhrase, titleAt } from './titles.js';

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
  const after = nameAfter(sentence, words, phrase, context);
  const start = phraseStart(words, phrase);
  if (after) {
    const inner = after.inner ?? phrase;
    return [
      ...(phrase.of ? [phrase.of] : []),
      named(sentence, words, after, context, {
        phrase: inner === phrase ? phrase : { ...phrase, of: phrase.of ?? inner.of },
        start,
      }),
    ];
  }
  const before = nameBefore(words, phrase, context);
  if (before)
    return [
      ...(phrase.of ? [phrase.of] : []),
      named(sentence, words, before, context, { phrase, start: null }),
    ];
  if (phrase.title.shape === 'rank') return [];
  return [...(phrase.of ? [phrase.of] : []), ...roleAlone(sentence, words, phrase, start)];
}

function phraseStart(words: readonly Word[], phrase: TitlePhrase): number {
  const word = words[phrase.from];
  return word === undefined ? 0 : startBehindClitics(word, phrase.variant);
}

interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly inner?: TitlePhrase;
}

/** The name behind a title, a comma or further ranks (المتحدث باسم الجيش الليبي العقيد أحمد المسماري). */
function nameAfter(
  sentence: Sentence,
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
): NameRange | null {
  let at = phrase.to;
  let comma = false;
  let bracket = false;
  if (isComma(words[at]) || isBracket(words[at])) {
    comma = isComma(words[at]);
    bracket = isBracket(words[at]);
    at++;
  }
  const inner = titleAt(sentence, words, at, context);
  if (inner && (inner.title.shape === 'rank' || phrase.title.shape === 'rank') && inner.to > at) {
    const deeper = nameAfter(sentence, words, inner, context);
    return deeper ? { ...deeper, inner: phrase.title.shape === 'rank' ? inner : phrase } : null;
  }
  const known = knownPersonAt(words, at, context);
  const range = known ?? readPersonName(words, at, context, comma && !closedByComma(words, at, context));
  if (!range || bracket) return null;
  const weakTitle = !phrase.definite && phrase.of === null;
  if (weakTitle && !known && !isGivenName(words[at], context)) return null;
  if (!known && !isGivenName(words[at], context) && !standsApart(words, at, range, context)) return null;
  return { from: at, to: range.to };
}

function knownPersonAt(words: readonly Word[], at: number, context: LanguageContext): { to: number } | null {
  for (const name of knownNamesAt(words, at, context)) {
    if (
      name.preposition === '' &&
      name.start === words[at]?.token.start &&
      name.matches.some(({ id }) => id.startsWith('person:'))
    )
      return { to: name.to };
  }
  return null;
}

function strongPersonAt(words: readonly Word[], at: number, context: LanguageContext): number | null {
  const known = knownNamesAt(words, at, context).find(
    ({ preposition, start, matches }) =>
      preposition === '' &&
      start === words[at]?.token.start &&
      matches.some(({ id, strength }) => strength === 'strong' && id.startsWith('person:')),
  );
  return known?.to ?? null;
}

/** An apposition between commas is a name when all its words could be one. */
function closedByComma(words: readonly Word[], at: number, context: LanguageContext): boolean {
  const range = readPersonName(words, at, context, false);
  if (!range || range.count < 2) return false;
  const next = words[range.to];
  return next === undefined || isComma(next) || isBracket(next) || next.norm === ':' || isFunctionWord(next);
}

/** An unknown first word behind a title is a name when the whole stands apart and looks like no verb. */
function standsApart(
  words: readonly Word[],
  at: number,
  { to }: { readonly to: number },
  context: LanguageContext,
): boolean {
  const next = words[to];
  const closed = next === undefined || !next.isWord || isFunctionWord(next) || next.verbs.length > 0;
  const norm = words[at]?.norm ?? '';
  // نائبه, نفسه
  if (!closed || (norm.endsWith('ه') && COMMON_WORDS.has(norm.slice(0, -1)))) return false;
  return to > at + 1 || (!/^[يتن]/u.test(words[at]?.norm ?? '') && !isCommonStem(words[at], context));
}

/** وصولي, مقتل: with a conjunction or preposition cut off it is a common noun. */
function isCommonStem(word: Word | undefined, context: LanguageContext): boolean {
  return word === undefined || (!context.givenNames.has(word.norm) && isCommonWord(word));
}

/** The name before its title: أندريه ليسينكو المتحدث باسم … · نوري المالكي، نائب الرئيس العراقي · X وهو متحدث عسكري باسم Y. */
function nameBefore(words: readonly Word[], phrase: TitlePhrase, context: LanguageContext): NameRange | null {
  // كاميرون بالرئيس الإيراني, كيري وسفيرة …: with a clitic before it the office is somebody else's.
  if (phrase.variant.conjunction !== '' || phrase.variant.preposition !== '') return null;
  let end = phrase.from;
  const beforeTitle = words[end - 1];
  const apposed = isComma(beforeTitle);
  const copula = beforeTitle?.norm === 'وهو' || beforeTitle?.norm === 'وهي';
  if (apposed || copula) end--;
  if (!apposed && !copula && !phrase.definite) return null;
  if (isComma(words[end - 1])) end--;
  for (let from = Math.max(0, end - 5); from < end; from++) {
    const known = knownPersonAt(words, from, context);
    if (known?.to === end) return { from, to: end };
  }
  for (let from = Math.max(0, end - 5); from < end - 1; from++) {
    const range =
      isGivenName(words[from], context) || followsVerb(words, from)
        ? readPersonName(words, from, context, false)
        : null;
    if (range && range.to === end && range.count >= 2) return { from, to: end };
  }
  return null;
}

function followsVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return (
    before.norm === 'عن' ||
    TITLE_WORDS.has(bare(before.norm)) ||
    before.verbs.some(({ form }) => form.aspect === 'perfect')
  );
}

function named(
  sentence: Sentence,
  words: readonly Word[],
  name: NameRange,
  context: LanguageContext,
  title: { phrase: TitlePhrase; start: number | null },
): Mention {
  const { phrase, start } = title;
  const candidates = personIds(words, name.from, name.to, context);
  const from = Math.min(phrase.from, name.from);
  const to = Math.max(phrase.to, name.to);
  const whole = spanOf(words, from, to);
  return makeMention(sentence, words, name.from, name.to, {
    type: 'Person',
    shape: 'name',
    candidates,
    gender: phrase.title.gender ?? 'm',
    role:
      phrase.title.shape === 'rank' && phrase.of === null
        ? null
        : {
            role: phrase.title.role,
            title: titleText(words, phrase),
            of: phrase.of,
            phrase: { start: start !== null && from === phrase.from ? start : whole.start, end: whole.end },
            counterpart: phrase.counterpart,
            former: isFormer(words, phrase),
            isPrivate: phrase.title.isPrivate ?? false,
          },
    rule: start === null ? 'ar/mention/name-and-title' : 'ar/mention/title-and-name',
  });
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
    .filter((name) => name.to === to)
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
