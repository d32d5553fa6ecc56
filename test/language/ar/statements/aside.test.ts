import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';

const HIM = 'قال الوزير الأردني سالم الهزايمة إن الجسر القديم مغلق.';
const HIS = 'سالم الهزايمة states';

describe('what stands between a verb and its complement', () => {
  it.each([
    [
      'an apposition to the hearer',
      'وقال لمجلس المدينة وهو حزب العدالة والتنمية في الشمال إن القافلة ستصل غدا.',
    ],
    ['whoever held the occasion', 'وقال في جلسة عقدتها وزارة الخارجية النرويجية أمس إن القافلة ستصل غدا.'],
    ['whoever published it', 'وقال في تصريحات نشرتها وكالة رويترز إن القافلة ستصل غدا.'],
  ])('is not the subject: %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HIS]);
  });

  it('ends with its comma where one opened it', () => {
    const text = 'أبدى الوزير الأردني سالم الهزايمة، الذي زار المدينة أمس، تأييده لفتح الجسر القديم.';
    expect(stancesIn(text)).toEqual(['سالم الهزايمة supports']);
  });

  it('is a clause that describes, but not at the time at which it was said', () => {
    const sheSaid = 'أعلنت فيه وزارة الخارجية النرويجية أن الجسر القديم مغلق.';
    expect(stancesIn(`يأتي ذلك في الوقت الذي ${sheSaid}`)).toEqual(['وزارة الخارجية النرويجية announces']);
    expect(stancesIn('وصلت القافلة التي أعلنت أن الجسر القديم مغلق.')).toEqual([]);
  });
});

describe('a word with the article behind another', () => {
  it('describes it and is not the subject', () => {
    const text = `${HIM} وأشار خلال المؤتمر الصحفي إلى أن القافلة ستصل غدا.`;
    expect(stancesIn(text)).toEqual([HIS, HIS]);
  });
});

describe('a name that ends what the sentence opens with', () => {
  it('is not the subject of the verb behind it', () => {
    const text = 'وبعد سقوط المدينة بيد داعش طالب الوزير الأردني سالم الهزايمة بفتح الجسر القديم.';
    expect(stancesIn(text)).toEqual(['سالم الهزايمة demands']);
  });

  it.each([
    ['after a comma', 'وبعد سقوط المدينة، تركيا طالبت بفتح الجسر القديم.'],
    ['after a fixed phrase', 'في المقابل تركيا طالبت بفتح الجسر القديم.'],
  ])('is the subject %s', (_, text) => {
    expect(stancesIn(text)).toEqual(['turkey demands']);
  });
});

describe('what is said', () => {
  it.each([
    ['مضى بالقول إن', 'ومضى سالم الهزايمة بالقول إن القافلة ستصل غدا.'],
    ['ختم قائلا إن', 'وختم سالم الهزايمة قائلا إن القافلة ستصل غدا.'],
  ])('is brought by a word of saying behind any verb: %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS, HIS]);
  });

  it.each([
    ['an answer without words', 'وكان سالم الهزايمة يرد على سؤال حول الجسر القديم.'],
    ['an answer to somebody', 'تركيا ترد على إيران.'],
    ['what happened between two', 'ووقع تبادل لإطلاق النار بين تركيا وإيران.'],
    ['a student', 'وقال مراقبون إن طالب الصيدلة سالم الهزايمة غادر المدينة بسيارته.'],
    ['an article', 'ونشر مقال رأي في صحيفة نرويجية أن الجسر القديم مغلق.'],
    ['a refusal to confirm', 'ورفضت تركيا تأكيد الأنباء عن الجسر القديم.'],
    ['a refusal to go into it', 'ورفضت تركيا الخوض في تفاصيل إغلاق الجسر القديم.'],
  ])('is nothing with %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it('is what follows the question that it answers', () => {
    expect(stancesIn('ورد سالم الهزايمة على سؤال حول الجسر القديم بالقول إن القافلة ستصل غدا.')).toEqual([
      HIS,
    ]);
  });
});

describe('on whose word it is said, between commas', () => {
  it('is neither subject nor object', () => {
    const text = 'وأكدت تركيا، وفق بيان أصدرته وزارة الخارجية النرويجية أمس، رفضها للاتفاق.';
    expect(stancesIn(text)).toEqual(['turkey opposes']);
  });
});
