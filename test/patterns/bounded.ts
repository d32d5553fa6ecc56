/**
 * Those whose time may grow faster than their input, each with why it cannot matter: what they look at is the project's
 * own, or is cut before.
 */
const EXCUSED: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bORDER BY\b[^;]*$/, 'the files of cypher/ask'],
  [/\b(LIMIT|SKIP)\b[^;]*$/, 'the files of cypher/ask'],
  [
    /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//,
    'the files of cypher/schema',
  ],
  [/\bMATCH\b[^\n]*-\[/, 'the files of cypher/write'],
  [/(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u, 'the 20 characters before a name'],
  [
    /(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"']*@/,
    'a scheme of up to 21 letters, and no further than the next slash',
  ],
  [/\.\.+$/, 'titles of up to 220 characters'],
  [/^[\s.…•|\-–—*#>«»"]+|[\s.…•|\-–—*<«»"!]+$/, 'lines of up to 160 characters'],
];

export const BOUNDED: ReadonlySet<string> = new Set(EXCUSED.map(([{ source }]) => source));
