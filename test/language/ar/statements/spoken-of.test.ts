import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';

describe('whoever speaks for a state or body', () => {
  it('is "they" where they are several', () => {
    const text = 'قال مسؤولون أتراك إن الجسر القديم مغلق. وأضافوا أن القافلة ستصل غدا.';
    expect(stancesIn(text)).toEqual(['turkey states', 'turkey states']);
  });

  it('is "he" though the state is "she"', () => {
    const text = 'قال مسؤول تركي كبير إن الجسر القديم مغلق. وأضاف أن القافلة ستصل غدا.';
    expect(stancesIn(text)).toEqual(['turkey states', 'turkey states']);
  });

  it('is the unnamed source again with the article', () => {
    const text = 'قالت مصادر تركية إن الجسر القديم مغلق. وأضافت المصادر أن القافلة ستصل غدا.';
    expect(stancesIn(text)).toEqual(['turkey states', 'turkey states']);
  });

  it.each([
    [
      'no source that has no identity',
      'قالت مصادر تركية إن الجسر مغلق. وقالت مصادر إن القافلة بخير. وأضافت المصادر أن الطريق صعب.',
    ],
    ['nor another source', 'قالت مصادر تركية إن الجسر مغلق. وقالت المصادر الأمنية إن القافلة ستصل غدا.'],
  ])('is %s', (_, text) => {
    expect(stancesIn(text)).toEqual(['turkey states']);
  });
});

describe('whom the sentence opened with', () => {
  const OTHER = 'قال المبعوث النرويجي آرنه ليندسفيك إن الجسر القديم مغلق.';

  it('is the subject of a participle behind what is told of him', () => {
    const text = `${OTHER} زار الوزير الأردني سالم الهزايمة المدينة أمس، مؤكدا أن الطريق إلى الشمال مفتوح.`;
    expect(stancesIn(text)).toEqual(['آرنه ليندسفيك states', 'سالم الهزايمة states']);
  });

  it('is the subject of a verb behind "and"', () => {
    const text = `${OTHER} زار الوزير الأردني سالم الهزايمة المدينة أمس وقال إن الطريق إلى الشمال مفتوح.`;
    expect(stancesIn(text)).toEqual(['آرنه ليندسفيك states', 'سالم الهزايمة states']);
  });

  it('is not, where he does not agree with it', () => {
    const text = `${OTHER} زارت تركيا المدينة أمس، مؤكدا أن الطريق إلى الشمال مفتوح.`;
    expect(stancesIn(text).at(-1)).toBe('آرنه ليندسفيك states');
  });

  it('does not take over what the last speaker adds', () => {
    const text = `${OTHER} زار الوزير الأردني سالم الهزايمة المدينة أمس، وأضاف أن الطريق إلى الشمال مفتوح.`;
    expect(stancesIn(text).at(-1)).toBe('آرنه ليندسفيك states');
  });
});

describe('a verb in the plural', () => {
  it('has its subject in its ending, and an object behind it', () => {
    const text = 'قال مسؤولون أتراك إن الجسر القديم مغلق. كما اتهموا إيران بإغلاق الطريق.';
    expect(stancesIn(text)).toEqual(['turkey states', 'turkey accuses']);
  });
});

describe('a clause of condition', () => {
  it.each([
    ['إذا', 'حذر سالم الهزايمة من أنه إذا لم توافق تركيا على فتح الجسر فإن الطريق سيبقى مغلقا.'],
    ['لو', 'قال سالم الهزايمة إنه لو رفضت تركيا فتح الجسر لبقي الطريق مغلقا.'],
  ])('takes no position: %s', (_, text) => {
    expect(stancesIn(text)).toHaveLength(1);
    expect(stancesIn(text)[0]).toContain('سالم الهزايمة');
  });
});
