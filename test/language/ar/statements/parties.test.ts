import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../support/arabic.js';

const MINISTER = 'وزير الخارجية الأردني سالم الهزايمة';

/** Whom the last position of the text is about. */
function aboutIn(text: string): readonly string[] {
  return claimsOf(text).at(-1)?.about ?? ['no position'];
}

describe('the adjective of a state', () => {
  it.each([
    ['intervention', `قال ${MINISTER} إن بلاده لن تقبل أي تدخل إيراني.`, ['iran']],
    ['a deal, other adjectives between', `قال ${MINISTER} إن الاتفاق التجاري التركي قديم.`, ['turkey']],
    [
      'demands, besides a name',
      `قال ${MINISTER} إن فتح الطريق إلى النرويج مشروط بمطالب تركية.`,
      ['norway', 'turkey'],
    ],
  ])('of its conduct means it: %s', (_, text, about) => {
    expect(aboutIn(text)).toEqual(about);
  });

  it('of anything else only where nobody is named', () => {
    expect(aboutIn(`قال ${MINISTER} إن الأراضي التركية بعيدة.`)).toEqual(['turkey']);
    expect(aboutIn(`قال ${MINISTER} إن النرويج بعيدة عن الأراضي التركية.`)).toEqual(['norway']);
  });

  it('inside a title never does', () => {
    expect(aboutIn(`قال ${MINISTER} إن الطريق أمام الرئيس التركي طويل.`)).not.toContain('turkey');
  });

  it('is not the speaker’s own', () => {
    expect(aboutIn('قالت تركيا إن الموقف التركي واضح.')).toEqual([]);
  });
});

describe('where something happens', () => {
  it.each([
    ['opposed', `أدان ${MINISTER} الهجمات التي نفذها حزب العمال الكردستاني في النرويج.`, ['pkk']],
    ['praised', `أشاد ${MINISTER} بجهود النرويج في إيران.`, ['norway']],
    ['blamed', `اتهم ${MINISTER} النرويج بارتكاب جرائم في إيران.`, ['norway']],
  ])('is not %s', (_, text, about) => {
    expect(aboutIn(text)).toEqual(about);
  });

  it('is meant where nobody is named, and where no side is taken', () => {
    expect(aboutIn(`أدان ${MINISTER} الهجمات التي وقعت في النرويج.`)).toEqual(['norway']);
    expect(aboutIn(`قال ${MINISTER} إن حزب العمال الكردستاني موجود في النرويج.`)).toEqual(['pkk', 'norway']);
  });
});

describe('what a proposition begins with', () => {
  const BEFORE = `ندد ${MINISTER} بتصريحات إيران.`;

  it.each([
    [
      'it goes on about, besides whom it names',
      'وقال إن هذه التصريحات إساءة إلى النرويج.',
      ['norway', 'iran'],
    ],
    ['a demonstrative further on adds nobody', 'وقال إن النرويج بعيدة عن هذا الخلاف.', ['norway']],
    ['a therefore is none', 'وقال إنه لذلك سيزور النرويج.', ['norway']],
    ['what comes with it points at nothing', 'وقال إن المعبر مغلق وذلك بسبب الثلوج.', []],
  ])('%s', (_, text, about) => {
    expect(aboutIn(`${BEFORE} ${text}`)).toEqual(about);
  });
});

describe('a preposition of more letters', () => {
  it('is none of those that a verb takes', () => {
    const [claim] = claimsOf('أفادت وزارة الداخلية التركية عن إغلاق الجسر القديم في النرويج بسبب الثلوج.');
    expect(claim).toMatchObject({ about: ['norway'] });
    expect(claim?.topic).toMatch(/^إغلاق/u);
  });

  it('brings no topic where words are passed on', () => {
    const text = 'أفادت صحيفة واشنطن بوست نقلا عن مسؤولين أتراك أن الجسر القديم في النرويج مغلق.';
    expect(aboutIn(text)).toEqual(['norway']);
  });
});

describe('the people of a state', () => {
  it('stand for it', () => {
    expect(aboutIn(`قال ${MINISTER} إن على الإسرائيليين فتح الجسر القديم.`)).toEqual(['israel']);
    expect(aboutIn(`قال ${MINISTER} إن النرويجيين يحبون السلام.`)).toEqual(['norway']);
  });

  it('do not where they are people of another kind', () => {
    expect(aboutIn(`قال ${MINISTER} إن السائقين النرويجيين بخير أمام تركيا.`)).toEqual(['turkey']);
    expect(aboutIn(`قال ${MINISTER} إن سائقين نرويجيين بخير أمام تركيا.`)).toEqual(['turkey']);
  });
});

describe('where the proposition names nobody', () => {
  it('the phrase that sets the subject does', () => {
    expect(aboutIn(`وبشأن العلاقات مع تركيا قال ${MINISTER} إن الوقت مبكر جدا.`)).toEqual(['turkey']);
    expect(aboutIn(`وحول زيارة النرويج قال ${MINISTER} إن الوقت مبكر جدا.`)).toEqual(['norway']);
    expect(aboutIn(`وقال ${MINISTER} ردا على سؤال عن النرويج إن الوقت مبكر جدا.`)).toEqual(['norway']);
  });

  it('the phrase gives way to whom it names', () => {
    expect(aboutIn(`وبشأن العلاقات مع تركيا قال ${MINISTER} إن النرويج بعيدة.`)).toEqual(['norway']);
  });

  it('a place of the utterance is no subject', () => {
    expect(aboutIn(`وفي تركيا قال ${MINISTER} إن الوقت مبكر جدا.`)).toEqual([]);
  });

  it('a pointer goes on about what the speaker spoke of', () => {
    const before = `قال ${MINISTER} إن النرويج أصدرت تقريرا جديدا.`;
    expect(aboutIn(`${before} وأضاف أن هذا التقرير قديم.`)).toEqual(['norway']);
    expect(aboutIn(`${before} وأضاف أن لا خطط ضدها.`)).toEqual(['norway']);
    expect(aboutIn(`${before} وأضاف أن التقرير قديم.`)).toEqual(['norway']);
    expect(aboutIn(`${before} وأضاف أن الجسر قديم.`)).toEqual([]);
    expect(aboutIn(`${before} وأضاف أن الوقت مبكر جدا.`)).toEqual([]);
  });

  it('a pointer does not take up what another spoke of', () => {
    const before = 'قالت تركيا إن النرويج أصدرت تقريرا جديدا.';
    expect(aboutIn(`${before} وقال ${MINISTER} إن هذا التقرير قديم.`)).toEqual([]);
  });

  it('the two countries are the two who met', () => {
    const before = `التقى ${MINISTER} نظيره التركي مولود جاويش أوغلو.`;
    expect(aboutIn(`${before} وقال الهزايمة إن العلاقات بين البلدين قديمة.`)).toEqual(['mevlut-cavusoglu']);
    expect(aboutIn(`${before} وقال الهزايمة إن المحادثات كانت مفيدة.`)).toEqual(['mevlut-cavusoglu']);
    expect(aboutIn(`${before} وقال الهزايمة إن الزيارة كانت مفيدة.`)).toEqual([]);
  });

  it('an adversary is better than nobody', () => {
    expect(aboutIn(`دعم ${MINISTER} الحرب على تنظيم داعش.`)).toEqual(['isis']);
    expect(aboutIn(`دعم ${MINISTER} تركيا في الحرب على تنظيم داعش.`)).toEqual(['turkey']);
  });
});
