/**
 * The name of the first element of XML or HTML, in small letters: behind its declaration, comments and white space; and
 * `!doctype html` for what HTML begins with. Empty where the text begins with none.
 * @param beginning as much of the text as is known; a comment that does not end in it hides all behind it
 */
export function firstTag(beginning: string): string {
  let at = 0;
  for (;;) {
    while (isSpace(beginning[at])) at += 1;
    const end = beginning.startsWith('<?', at) ? '?>' : beginning.startsWith('<!--', at) ? '-->' : null;
    if (end === null) break;
    const closed = beginning.indexOf(end, at + 2);
    if (closed === -1) return '';
    at = closed + end.length;
  }
  const [, name = ''] =
    /^<(!doctype\s{1,20}html|[a-z][\w:-]{0,40})\b/i.exec(beginning.slice(at, at + 80)) ?? [];
  return name.toLowerCase().replace(/\s+/, ' ');
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
