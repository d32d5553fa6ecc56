import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const HER = 'قالت الوزيرة النرويجية مارغوت هالفورسن إن الطريق إلى الشمال مفتوح.';
const HIM = 'وقال الوزير الأردني سالم الهزايمة إن الجسر القديم مغلق.';

describe('a dropped subject', () => {
  it('is the speaker of the sentence before, and of the one before that', () => {
    expect(stancesIn(`${HIM} وأضاف أن القافلة ستصل غدا. وأكد أن السائقين بخير.`)).toEqual([
      'سالم الهزايمة states',
      'سالم الهزايمة states',
      'سالم الهزايمة states',
    ]);
  });

  it('agrees with the verb in gender', () => {
    expect(stancesIn(`${HER} ${HIM} وأضافت أن القافلة ستصل غدا.`).at(-1)).toBe('مارغوت هالفورسن states');
    expect(stancesIn(`${HER} ${HIM} وأضاف أن القافلة ستصل غدا.`).at(-1)).toBe('سالم الهزايمة states');
  });

  it('is the one who took the floor with من جانبه', () => {
    const text = `${HER} من جانبه، قال الوزير الأردني سالم الهزايمة إن الجسر القديم مغلق. وأضاف أن القافلة ستصل غدا.`;
    expect(stancesIn(text)).toEqual([
      'مارغوت هالفورسن states',
      'سالم الهزايمة states',
      'سالم الهزايمة states',
    ]);
  });

  it('is nobody behind a source without identity', () => {
    expect(stancesIn(`${HIM} وقالت مصادر إن الطريق مغلق. وأضافت أن القافلة ستصل غدا.`)).toEqual([
      'سالم الهزايمة states',
    ]);
  });

  it('is nobody where nobody has spoken', () => {
    expect(stancesIn('وأضاف أن القافلة ستصل غدا. وأكد أن السائقين بخير.')).toEqual([]);
  });

  it('is nobody after many sentences of others’ silence', () => {
    const pause = 'وطال الانتظار عند الجسر القديم. '.repeat(8);
    expect(stancesIn(`${HIM} ${pause}وأضاف أن القافلة ستصل غدا.`)).toEqual(['سالم الهزايمة states']);
  });

  it.each([
    ['a noun before the verb', 'ولكن المشروع أثار إشادة واسعة من سكان الوادي.'],
    ['a source before the verb', 'وكان مسؤولون في المدينة قد صرحوا بأن القافلة ستصل غدا.'],
    ['who does something in the sentence', 'وكان التاجر ألقى خطابا طويلا في السوق حذر فيه من إغلاق الجسر.'],
    ['an office that many hold', 'وأكد عضو حرس الوادي أن القافلة ستصل غدا.'],
    [
      'an office whose object is named',
      'واتهم زعيم حزب معارض مؤيد للمزارعين سيرغي لافروف بإغلاق الجسر القديم.',
    ],
  ])('is not behind %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual(['سالم الهزايمة states']);
  });

  it.each([
    ['the occasion', 'وفي هذا الصدد أكد أن القافلة ستصل غدا.'],
    ['a question', 'وردا على سؤال أكد أن القافلة ستصل غدا.'],
    ['a pronoun', 'وكان الطريق مفتوحا لكنه أكد أن القافلة ستصل غدا.'],
    ['what was answered', 'ومع ذلك نفى أن يكون الجسر القديم مغلقا.'],
  ])('is the one before behind %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toHaveLength(2);
  });

  it('is not taken by what a paper tells in brackets', () => {
    const text = `${HIM} (قالت صحيفة الأفق إن القاعة كانت باردة). وأضاف أن القافلة ستصل غدا.`;
    expect(stancesIn(text).at(-1)).toBe('سالم الهزايمة states');
    expect(stancesIn(text.replace(/[()]/gu, '').replace('وأضاف', 'وأضافت')).at(-1)).not.toBe(
      'سالم الهزايمة states',
    );
  });

  it('is not whoever owns what is spoken of', () => {
    const text = `${HIM} وأكد كامل ثقته فيما تملكه الحكومة النرويجية من خبرات.`;
    expect(stancesIn(text).filter((stance) => stance.startsWith('الحكومة'))).toEqual([]);
  });

  it('is not needed where an office that is no name has its name behind it', () => {
    const office = `${HER} وأكد قائد حرس الوادي اللواء سالم الهزايمة أن الجسر القديم مغلق.`;
    expect(stancesIn(office).at(-1)).toBe('سالم الهزايمة states');
    const apart = `${HER} ودعا عضو لجنة الوادي، سالم الهزايمة، تركيا إلى فتح الجسر القديم.`;
    expect(stancesIn(apart).at(-1)).toBe('سالم الهزايمة calls_for');
  });

  it('holds a stance as well as it says something', () => {
    expect(stancesIn(`${HIM} ورفض إغلاق الطريق إلى الشمال.`)).toEqual([
      'سالم الهزايمة states',
      'سالم الهزايمة opposes',
    ]);
  });

  it('does not reach over into a clause of its own', () => {
    const claims = claimsOf(`${HIM} وأضاف أن القافلة ستصل غدا.`);
    expect(claims[1]?.evidence).toBe('وأضاف أن القافلة ستصل غدا');
  });
});

