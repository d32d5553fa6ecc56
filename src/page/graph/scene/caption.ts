/** As many letters of a name stand beside its node. */
const LONGEST = 28;

/** Letters that turn what stands around them, and those that print nothing. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** A name as one line of what can be seen: it turns nothing around it. */
export function plain(name: string): string {
  return name.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** A name as it stands beside its node: one line, a long one cut between letters, never before a mark on one. */
export function caption(name: string, longest = LONGEST): string {
  const letters = plain(name).match(/[^\p{M}\u200d]?[\p{M}\u200d]*/gu) ?? [];
  const seen = letters.filter((letter) => letter !== '');
  if (seen.length <= longest) return seen.join('');
  return `${seen
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** The direction of a line: that of its first letter that has one. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const first = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
