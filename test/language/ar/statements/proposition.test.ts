import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../support/arabic.js';

const MINISTER = 'وزير الخارجية الأردني سالم الهزايمة';

/** The stance of the only position of a text in which the minister says the proposition. */
function said(proposition: string): string {
  const verb = proposition.startsWith('إلى') ? 'أشار' : 'قال';
  const claims = claimsOf(`${verb} ${MINISTER} ${proposition}`);
  expect(claims).toHaveLength(1);
  return claims[0]?.stance ?? '';
}

function check(cases: readonly (readonly [string, string, string])[]): void {
  it.each(cases)('%s', (_, proposition, stance) => {
    expect(said(proposition)).toBe(stance);
  });
}

describe('a reproach without a verb of accusing', () => {
  check([
    ['to serve interests', 'إن النرويج تخدم مصالح شركات الصيد.', 'accuses'],
    ['a suspect part', 'إن دور النرويج في الأزمة كان دورا مشبوها.', 'accuses'],
    ['responsibility', 'إن النرويج تتحمل مسؤولية إغلاق الجسر.', 'accuses'],
    ['forbidden weapons', 'إن إيران تستخدم أسلحة محظورة في الشمال.', 'accuses'],
    ['a word not kept', 'إن النرويج لم تلتزم بالاتفاق يوما.', 'accuses'],
    ['civilians shelled', 'إن إيران تقصف المدنيين في القرى.', 'accuses'],
    ['what those without a name do', 'إن الانقلابيين خرقوا الهدنة مرارا.', 'accuses'],
    ['the same behind a colon', 'إن: الانقلابيين خرقوا الهدنة مرارا.', 'accuses'],
    ['wrongs that another does', 'إن الانتهاكات التي ترتكبها النرويج تهدف إلى إغلاق الجسر.', 'accuses'],
    ['somebody of a body', 'إن ضابطا في الجيش الإيراني متورط في الهجوم.', 'accuses'],
  ]);

  check([
    ['not what a place is described with', 'إن القرى التي كانت تحتلها النرويج بعيدة.', 'states'],
    ['not the course of a war', 'إن النرويج تقصف مواقع في الجبال.', 'states'],
    ['not a part as such', 'إن دور النرويج في الأزمة معروف للجميع.', 'states'],
    ['not in a state where it is done', 'إن هدف الإرهاب في النرويج هو الفوضى.', 'states'],
    ['not of whoever owns what is told of', 'إن طائرة تابعة للنرويج نقلت ضحايا الإرهاب.', 'states'],
    ['not of whoever fights it', 'إن النرويج تتصدى بحزم للإرهاب.', 'states'],
    ['not what is only alleged', 'إن النرويج بعيدة عن مزاعم دعمها للإرهاب.', 'states'],
    ['not of the own side', 'إن بلاده تتحمل مسؤولية كبيرة في المنطقة.', 'states'],
    ['not support for those who face militias', 'إن النرويج تساعد القرى التي تواجه الميليشيات.', 'states'],
  ]);
});

describe('conduct to come', () => {
  check([
    ['a step to be taken by the own side', 'إن بلاده ستتخذ كل الإجراءات اللازمة.', 'promises'],
    ['of oneself, in a short verb', '"سأضع تقريرا عن الجسر القديم بعد الزيارة".', 'promises'],
  ]);

  check([
    ['a step taken is told', 'إن بلاده اتخذت كل الإجراءات اللازمة.', 'states'],
    ['to have asked is none', '"سألت السائقين عن الجسر القديم أمس".', 'states'],
  ]);
});

describe('harm still to come', () => {
  check([
    ['a verb of harm in the future', 'إن إغلاق الجسر سيضر بالجميع.', 'warns'],
    ['a verb of harm that may be', 'إن إغلاق الجسر قد يؤجج الخلاف مع النرويج.', 'warns'],
    ['whoever does wrong', 'إن أي عدوان على النرويج سيقابل برد.', 'warns'],
    ['a grave mistake to come', 'إن إغلاق الجسر سيكون خطأ جسيما.', 'warns'],
    ['a fear voiced', '"نخشى أن يغلق الجسر القديم أمام القوافل كلها".', 'warns'],
    ['a loss of one’s own', '"سنخسر تركيا والنرويج معا بسبب هذا القرار".', 'warns'],
  ]);

  check([
    ['harm done is a reproach', 'إن النرويج أضرت بالقوافل.', 'accuses'],
    ['good to come is none', 'إن فتح الجسر سيفيد الجميع.', 'states'],
    ['a meeting to be held is none', 'إن مؤتمرا سيعقد في الشمال.', 'states'],
  ]);
});

