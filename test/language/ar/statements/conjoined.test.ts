import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

describe('conjoined complements', () => {
  it('are positions of their own', () => {
    const claims = claimsOf('قال سالم الهزايمة إن الجسر القديم مغلق أمام القوافل، وإن بلاده ستفتحه غدا.');
    expect(claims.map(({ who, stance }) => `${who} ${stance}`)).toEqual([
      'سالم الهزايمة states',
      'سالم الهزايمة promises',
    ]);
    expect(claims.map(({ evidence }) => evidence)).toEqual([
      'قال سالم الهزايمة إن الجسر القديم مغلق أمام القوافل',
      'وإن بلاده ستفتحه غدا',
    ]);
  });

  it('share what their verb does to them', () => {
    expect(stancesIn('تمنى سالم الهزايمة أن يفتح الجسر القديم قريبا، وأن تعود القوافل إلى النرويج.')).toEqual(
      ['سالم الهزايمة calls_for', 'سالم الهزايمة calls_for'],
    );
  });

  it('do not share it behind وإن', () => {
    expect(stancesIn('حذر سالم الهزايمة من أن الجسر القديم مغلق، وإن الطريق إلى النرويج طويل.')).toEqual([
      'سالم الهزايمة warns',
      'سالم الهزايمة states',
    ]);
  });

  it('go on about those before where the pronoun is not the speaker', () => {
    const claims = claimsOf('قال سالم الهزايمة إن النرويج قلقة من الرسوم، وإنها قد تغلق المعبر القديم.');
    expect(claims.map(({ about }) => about)).toEqual([['norway'], ['norway']]);
  });

  it('do not go on about those before with the speaker’s own pronoun', () => {
    const claims = claimsOf('قال سالم الهزايمة إن النرويج قلقة من الرسوم، وإنه قد يغلق المعبر القديم.');
    expect(claims.map(({ about }) => about)).toEqual([['norway'], []]);
  });

  it('have their own targets', () => {
    const claims = claimsOf('قال سالم الهزايمة إن الطريق إلى تركيا مفتوح للجميع، وإن الطريق إلى إيران مغلق.');
    expect(claims.map(({ about }) => about)).toEqual([['turkey'], ['iran']]);
  });

  it('belong to the same speakers', () => {
    expect(
      stancesIn('أكد الأردن والنرويج أن الجسر القديم مغلق أمام القوافل، وأن الطريق إلى الشمال طويل.'),
    ).toEqual(['jordan + norway states', 'jordan + norway states']);
  });

  it('are not cut at a و between nouns, nor at وأن inside a noun phrase', () => {
    expect(stancesIn('قال سالم الهزايمة إن الجسر والطريق والمعبر مغلقة أمام القوافل.')).toHaveLength(1);
  });
});

describe('a conjoined complement behind the stance of an own side', () => {
  it('goes on with the clause of whoever tells it', () => {
    const claims = claimsOf(
      'أكد الوزير الأردني سالم الهزايمة أن بلاده ترحب بأي اتفاق مع إيران يفتح الطريق، وأن عليها وقف إغلاق المعبر.',
    );
    expect(claims.map(({ who }) => who)).toEqual(['سالم الهزايمة', 'سالم الهزايمة']);
    expect(claims.at(-1)?.evidence).toBe('وأن عليها وقف إغلاق المعبر');
  });
});

describe('conjoined clauses', () => {
  it('need no comma where the verb lends its subject to a stance', () => {
    const claims = claimsOf('أشاد سالم الهزايمة بالقوات الأردنية وعبر عن رفضه إغلاق الطريق.');
    expect(claims.map(({ stance }) => stance)).toEqual(['supports', 'opposes']);
  });

  it('do not have the two of another phrase for their subject', () => {
    const text =
      'قال سالم الهزايمة إن الاتفاق صعب على الطرفين، ووصف الاتفاق بأنه خطوة على طريق طويل للقوافل.';
    expect(claimsOf(text).map(({ who }) => who)).toEqual(['سالم الهزايمة', 'سالم الهزايمة']);
  });

  it('have each its own verb', () => {
    const claims = claimsOf('دعا سالم الهزايمة إلى فتح الجسر القديم أمام القوافل، وندد بإغلاق الطريق.');
    expect(claims.map(({ stance }) => stance)).toEqual(['calls_for', 'opposes']);
  });

  it('change the speaker where a new one is named', () => {
    expect(
      stancesIn('قالت تركيا إن الجسر القديم مغلق أمام القوافل، وقالت إيران إن الطريق إلى الشمال طويل.'),
    ).toEqual(['turkey states', 'iran states']);
    expect(
      stancesIn('قالت تركيا إن الجسر القديم مغلق أمام القوافل، فيما أكدت إيران أن الطريق إلى الشمال طويل.'),
    ).toEqual(['turkey states', 'iran states']);
  });

  it('leave the joint out of both', () => {
    const claims = claimsOf(
      'قالت تركيا إن الجسر القديم مغلق أمام القوافل، فيما أكدت إيران أن الطريق إلى الشمال طويل.',
    );
    expect(claims[0]?.evidence).toBe('قالت تركيا إن الجسر القديم مغلق أمام القوافل');
    expect(claims[1]?.evidence).toBe('أكدت إيران أن الطريق إلى الشمال طويل');
  });

  it('inside a quotation are the quoted one’s', () => {
    const claims = claimsOf(
      'قال سالم الهزايمة: "قالت تركيا إن الجسر القديم مغلق، وأكدت إيران أن الطريق طويل".',
    );
    expect(claims.map(({ who }) => who)).toEqual(['سالم الهزايمة']);
  });
});

