import { TITLE_WORDS } from '../lexicon/titles.js';
import { bare, type Word } from '../words.js';

/** What is called after people: مطار الملك عبد العزيز, جامعة الأمير سلطان, شارع محمد علي. */
const CALLED_AFTER = new Set(
  `مطار جامعه جامع مسجد شارع ساحه ميدان قاعده ميناء معبر سد قصر مستشفي مدرسه جسر مخيم جائزه معهد كليه ملعب استاد حديقه مقبره ضريح كتيبه كتائب
  مكتبه طريق نفق مدينه بطوله كاس`
    .trim()
    .split(/\s+/u),
);
/** Titles between the noun and the name. */
const MOST_TITLES = 2;

/** A name that belongs to a place or a thing called after the person. */
export function namesPlace(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  for (let step = 0; step < MOST_TITLES; step++) {
    if (!TITLE_WORDS.has(bare(words[before]?.norm ?? ''))) break;
    before--;
  }
  return words[before]?.variants.some(({ stem }) => CALLED_AFTER.has(stem)) === true;
}
