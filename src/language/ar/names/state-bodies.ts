import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { ARMY_HEADS, MINISTRY_FIELDS, STATE_HEADS } from '../lexicon/heads.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import { bare, isDefinite, type Spelling, type Variant, type Word } from '../words.js';
import { belongingOf } from './adjectives.js';
import { startBehindClitics } from './clitic-start.js';
import { type MentionDraft, makeMention } from './make.js';

/** A definite noun with the adjective of one state behind it. */
interface Owned {
  readonly noun: string;
  readonly stem: string;
  readonly state: string;
  /** The adjective in the masculine, with the article. */
  readonly adjective: string;
  readonly isFeminine: boolean;
}

type Reading = (
  owned: Owned,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
) => MentionDraft | null;

const READINGS: readonly Reading[] = [stateItself, armedForces, ministry];

/** Whether the word may be the noun of one. */
export function opensStateBody({ variants }: Spelling): boolean {
  return variants.some(({ stem, bare: noun }) => isDefinite(stem) && NOUNS.some((nouns) => nouns.has(noun)));
}

const NOUNS: readonly ReadonlySet<string>[] = [STATE_HEADS, ARMY_HEADS, MINISTRY_FIELDS];

/** السلطات الأمريكية, القوات التركية, الخارجية الأمريكية: a state, its army, its ministry, by noun and adjective. */
export function stateBodiesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  if (!word || !opensStateBody(word.spelling)) return [];
  return word.variants.flatMap((variant) => {
    const owned = ownedAt(words, at, variant, context);
    if (!owned) return [];
    const start = startBehindClitics(word, variant);
    const drafts = READINGS.flatMap((read) => read(owned, words, at, context) ?? []);
    return drafts.map((draft) => makeMention(sentence, words, at, at + 2, { ...draft, start }));
  });
}

function ownedAt(
  words: readonly Word[],
  at: number,
  { stem }: Variant,
  context: LanguageContext,
): Owned | null {
  const belonging = isDefinite(stem) ? belongingOf(words[at + 1], context) : null;
  if (!belonging?.definite) return null;
  const [state, ...others] = belonging.ids.filter((id) => context.gazetteer.get(id)?.type === 'State');
  if (state === undefined || others.length > 0) return null;
  const adjective = words[at + 1]?.norm.replace(/ه$/u, '') ?? '';
  return { noun: bare(stem), stem, state, adjective, isFeminine: belonging.gender === 'f' };
}

/** السلطات الأمريكية، الجانب التركي، الوفد الروسي: the state itself. */
function stateItself({ noun, state }: Owned): MentionDraft | null {
  if (!STATE_HEADS.has(noun)) return null;
  const kind = noun === 'جانب' || noun === 'طرف' ? 'side' : null;
  return { type: 'State', shape: 'name', candidates: [state], kind, rule: 'ar/mention/state-by-adjective' };
}

/** القوات التركية، الجيش التركي: the armed forces of the state. */
function armedForces(
  { noun, state, adjective }: Owned,
  _words: readonly Word[],
  _at: number,
  context: LanguageContext,
): MentionDraft | null {
  if (!ARMY_HEADS.has(noun)) return null;
  const known = context.names
    .lookup(['الجيش', adjective], 0)[0]
    ?.entries.find(({ strength }) => strength === 'strong');
  return {
    type: 'Organization',
    shape: 'name',
    state,
    kind: 'armed-forces',
    candidates: known ? [known.id] : [],
    key: `الجيش ${adjective}`,
    rule: 'ar/mention/armed-forces',
  };
}

/** وسائل الإعلام التركية, التجارة الألمانية: what a country has, and its ministry only behind وزارة. */
const FIELDS_ALONE: ReadonlySet<string> = new Set('اعلام تجاره ثقافه اقتصاد زراعه تعليم نقل طاقه'.split(' '));

/** الخارجية الأمريكية: the ministry, without its head noun; behind a title or وزارة it is part of that. */
function ministry(
  { noun, stem, state, isFeminine }: Owned,
  words: readonly Word[],
  at: number,
): MentionDraft | null {
  if (!MINISTRY_FIELDS.has(noun) || FIELDS_ALONE.has(noun) || !isFeminine) return null;
  const before = bare(words[at - 1]?.norm ?? '');
  if (TITLE_WORDS.has(before) || before === 'وزاره') return null;
  const key = `وزاره ${stem} ${words[at + 1]?.norm}`;
  return {
    type: 'Organization',
    shape: 'name',
    kind: 'ministry',
    state,
    key,
    rule: 'ar/mention/ministry-by-field',
  };
}
