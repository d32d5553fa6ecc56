/** Shorter names are left alone: حسن and حسين are two. */
const SHORTEST = 4;

/**
 * جوزف دانفورد and جوزيف دانفورد: names, in normal form, whose words are equal but for one long vowel that foreign names are
 * written with or without. For use within one article only.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length || left.length < 2) return false;
  return left.every((word, index) => {
    const other = right[index] ?? '';
    return word === other || insertsVowel(word, other) || insertsVowel(other, word);
  });
}

function insertsVowel(short: string, long: string): boolean {
  if (short.length < SHORTEST || long.length !== short.length + 1) return false;
  return [...long].some(
    (letter, at) => 'اوي'.includes(letter) && long.slice(0, at) + long.slice(at + 1) === short,
  );
}
