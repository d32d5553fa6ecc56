import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';

const MEETING = 'التقى الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك في عمان.';
const BOTH = 'سالم الهزايمة + آرنه ليندسفيك discusses';

describe('talks that the sentence does not give to anybody', () => {
  it.each([
    ['the meeting behind the verb', 'وتناول اللقاء فتح الجسر القديم.'],
    ['the talks before the verb', 'المباحثات تناولت فتح الجسر القديم.'],
    ['a passive', 'وتم بحث فتح الجسر القديم.'],
    ['a passive on the occasion', 'وجرى خلال اللقاء استعراض فتح الجسر القديم.'],
    ['another agreement named in it', 'وتطرق الاجتماع إلى الاتفاق بين تركيا وإيران.'],
  ])('are held by the two who met: %s', (_, text) => {
    expect(stancesIn(`${MEETING} ${text}`)).toEqual([BOTH]);
  });

  it('are told by whoever speaks of them', () => {
    expect(stancesIn(`${MEETING} وأضاف الهزايمة أن اللقاء تناول فتح الجسر القديم.`)).toEqual([BOTH]);
  });

  it.each([
    ['where nobody met', 'وتناول اللقاء فتح الجسر القديم.'],
    ['of an interview', `${MEETING} وتناولت المقابلة فتح الجسر القديم.`],
    ['in a relative clause', `${MEETING} وزار المدينة التي يتم بحث فتح الجسر القديم فيها.`],
    ['that did take place', `${MEETING} وجرى الحوار في المدينة القديمة.`],
  ])('are nobody’s: %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});

describe('what is agreed when two meet', () => {
  const AGREED = 'سالم الهزايمة + آرنه ليندسفيك agrees';

  it.each([
    ['stressed on the occasion', 'وتم التأكيد خلال اللقاء على متانة العلاقات.'],
    ['agreed', 'كما تم الاتفاق على فتح الجسر القديم.'],
    ['agreed that', 'وجرى الاتفاق خلال المباحثات أن الجسر سيفتح غدا.'],
  ])('is the accord of both: %s', (_, text) => {
    expect(stancesIn(`${MEETING} ${text}`)).toEqual([AGREED]);
  });

  it('is that of the two who are named with it', () => {
    const text = `${MEETING} وتم الاتفاق على تعزيز التعاون التجاري والعسكري والأمني والثقافي بين تركيا وإيران.`;
    expect(stancesIn(text)).toEqual(['turkey + iran agrees']);
  });

  it.each([
    ['nobody met', 'وتم الاتفاق على فتح الجسر القديم.'],
    ['it was agreed before', `${MEETING} وبحث الخطوات التي تم الاتفاق عليها في الصيف.`],
    ['it was another occasion', `${MEETING} وعقدت قمة في عمان تم الاتفاق خلالها على فتح الجسر القديم.`],
    ['somebody tells it', `${MEETING} وجاء أنه تم الاتفاق على فتح الجسر القديم.`],
  ])('is nobody’s where %s', (_, text) => {
    expect(stancesIn(text).filter((claim) => claim.endsWith('agrees'))).toEqual([]);
  });
});

describe('talks that somebody has', () => {
  it.each([
    [
      'named right behind him',
      'بحث الوزير الأردني سالم الهزايمة مع المبعوث النرويجي آرنه ليندسفيك، فتح الجسر القديم.',
    ],
    ['by his office', `${MEETING} ومن جهة أخرى، استعرض الهزايمة مع المبعوث النرويجي أوضاع الجسر القديم.`],
  ])('are those of his partner too: %s', (_, text) => {
    expect(stancesIn(text).at(-1)).toBe(BOTH);
  });

  it('are not those of whom the deal is with', () => {
    expect(stancesIn('بحث الوزير الأردني سالم الهزايمة الاتفاق مع النرويج.')).toEqual([
      'سالم الهزايمة discusses',
    ]);
  });

  it('are none where he speaks of something alone', () => {
    expect(stancesIn('تحدث الوزير الأردني سالم الهزايمة عن الجسر القديم.')).toEqual(['سالم الهزايمة states']);
    expect(stancesIn(`${MEETING} وتحدثا عن الجسر القديم.`)).toEqual([BOTH]);
  });
});
