/** Letters of other languages in Arabic script, and Arabic's own spelling variants, as one plain letter each. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ۃ: 'ه',
  ۂ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  // Kurdish and Persian letters as Arabic newsrooms respell them; گ by its shape, as its sound has three spellings.
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ج',
  ڤ: 'ف',
  ڨ: 'ق',
  ۆ: 'و',
  ۇ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
};

/** Latin letters that do not decompose into a base letter and a mark. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
};

/** First and last code unit of what leaves no trace: marks, tatweel, characters that are not seen. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x300, 0x36f], // combining marks of Latin
  [0x610, 0x61c], // Quranic signs, Arabic letter mark
  [0x640, 0x640], // tatweel
  [0x64b, 0x65f], // tashkeel, combining hamza and madda
  [0x670, 0x670], // superscript alif
  [0x6d6, 0x6dc], // Quranic marks, around its end-of-verse signs
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8d3, 0x8ff],
  [0x180e, 0x180e],
  [0x200b, 0x200f], // zero-width space and joiners, directional marks
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfe70, 0xfe7f], // tashkeel as presentation forms
  [0xfeff, 0xfeff], // byte order mark
];
const PRESENTATION_FORM = /[\ufb50-\ufdff\ufe80-\ufefc]/u;
const LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/u;
const HAMZA_ABOVE = 0x654;
const WITH_HAMZA: Readonly<Record<string, string>> = { و: 'ؤ', ' و': ' ؤ', ي: 'ئ', ' ي': ' ئ' };

/** What stands for one code unit in the normal form, each made on first use. */
const replacements = new Array<string | undefined>(0x10000).fill(undefined);

/** One step towards the normal form of a character. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (UNSEEN.some(([first, last]) => first <= code && code <= last)) return '';
  if (/\s|\u0085/u.test(character)) return ' ';
  const letter = LETTERS[character] ?? LATIN_LETTERS[character];
  if (letter !== undefined) return letter;
  if (PRESENTATION_FORM.test(character)) return character.normalize('NFKC').trim();
  if (/[٠-٩]/u.test(character)) return String(code - 0x660);
  if (/[۰-۹]/u.test(character)) return String(code - 0x6f0);
  if (LATIN.test(character)) return character.normalize('NFD').toLowerCase();
  return character.toLowerCase();
}

/** Folds until nothing changes, so that normalising twice is normalising once. */
function replacementOf(character: string): string {
  const folded = fold(character);
  if (folded === character || folded === '') return folded;
  return [...folded].map(replacementOf).join('');
}

function replacementAt(code: number): string {
  const known = replacements[code];
  if (known !== undefined) return known;
  const made = replacementOf(String.fromCharCode(code));
  replacements[code] = made;
  return made;
}

/** The letter that a combining hamza makes of the one before it; any other keeps its form. */
function withHamza(letter: string): string {
  return WITH_HAMZA[letter] ?? letter;
}

/**
 * The normal form of a text for matching: without vowel marks, tatweel and invisible characters; one spelling of alif,
 * yeh, heh and kaf; plain letters for presentation forms; digits 0 to 9; Latin in lower case without diacritics; runs
 * of white space as one space, none at the edges. ء ؤ ئ stay. Idempotent; one pass, time linear in the length.
 */
export function normalise(text: string): string {
  let result = '';
  // Held back by one, as a combining hamza may still change it.
  let last = '';
  let spaceDue = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const replacement = replacementAt(code);
    if (replacement === ' ') {
      spaceDue = last !== '';
    } else if (replacement !== '') {
      result += last;
      last = spaceDue ? ` ${replacement}` : replacement;
      spaceDue = false;
    } else if (code === HAMZA_ABOVE && !spaceDue) {
      last = withHamza(last);
    }
  }
  return result + last;
}
