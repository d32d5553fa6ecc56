/**
 * A Cypher text without its comments; strings and quoted names stay as they are, so that `//` inside one is not taken
 * for a comment.
 */
export function stripComments(text: string): string {
  const parts = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(parts, (part) => (part.startsWith('//') || part.startsWith('/*') ? ' ' : part));
}
