import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const HE = 'الوزير الأردني سالم الهزايمة';

describe('a deed behind where or when it is told', () => {
  it.each([
    ['a statement', `أعلن ${HE} في بيان تأجيل الزيارة إلى النرويج.`],
    ['a press conference', `أعلن ${HE} في مؤتمر صحفي إلغاء الزيارة إلى النرويج.`],
    ['whom it is told', `أعلن ${HE} في تصريحات للصحفيين استئناف الرحلات إلى النرويج.`],
    ['the same time', `أعلن ${HE} في الوقت نفسه التزام بلاده بالاتفاق مع النرويج.`],
  ])('is announced behind %s', (_, text) => {
    expect(claimsOf(text)).toMatchObject([{ who: 'سالم الهزايمة' }]);
  });

  it('is taken behind both sides, with their pronoun', () => {
    const text =
      'اجتمع وزير الخارجية الأردني سالم الهزايمة مع وزير الخارجية التركي قادر تكين. وأكد الجانبان رفضهما القاطع لقرار النرويج.';
    expect(claimsOf(text)).toMatchObject([{ stance: 'opposes', about: ['norway'] }]);
  });

  it('is no object inside what the preposition governs', () => {
    expect(claimsOf(`أعلن ${HE} خلال مراسم افتتاح الجسر.`)).toEqual([]);
  });
});

describe('a verb of judging with a plain object', () => {
  it('needs somebody who judges', () => {
    expect(stancesIn(`اعتبر ${HE} القرار النرويجي خطأ كبيرا.`)).toEqual(['سالم الهزايمة opposes']);
    expect(stancesIn(`توقع ${HE} انهيار الهدنة في الشمال.`)).toEqual(['سالم الهزايمة states']);
    expect(stancesIn('تعتبر النرويج بلدا باردا.')).toEqual([]);
  });

  it('is not the signing of what is spelled alike', () => {
    expect(stancesIn('النرويج توقع اتفاقية مع الأردن.')).not.toContain('النرويج states');
  });

  it('says nothing for a name in the object', () => {
    expect(stancesIn('وكانت شركة للأبحاث توقعت وصول واردات النرويج إلى مليون طن.')).toEqual([]);
  });
});

describe('a name that begins like a preposition', () => {
  it('is the subject of its verb', () => {
    expect(stancesIn('وتعهد بوتين بمعاقبة النرويج.')).toEqual(['vladimir-putin promises']);
    expect(stancesIn('وطالب بوتين بوقف القصف.')).toEqual(['vladimir-putin demands']);
  });
});

describe('a topic before its verb', () => {
  it('speaks behind فقد', () => {
    expect(stancesIn(`أما ${HE}، فقد شدد على ضرورة وقف القتال.`)).toEqual(['سالم الهزايمة demands']);
    expect(stancesIn(`أما ${HE} فقد أكد أن الطريق مفتوح.`)).toEqual(['سالم الهزايمة states']);
  });
});

describe('each of two', () => {
  const TWO = 'أعلن كل من «حركة البناء الوطني الجديد» و«حزب الشعب الحر»، أمس، التوصل إلى اتفاق.';

  it('speaks, and what stands in the marks is a name', () => {
    expect(claimsOf(TWO).map(({ who }) => who)).toEqual(['حركة البناء الوطني الجديد + حزب الشعب الحر']);
  });

  it('are the two sides of the next sentence', () => {
    const claims = claimsOf(`${TWO} وشدد الطرفان على أهمية الحوار.`);
    expect(claims[1]?.who).toBe(claims[0]?.who);
  });
});

describe('what is answered', () => {
  it('stands between a verb without a subject and what it says', () => {
    const said = `قال ${HE} إن الطريق مفتوح.`;
    const claims = claimsOf(`${said} وأضاف ردا على سؤال حول الجسر: «لن يغلق الجسر في هذا العام أبدا».`);
    expect(claims.map(({ who }) => who)).toEqual(['سالم الهزايمة', 'سالم الهزايمة']);
  });
});
