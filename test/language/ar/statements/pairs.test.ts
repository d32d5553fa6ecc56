import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';
import { readingOf } from '../../../support/arabic-view.js';

const pairs = (text: string) =>
  readingOf(text).pairs.map(
    ({ of: [a, b], by }) => `${a.text} / ${b.text}${by === 'meeting' ? '' : ` (${by})`}`,
  );

describe('two who meet or act together', () => {
  it.each([
    ['أجرى محادثات مع', 'أجرى سيرغي لافروف محادثات مع جون كيري أمس.', 'سيرغي لافروف / جون كيري'],
    [
      'التقى',
      'التقى الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك أمس.',
      'سالم الهزايمة / آرنه ليندسفيك',
    ],
    ['people who come together', 'وصل سيرغي لافروف وجون كيري إلى جنيف.', 'سيرغي لافروف / جون كيري'],
    [
      'behind an office that is nobody’s',
      'أجرى سيرغي لافروف محادثات مع نائب رئيس الوزراء ووزير النقل النرويجي آرنه ليندسفيك أمس.',
      'سيرغي لافروف / آرنه ليندسفيك',
    ],
    ['بين', 'بدأت محادثات بين تركيا وإيران أمس.', 'تركيا / إيران'],
    [
      'خلال لقائه',
      'ودعا الوزير الأردني سالم الهزايمة خلال لقائه اليوم المبعوث النرويجي آرنه ليندسفيك إلى الحوار.',
      'سالم الهزايمة / آرنه ليندسفيك',
    ],
    [
      'an opening with استقباله',
      'وخلال استقباله المبعوث النرويجي آرنه ليندسفيك قال الوزير الأردني سالم الهزايمة إن الجسر مغلق.',
      'سالم الهزايمة / آرنه ليندسفيك',
    ],
    [
      'whose meeting it was, not who tells of it',
      'أوضح سيرغي لافروف أن لقاء الوزير الأردني سالم الهزايمة مع جون كيري كان طويلا.',
      'سالم الهزايمة / جون كيري',
    ],
    [
      'who called, not who passes it on',
      'ونقل سالم الهزايمة عن سيرغي لافروف قوله خلال مكالمة مع جون كيري إن الجسر مغلق.',
      'سيرغي لافروف / جون كيري',
    ],
    [
      'two whose relations are spoken of',
      'تحدث عن العلاقات بين تركيا وإيران أمس.',
      'تركيا / إيران (relations)',
    ],
  ])('%s', (_, text, pair) => {
    expect(pairs(text)).toContain(pair);
  });

  it.each([
    ['states side by side', 'وصلت القافلة إلى تركيا وإيران أمس.'],
    ['two who are greeted', 'نقل تحيات القائد سالم الهزايمة وآرنه ليندسفيك إلى الحاضرين.'],
    ['two of a list', 'ومن بين القتلى عدد من القادة أبرزهم سالم الهزايمة وآرنه ليندسفيك.'],
    ['one alone', 'أجرى سيرغي لافروف محادثات أمس.'],
    ['a place', 'أجرى سيرغي لافروف محادثات في جنيف.'],
    ['nobody', 'بدأت محادثات جديدة أمس.'],
  ])('not %s', (_, text) => {
    expect(pairs(text).filter((pair) => !pair.endsWith('(name)'))).toEqual([]);
  });
});

describe('two who are named together', () => {
  it.each([
    ['states', 'وصلت القافلة إلى تركيا وإيران أمس.', ['تركيا / إيران (name)']],
    ['a man and a state', 'وصل سيرغي لافروف وتركيا ترفض.', []],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe('what the noun says that both are', () => {
  const MEN = 'التقى الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك أمس.';
  const STATES = 'وتربط تركيا وإيران حدود طويلة.';
  const NAMED = `${MEN} ${STATES}`;

  it.each([
    ['countries', 'وأكد البلدان أن الجسر القديم مفتوح.', ['turkey + iran states']],
    ['ministers', 'وأكد الوزيران أن الجسر القديم مفتوح.', ['سالم الهزايمة + آرنه ليندسفيك states']],
    ['two', 'واتفق الاثنان على فتح الجسر القديم.', ['سالم الهزايمة + آرنه ليندسفيك agrees']],
    ['sides', 'واتفق الجانبان على فتح الجسر القديم.', ['سالم الهزايمة + آرنه ليندسفيك agrees']],
  ])('%s', (_, text, expected) => {
    expect(stancesIn(`${NAMED} ${text}`)).toEqual(expected);
  });

  it('is nobody where no two such were named', () => {
    expect(stancesIn(`${MEN} وأكد البلدان أن الجسر القديم مفتوح.`)).toEqual([]);
    expect(stancesIn(`${STATES} وأكد الوزيران أن الجسر القديم مفتوح.`)).toEqual([]);
    expect(stancesIn(`${STATES} واتفق الجانبان على فتح الجسر القديم.`)).toEqual([]);
  });
});

it('leaves out those named in what the two talked about', () => {
  expect(pairs('وأكد الجانبان على أهمية المحادثات بين تركيا وإيران.')).toEqual([]);
  expect(pairs('وبعد محادثات بين تركيا وإيران أكد الجانبان أن الجسر مفتوح.')).toEqual(['تركيا / إيران']);
});

describe('the issuer of a statement', () => {
  const issuer = (text: string) => readingOf(text).issuer?.text ?? null;

  it.each([
    ['بيان صدر عن', 'بحسب بيان صدر عن وزارة الخارجية النرويجية أمس.', 'وزارة الخارجية النرويجية'],
    ['بيان ل', 'وفي بيان لوزارة الخارجية النرويجية أن الجسر مغلق.', 'وزارة الخارجية النرويجية'],
    ['who says it in a statement', 'قالت تركيا في بيان إن الجسر مغلق.', 'تركيا'],
    [
      'the one that somebody issued',
      'وجاء في البيان الذي أصدرته وزارة الخارجية النرويجية أمس أن الجسر مغلق.',
      'وزارة الخارجية النرويجية',
    ],
    ['a tweet', 'وقال سالم الهزايمة في تغريدة إن الجسر مغلق.', 'سالم الهزايمة'],
  ])('%s', (_, text, expected) => {
    expect(issuer(text)).toBe(expected);
  });

  it.each([
    ['whom the statement is about', 'وأضاف البيان أن تركيا أغلقت الجسر.'],
    ['whose words are spoken of', 'وقال البيان إن التصريحات التي أطلقها سالم الهزايمة خطيرة.'],
    ['where its issuers live', 'وأكد بيان للجالية المقيمة في تركيا أن الجسر مغلق.'],
  ])('is not %s', (_, text) => {
    expect(issuer(text)).toBeNull();
  });

  it('is nobody without a statement or without a name', () => {
    expect(issuer('قالت تركيا إن الجسر مغلق.')).toBeNull();
    expect(issuer('صدر بيان طويل أمس.')).toBeNull();
    expect(issuer('وقال البيان إن التصريحات التي أطلقها سالم الهزايمة كاذبة.')).toBeNull();
  });
});
