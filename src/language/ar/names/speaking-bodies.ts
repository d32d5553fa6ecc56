import type { Sentence } from '../../../model/document.js';
import type { EntityType } from '../../../model/entity.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import type { Frame } from '../lexicon/frames.js';
import { ACTION_HEADS, GROUP_HEADS, PLAIN_COMPLEMENTS } from '../lexicon/heads.js';
import { bare, bySpelling, isComma, isDefinite, isFunctionWord, type Variant, type Word } from '../words.js';
import { outletAgainAt, standingBodiesAt } from './anaphors.js';
import { closedAt, describedTo, isAnybodys, opensSpeech } from './description.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';
import { isNoName } from './no-names.js';
import { organisationsAt } from './organisations.js';
import { speakerGenderAt } from './report-before.js';

/** Bodies that speak, and whose nouns head no name elsewhere. */
const SPEAKERS: ReadonlySet<string> = new Set(
  `قياده مكتب غرفه كتله مديريه قضاء امانه منسقيه قسم بلديه ديوان مشيخه كنيسه مرجعيه سكرتاريه نيابه مصلحه نادي تنسيقيه تجمع حراك فيلق
  فوج فرع شعبه بطريركيه حوزه برنامج دار`
    .trim()
    .split(/\s+/u),
);
/** Plurals of groups, which take a feminine verb. */
const MANY: ReadonlyMap<string, EntityType> = new Map([
  ['فصائل', 'ArmedGroup'],
  ['سرايا', 'ArmedGroup'],
  ['قبائل', 'Organization'],
  ['عشائر', 'Organization'],
  ['نقابات', 'Organization'],
]);
/** Whether such a body's name may begin with the word. */
export const opensSpeakingBody = bySpelling(({ variants: [whole] }) => {
  const noun = whole?.bare ?? '';
  return GROUP_HEADS.has(noun) || MANY.has(noun) || SPEAKERS.has(noun);
});

/**
 * أعلنت قيادة عمليات السهل …, وقالت الشرطة الاتحادية إن …: behind a verb of saying a body speaks, whatever it is called. Its name
 * goes on to the definite noun that closes it, then over its adjectives and what it is for.
 */
export function speakingBodiesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  const gender = speakerGenderAt(words, at);
  const whole = word?.variants.find(({ conjunction, preposition }) => conjunction + preposition === '');
  if (!word || !whole || gender === null || !agrees(word, gender)) return [];
  const noun = bare(whole.stem);
  const known = GROUP_HEADS.get(noun)?.[0]?.type ?? MANY.get(noun);
  const type = known ?? (SPEAKERS.has(noun) ? 'Organization' : null);
  if (type === null || namesNothing(words, at, whole, context)) return [];
  if (isNamedElse(sentence, words, at, context)) return [];
  const end = isDefinite(whole.stem) ? at + 1 : closedAt(words, at + 1, context);
  const to = end === null ? null : describedTo(words, at, end, context);
  if (to === null || to < at + 2 || !(introduces(words[to]) || asksSomebody(words[at - 1]))) return [];
  return [
    makeMention(sentence, words, at, to, {
      type,
      shape: 'name',
      local: !isAnybodys(words, at + 1, to, context),
      rule: 'ar/mention/speaking-body',
    }),
  ];
}

/** قيادة, قوات; مكتب. */
function agrees(word: Word, gender: 'm' | 'f' | 'any'): boolean {
  const isFeminine = /(?:ه|ات)$/u.test(word.norm) || MANY.has(bare(word.norm));
  return gender === 'any' || (gender === 'f') === isFeminine;
}

/** إدارة السجن, دائرة الأرصاد: what says something is no action, whatever the noun means elsewhere. */
function namesNothing(words: readonly Word[], at: number, whole: Variant, context: LanguageContext): boolean {
  const noun = bare(whole.stem);
  if (!ACTION_HEADS.has(noun)) return isNoName(words, at, whole, context);
  return PLAIN_COMPLEMENTS.get(noun)?.has(bare(words[at + 1]?.norm ?? '')) ?? false;
}

/** A name that the gazetteer knows or its own noun announces, or a body of which an article has one. */
function isNamedElse(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): boolean {
  return (
    organisationsAt(sentence, words, at, context).length > 0 ||
    standingBodiesAt(sentence, words, at).length > 0 ||
    outletAgainAt(sentence, words, at).length > 0 ||
    knownNamesAt(words, at, context).some(({ matches }) =>
      matches.some(({ strength }) => strength === 'strong'),
    )
  );
}

/** ودعت شرطة المدينة السكان إلى: behind the body stands whom it asks. */
function asksSomebody(word: Word | undefined): boolean {
  return word?.verbs.some(({ entry }) => entry.frames.some(isHeard)) ?? false;
}

function isHeard({ takes, roles }: Frame): boolean {
  return takes === 'object' && roles.includes('addressee');
}

/** What is said follows, or when, where and of what it is said; an infinitive. */
function introduces(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (opensSpeech(word) || isComma(word) || isFunctionWord(word)) return true;
  return word.verbs.some(({ form }) => form.aspect === 'masdar') || !isDefinite(word.norm);
}