describe('a duty laid on somebody', () => {
  check([
    ['on a state, with a verbal noun', 'إن على النرويج احترام الاتفاق.', 'demands'],
    ['at the head of a later sentence', '": الوضع سيئ. على تركيا وقف القصف فورا".', 'demands'],
    ['on those named by a noun', 'إن على الأطراف كافة احترام الاتفاق.', 'demands'],
    ['by a pronoun', '"إذا أرادوا السلام فعليهم احترام الاتفاق كاملا".', 'demands'],
    ['owed by a participle', 'إن النرويج مطالبة بفتح الجسر.', 'demands'],
    ['what an affair requires', 'إن الوضع في الشمال يقتضي فتح الجسر.', 'demands'],
    ['what a step takes', 'إن عودة القوافل تتطلب فتح الجسر.', 'demands'],
    [
      'behind what describes its subject',
      'إن الاتفاق الذي وقع في 3 مارس مع النرويج يجب أن يحترم.',
      'demands',
    ],
    ['what matters', 'إن المهم الآن أن تفتح النرويج الجسر.', 'calls_for'],
  ]);

  check([
    ['not a place', 'إن القوافل على الجسر القديم كثيرة.', 'states'],
    ['not the duty to know', '"يجب أن تعلموا أن الطريق إلى النرويج طويل جدا".', 'states'],
    ['not what the subject is described with', 'إن الجسر الذي يتعين ترميمه طويل.', 'states'],
    ['not what must be done', '"نعرف جيدا ما يتعين القيام به هناك كل يوم".', 'states'],
  ]);
});

describe('one’s own conduct to come', () => {
  check([
    ['we shall', '"سنعمل على فتح الجسر القديم أمام القوافل".', 'promises'],
    ['I shall', '"سأعمل على فتح الجسر القديم أمام القوافل".', 'promises'],
    ['what will not be done', 'إن بلاده لن تشارك في المؤتمر.', 'opposes'],
    ['what will not be given up', '"لن نتراجع عن فتح الجسر القديم أمام القوافل".', 'promises'],
    ['talks', 'إن بلاده ستبحث الأمر مع النرويج.', 'announces'],
    ['behind a preposition, with his pronoun', 'إلى أنه سيعمل على فتح الجسر.', 'promises'],
    ['readiness with nobody before it', ': مستعدون لفتح الجسر القديم أمام القوافل.', 'promises'],
  ]);

  check([
    ['we shall see', '"سنرى ما سيحدث في الشمال خلال هذا الأسبوع".', 'states'],
    ['years are no verb', '"سنوات الحرب كانت طويلة جدا على الجميع هنا".', 'states'],
    ['of whom the speaker believes something', 'إنه يعتقد أن القافلة ستصل قريبا.', 'states'],
    ['what does not agree with his pronoun', 'إنه في هذه الحال ستزداد الرسوم كثيرا.', 'states'],
    ['of whom the pronoun is not his', 'إنها ستعمل على فتح الجسر.', 'states'],
    ['waiting is no deed', '"سننتظر لنرى ما سيحدث في الشمال هذا الأسبوع".', 'states'],
    ['what a thing is for', 'إن بلاده تملك ما يكفي لكي تدعم القوافل.', 'states'],
    ['another’s refusal', 'إن القافلة لن تصل قريبا.', 'states'],
  ]);
});

describe('talks that are told of', () => {
  check([
    ['with his pronoun', 'إنه بحث مع النرويج أوضاع الجسر.', 'discusses'],
    ['what may be talked of is only told', 'إنه قد يناقش أوضاع الجسر.', 'states'],
    ['what is studied is only told', 'إنه يدرس مطالب النرويج.', 'states'],
  ]);
});

