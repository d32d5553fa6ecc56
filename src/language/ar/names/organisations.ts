import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import {
  EPITHETS,
  MINISTRY_FIELDS as FIELDS,
  GROUP_HEADS,
  type HeadNoun,
  PLATFORMS,
  STATE_BODY_HEADS,
} from '../lexicon/heads.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  bySpelling,
  byToken,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  isOneOf,
  isQuoteMark,
  type Variant,
  type Word,
} from '../words.js';
import { belongingOf } from './adjectives.js';
import { outletAgainAt } from './anaphors.js';
import { startBehindClitics } from './clitic-start.js';
import { isAdjectiveLike } from './goes-on.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';
import { isNoName } from './no-names.js';
import { opensStateBody, stateBodiesAt } from './state-bodies.js';

const LONGEST_QUOTED = 6;
const LONGEST_TAIL = 4;

/** Whether an organisation, group or state may begin with the word: what stands behind it must tell. */
export const opensOrganisation = bySpelling(
  (spelling) => spelling.variants.some(({ bare: noun }) => GROUP_HEADS.has(noun)) || opensStateBody(spelling),
);

/** Organisations, groups and states that a head noun announces, beginning at `at`: حزب X، الجيش الليبي، السلطات الأمريكية. */
export function organisationsAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): readonly Mention[] {
  const word = words[at];
  return word && opensOrganisation(word) ? readOrganisations(words, at, context, sentence) : [];
}

const readOrganisations = byToken((words, at, context, sentence: Sentence): readonly Mention[] => {
  const found: Mention[] = [];
  for (const variant of words[at]?.variants ?? []) {
    for (const head of GROUP_HEADS.get(variant.bare) ?? []) {
      const mention = byHead(sentence, words, at, variant, head, context);
      if (mention) found.push(mention);
    }
  }
  return [...found, ...stateBodiesAt(sentence, words, at, context)];
});

function byHead(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  variant: Variant,
  head: HeadNoun,
  context: LanguageContext,
): Mention | null {
  const word = words[at];
  if (!word || groupAt(words, at + 1, context) || isNoName(words, at, variant, context)) return null;
  const quotedEnd = quotedName(words, at + 1);
  if (head.follows === 'quoted' && (quotedEnd === null || PLATFORMS.has(words[at + 2]?.norm ?? '')))
    return null;
  if (outletAgainAt(sentence, words, at).length > 0) return null;
  const end =
    quotedEnd ??
    (isDefinite(variant.stem) ? definiteTail(words, at, context) : constructTail(words, at, head, context));
  if (end === null) return null;
  const to = quotedEnd ?? withoutEpithets(words, at, end);
  const state = stateIn(words, at + 1, to, context);
  return makeMention(sentence, words, at, to, {
    state,
    type: head.type,
    shape: 'name',
    key: keyOf(variant.stem, words.slice(at + 1, to)),
    kind: words.slice(at, to).some(({ norm }) => NEWS.has(norm)) ? 'news-agency' : head.kind,
    // وزارة الدفاع, مجلس النواب: every state has one.
    local: state === null && quotedEnd === null && isStateBody(variant, words, at + 1, to),
    start: startBehindClitics(word, variant),
    rule: quotedEnd ? 'ar/mention/head-noun-quoted' : 'ar/mention/head-noun',
  });
}

/** للحكومة العراقية is الحكومة العراقية: clitics are no part of a name. */
function keyOf(stem: string, rest: readonly Word[]): string {
  return [stem, ...rest.filter((word) => !isQuoteMark(word)).map(({ norm }) => norm)].join(' ');
}

function isStateBody({ stem }: Variant, words: readonly Word[], from: number, to: number): boolean {
  return (
    STATE_BODY_HEADS.has(bare(stem)) &&
    words.slice(from, to).every((word) => isCommonWord(word) || FIELDS.has(bare(word.norm)))
  );
}

/** Without what the writer thinks of it: حزب العمال الكردستاني الإرهابي, وكالة الأناضول الرسمية. */
function withoutEpithets(words: readonly Word[], at: number, end: number): number {
  let to = end;
  while (to > at + 2 && EPITHETS.test(words[to - 1]?.norm ?? '')) to--;
  return to;
}

/** What makes an agency one of news. */
const NEWS = new Set(['انباء', 'الانباء', 'للانباء', 'اخبار', 'الاخبار', 'للاخبار']);

/** The state that an adjective within the name points to. */
function stateIn(words: readonly Word[], from: number, to: number, context: LanguageContext): string | null {
  for (let at = from; at < to; at++) {
    const states =
      belongingOf(words[at], context)?.ids.filter((id) => context.gazetteer.get(id)?.type === 'State') ?? [];
    if (states.length === 1) return states[0] ?? null;
  }
  return null;
}

/** A group that the gazetteer knows begins behind the head noun (تنظيم "داعش", وحدات "قوات سوريا …"): its name is enough. */
function groupAt(words: readonly Word[], at: number, context: LanguageContext): boolean {
  let from = at;
  while (isQuoteMark(words[from])) from++;
  return knownNamesAt(words, from, context).some(
    ({ matches, preposition }) =>
      preposition === '' &&
      matches.some(
        ({ id, strength }) => strength === 'strong' && GROUP_TYPES.has(context.gazetteer.get(id)?.type ?? ''),
      ),
  );
}

