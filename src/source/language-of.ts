/**
 * The language that a page or feed names, as a code such as `ar`; null unless most letters of the text are of its script:
 * templates are often in another language than the article.
 */
export function languageOf(written: string | null | undefined, text: string): string | null {
  try {
    const locale = new Intl.Locale((written ?? '').replaceAll('_', '-')).maximize();
    const ofScript = new RegExp(`\\p{Script=${locale.script}}`, 'gu');
    const own = text.match(ofScript)?.length ?? 0;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return own * 2 > letters ? locale.language : null;
  } catch {
    // No language code, or a script that is several of Unicode's, as that of Japanese.
    return null;
  }
}
