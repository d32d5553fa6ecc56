import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const HIS = 'سالم الهزايمة states';

describe('a stance in a relative clause', () => {
  it('is that of whoever is named behind its verb, beside what the sentence says', () => {
    const text = 'قال الوزير الأردني سالم الهزايمة إن القافلة التي عارضتها تركيا ستصل غدا.';
    expect(stancesIn(text)).toEqual([HIS, 'turkey opposes']);
  });

  it('is read with a preposition and its pronoun too', () => {
    const text = 'قال الوزير الأردني سالم الهزايمة إن الهدنة التي دعت إليها تركيا أمس صعبة.';
    expect(stancesIn(text)).toEqual([HIS, 'turkey calls_for']);
  });

  it('is about what the pronoun stands for', () => {
    const claims = claimsOf('وصلت إلى المدينة قوات حزب العمال الكردستاني الذي تعتبره تركيا منظمة إرهابية.');
    expect(claims).toMatchObject([{ who: 'turkey', about: ['pkk'] }]);
  });

  it('is that of all who are named, and not about where it is', () => {
    const both = claimsOf('وصلت قوات حزب العمال الكردستاني الذي تعتبره تركيا وإيران منظمة إرهابية.');
    expect(both).toMatchObject([{ who: 'turkey + iran', about: ['pkk'] }]);
    const there = claimsOf('وصلت قوات حزب العمال الكردستاني في النرويج الذي تتهمه تركيا بالعنف.');
    expect(there).toMatchObject([{ who: 'turkey', about: ['pkk'] }]);
    expect(claimsOf('وصلت القوافل في النرويج التي تتهمها تركيا بالعنف.')).toMatchObject([{ about: [] }]);
  });

  it('leaves the floor to the speaker of the sentence', () => {
    const text =
      'قال الوزير الأردني سالم الهزايمة إن القافلة التي عارضتها تركيا ستصل غدا. وأضاف أن الطريق مفتوح.';
    expect(stancesIn(text).at(-1)).toBe(HIS);
  });

  it.each([
    ['without a pronoun for what it is about', 'وصلت القافلة التي رفضت تركيا.'],
    ['of a deed', 'وصلت القافلة التي استقبلتها تركيا.'],
    ['of nobody named', 'وصلت القافلة التي عارضها السائقون.'],
    ['that is denied', 'وصلت القافلة التي لم تعارضها تركيا.'],
  ])('is none %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});

describe('a relative pronoun with a conjunction', () => {
  it('opens such a clause too', () => {
    expect(stancesIn('وصلت القافلة الكبيرة والتي عارضتها تركيا بشدة.')).toEqual(['turkey opposes']);
  });
});

describe('a deed that is laid at a door', () => {
  it('is a charge of whoever is named behind the verb', () => {
    const [claim] = claimsOf('أصيب حارس في انفجار ضخم نسبته تركيا إلى حزب العمال الكردستاني.');
    expect(claim).toMatchObject({ who: 'turkey', stance: 'accuses', about: ['pkk'] });
  });

  it('needs both', () => {
    expect(stancesIn('أصيب حارس في انفجار نسب إلى حزب العمال الكردستاني.')).toEqual([]);
    expect(stancesIn('أصيب حارس في انفجار بلغت نسبته إلى الإجمالي الربع.')).toEqual([]);
  });
});

describe('a report in a relative clause', () => {
  it.each([
    [
      'by the pronoun',
      'انتقد الوزير الأردني سالم الهزايمة القرار التركي، الذي وصفه بأنه خطوة خطيرة، أمام الصحفيين.',
    ],
    [
      'by the gender',
      'قال الوزير الأردني سالم الهزايمة إن القافلة وصلت إلى القرية التي قال إن سوقها مغلق منذ أسبوع.',
    ],
  ])('goes on with the same speaker, %s', (_, text) => {
    const claims = claimsOf(text);
    expect(claims.map(({ who }) => who)).toEqual(['سالم الهزايمة', 'سالم الهزايمة']);
    expect(claims.at(-1)?.evidence).toMatch(/^(?:الذي وصفه|التي قال)/u);
  });

  it.each([
    [
      'of whoever may have said it himself',
      'أكد الوزير الأردني سالم الهزايمة أن السائق الذي قال إن الطريق مفتوح وصل.',
    ],
    ['of a noun that speaks', 'أكد الوزير الأردني سالم الهزايمة أن القافلة التي قال السائق إنها صغيرة وصلت.'],
  ])('is none %s', (_, text) => {
    expect(stancesIn(text)).toEqual([HIS]);
  });
});

describe('what stands before "which is what"', () => {
  it('is judged by whoever is named behind the verb', () => {
    const text = 'يفتح القرار الباب للحرب، وهو ما رفضته تركيا.';
    expect(claimsOf(text)).toMatchObject([{ who: 'turkey', stance: 'opposes' }]);
    expect(stancesIn('طلبت الوزارة فتح الجسر، وهو ما نفته تركيا.')).toContain('turkey denies');
  });

  it.each([
    ['nobody is named', 'يفتح القرار الباب للحرب، وهو ما رفضه كثيرون.'],
    ['it is no judgement', 'يفتح القرار الباب للحرب، وهو ما حملته تركيا.'],
  ])('is nobody’s where %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});

describe('a man of whom a relative clause tells that he stressed something', () => {
  it('speaks', () => {
    const text = 'جاء ذلك بعد كلمة سالم الهزايمة، الذي أكد وقوف بلاده إلى جانب تركيا.';
    expect(stancesIn(text).map((claim) => claim.split(' ').slice(0, 2).join(' '))).toEqual(['سالم الهزايمة']);
  });
});

describe('the one of whom a relative clause tells', () => {
  it.each([
    ['a state', 'وصل الوفد إلى تركيا، التي تعارض فتح الجسر، أمس.', 'turkey opposes'],
    ['whom he accuses', 'وصل سالم الهزايمة الذي يتهم تركيا بإغلاق الجسر.', 'سالم الهزايمة accuses'],
  ])('takes a side in the present: %s', (_, text, claim) => {
    expect(stancesIn(text)).toEqual([claim]);
  });

  it.each([
    ['it tells of conduct', 'وصل الوفد إلى تركيا التي تدعم فتح الجسر.'],
    ['it did so before', 'وصل الوفد إلى تركيا التي عارضت فتح الجسر.'],
    ['it is no actor', 'وصل الوفد إلى مدينة حلب التي تعارض فتح الجسر.'],
    ['it does not', 'وصل الوفد إلى تركيا التي لا تعارض فتح الجسر.'],
  ])('takes none where %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it('is judged with a preposition and its pronoun too', () => {
    expect(stancesIn('يسكن الناس قرب الجسر، وهذا ما أكد عليه سالم الهزايمة.')).toEqual([HIS]);
  });
});
