import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { RANK_WORDS } from '../lexicon/titles.js';
import { bare, bySpelling, isDefinite, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { makeMention, spanOf } from './make.js';
import { titleAt } from './titles.js';

/** معاليه، سموه: His Excellency, His Highness; with ها hers. And the words of the titles to which each is due. */
const DUE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    معالي: 'معالي وزير وزيره رئيس امين مستشار',
    سمو: 'سمو امير اميره ولي شيخ',
    جلالت: 'جلاله ملك ملكه عاهل سلطان',
    فخامت: 'فخامه رئيس',
    سعادت: 'سعاده سفير نائب رئيس امين قنصل',
    سيادت: 'رئيس وزير سفير فريق لواء عميد مشير نائب',
    دولت: 'رئيس',
    فضيلت: 'فضيله شيخ امام مفتي',
    سماحت: 'سماحه شيخ سيد مفتي',
    غبطت: 'بطريرك مطران',
    نيافت: 'مطران كاردينال انبا',
  }).map(([honour, titles]): [string, string[]] => [honour, titles.split(' ')]),
);
/** Alone these are also "his happiness", "his sovereignty" and "his state": behind a verb of saying they speak. */
const ALSO_NOUNS = new Set(['سيادت', 'دولت', 'سعادت']);

export const opensHonorific = bySpelling(({ variants }) =>
  variants.some(
    ({ stem, bare: noun }) =>
      DUE.has(stem.replace(/ها?$/u, '')) || (isDefinite(stem) && RANK_WORDS.has(noun)),
  ),
);

/** معاليه, and اللواء or الدكتور with nobody's name behind it: the one whom the article named so, or with an office. */
export function honorificsAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  for (const variant of word?.variants ?? []) {
    const honour = variant.stem.replace(/ها?$/u, '');
    const due = honour === variant.stem ? undefined : DUE.get(honour);
    const honours = due && (!ALSO_NOUNS.has(honour) || isSaid(words, at)) ? due : undefined;
    const rank = isDefinite(variant.stem) && RANK_WORDS.has(bare(variant.stem)) && isSaid(words, at);
    if (!word || !(honours || (rank && isAlone(sentence, words, at, context)))) continue;
    return [
      makeMention(sentence, words, at, at + 1, {
        type: 'Person',
        shape: 'role',
        start: startBehindClitics(word, variant),
        gender: honours && variant.stem.endsWith('ها') ? 'f' : 'm',
        role: {
          role: null,
          title: word.token.text,
          of: null,
          phrase: spanOf(words, at, at + 1),
          ...(honours ? { honours } : {}),
        },
        rule: 'ar/mention/honorific',
      }),
    ];
  }
  return [];
}

/** Right behind a verb of saying. */
function isSaid(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.verbs.some(({ entry, form }) => entry.kind === 'say' && form.aspect === 'perfect') ?? false
  );
}

/** No office, no name follows: اللواء أن …, الدكتور: … */
function isAlone(sentence: Sentence, words: readonly Word[], at: number, context: LanguageContext): boolean {
  const next = words[at + 1];
  const closes = next === undefined || !next.isWord || COMPLEMENTS.has(next.norm);
  return closes && titleAt(sentence, words, at + 1, context) === null;
}

const COMPLEMENTS = new Set('ان انه انها انهم بان بانه بانها في خلال علي عن الي'.split(' '));