describe('what the own side has decided', () => {
  check([
    ['is announced', 'إن بلاده قررت إغلاق الجسر القديم.', 'announces'],
    ['is refused', 'إن بلاده رفضت فتح الجسر القديم.', 'opposes'],
  ]);

  check([['another’s refusal in the past is told', 'إن النرويج رفضت فتح الجسر القديم.', 'states']]);
});

describe('what one says in the first person', () => {
  check([
    ['I call for', '"أدعو إلى فتح الجسر القديم أمام القوافل كلها".', 'calls_for'],
    ['we call for', '"ندعو إلى فتح الجسر القديم أمام القوافل كلها".', 'calls_for'],
  ]);

  check([['a noun spelled alike is none', '"الأمر صعب جدا على القوافل كلها في الشمال".', 'states']]);
});

describe('a flat denial', () => {
  check([
    ['no … any', 'إنه ليس هناك أي اتصال مع النرويج.', 'denies'],
    ['never received any', 'إن الوزارة لم تتلق أي طلب من النرويج.', 'denies'],
    ['a lie', 'إن هذه الأنباء ملفقة تماما.', 'denies'],
  ]);

  check([
    ['a refusal is one all the same', 'إن بلاده لا تقبل أي تدخل.', 'opposes'],
    ['not under a condition', 'إن الجسر مغلق إذا لم يصل أي طلب.', 'states'],
    ['to need none denies nothing', 'إن بلاده ليست بحاجة إلى أي جسر.', 'states'],
    ['what is not decided is only told', 'إنه لم يقرر موعد الزيارة.', 'states'],
  ]);
});

describe('a verdict', () => {
  check([
    ['irresponsible', 'إن هذه التصريحات غير مسؤولة.', 'opposes'],
    ['against the spirit of a deal', 'إن إغلاق الجسر يتعارض مع الاتفاق.', 'opposes'],
    ['a great success', 'إن فتح الجسر نجاح كبير.', 'supports'],
  ]);
});

describe('a noun that opens the complement', () => {
  /** The stance of the only position of the text. */
  const stanceOf = (text: string) => {
    const claims = claimsOf(text);
    expect(claims).toHaveLength(1);
    return claims[0]?.stance;
  };

  it.each([
    ['support that goes on', `أشار ${MINISTER} إلى مواصلة بلاده دعم النرويج.`, 'supports'],
    ['refusal that goes on', `أكد ${MINISTER} استمرار رفض بلاده إغلاق الجسر.`, 'opposes'],
    ['a refusal after a verb of telling', `أوضح ${MINISTER} رفضه إغلاق الجسر.`, 'opposes'],
  ])('%s', (_, text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  it.each([
    ['work that goes on', `أشار ${MINISTER} إلى مواصلة العمل في الشمال.`, 'states'],
    ['على الرغم is not stressed', `أكد ${MINISTER} استمرار العمل على الرغم من الأمطار.`, 'states'],
    ['to commend by pointing out', `نوه ${MINISTER} إلى أن الجسر القديم مغلق.`, 'states'],
    [
      'the importance of a part is no demand',
      `أكد ${MINISTER} أهمية دور الشركات الأجنبية في الشمال.`,
      'calls_for',
    ],
  ])('%s', (_, text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });
});

describe('the speaker’s own side, known from before', () => {
  const before = `قال ${MINISTER} إن الجسر القديم مغلق أمام القوافل.`;
  const last = (text: string) => claimsOf(text).at(-1);

  it('is his with a dropped subject and by his last name', () => {
    expect(last(`${before} وأضاف أن الأردن سيدفع كلفة الطريق الجديد.`)?.stance).toBe('promises');
    expect(last(`${before} وأكد الهزايمة أن الأردن لن يشارك في المؤتمر.`)?.stance).toBe('opposes');
  });

  it('is not another state', () => {
    expect(last(`${before} وأضاف أن النرويج ستدفع كلفة الطريق الجديد.`)?.stance).toBe('states');
  });
});
