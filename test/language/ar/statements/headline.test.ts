import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const BODY =
  'طال الانتظار عند الجسر القديم مساء أمس حتى ساعات الصباح الأولى، وتوقفت القوافل على جانبي الطريق.';
const NAMED = 'وصل وزير الخارجية الروسي سيرغي لافروف إلى جنيف مساء أمس، وتوقفت القوافل على جانبي الطريق.';

describe('a headline with a colon', () => {
  it('is said by the one before the colon', () => {
    const [claim] = claimsOf(`لافروف: لا بديل عن الحوار في سوريا\n${NAMED}`);
    expect(claim).toMatchObject({
      who: 'sergey-lavrov',
      stance: 'demands',
      about: ['syria'],
      evidence: 'لافروف: لا بديل عن الحوار في سوريا',
      rule: 'ar/position/headline-colon',
    });
  });

  it('is said by a title and name', () => {
    const claims = stancesIn(`وزير الخارجية الروسي سيرغي لافروف: الجسر القديم مغلق\n${BODY}`);
    expect(claims).toEqual(['sergey-lavrov states']);
  });

  it('is said by a state only where it speaks for itself', () => {
    expect(stancesIn(`تركيا: لن نسمح بإغلاق الجسر القديم\n${BODY}`)).toEqual(['turkey opposes']);
    expect(stancesIn(`تركيا: إغلاق الجسر القديم مساء أمس\n${BODY}`)).toEqual([]);
  });

  it.each([
    ['a place', `الرقة: قافلة تصل إلى الجسر القديم\n${BODY}`],
    ['a topic', `الجسر القديم: قافلة تصل إلى الشمال\n${BODY}`],
    ['a clause', `هذا ما حدث أمس في مدينة الرقة أمام الجسر: قافلة تصل\n${BODY}`],
    ['a colon of nothing', `سيرغي لافروف:\n${BODY}`],
    ['a name behind it', `القافلة: سيرغي لافروف في جنيف\n${BODY}`],
  ])('is nobody’s with %s before it', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it('counts in the title only', () => {
    expect(stancesIn(`قافلة تصل إلى الشمال\n${BODY} سيرغي لافروف: الجسر القديم مغلق أمام القوافل.`)).toEqual(
      [],
    );
  });
});

describe('a headline and its body', () => {
  it('are one position where they say the same', () => {
    const text = [
      'الهزايمة يرفض إغلاق الجسر القديم',
      'رفض الوزير الأردني سالم الهزايمة إغلاق الجسر القديم أمام القوافل القادمة من الشمال، وفق ما علم الناس.',
    ].join('\n');
    const claims = claimsOf(text);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.evidence).toMatch(/^رفض الوزير/u);
    expect(claims[0]?.also).toEqual(['الهزايمة يرفض إغلاق الجسر القديم']);
  });
});
