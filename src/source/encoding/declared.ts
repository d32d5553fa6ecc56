/** How far a browser looks for it, and somewhat more. */
const BEGINNING = 4096;

/** The encoding that a page or XML document names at its beginning; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const found =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:.-]+)["']/i.exec(beginning) ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(beginning);
  return found?.[1] ?? null;
}