const GROUP_TYPES: ReadonlySet<string> = new Set(['Organization', 'ArmedGroup', 'Coalition']);

/** `"الاتحاد الديمقراطي"` after a head noun: the token after the closing mark. */
function quotedName(words: readonly Word[], at: number): number | null {
  // «الائتلاف» و«…»: the mark closes the noun's own.
  if (!isQuoteMark(words[at]) || isQuoteMark(words[at - 2]) || /[»”]/u.test(words[at]?.norm ?? ''))
    return null;
  for (let index = at + 1; index < words.length && index - at <= LONGEST_QUOTED; index++) {
    if (isQuoteMark(words[index])) return index > at + 1 ? index + 1 : null;
    if (!words[index]?.isWord && words[index]?.norm !== '-') return null;
    // وطالبت الفرقة "الإخوة في الجبهة بإطلاق" …: what is quoted, and no name.
    if (index > at + 1 && isOneOf(words[index], IN)) return null;
  }
  return null;
}

const IN: ReadonlySet<string> = new Set('في الي علي عن ان'.split(' '));

/** الحكومة الأوكرانية، الهيئة العليا للمفاوضات: only an adjective of belonging makes it a name. */
function definiteTail(words: readonly Word[], at: number, context: LanguageContext): number | null {
  let to = at + 1;
  let named = false;
  const feminine = /ه$/u.test(words[at]?.norm ?? '');
  while (to - at <= LONGEST_TAIL) {
    const next = words[to];
    if (!next?.isWord || !isDefinite(next.norm)) break;
    const belonging = belongingOf(next, context);
    // رئيس الحكومة الفرنسي: the adjective is the man's.
    if (belonging && feminine && belonging.gender === 'm' && belonging.number === 'singular') break;
    if (belonging) named = true;
    else if (named || !isAdjectiveLike(next)) break;
    to++;
  }
  return named ? to : null;
}

/** حزب العمال، منظمة التحرير الفلسطينية، كتائب القسام: a proper or definite noun, then its adjectives. */
function constructTail(
  words: readonly Word[],
  at: number,
  head: HeadNoun,
  context: LanguageContext,
): number | null {
  const first = words[at + 1];
  if (!first?.isWord || isFunctionWord(first) || isFiniteVerb(first) || TITLE_WORDS.has(bare(first.norm)))
    return null;
  // وكالة أنباء X
  if (first.norm === 'انباء') return words[at + 2]?.isWord ? at + 3 : null;
  const definite = isDefinite(first.norm);
  const proper = nameEndAt(words, at + 1, context);
  if (head.follows === 'adjective' && !belongingOf(first, context) && !properAt(words, at + 1, context))
    return null;
  if (!definite && isDescription(words, at, head, context)) return null;
  let to = definite ? at + 2 : Math.max(at + 2, proper ?? 0);
  while (to - at <= LONGEST_TAIL) {
    const next = words[to];
    if (!next?.isWord || isFunctionWord(next) || isFiniteVerb(next)) break;
    if (
      !isDefinite(next.norm) ||
      !(
        belongingOf(next, context) ||
        isAdjectiveLike(next) ||
        (to === at + 2 && !definite && proper === null)
      )
    )
      break;
    to++;
  }
  return to;
}

/** قوات تركية, شركة تشتري, مؤسسة بحثية: behind the noun stands an indefinite word that names nothing. */
function isDescription(
  words: readonly Word[],
  at: number,
  head: HeadNoun,
  context: LanguageContext,
): boolean {
  const first = words[at + 1];
  if (!first || belongingOf(first, context)) return true;
  if (/^[يتن]\p{L}{3,}$/u.test(first.norm) && !properAt(words, at + 1, context)) return true;
  const known = nameEndAt(words, at + 1, context);
  const isKnown = known !== null;
  // مجلس محافظة نينوى
  if (isKnown && known > at + 2 && head.follows === 'name') return false;
  if (agreesAsAdjective(words[at], first) && !NAMED_FREELY.has(head.kind) && !isKnown) return true;
  if (!isCommonWord(first) && !/[\u064b]/u.test(first.token.text) && first.norm.length >= 3) return false;
  // هيئة أركان …, مجلس وزراء …: a construct within a construct goes on only to a definite noun.
  const second = words[at + 2];
  return (
    !second?.isWord || !isDefinite(second.norm) || isFunctionWord(second) || head.follows === 'adjective'
  );
}

function properAt(words: readonly Word[], at: number, context: LanguageContext): boolean {
  return knownNamesAt(words, at, context).some(({ matches }) =>
    matches.some(({ strength }) => strength === 'strong'),
  );
}

/** Where the known name that begins there ends, be it a family name: إدارة أوباما. */
function nameEndAt(words: readonly Word[], at: number, context: LanguageContext): number | null {
  return knownNamesAt(words, at, context).find(({ preposition }) => preposition === '')?.to ?? null;
}

function agreesAsAdjective(noun: Word | undefined, adjective: Word): boolean {
  return /ه$/u.test(noun?.norm ?? '') && /ه$/u.test(adjective.norm);
}

/** Papers and firms are called anything. */
const NAMED_FREELY: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'party']);

function isFiniteVerb(word: Word): boolean {
  return word.verbs.some(
    ({ entry, form, proclitics }) =>
      proclitics.length === 0 && /^(im)?perfect$/u.test(form.aspect) && !entry.ambiguous,
  );
}
