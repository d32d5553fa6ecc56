import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

describe('relayed speech', () => {
  it('is the speaker’s, reported by the agency', () => {
    const [claim, ...rest] = claimsOf(
      'نقلت وكالة الأنباء الأردنية عن سالم الهزايمة قوله إن الجسر القديم مغلق.',
    );
    expect(rest).toEqual([]);
    expect(claim).toMatchObject({
      who: 'سالم الهزايمة',
      stance: 'states',
      via: 'petra-news-agency',
      topic: 'الجسر القديم مغلق',
      rule: 'ar/position/relayed',
    });
  });

  it.each([
    ['قوله', 'نقلت رويترز عن سالم الهزايمة قوله إن الجسر القديم مغلق.', 'states'],
    ['تأكيده', 'نقلت رويترز عن سالم الهزايمة تأكيده أن الجسر القديم مغلق.', 'states'],
    ['نفيه', 'نقلت رويترز عن سالم الهزايمة نفيه أن يكون الجسر القديم مغلقا.', 'denies'],
    ['a colon', 'نقلت رويترز عن سالم الهزايمة قوله: "الجسر القديم مغلق أمام الجميع".', 'states'],
    ['the present', 'تنقل رويترز عن سالم الهزايمة قوله إن الجسر القديم مغلق.', 'states'],
    ['a duty', 'نقلت رويترز عن سالم الهزايمة قوله إنه يجب فتح الجسر القديم.', 'demands'],
  ])('with %s', (_, text, stance) => {
    expect(claimsOf(text)).toMatchObject([{ who: 'سالم الهزايمة', stance, via: 'reuters' }]);
  });

  it('is the one’s who was spoken of before, where a pronoun stands for him', () => {
    const text = 'قال سالم الهزايمة إن الطريق إلى الشمال مفتوح. ونقلت رويترز عنه قوله إن الجسر القديم مغلق.';
    expect(claimsOf(text)[1]).toMatchObject({ who: 'سالم الهزايمة', via: 'reuters' });
  });

  it('needs a speaker, and something said', () => {
    expect(stancesIn('نقلت رويترز عن مصدر قوله إن الجسر القديم مغلق.')).toEqual([]);
    expect(stancesIn('نقلت الطائرة الجرحى من مدينة الرقة إلى تركيا.')).toEqual([]);
    expect(stancesIn('نقلت رويترز عن سالم الهزايمة خبرا طويلا.')).toEqual([]);
  });
});

describe('reportedBy', () => {
  it('is the paper that tells what another holds', () => {
    expect(claimsOf('ذكرت صحيفة الأفق أن النرويج ترفض فتح الجسر القديم.')).toMatchObject([
      { who: 'norway', stance: 'opposes', via: 'صحيفة الأفق' },
    ]);
  });

  it('is the official who speaks of another side, not of his own', () => {
    expect(
      claimsOf('قال وزير الخارجية الأردني سالم الهزايمة إن النرويج ترفض فتح الجسر القديم.'),
    ).toMatchObject([{ who: 'norway', stance: 'opposes', via: 'سالم الهزايمة' }]);
    expect(
      claimsOf('قال وزير الخارجية الأردني سالم الهزايمة إن الأردن يرفض فتح الجسر القديم.'),
    ).toMatchObject([{ who: 'سالم الهزايمة', stance: 'opposes', via: null }]);
  });

  it('is the source named first', () => {
    expect(claimsOf('ووفق وكالة رويترز، حذر سالم الهزايمة من إغلاق الجسر القديم.')).toMatchObject([
      { who: 'سالم الهزايمة', stance: 'warns', via: 'reuters' },
    ]);
  });

  it('is never the speaker, and never a target', () => {
    for (const { who, via, about } of claimsOf('ذكرت صحيفة الأفق أن النرويج ترفض صحيفة الأفق.')) {
      expect(via).not.toBe(who);
      expect(about).not.toContain(via);
    }
  });
});

describe('an outlet that somebody tells something', () => {
  const TOLD = 'قال سالم الهزايمة لوكالة رويترز إن الجسر القديم مغلق أمام القوافل';

  it('reports what he goes on to say', () => {
    const text = `${TOLD}، مضيفا أن الطريق إلى الشمال طويل. وأكد الهزايمة أن السائقين بخير في المدينة.`;
    expect(claimsOf(text).map(({ via }) => via)).toEqual(['reuters', 'reuters', 'reuters']);
  });

  it('does not report what others say, nor what he said before', () => {
    const others = `${TOLD}. وقالت تركيا إن الطريق إلى الشمال طويل.`;
    expect(claimsOf(others).map(({ via }) => via)).toEqual(['reuters', null]);
    const before = `أكد سالم الهزايمة أن السائقين بخير في المدينة. ${TOLD}.`;
    expect(claimsOf(before).map(({ via }) => via)).toEqual([null, 'reuters']);
  });

  it('does not report what he says much later', () => {
    const between = 'وصلت القافلة إلى المدينة. '.repeat(5);
    const text = `${TOLD}. ${between}وأكد سالم الهزايمة أن السائقين بخير في المدينة.`;
    expect(claimsOf(text).map(({ via }) => via)).toEqual(['reuters', null]);
  });

  it('is not taken over from whoever only quoted him', () => {
    const text =
      'قالت تركيا إن إيران ترفض فتح الجسر القديم أمام القوافل. وأكدت إيران أن الطريق إلى الشمال طويل.';
    expect(claimsOf(text).map(({ via }) => via)).toEqual(['turkey', null]);
  });
});
