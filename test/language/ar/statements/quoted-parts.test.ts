import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const SAYS = 'قال الوزير الأردني سالم الهزايمة:';

describe('a quotation of several sentences', () => {
  it('is a position of its speaker for each sentence', () => {
    const text = `${SAYS} "الجسر القديم مغلق أمام القوافل. يجب فتح الطريق إلى الشمال فورا. السائقون بخير في المدينة."`;
    expect(stancesIn(text)).toEqual([
      'سالم الهزايمة states',
      'سالم الهزايمة demands',
      'سالم الهزايمة states',
    ]);
  });

  it('gives each sentence its own evidence, the first with the verb', () => {
    const text = `${SAYS} «الجسر القديم مغلق أمام القوافل. السائقون بخير في المدينة».`;
    expect(claimsOf(text).map(({ evidence }) => evidence)).toEqual([
      `${SAYS} «الجسر القديم مغلق أمام القوافل`,
      'السائقون بخير في المدينة»',
    ]);
  });

  it('holds behind أن too, with what follows the quotation', () => {
    const text =
      'قال سالم الهزايمة إن "الجسر القديم مغلق أمام القوافل. السائقون بخير في المدينة" منذ ثلاثة أيام.';
    expect(claimsOf(text).map(({ evidence }) => evidence)).toEqual([
      'قال سالم الهزايمة إن "الجسر القديم مغلق أمام القوافل',
      'السائقون بخير في المدينة" منذ ثلاثة أيام',
    ]);
  });

  it('goes on with the same speaker where the verb drops him', () => {
    const text = `${SAYS} "الجسر القديم مغلق أمام القوافل." وأضاف: "السائقون بخير في المدينة. القافلة ستصل بعد غد إلى الشمال."`;
    expect(stancesIn(text)).toEqual(['سالم الهزايمة states', 'سالم الهزايمة states', 'سالم الهزايمة states']);
  });

  it.each([
    ['an exclamation', `${SAYS} "الوضع صعب. الجسر القديم مغلق أمام القوافل منذ الأمس."`],
    ['a pause', `${SAYS} "الجسر القديم مغلق أمام القوافل.. مغلق أمام الجميع منذ الأمس."`],
    ['what only goes on', `${SAYS} "الجسر القديم مغلق أمام القوافل. لا سيما أن الطريق صعب في الشتاء."`],
    ['a question', `${SAYS} "الجسر القديم مغلق أمام القوافل. متى يفتح الطريق إلى الشمال؟"`],
    ['an abbreviation', `${SAYS} "الجسر القديم في إن.بي.سي مغلق أمام القوافل منذ الأمس."`],
  ])('stays one position with %s', (_, text) => {
    expect(stancesIn(text)).toHaveLength(1);
  });
});

describe('the first person behind a comma in a quotation', () => {
  it.each([
    ['what we shall do', `${SAYS} "الجسر القديم مغلق أمام القوافل، وسنعمل على فتح الطريق إلى الشمال."`],
    ['what we do', `${SAYS} "الجسر القديم مغلق أمام القوافل، وندعو الجميع إلى فتح الطريق."`],
    ['what we refuse', `${SAYS} "الجسر القديم مغلق أمام القوافل، ولن نسمح بإغلاق الطريق إلى الشمال."`],
    ['what we do as well', `${SAYS} "الجسر القديم مغلق أمام القوافل، كما نرفض إغلاق الطريق إلى الشمال."`],
  ])('tells of the speaker’s own conduct: %s', (_, text) => {
    expect(stancesIn(text)).toHaveLength(2);
  });

  it.each([
    [
      'a verb that is spelled as "he" does',
      `${SAYS} "الجسر القديم مغلق أمام القوافل، كما أوضح السائقون في المدينة أمس."`,
    ],
    ['years', `${SAYS} "الجسر القديم مغلق أمام القوافل، وسنوات الحرب طالت في الشمال."`],
    ['a consequence', `${SAYS} "إذا أغلق الجسر القديم أمام القوافل، فسنفقد الطريق إلى الشمال."`],
    ['another’s conduct', `${SAYS} "الجسر القديم مغلق أمام القوافل، ويعمل السائقون في المدينة."`],
  ])('is not read into %s', (_, text) => {
    expect(stancesIn(text)).toHaveLength(1);
  });
});

describe('the first person without a quotation', () => {
  it('begins a proposition of its own as well', () => {
    const text = 'قال سالم الهزايمة إن الجسر القديم مغلق أمام القوافل ونأمل أن يفتح الطريق إلى الشمال.';
    expect(stancesIn(text)).toEqual(['سالم الهزايمة states', 'سالم الهزايمة calls_for']);
  });
});
