import type { ParagraphRole } from '../../../model/document.js';

/** Lines of web pages that are not the article: the whole line is matched, in normal form and without edge punctuation. */
interface LinePattern {
  readonly role: Exclude<ParagraphRole, 'title' | 'body'>;
  readonly pattern: RegExp;
}

/** In order; the first that fits wins. Written in normal form (ا for أ إ آ, ه for ة, ي for ى). */
export const LINE_PATTERNS: readonly LinePattern[] = [
  { role: 'credit', pattern: /^(ال)?مصدر\s*:/u },
  { role: 'credit', pattern: /^(المصدر|وكالات|رويترز|ا ف ب|د ب ا|ا ب)$/u },
  { role: 'byline', pattern: /^(كتب|كتبت|بقلم|اعداد|تحرير|تقرير|ترجمه)\s*:/u },
  { role: 'byline', pattern: /^(بقلم|اعداد)\s+\S+(\s+\S+){0,3}$/u },
  {
    role: 'boilerplate',
    pattern:
      /^(المزيد|مزيد|يتبع|مباشر|عاجل|سمات|وسوم|كلمات مفتاحيه|مشاركه|شارك|طباعه|ارسال|تعليقات?|تعليق)$/u,
  },
  {
    role: 'boilerplate',
    pattern: /^(تابعوا|تابعونا|تابعنا|تابع ايضا|شاركوا|اشترك|اشتركوا|انضم|انضموا|سجل الان)(\s|$)/u,
  },
  {
    role: 'boilerplate',
    pattern: /^(اقرا|اقراي|اقراوا|شاهد|شاهدوا|طالع|طالعوا|اقرؤوا)\s+(ايضا|كذلك|المزيد|اكثر)/u,
  },
  {
    role: 'boilerplate',
    pattern: /^(اقرا|شاهد|موضوعات|مواضيع|اخبار|مقالات)\s+(ايضا|ذات صله|متعلقه|مشابهه|اخري)/u,
  },
  { role: 'boilerplate', pattern: /^(سمات|وسوم|الوسوم|كلمات مفتاحيه|الكلمات المفتاحيه|هاشتاغ)\s*:/u },
  {
    role: 'boilerplate',
    pattern: /ملفات تعريف الارتباط|سياسه الخصوصيه|شروط الاستخدام|جميع الحقوق محفوظه|حقوق النشر/u,
  },
  {
    role: 'boilerplate',
    pattern:
      /^(اضغط|انقر|للمزيد|لمزيد من|لقراءه المزيد|للاطلاع|حمل التطبيق|نشره)\s.*(هنا|اضغط|انقر|اخبار|تطبيق|البريديه)/u,
  },
  {
    role: 'boilerplate',
    pattern: /^(اخر تحديث|تم التحديث|حدث في|تاريخ النشر|نشر في|نشر بتاريخ|تحديث).*\d/u,
  },
  { role: 'boilerplate', pattern: /^(http|www\.)/u },
  { role: 'boilerplate', pattern: /^(حجم الخط|تكبير الخط|تصغير الخط|خط |وقت القراءه|مده القراءه)/u },
  // Breadcrumbs: the site's sections with marks between them.
  { role: 'boilerplate', pattern: /^(الصفحه )?الرئيسيه(\s|$)/u },
  { role: 'boilerplate', pattern: /^[^.؟!»>|/]{1,30}([»>|/]\s?[^.؟!»>|/\s][^.؟!»>|/]{0,29}){2,}$/u },
];
