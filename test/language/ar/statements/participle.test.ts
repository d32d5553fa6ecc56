import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

describe('a participle behind a clause of saying', () => {
  it('goes on with its speaker, each a position of its own', () => {
    const text =
      'قال الوزير الأردني سالم الهزايمة إن الطريق إلى الشمال مفتوح، مؤكدا أن القافلة ستصل غدا، ومشددا على ضرورة حماية السائقين.';
    expect(stancesIn(text)).toEqual([
      'سالم الهزايمة states',
      'سالم الهزايمة states',
      'سالم الهزايمة demands',
    ]);
    expect(claimsOf(text).map(({ evidence }) => evidence)).toEqual([
      'قال الوزير الأردني سالم الهزايمة إن الطريق إلى الشمال مفتوح',
      'مؤكدا أن القافلة ستصل غدا',
      'ومشددا على ضرورة حماية السائقين',
    ]);
  });

  it.each([
    [
      'the feminine',
      'أعلنت النرويج أن الجسر مفتوح للجميع، داعية تركيا إلى حماية السائقين.',
      'norway calls_for',
    ],
    [
      'the plural',
      'قال الأردن والنرويج إن الجسر مفتوح للجميع، مشددين على ضرورة حماية السائقين.',
      'jordan + norway demands',
    ],
    ['a warning', 'أكد سالم الهزايمة أن الجسر مفتوح للجميع، محذرا من إغلاق الطريق.', 'سالم الهزايمة warns'],
    [
      'a proposal',
      'أكد سالم الهزايمة أن الجسر مفتوح للجميع، مقترحا عقد مؤتمر جديد.',
      'سالم الهزايمة calls_for',
    ],
    [
      'a condemnation',
      'أكد سالم الهزايمة أن الجسر مفتوح للجميع، منددا بإغلاق الطريق.',
      'سالم الهزايمة opposes',
    ],
    [
      'a lent noun',
      'أكد سالم الهزايمة أن الجسر مفتوح للجميع، معربا عن رفضه إغلاق الطريق.',
      'سالم الهزايمة opposes',
    ],
    [
      'an accusation',
      'أكد سالم الهزايمة أن الجسر مفتوح للجميع، متهما إيران بإغلاق الطريق.',
      'سالم الهزايمة accuses',
    ],
    ['قائلا', 'رفض سالم الهزايمة إغلاق الجسر، قائلا إن القوافل ستصل في موعدها.', 'سالم الهزايمة opposes'],
  ])('has %s', (_, text, claim) => {
    expect(stancesIn(text)).toContain(claim);
  });

  it('that only says how something is said is no position of its own', () => {
    expect(stancesIn('رفض سالم الهزايمة إغلاق الجسر، قائلا إن القوافل ستصل في موعدها.')).toHaveLength(1);
  });

  it('carries its own targets and hearers', () => {
    const claims = claimsOf('أعلنت النرويج أن الجسر مفتوح للجميع، داعية تركيا إلى حماية السائقين.');
    expect(claims[1]).toMatchObject({ who: 'norway', about: ['turkey'], to: ['turkey'] });
    expect(claims[0]?.about).toEqual([]);
  });

  it.each([
    ['an adjective with the article', 'زار الوفد المدينة المؤكدة على الخريطة.'],
    ['a noun of that spelling', 'في المدينة داعية معروف بين الناس.'],
    ['nothing that could speak', 'مؤكدا أن القافلة ستصل غدا.'],
  ])('gives nothing where it is %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});
