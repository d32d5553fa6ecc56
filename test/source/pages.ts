/** What a test page says; all that is left out is not on it. */
export interface PageParts {
  readonly head?: string;
  readonly lang?: string;
  readonly heading?: string | null;
  readonly body?: string;
  /** What changes from visit to visit. */
  readonly noise?: string;
}

export const PARAGRAPHS = [
  'دعا وزير النقل الأردني، الأحد، إلى فتح الممر البري، وأكد أن بلاده تدعم نقل المساعدات إلى المدنيين في الشمال.',
  'وأضاف الوزير أن الحكومة ترفض تأخير القوافل، مشيرا إلى أن الفرق الفنية جاهزة للعمل خلال أيام، وأن المعبر سيفتح قريبا.',
  'من جهته قال رئيس البلدية إن السكان يرحبون بالقرار، وينتظرون تنفيذه في أقرب وقت ممكن، وفق ما نقلت الوكالة عنه.',
] as const;
export const TITLE = 'وزير النقل يدعو إلى فتح الممر';

/** A page of an invented newspaper, with a menu, advertisements and links beside the article. */
export function makePage(parts: PageParts = {}): string {
  const { head = '<meta charset="utf-8">', lang = 'ar', heading = TITLE, noise = '1' } = parts;
  const body = parts.body ?? PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${lang}" dir="rtl"><head>${head}<script nonce="${noise}">track("${noise}")</script></head><body>
<nav class="menu"><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li></ul></nav>
<div class="ad" id="ad-${noise}">إعلان ${noise}: اشتر الآن</div>
<main><article>${heading === null ? '' : `<h1>${heading}</h1>`}
<div class="content">${body}</div></article></main>
<div class="related"><h3>اقرأ أيضا</h3><ul><li><a href="/${noise}">خبر ${noise} عن شيء آخر</a></li></ul></div>
<footer>جميع الحقوق محفوظة</footer><input type="hidden" value="${noise}"></body></html>`;
}

/** The letters that the tests need, in single-byte encodings that Node reads and does not write. */
export function encodeAs(text: string, encoding: 'windows-1256' | 'iso-8859-6' | 'windows-1251'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}
