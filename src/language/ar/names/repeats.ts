import type { Document, Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { isCommonWord, isDefinite, isFunctionWord, isQuoteMark, type Word, wordsOf } from '../words.js';
import { anaphorAt, opensAnaphor, outletAgainAt, standingBodiesAt } from './anaphors.js';
import { startBehindClitics } from './clitic-start.js';
import { knownNamesAt, opensKnownName } from './known.js';
import { makeMention } from './make.js';
import { isGivenName } from './name-words.js';
import { namedAgainAt, singleNames } from './named-again.js';

/** The last words by which known people are named again: normal form → the full keys that end so. */
interface FamilyNames {
  readonly people: ReadonlyMap<string, readonly Mention[]>;
  /** Their first words, to look no further at any other. */
  readonly openers: ReadonlySet<string>;
}

/** Later mentions by a family name, a weak name of the gazetteer, or a noun that points back. */
export function proposeRepeats(
  document: Document,
  known: readonly Mention[],
  context: LanguageContext,
): Mention[] {
  const families = familyNames(known);
  const ids = new Set(known.filter(({ type }) => type === 'Person').flatMap(({ candidates }) => candidates));
  const quoted = quotedNames(known);
  const singles = singleNames(known);
  const found: Mention[] = [];
  for (const sentence of document.sentences) {
    const words = wordsOf(sentence);
    for (const word of words) {
      if (!word.isWord) continue;
      const at = word.index;
      if (opensKnownName(word, context)) found.push(...weakAt(sentence, words, at, ids, families, context));
      found.push(...familyAt(sentence, words, at, families, context));
      found.push(...namedAgainAt(sentence, words, at, singles, context));
      if (quoted.size > 0) found.push(...quotedAt(sentence, words, at, quoted));
      if (!opensAnaphor(word)) continue;
      found.push(...anaphorAt(sentence, words, at));
      found.push(...standingBodiesAt(sentence, words, at));
      found.push(...outletAgainAt(sentence, words, at));
    }
  }
  return found;
}

function familyNames(known: readonly Mention[]): FamilyNames {
  const families = new Map<string, Mention[]>();
  for (const mention of known) {
    if (mention.type !== 'Person' || mention.shape !== 'name') continue;
    const parts = mention.key.split(/[\s\-.]+/u);
    // What only a title or a verb of saying made a name is one wherever it stands: الجنرال دوستان, then دوستان.
    if (BY_PLACE.has(mention.rule) && mention.candidates.length === 0 && parts.length <= 3)
      families.set(mention.key, [...(families.get(mention.key) ?? []), mention]);
    if (parts.length < 2) continue;
    for (const size of [1, 2, 3]) {
      if (size >= parts.length) break;
      // آل سعود: the name of the house is not one man's.
      if (parts.at(-size - 1) === 'ال') continue;
      const tail = parts.slice(-size).join(' ');
      families.set(tail, [...(families.get(tail) ?? []), mention]);
      // لو دريان is also written لودريان.
      if (size > 1) families.set(parts.slice(-size).join(''), [mention]);
    }
  }
  return { people: families, openers: new Set([...families.keys()].map((key) => key.split(' ')[0] ?? key)) };
}

/** Rules that know a name by where it stands alone. */
const BY_PLACE: ReadonlySet<string> = new Set([
  'ar/mention/speaker',
  'ar/mention/title-and-name',
  'ar/mention/name-and-title',
]);

/** A bare family name of someone named in full elsewhere in the article. */
function familyAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  families: FamilyNames,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  if (!word?.variants.some(({ stem }) => families.openers.has(stem)) || isFunctionWord(word)) return [];
  const found: Mention[] = [];
  for (const variant of word.variants) {
    if (!families.openers.has(variant.stem)) continue;
    for (const size of [3, 2, 1]) {
      const norms = [variant.stem, ...words.slice(at + 1, at + size).map(({ norm }) => norm)];
      const people = families.people.get(norms.join(' '));
      if (!people || norms.length < size) continue;
      if (size === 1 && !isDefinite(variant.stem) && (isCommonWord(word) || variant.stem.length < 3))
        continue;
      if (isGivenName(words[at - 1], context) && variant.conjunction === '') continue;
      found.push(
        makeMention(sentence, words, at, at + size, {
          type: 'Person',
          shape: 'name',
          start: startBehindClitics(word, variant),
          key: norms.join(' '),
          candidates: [],
          weak: true,
          gender: people[0]?.gender ?? null,
          rule: 'ar/mention/family-name',
        }),
      );
      break;
    }
  }
  return found;
}

/** A weak name counts where its bearer is named in full in the article, or where it speaks. */
function weakAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  ids: ReadonlySet<string>,
  families: FamilyNames,
  context: LanguageContext,
): Mention[] {
  return knownNamesAt(words, at, context).flatMap((name) => {
    const people = name.matches
      .filter(({ id, strength }) => strength === 'weak' && id.startsWith('person:'))
      .map(({ id }) => id);
    const present = people.filter((id) => ids.has(id));
    // The article has somebody of that family name: he it is, not the namesake whom the gazetteer knows.
    const borne = families.people.has(keyOf(words, name.from, name.to));
    const speaks =
      people.length === 1 && present.length === 0 && !borne && speaksAt(words, name.from, name.to);
    const candidates = present.length > 0 ? present : speaks ? people : [];
    if (candidates.length === 0 || isGivenName(words[at - 1], context)) return [];
    return [
      makeMention(sentence, words, name.from, name.to, {
        type: 'Person',
        shape: 'name',
        start: name.start,
        candidates,
        gender: context.gazetteer.get(candidates[0] ?? '')?.gender ?? null,
        rule: present.length > 0 ? 'ar/mention/family-name' : 'ar/mention/family-name-speaks',
      }),
    ];
  });
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
}

/** Directly behind a verb of saying, or before a headline's colon. */
function speaksAt(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const says =
    before?.verbs.some(({ entry, form }) => entry.kind === 'say' && form.aspect === 'perfect') ?? false;
  return says || (from === 0 && words[to]?.norm === ':');
}

/** Names that stood in quotation marks behind a head noun (حزب "X") come again without it. */
function quotedNames(known: readonly Mention[]): ReadonlyMap<string, Mention> {
  const names = new Map<string, Mention>();
  for (const mention of known) {
    if (mention.rule !== 'ar/mention/head-noun-quoted' || mention.candidates.length > 0) continue;
    names.set(mention.key.split(' ').slice(1).join(' '), mention);
  }
  return names;
}

function quotedAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  names: ReadonlyMap<string, Mention>,
): Mention[] {
  if (!isQuoteMark(words[at - 1])) return [];
  for (let to = at + 1; to <= at + 5; to++) {
    if (!isQuoteMark(words[to])) continue;
    const full = names.get(
      words
        .slice(at, to)
        .map(({ norm }) => norm)
        .join(' '),
    );
    if (!full) return [];
    return [
      makeMention(sentence, words, at, to, {
        type: full.type,
        shape: 'name',
        key: full.key,
        kind: full.kind,
        rule: 'ar/mention/quoted-again',
      }),
    ];
  }
  return [];
}
