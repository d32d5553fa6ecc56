import { describe, expect, it } from 'vitest';
import { extractFrom, relationsIn } from '../../../support/arabic.js';

const met = (text: string) => relationsIn(text).filter((relation) => relation.includes(' MET '));

describe('MET', () => {
  it.each([
    [
      'التقى',
      'التقى الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك أمس.',
      'سالم الهزايمة MET آرنه ليندسفيك',
    ],
    [
      'استقبل نظيره',
      'استقبل الرئيس التركي رجب طيب أردوغان نظيره الروسي فلاديمير بوتين أمس.',
      'recep-tayyip-erdogan MET vladimir-putin',
    ],
    ['أجرى محادثات مع', 'أجرى سيرغي لافروف محادثات مع جون كيري أمس.', 'sergey-lavrov MET john-kerry'],
    ['عقد اجتماعا مع', 'عقد سيرغي لافروف اجتماعا مع جون كيري أمس.', 'sergey-lavrov MET john-kerry'],
  ])('%s', (_, text, relation) => {
    expect(met(text)).toEqual([relation]);
  });

  it('says where, if the text does', () => {
    const { relations } = extractFrom('أجرى سيرغي لافروف محادثات مع جون كيري في جنيف.');
    expect(relations[0]).toMatchObject({
      place: 'place:geneva',
      evidence: { text: 'محادثات مع جون كيري في جنيف' },
    });
  });

  it.each([
    ['a press conference', 'عقد سيرغي لافروف مؤتمرا صحفيا مع جون كيري أمس.'],
    ['a meeting to come', 'سيلتقي الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك غدا.'],
    ['a person and a state', 'التقى سيرغي لافروف الوفد التركي أمس.'],
    ['nobody named', 'التقى الناس عند الجسر القديم.'],
    ['a call', 'أجرى سيرغي لافروف اتصالا مع جون كيري أمس.'],
  ])('not for %s', (_, text) => {
    expect(met(text)).toEqual([]);
  });
});
