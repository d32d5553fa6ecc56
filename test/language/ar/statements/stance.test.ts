import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const MINISTER = 'وزير الخارجية الأردني سالم الهزايمة';

/** The stance of the only position of the text. */
function stanceOf(text: string): string {
  const claims = claimsOf(text);
  expect(claims).toHaveLength(1);
  return claims[0]?.stance ?? '';
}

describe('the proposition overrules a verb of saying', () => {
  it.each([
    ['a duty', `قال ${MINISTER} إنه يجب على النرويج أن تنسحب من الجسر.`, 'demands'],
    ['على … أن', `قال ${MINISTER} إن على النرويج أن تنسحب من الجسر.`, 'demands'],
    ['a necessity', `قال ${MINISTER} إن من الضروري فتح الجسر القديم.`, 'demands'],
    ['own future conduct', `قال ${MINISTER} إن بلاده ستدفع كلفة الجسر القديم.`, 'promises'],
    ['a withdrawal of one’s own', `أعلن ${MINISTER} أن بلاده ستسحب قواتها من الجسر.`, 'promises'],
    ['readiness', `قال ${MINISTER} إن بلاده مستعدة للحوار مع النرويج.`, 'promises'],
    ['a crime of another', `قال ${MINISTER} إن النرويج ارتكبت جرائم حرب في اليمن.`, 'accuses'],
    ['who is behind it', `قال ${MINISTER} إن إيران تقف وراء الهجوم على الجسر.`, 'accuses'],
    ['to finance militias', `قال ${MINISTER} إن إيران تمول ميليشيات في اليمن.`, 'accuses'],
    ['no truth in it', `قال ${MINISTER} إنه لا صحة للأنباء عن إغلاق الجسر.`, 'denies'],
    ['praise', `قال ${MINISTER} إن فتح الطريق خطوة إيجابية نحو الحوار.`, 'supports'],
    ['a refusal', `قال ${MINISTER} إن إغلاق الطريق غير مقبول بعد اليوم.`, 'opposes'],
    ['a danger', `قال ${MINISTER} إن إغلاق الطريق يشكل خطرا على الجميع.`, 'warns'],
    ['nothing of these', `قال ${MINISTER} إن الطريق إلى الشمال طويل جدا.`, 'states'],
    ['the future of others', `قال ${MINISTER} إن القافلة ستصل إلى الشمال غدا.`, 'states'],
  ])('%s', (_, text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  it('leaves a verb alone that takes a side itself', () => {
    expect(stanceOf(`نفى ${MINISTER} أن تكون إيران قد ارتكبت جرائم حرب.`)).toBe('denies');
    expect(stanceOf(`حذر ${MINISTER} من أن إغلاق الجسر خطوة إيجابية لإيران.`)).toBe('warns');
  });

  it('does not accuse of what is only fought', () => {
    expect(stanceOf(`قال ${MINISTER} إن النرويج شريك في مكافحة الإرهاب.`)).toBe('states');
  });

  it('does not look into relative clauses', () => {
    expect(stanceOf(`قال ${MINISTER} إن الجسر الذي يجب أن يفتح مغلق الآن.`)).toBe('states');
  });
});

describe('a noun in the place of the complement decides', () => {
  it.each([
    ['rejection', 'أكد الأردن رفضه إغلاق الجسر القديم.', 'opposes'],
    ['support', 'أكد الأردن دعمه للنرويج في هذا الأمر.', 'supports'],
    ['necessity', 'شدد الأردن على ضرورة رحيل القوات الأجنبية.', 'demands'],
    ['importance', 'شدد الأردن على أهمية الحوار.', 'calls_for'],
    ['readiness', 'أبدى الأردن استعداده لفتح الجسر القديم.', 'promises'],
    ['concern', 'أعرب الأردن عن قلقه من الوضع في سوريا.', 'opposes'],
    ['fear of a danger', 'أعرب الأردن عن خشيته من اندلاع حرب في سوريا.', 'warns'],
    ['a call', 'جدد الأردن دعوته إلى فتح الجسر القديم.', 'calls_for'],
    ['hope', 'أعرب الأردن عن أمله في فتح الجسر القديم.', 'calls_for'],
    ['thanks', 'أعرب الأردن عن تقديره للنرويج.', 'supports'],
  ])('%s', (_, text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  it('a clause does not: شدد على أن only says so', () => {
    expect(stanceOf('شدد الأردن على أن الحوار مستمر منذ عام.')).toBe('states');
  });

  it('a support verb with another noun reports nothing', () => {
    expect(stancesIn('أبدى الأردن اهتماما كبيرا.')).toEqual([]);
    expect(stancesIn('أجرى الأردن تجربة جديدة في الشمال.')).toEqual([]);
  });
});

describe('negation', () => {
  it('turns support into opposition', () => {
    expect(stanceOf('لا تؤيد النرويج إغلاق الجسر القديم.')).toBe('opposes');
    expect(stanceOf('قال وزير الخارجية التركي مولود جاويش أوغلو إن تركيا لن تدعم الاتفاق.')).toBe('opposes');
  });

  it('of a permission is opposition', () => {
    expect(stanceOf(`قال ${MINISTER} إن بلاده لن تسمح بإغلاق الجسر القديم.`)).toBe('opposes');
  });

  it('leaves a duty a duty', () => {
    expect(stanceOf(`قال ${MINISTER} إنه يجب ألا يغلق الجسر القديم.`)).toBe('demands');
  });
});

describe('own side', () => {
  it('speaks with the voice of its official', () => {
    expect(claimsOf(`قال ${MINISTER} إن الأردن يرفض إغلاق الجسر القديم.`)).toMatchObject([
      { who: 'سالم الهزايمة', stance: 'opposes', via: null },
    ]);
    expect(claimsOf('قال وزير الخارجية التركي مولود جاويش أوغلو إن أنقرة تدعم فتح الجسر.')).toMatchObject([
      { who: 'mevlut-cavusoglu', stance: 'supports', via: null },
    ]);
  });

  it('has the whole sentence as evidence, with the one who says it', () => {
    const [claim] = claimsOf(`قال ${MINISTER} إن الأردن يرفض إغلاق الجسر القديم.`);
    expect(claim?.evidence).toMatch(/^قال وزير الخارجية/u);
  });

  it.each([
    ['his country rejects', `قال ${MINISTER} إن بلاده ترفض إغلاق الجسر القديم.`, 'opposes'],
    ['his country opposes', `قال ${MINISTER} إن بلاده تعارض إغلاق الجسر القديم.`, 'opposes'],
    ['that he supports', `قال ${MINISTER} إنه يدعم الاتفاق مع إيران.`, 'supports'],
    ['that he will not support', `قال ${MINISTER} إنه لن يدعم الاتفاق مع إيران.`, 'opposes'],
  ])('holds what its official says: %s', (_, text, stance) => {
    expect(claimsOf(text)).toMatchObject([{ who: 'سالم الهزايمة', stance, via: null }]);
  });

  it('is not that of another state', () => {
    expect(claimsOf(`قال ${MINISTER} إن النرويج ترفض إغلاق الجسر القديم.`)).toMatchObject([
      { who: 'norway', via: 'سالم الهزايمة', evidence: 'النرويج ترفض إغلاق الجسر القديم' },
    ]);
  });
});

describe('what is announced', () => {
  const HE = 'وزير الخارجية الأردني سالم الهزايمة';

  it.each([
    ['a step of one’s own', `أعلن ${HE} أن بلاده قررت فتح الجسر.`, 'announces'],
    ['who will come', `أعلن ${HE} أن سيرغي لافروف سيزور الجسر.`, 'announces'],
    ['something that nobody does', `أعلن ${HE} أن الجسر مفتوح.`, 'announces'],
    ['not what another has done', `أعلن ${HE} أن النرويج سمحت بمرور القوافل.`, 'states'],
    ['not what may be', `أعلن ${HE} أنه يمكن للنرويج فتح الجسر.`, 'states'],
    ['not what an outlet tells', 'أعلنت وكالة رويترز أن سيرغي لافروف سيزور الجسر.', 'states'],
  ])('%s', (_, text, stance) => {
    expect(claimsOf(text).map((claim) => claim.stance)).toEqual([stance]);
  });
});
