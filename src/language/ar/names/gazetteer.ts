import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { governor, isDefinite, isFunctionWord, isOneOf, isQuoteMark, type Word } from '../words.js';
import { type KnownName, knownNamesAt } from './known.js';
import { makeMention } from './make.js';

/** Names that the gazetteer knows, beginning at `at`. */
export function gazetteerNamesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  return knownNamesAt(words, at, context).flatMap((name) => {
    // A particle is a particle, whatever town abroad is spelled like it.
    if (name.to === at + 1 && words[at] && isFunctionWord(words[at])) return [];
    if (isDirection(words, name) || isPaper(words, name, context)) return [];
    const { ids, weak, metonym, capital } = bearersOf(name.matches, context);
    const acts = capital !== null && !isLocative(words, name);
    const candidates = acts ? [capital] : preferPlaces(ids, words, name, context);
    const entry = candidates[0] === undefined ? undefined : context.gazetteer.get(candidates[0]);
    if (!entry || candidates.some((id) => context.gazetteer.get(id) === undefined)) return [];
    return [
      makeMention(sentence, words, name.from, name.to, {
        type: entry.type,
        shape: 'name',
        candidates,
        weak,
        start: name.start,
        kind: entry.kind ?? null,
        gender: metonym ? null : (entry.gender ?? genderOfState(entry.type, entry.id)),
        rule: acts
          ? 'ar/mention/capital-as-state'
          : weak
            ? 'ar/mention/gazetteer-weak'
            : 'ar/mention/gazetteer',
      }),
    ];
  });
}

/** Whom a name means, wherever it stands. */
interface Bearers {
  readonly ids: readonly string[];
  readonly weak: boolean;
  /** الكرملين, البيت الأبيض: a metonym has the gender of its own noun. */
  readonly metonym: boolean;
  readonly capital: string | null;
}

const bearers = new WeakMap<KnownName['matches'], Bearers>();

/** The same for each time that the name stands anywhere: its entries are those of one gazetteer. */
function bearersOf(matches: KnownName['matches'], context: LanguageContext): Bearers {
  const known = bearers.get(matches);
  if (known) return known;
  const strong = matches.filter(({ strength }) => strength !== 'weak');
  const weak = strong.length === 0;
  const metonym = matches.every(({ strength }) => strength === 'metonym');
  const ids = (weak ? matches : strong).map(({ id }) => id);
  const capital = ids.map((id) => stateOfCapital(id, context)).find((state) => state !== null) ?? null;
  const found = { ids, weak, metonym, capital };
  bearers.set(matches, found);
  return found;
}

const DIRECTIONS = new Set('الغرب الشرق الشمال الجنوب شرق غرب شمال جنوب'.split(' '));
const FROM = new Set(['من']);

/** إلى الغرب من المدينة, الغرب الليبي, من الشرق إلى الغرب: where something lies, and no bloc of states. */
function isDirection(words: readonly Word[], { from, to }: KnownName): boolean {
  if (to !== from + 1 || !words[from]?.variants.some(({ stem }) => DIRECTIONS.has(stem))) return false;
  const next = words[to];
  if (isOneOf(next, FROM) || (next?.isWord && isDefinite(next.norm) && !isFunctionWord(next))) return true;
  return [from - 2, from - 1, to, to + 1].some((at) => isOneOf(words[at], DIRECTIONS));
}

/** قال لـ«المدينة», في حديث مع «الشرق الأوسط»: told to a paper called after a place. */
function isPaper(
  words: readonly Word[],
  { from, to, matches }: KnownName,
  { gazetteer }: LanguageContext,
): boolean {
  if (!isQuoteMark(words[from - 1]) || !isQuoteMark(words[to])) return false;
  const told = /^[وف]?(?:ل|مع)$/u.test(words[from - 2]?.norm ?? '');
  return told && matches.every(({ id }) => /^(?:Place|State)$/u.test(gazetteer.get(id)?.type ?? ''));
}

/** Names of states that take a masculine verb; all others are feminine, and so are capitals that stand for their state. */
const MASCULINE_STATES: ReadonlySet<string> = new Set(
  'iraq lebanon jordan yemen sudan south-sudan morocco vatican-city senegal chad niger gabon cameroon'
    .split(' ')
    .map((name) => `actor:${name}`),
);

function genderOfState(type: string, id: string): 'm' | 'f' | null {
  if (type !== 'State') return null;
  return MASCULINE_STATES.has(id) ? 'm' : 'f';
}

function stateOfCapital(id: string, context: LanguageContext): string | null {
  return id.startsWith('place:') ? (context.gazetteer.stateOfCapital(id) ?? null) : null;
}

/** A name of both a state and its city (الكويت، تونس، الجزائر): the state, unless a city's head noun stands before it. */
function preferPlaces(
  ids: readonly string[],
  words: readonly Word[],
  name: KnownName,
  context: LanguageContext,
): string[] {
  const states = ids.filter((id) => context.gazetteer.get(id)?.type === 'State');
  if (states.length === 0 || states.length === ids.length) return [...ids];
  return isOneOf(words[name.from - 1], CITY_NOUNS) ? ids.filter((id) => id.startsWith('place:')) : states;
}

const CITY_NOUNS = new Set('مدينه العاصمه عاصمه مطار ميناء بلده'.split(' '));
const LOCATIVE = new Set(
  'في من الي داخل خارج عبر نحو قرب حول باتجاه صوب وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي بين'.split(' '),
);
const PLACE_NOUNS = new Set(
  'مدينه العاصمه عاصمه مطار ميناء بلده زار زارت يزور تزور غادر غادرت وصل وصلت زياره مغادره جامعه محافظه ولايه ريف ضواحي ضاحيه سماء قصف اجتماع اتفاق مؤتمر محادثات مفاوضات اعلان بيان'.split(
    ' ',
  ),
);

/** The capital is a place here: something lies, moves or meets in it. Elsewhere its name stands for the state. */
function isLocative(words: readonly Word[], name: KnownName): boolean {
  if (isOneOf(words[name.from], CITY_NOUNS) || visited(words, name.from)) return true;
  if (name.preposition === 'ب') return true;
  if (name.preposition !== '') return false;
  const preposition = governor(words, name.from);
  if (preposition !== null && LOCATIVE.has(preposition) && preposition !== 'بين') return true;
  if (isOneOf(words[name.from - 1], PLACE_NOUNS) || isOneOf(words[name.from - 1], LOCATIVE_NOUNS))
    return true;
  return words[name.to]?.norm === 'العاصمه';
}

const LOCATIVE_NOUNS = new Set([...LOCATIVE].filter((word) => word !== 'بين'));

/** زار الرئيس بغداد: whoever stands between, the capital is where the journey goes. */
function visited(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - VISIT_REACH), at).some((word) => isOneOf(word, VISITS));
}

const VISIT_REACH = 7;
const VISITS = new Set('زار زارت يزور تزور سيزور غادر غادرت يغادر وصل وصلت يصل'.split(' '));
