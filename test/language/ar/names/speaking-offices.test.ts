import { describe, expect, it } from 'vitest';
import { foundBy, stancesIn } from '../../../support/arabic.js';

describe('an office without a name behind a verb of saying', () => {
  it.each([
    ['by an ordinal', 'وقال قائد الفرقة الخامسة إن الجسر مغلق.', 'قائد الفرقة الخامسة'],
    ['by a place', 'وأوضح مدير عام صحة حلب أن الجسر مغلق.', 'مدير عام صحة حلب'],
    ['by an adjective', 'وقال رئيس اللجنة النهرية في حلب إن الجسر مغلق.', 'رئيس اللجنة النهرية'],
    ['by what it is for', 'وقالت المديرة التنفيذية للقافلة إن الجسر مغلق.', 'المديرة التنفيذية للقافلة'],
    ['a ministry without a country', 'وأعلن وزير الري أن الجسر مغلق.', 'وزير الري'],
    ['whose word it is', 'وصلت القافلة أمس، بحسب قائد الفرقة الخامسة.', 'قائد الفرقة الخامسة'],
  ])('is a man whom the article does not name: %s', (_, text, office) => {
    expect(foundBy('speaking-office', text)).toEqual([office]);
    expect(stancesIn(text)).toEqual([expect.stringContaining(`${office} `)]);
  });

  it.each([
    ['with the same words', 'وقال قائد الفرقة الخامسة سالم الهزايمة إن الطريق مفتوح.'],
    ['with more of them', 'وقال قائد الفرقة الخامسة في الوادي سالم الهزايمة إن الطريق مفتوح.'],
  ])('is who was named with it before, %s', (_, named) => {
    const text = `${named} وقال قائد الفرقة الخامسة إن الجسر مغلق.`;
    expect(stancesIn(text)).toEqual(['سالم الهزايمة states', 'سالم الهزايمة states']);
  });

  it.each([
    ['the noun alone', 'وقال المدير إن الجسر مغلق.'],
    ['an indefinite one', 'وقال قائد ميداني إن الجسر مغلق.'],
    ['one of many', 'وقال عضو القافلة الخامسة إن الجسر مغلق.'],
    ['a calling', 'وقال خبير الجسور القديمة إن الجسر مغلق.'],
    ['another gender than the verb’s', 'وقالت قائد الفرقة الخامسة إن الجسر مغلق.'],
    ['no verb of saying', 'وصل قائد الفرقة الخامسة إلى الجسر القديم.'],
    ['a verb that goes on with the speaker before', 'وأضاف قائد الفرقة الخامسة أن الجسر مغلق.'],
    ['a name behind it', 'وقال قائد الفرقة الخامسة سالم الهزايمة إن الجسر مغلق.'],
    ['an unknown word behind it', 'وقال قائد الفرقة الخامسة فنسترام إن الجسر مغلق.'],
  ])('is not %s', (_, text) => {
    expect(foundBy('speaking-office', text)).toEqual([]);
  });
});
