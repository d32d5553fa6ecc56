import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';

const HIM = 'قال الوزير الأردني سالم الهزايمة إن الجسر القديم مغلق.';
const HIS = 'سالم الهزايمة states';
const HER = 'هدى الرواشدة states';

describe('what stands before the subject', () => {
  it.each([
    ['a paper in quotation marks', 'قالت لـ"الأفق" أمس، الوزيرة هدى الرواشدة، إن القافلة ستصل غدا.'],
    ['a paper without a name for it', 'قالت لـ"الأفق" الدكتورة هدى الرواشدة إن القافلة ستصل غدا.'],
  ])('is whom it was said to: %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HER]);
  });

  it('is an honour that belongs to the name', () => {
    const text = 'ثم أشاد جلالة الملك عبدالله الثاني بفتح الجسر القديم.';
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, 'abdullah-ii-of-jordan supports']);
    expect(stancesIn(`${HIM} وقال معالي هدى الرواشدة إن القافلة ستصل غدا.`)).toEqual([HIS, HER]);
  });

  it('is a verb that is spelled like a preposition', () => {
    const text = 'وعبرت الوزيرة هدى الرواشدة عن رفضها للاتفاق. وعبر سالم الهزايمة عن رفضه للاتفاق.';
    expect(stancesIn(text)).toEqual(['هدى الرواشدة opposes', 'سالم الهزايمة opposes']);
  });
});

describe('a noun that is no subject', () => {
  it.each([
    [
      'goes on with an adjunct',
      'وأوضح في مقابلة مع إذاعة "الأفق" وقناة "المدى" المحليتين أن القافلة ستصل غدا.',
    ],
    ['is in the accusative', 'وذكر رقماً لافتا وهو أن القافلة تضم مئة شاحنة.'],
    [
      'is a verb that describes an adjunct',
      'وقال في كلمة خلال جولة في الشمال تستغرق يومين "هذه هي الطريق التي ستصل بها القافلة غدا".',
    ],
    ['is the paper to which it is said', 'وقال لـ"الأفق": القافلة ستصل غدا إلى المدينة القديمة.'],
  ])('leaves the word to whoever spoke before: it %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HIS]);
  });

  it('is one where it stands right behind the verb', () => {
    expect(stancesIn(`${HIM} وأوضح التقرير المفصل أن القافلة ستصل غدا.`)).toEqual([HIS]);
    expect(stancesIn(`${HIM} وذكر هذا التقرير أن القافلة ستصل غدا.`)).toEqual([HIS]);
  });
});

describe('a name in quotation marks of its own', () => {
  it('does not end the quotation in which it stands', () => {
    const text = 'وأضاف: "إن الجماعات كـ"الشباب" كلها تهدد القوافل. ولن نفتح الجسر القديم".';
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HIS, 'سالم الهزايمة opposes']);
  });
});

describe('whoever adds', () => {
  it.each([
    ['an office that the article has not explained', 'وأضاف قائد القطاع الشرقي أن القافلة ستصل غدا.'],
    ['a calling', 'وتابع المحلل السياسي أن القافلة ستصل غدا.'],
    ['a name that is also a word', 'وأردف الشريف أن القافلة ستصل غدا.'],
  ])('is whoever spoke before: %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HIS]);
    expect(stancesIn(text)).toEqual([]);
  });

  it.each([
    ['a report', 'وأضاف التقرير أن القافلة ستصل غدا.'],
    ['a thing', 'وأضاف القرار أن القافلة ستصل غدا.'],
    ['an unnamed source', 'وأضاف مصدر أن القافلة ستصل غدا.'],
    ['somebody new', 'وأضاف أحد السكان أن القافلة ستصل غدا.'],
    ['a woman', 'وأضافت المحللة السياسية أن القافلة ستصل غدا.'],
  ])('is nobody where it is %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS]);
  });
});

describe('what was said in a meeting or a statement that the sentence tells of', () => {
  it.each([
    ['of a meeting', 'ثم عقدت الوزيرة هدى الرواشدة لقاء مع الوفد أكدت خلاله أن القافلة ستصل غدا.'],
    ['of a statement', 'وأصدرت هدى الرواشدة بيانا قالت فيه إن القافلة ستصل غدا.'],
  ])('is said by whoever held it: %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HER]);
  });

  it.each([
    ['of a thing that they hold together', 'عقدت هدى الرواشدة لقاء بحثا خلاله فتح الجسر القديم.'],
    ['of what came in it', 'ونشرت هدى الرواشدة خبرا جاء فيه أن القافلة ستصل غدا.'],
    ['that does not agree', 'وأصدرت الوزيرة هدى الرواشدة بيانا قال فيه إن القافلة ستصل غدا.'],
  ])('is not hers where the verb is %s', (_, text) => {
    expect(stancesIn(text)).not.toContain(HER);
  });
});

describe('a subject before its verb', () => {
  it.each([
    ['who is represented', 'لكن كتلة حزب العدالة والتنمية طلبت تأجيل الجلسة.', 'demands'],
    ['where they act between', 'وكانت الحكومة المحلية في الأنبار دعت السكان إلى الخروج.', 'calls_for'],
  ])('is %s', (_, text, stance) => {
    expect(stancesIn(text).map((claim) => claim.split(' ').at(-1))).toEqual([stance]);
  });

  it('is not the genitive of a noun', () => {
    expect(stancesIn('وصلت منشورات إلى معقل حزب العدالة والتنمية في النرويج تتعهد بفتح الطريق.')).toEqual([]);
  });
});

describe('a state right behind its verb', () => {
  it('may take a feminine one', () => {
    expect(stancesIn('أعلنت الأردن خفض عدد الشاحنات.')).toEqual(['jordan announces']);
  });
});

describe('what a man is, before his name', () => {
  it.each([
    ['a calling', 'وقال المزارع سالم الهزايمة إن القافلة ستصل غدا.'],
    ['whatever it is', 'وأوضح الناجي سالم الهزايمة أن القافلة ستصل غدا.'],
  ])('does not hide him: %s', (_, text) => {
    expect(stancesIn(text)).toEqual([HIS]);
  });
});

describe('a verb of going on with a verb of saying', () => {
  it('has the speaker for its subject', () => {
    expect(stancesIn(`${HIM} ومضى يقول "لن نقبل أبدا بإغلاق هذا الجسر".`)).toHaveLength(2);
  });
});

describe('a verb with its object behind an adverb', () => {
  it('is read', () => {
    expect(stancesIn('رفضت تركيا حتى الآن التدخل في الشمال.')).toEqual(['turkey opposes']);
  });
});

describe('a plural before its genitive', () => {
  it('is nobody in particular', () => {
    expect(stancesIn(`${HIM} وحيا مواطنو المدينة القافلة بالتصفيق.`)).toEqual([HIS]);
  });
});
