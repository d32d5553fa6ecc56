import type { Stance } from '../../../model/stance.js';
import { CASUALTIES, ENEMIES, THE_LOST } from '../lexicon/casualties.js';
import { bare, bySpelling, isQuoteMark, spelledLike, type Word } from '../words.js';
import type { Draft } from './build.js';

/** "… praised X, saying that …": the saying tells how, and is no position of its own. */
export function elaborates(draft: Draft, before: Draft): boolean {
  return (
    draft.predicate === 'قال' &&
    draft.rule === 'ar/position/participle' &&
    draft.stance === 'states' &&
    before.rule === 'ar/position/stance-verb'
  );
}

const COUNT_REACH = 8;
/** Nine, ten; in words. */
const NUMERAL =
  /^(?:اثن(?:ان|ين|تان|تين)|ثلاث|اربع|خمس|ست|سبع|ثماني|ثمان|تسع|عشر)(?:ه|ون|ين)?$|^(?:مئات|عشرات|الاف|الفي|الفا|الفين|مئتي|مائتي)$/u;

const isNumeral = bySpelling(({ norm }) => NUMERAL.test(norm.replace(/^و/u, '')));

/** إنها قتلت. */
const claimsLosses = spelledLike(/^(?:قتلت?|اوقعت?|اصابت?|دمرت?)$/u);
const hasOwnPronoun = spelledLike(/^ب?ان(?:ه|ها|هم|نا)$/u);

/** "لا يمكنني الحديث عن ذلك", "لا تعليق": refusing to speak says nothing. */
export function isSilence(words: readonly Word[], from: number, to: number): boolean {
  const head = words.slice(from, Math.min(to, from + COUNT_REACH)).map(({ norm }) => norm.replace(/^و/u, ''));
  return head.some((norm, at) => {
    if (!/^(?:لا|لن|لم|ليس)$/u.test(norm)) return false;
    const next = head[at + 1] ?? '';
    if (next === 'تعليق' || /^[اني]علق$/u.test(next)) return true;
    return ABLE.test(next) && head.slice(at + 2, at + 4).some((noun) => SPEAKING.test(noun));
  });
}

const ABLE = /^(?:يمكن(?:ني|نا|ه|ها)?|استطيع|نستطيع|يستطيع|اريد|نريد|يريد|ارغب|نرغب|يرغب|اود|نود)$/u;
const SPEAKING = /^(?:ال)?(?:حديث|تحدث|تعليق|تعقيب|خوض|افصاح|ادلاء)$/u;

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.token.kind === 'number' || isNumeral(word));
}

/**
 * "That 16 were wounded": a count of losses, no position; "that it killed twenty", or that so many of the enemy were killed,
 * is a claim of success.
 */
export function isCount(words: readonly Word[], from: number, to: number, stance: Stance): boolean {
  if (stance === 'announces')
    return tellsDeaths(words, from, to) && isToll(words, from, to) && !isOfEnemies(words, from, to);
  return stance === 'states' && isToll(words, from, to);
}

/** Many an illness or a raid is announced with numbers too. */
function tellsDeaths(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, Math.min(to, from + COUNT_REACH)).some(({ norm }) => DEATHS.test(norm));
}

const DEATHS = /^[وب]?(?:مقتل|مصرع|استشهاد|قتلوا|قتلي|القتلي|لقوا|قضوا|حتفهم|مصرعهم|ضحايا|الضحايا)$/u;

function isOfEnemies(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, Math.min(to, from + COUNT_REACH))
    .some(({ variants }) => variants.some(({ stem }) => ENEMIES.test(bare(stem))));
}

function isToll(words: readonly Word[], from: number, to: number): boolean {
  if (claimsLosses(words[from]) && hasOwnPronoun(words[from - 1])) return false;
  const head = words.slice(from, Math.min(to, from + COUNT_REACH));
  // مقتل 20 مدنيا; a man's death, with its date, is told of him.
  if (head.some(({ norm }, at) => DEATH.test(norm) && isLost(behind(head, at)))) return true;
  if (opensToll(head[0]) && head.some(({ variants }) => variants.some(isOfTheLost))) return true;
  if (isResult(words, from, to)) return true;
  return (
    words.slice(from, to).some(isNumber) &&
    head.some((word) =>
      word.variants.some(({ preposition, stem }) => preposition === '' && CASUALTIES.has(bare(stem))),
    )
  );
}

/** مقتل "12 …": the next word, quotation marks aside. */
function behind(head: readonly Word[], at: number): Word | undefined {
  return head.slice(at + 1).find((word) => !isQuoteMark(word));
}

function isLost(word: Word | undefined): boolean {
  return isNumber(word) || (word?.variants.some(({ stem }) => THE_LOST.has(bare(stem))) ?? false);
}

function isOfTheLost({ stem }: { readonly stem: string }): boolean {
  return /^(?:قتلي|ضحايا|جرحي|وفيات)$/u.test(bare(stem));
}

const DEATH = /^[وب]*(?:مقتل|مصرع|استشهاد)$/u;
/** القتلى هم …, ارتفاع عدد القتلى, حصيلة الضحايا. */
const opensToll = spelledLike(/^[وبل]*(?:ارتفاع|حصيله|عدد|القتلي|الضحايا|الجرحي)$/u);

/** "انفجار … أدى إلى مقتل أربعة": however late, what an accident or a bomb led to. */
function isResult(words: readonly Word[], from: number, to: number): boolean {
  const head = words.slice(from, Math.min(to, from + COUNT_REACH));
  if (!head.some(({ variants }) => variants.some(({ stem }) => BLASTS.test(bare(stem))))) return false;
  return words.slice(from, to).some(({ norm }, index) => {
    const at = from + index;
    return LOSS.test(norm) && words.slice(at + 1, at + 1 + LOSS_REACH).some(isNumber);
  });
}

const LOSS_REACH = 2;
const LOSS = /^[وبف]?(?:مقتل|قتل|اصابه|اصيب|جرح|مصرع|سقوط)$/u;
const BLASTS = /^(?:انفجارا?|انفجارات|انفجرت?|تفجيرا?|حادثا?|سياره|قنبله|عبوه|لغما?)$/u;