describe('both sides', () => {
  const MEETING = 'التقى الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك في عمان.';
  const BOTH = 'سالم الهزايمة + آرنه ليندسفيك';

  it.each([
    ['الجانبان', `${MEETING} واتفق الجانبان على فتح الجسر القديم.`, 'agrees'],
    ['الطرفان', `${MEETING} وأكد الطرفان أن الجسر القديم مفتوح للجميع.`, 'states'],
    ['a dual verb of discussion', `${MEETING} وبحثا فتح الجسر القديم.`, 'discusses'],
    ['a dual verb', `${MEETING} وأكدا أهمية الحوار.`, 'calls_for'],
    ['a dual verb with أن', `${MEETING} وأكدا أن الجسر القديم مفتوح للجميع.`, 'states'],
  ])('%s are the two who met', (_, text, stance) => {
    expect(stancesIn(text)).toEqual([`${BOTH} ${stance}`]);
  });

  it('are nobody where nobody met', () => {
    expect(stancesIn('وناقش الجانبان فتح الجسر القديم. وأكدا أن الجسر مفتوح للجميع.')).toEqual([]);
  });

  it('are the two parties behind بين', () => {
    const text = 'بدأت محادثات بين تركيا وإيران أمس. واتفق الجانبان على فتح الجسر القديم.';
    expect(stancesIn(text)).toEqual(['turkey + iran agrees']);
  });
});

describe('a sentence that reports nothing', () => {
  const VISIT = 'وصل الوزير الأردني سالم الهزايمة إلى المدينة أمس.';

  it('hands the floor to whom it tells of, for the next that says who', () => {
    expect(stancesIn(`${HER} ${VISIT} وقال إن القافلة ستصل غدا.`)).toEqual([
      'مارغوت هالفورسن states',
      'سالم الهزايمة states',
    ]);
    expect(stancesIn(`${HER} بدوره، يسعى سالم الهزايمة إلى الهدوء. وأكد أن القافلة ستصل غدا.`).at(-1)).toBe(
      'سالم الهزايمة states',
    );
  });

  it.each([
    ['the verb goes on with what was said', `${VISIT} وأضافت أن القافلة ستصل غدا.`],
    ['the verb is another’s', `${VISIT} وقالت إن القافلة ستصل غدا.`],
    ['it stands further back', `${VISIT} وكان الطريق طويلا. وقالت إن القافلة ستصل غدا.`],
    ['it opens with a noun', 'كانت زيارة سالم الهزايمة طويلة. وقالت إن القافلة ستصل غدا.'],
  ])('leaves it to the speaker where %s', (_, text) => {
    expect(stancesIn(`${HER} ${text}`).at(-1)).toBe('مارغوت هالفورسن states');
  });

  it('leaves what goes on to the speaker, of either gender', () => {
    const other = 'وقال الوزير النرويجي آرنه ليندسفيك إن الطريق مفتوح.';
    expect(stancesIn(`${other} ${VISIT} وأضاف أن القافلة ستصل غدا.`).at(-1)).toBe('آرنه ليندسفيك states');
  });
});

describe('a verb of two senses behind a joint', () => {
  it.each([
    ['كما', 'كما دعا إلى فتح الطريق.', 'calls_for'],
    ['but', 'لكنه حذر من إغلاق الطريق.', 'warns'],
    ['an opening phrase', 'وفي هذا السياق، دعا إلى فتح الطريق.', 'calls_for'],
  ])('goes on with the speaker: %s', (_, text, stance) => {
    expect(stancesIn(`${HIM} ${text}`).at(-1)).toBe(`سالم الهزايمة ${stance}`);
  });

  it('does not behind another man in the sentence', () => {
    expect(stancesIn(`${HIM} وكان ينظر إلى آرنه ليندسفيك بحذر لكنه تعهد بفتح الطريق.`)).toEqual([
      'سالم الهزايمة states',
    ]);
  });
});