describe('clauses side by side in one report', () => {
  const evidenceOf = (text: string) => claimsOf(text).map(({ evidence }) => evidence);
  const SAID = 'قال سالم الهزايمة إن الجسر القديم مغلق أمام القوافل';

  it.each([
    'وبلاده تسعى إلى فتح الطريق نحو تركيا',
    'ودول الخليج تأمل أن يفتح الطريق إلى الشمال',
    'وهناك دعوات في إيران إلى فتح الطريق القديم',
    'وقد يؤثر إغلاق الطريق على التجارة مع تركيا',
    'ونسعى إلى فتح الطريق القديم قبل الشتاء',
  ])('are positions of their own: %s', (clause) => {
    expect(evidenceOf(`${SAID} ${clause}.`)).toEqual([SAID, clause]);
  });

  it.each([
    'والبلدان ينسقان مواقفهما مع تركيا وإيران',
    'لذلك على تركيا فتح الطريق إلى الشمال',
    'ولهذا يجب فتح الطريق القديم قبل الشتاء',
    'والطريق الجديد يربط القرى البعيدة كلها',
    'ونعرف أن الطريق إلى الشمال طويل',
  ])('are so behind a comma: %s', (clause) => {
    expect(evidenceOf(`${SAID}، ${clause}.`)).toEqual([SAID, clause]);
  });

  it('are so inside a quotation, and behind a hope', () => {
    expect(
      stancesIn('قال سالم الهزايمة: "الجسر القديم مغلق أمام القوافل، لذلك يجب فتح الطريق إلى الشمال".'),
    ).toEqual(['سالم الهزايمة states', 'سالم الهزايمة demands']);
    expect(
      claimsOf('أعرب سالم الهزايمة عن أمله في أن يفتح الطريق قريبا، وأن يتحقق السلام في اليمن قبل الشتاء.'),
    ).toHaveLength(2);
  });

  it.each([
    ['what tells of nobody else', 'وقد يبقى كذلك إلى نهاية الشتاء'],
    ['two nouns', '، والطريق والمعبر إلى تركيا مغلقان'],
    ['although', 'وإن كانت تركيا قد فتحت الطريق'],
    ['a relative clause', '، والذي يربط تركيا بالمدن القريبة'],
    ['the second of two subjects', 'أمام تركيا والقوافل التي تنتظر عند الحدود'],
    ['for this reason or that', 'لهذا السبب الذي ذكرته تركيا أمس'],
    ['too few words', 'وبلاده تسعى إليه'],
    ['a word spelled like "and we"', 'ونهاية الطريق عند حدود المدينة القديمة'],
  ])('are not cut at %s', (_what, rest) => {
    expect(evidenceOf(`${SAID} ${rest}.`)).toHaveLength(1);
  });
});

describe('a quotation that goes on', () => {
  const LEAD = 'قال الوزير الأردني سالم الهزايمة إن الطريق إلى الشمال مفتوح أمام القوافل.';

  it('is the last speaker’s', () => {
    const claims = claimsOf(`${LEAD} "لن ينتظر السائقون نهاية الشتاء عند المعبر".`);
    expect(claims).toHaveLength(2);
    expect(claims[1]).toMatchObject({ who: 'سالم الهزايمة', rule: 'ar/position/quotation-goes-on' });
  });

  it('is nobody’s when it is short, or nobody spoke', () => {
    expect(stancesIn(`${LEAD} "الجسر القديم".`)).toHaveLength(1);
    expect(stancesIn('"لن ينتظر السائقون نهاية الشتاء عند المعبر".')).toEqual([]);
  });
});
