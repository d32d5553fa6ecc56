/** How far a browser looks for it, and somewhat more. */
const BEGINNING = 4096;

/** The encoding that a page or XML document names at its beginning; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const inXml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)["']/i.exec(beginning);
  return inXml?.[1] ?? charsetOfMeta(beginning);
}

function charsetOfMeta(beginning: string): string | null {
  for (const [element] of beginning.matchAll(/<meta\b[^<>]*/gi)) {
    const charset = /\bcharset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]+)/i.exec(element)?.[1];
    if (charset !== undefined) return charset;
  }
  return null;
}
