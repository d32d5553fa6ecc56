/** Shorter names are left alone: حسن and حسين are two. */
const SHORTEST = 4;

/** قرتولموش and قورتولموش: one word alone must be longer. */
const SHORTEST_FAMILY_NAME = 6;

/** Arabic given names that one long vowel tells apart. */
const DISTINCT: ReadonlySet<string> = new Set(
  'محمد محمود سلمان سليمان حسان حسين احمد حامد سعيد صالح كامل كمال جمال امين'.split(' '),
);

/**
 * جوزف دانفورد and جوزيف دانفورد: names, in normal form, equal but for one long vowel that foreign given names are
 * written with or without: the given name may differ so, the rest may not. For use within one article only.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return false;
  const [first = '', ...rest] = left;
  const [other = '', ...others] = right;
  if (left.length === 1 && Math.min(first.length, other.length) < SHORTEST_FAMILY_NAME) return false;
  if (rest.some((word, index) => word !== others[index]) || DISTINCT.has(first) || DISTINCT.has(other))
    return false;
  return insertsVowel(first, other) || insertsVowel(other, first);
}

function insertsVowel(short: string, long: string): boolean {
  if (short.length < SHORTEST || long.length !== short.length + 1) return false;
  return [...long].some(
    (letter, at) => 'اوي'.includes(letter) && long.slice(0, at) + long.slice(at + 1) === short,
  );
}
