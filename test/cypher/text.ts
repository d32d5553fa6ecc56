/** The text with everything inside comments, strings and quoted names blanked: offsets and lines stay. */
export function maskText(text: string): string {
  const parts = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(parts, (part) => {
    if (part.startsWith('//') || part.startsWith('/*')) return part.replace(/[^\n]/g, ' ');
    const quote = part[0] ?? '';
    return `${quote}${part.slice(1, -1).replace(/[^\n]/g, '_')}${quote}`;
  });
}

/** Offset just after the bracket that closes the one at `open`; the end of the text where none does. */
export function closeOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ('([{'.includes(text.charAt(at))) depth += 1;
    if (')]}'.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** A part of a text, with where it begins. */
export interface Part {
  readonly text: string;
  readonly at: number;
}

/** The items of a list such as `a, count(*) AS n` that begins at `at`, up to the next clause or closing bracket. */
export function itemsAt(text: string, at: number): Part[] {
  const items: Part[] = [];
  let begin = at;
  let here = at;
  while (here < text.length) {
    const rest = text.slice(here);
    if (/^[)\]};]/.test(rest) || /^\b(ORDER\s+BY|SKIP|LIMIT|UNION|RETURN|MATCH|WITH)\b/i.test(rest)) break;
    if ('([{'.includes(text.charAt(here))) {
      here = closeOf(text, here);
    } else {
      if (text.charAt(here) === ',') {
        items.push({ text: text.slice(begin, here), at: begin });
        begin = here + 1;
      }
      here += 1;
    }
  }
  items.push({ text: text.slice(begin, here), at: begin });
  return items;
}

/** Where a pattern is found. */
export function offsetsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index);
}
