import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../support/arabic.js';

// Published on Tuesday 2020-03-10.
const dateOf = (text: string, publishedAt: string | null = '2020-03-10') =>
  claimsOf(text, { publishedAt })[0]?.when;

describe('the date of an utterance', () => {
  it.each([
    ['yesterday', 'قال سالم الهزايمة أمس إن الجسر القديم مغلق.', '2020-03-09'],
    ['today', 'قال سالم الهزايمة اليوم إن الجسر القديم مغلق.', '2020-03-10'],
    ['a weekday', 'كان سالم الهزايمة قد قال يوم الجمعة إن الجسر القديم مغلق.', '2020-03-06'],
    ['a day of the month', 'قال سالم الهزايمة في 2 مارس إن الجسر القديم مغلق.', '2020-03-02'],
    ['a full date', 'قال سالم الهزايمة في 5 يناير 2019 إن الجسر القديم مغلق.', '2019-01-05'],
  ])('is %s', (_, text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it('is not that of what is talked about', () => {
    expect(dateOf('قال سالم الهزايمة إن الجسر القديم أغلق يوم الجمعة.')).toBeNull();
  });

  it('needs a day of publication, unless the text says it all', () => {
    expect(dateOf('قال سالم الهزايمة أمس إن الجسر القديم مغلق.', null)).toBeNull();
    expect(dateOf('قال سالم الهزايمة في 5 يناير 2019 إن الجسر القديم مغلق.', null)).toBe('2019-01-05');
  });

  it('holds for the same speaker’s next sentences, not for another’s', () => {
    const text =
      'قال الوزير الأردني سالم الهزايمة أمس إن الجسر القديم مغلق. وأضاف أن الطريق طويل. وقالت تركيا إن القافلة ستصل.';
    expect(claimsOf(text).map(({ when }) => when)).toEqual(['2020-03-09', '2020-03-09', null]);
  });
});
