import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { arabic } from '../../../src/language/ar/index.js';
import { describeLanguage } from '../contract.js';

const ARTICLES = fileURLToPath(new URL('../../../data/articles/', import.meta.url));

const articles = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.txt$/u.test(file))
  .sort()
  .map((file) => readFileSync(`${ARTICLES}${file}`, 'utf8'));

const SENTENCES = [
  'نقلت رويترز عن المتحدث باسم الجيش الليبي العميد سالم الهزايمة نفيه أن يكون الجسر مغلقا.',
  'اتفق الجانبان، أمس الاثنين 9 مارس/آذار، على فتح الجسر. وأضاف البيان أن "القافلة ستصل إلى مدينة الباب السورية".',
  'وللأمم المتحدة وبالعراق وفتركيا مواقف، وفق "الخارجية الأمريكية"؛ أما حزب «العدالة» (المتحالف مع تركيا) فرفض…',
];

describeLanguage({
  pack: arabic,
  texts: [...articles, ...SENTENCES],
  alphabet: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىءؤئًَُِّـ      ،.:؛؟"«»()[]-–…\n0123٤٥\u00a0\u200f\u200dABc',
});
