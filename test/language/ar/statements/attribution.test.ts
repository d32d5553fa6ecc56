import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

describe('an attribution phrase', () => {
  it.each([
    ['بحسب at the end', 'الجسر القديم مغلق أمام القوافل، بحسب وزارة الخارجية النرويجية.'],
    ['حسب at the beginning', 'حسب وزارة الخارجية النرويجية، فإن الجسر القديم مغلق.'],
    ['وفقا ل', 'ووفقا لوزارة الخارجية النرويجية، فإن الجسر القديم مغلق.'],
    ['وفق in the middle', 'الجسر القديم، وفق وزارة الخارجية النرويجية، مغلق أمام القوافل.'],
    ['على حد قول', 'الجسر القديم مغلق أمام القوافل، على حد قول وزارة الخارجية النرويجية.'],
    ['a statement between', 'بحسب بيان وزارة الخارجية النرويجية، الجسر القديم مغلق.'],
  ])('makes the source the speaker: %s', (_, text) => {
    expect(stancesIn(text)).toEqual(['وزارة الخارجية النرويجية states']);
  });

  it('takes in a person, a state and a quotation', () => {
    expect(stancesIn('الجسر القديم مغلق أمام القوافل، بحسب سالم الهزايمة.')).toEqual([
      'سالم الهزايمة states',
    ]);
    expect(stancesIn('الجسر القديم مغلق أمام القوافل، وفق تركيا.')).toEqual(['turkey states']);
    expect(stancesIn('"الجسر القديم مغلق أمام القوافل"، بحسب سالم الهزايمة.')).toEqual([
      'سالم الهزايمة states',
    ]);
  });

  it.each([
    ['وفق ما with a verb', 'الجسر القديم مغلق أمام القوافل، وفق ما ذكرت وزارة الخارجية النرويجية.'],
    [
      'وفقا لما with a pronoun',
      'الجسر القديم مغلق أمام القوافل، وفقا لما أعلنت عنه وزارة الخارجية النرويجية.',
    ],
    ['حسبما', 'الجسر القديم مغلق أمام القوافل، حسبما أفادت وزارة الخارجية النرويجية.'],
    ['على ما', 'الجسر القديم مغلق أمام القوافل، على ما قالت وزارة الخارجية النرويجية.'],
    ['كما at the end', 'الجسر القديم مغلق أمام القوافل، كما ذكرت وزارة الخارجية النرويجية.'],
  ])('takes a verb of saying between: %s', (_, text) => {
    expect(stancesIn(text)).toEqual(['وزارة الخارجية النرويجية states']);
  });

  it.each([
    [
      'كما, where more is said',
      'الجسر القديم مغلق، كما أعلنت وزارة الخارجية النرويجية فتح الطريق إلى الشمال.',
    ],
    ['a verb that takes على', 'اعتمد السائقون على ما نقلته وزارة الخارجية النرويجية.'],
    ['who published the statement of nobody', 'الجسر القديم مغلق، حسب البيان الذي بثته وكالة رويترز.'],
  ])('does not make an attribution of %s', (_, text) => {
    expect(claimsOf(text).map(({ evidence }) => evidence)).not.toContain(text.slice(0, -1));
  });

  it('lets the proposition decide the stance', () => {
    expect(stancesIn('يجب فتح الجسر القديم فورا، بحسب سالم الهزايمة.')).toEqual(['سالم الهزايمة demands']);
  });

  it.each([
    ['وفق ما', '، وفق ما نقلته رويترز'],
    ['حسب', '، حسب وكالة رويترز للأنباء أمس'],
    ['كما', '، كما ذكرت رويترز'],
    ['a name in quotation marks', '، بحسب «رويترز»'],
    ['behind a quotation', ' بحسب رويترز'],
  ])('reports what a verb tells before it: %s', (_, phrase) => {
    const said = 'قال سالم الهزايمة إن "الجسر القديم مغلق أمام القوافل"';
    expect(claimsOf(`${said}${phrase}.`)).toMatchObject([
      { who: 'سالم الهزايمة', via: 'reuters', evidence: said, about: [] },
    ]);
  });

  it.each([
    ['where more is told behind it', 'قال سالم الهزايمة إن الجسر، حسب رويترز، مغلق أمام القوافل.'],
    ['of nobody', 'قال سالم الهزايمة إن الجسر القديم مغلق أمام القوافل، حسب تقارير.'],
  ])('reports nothing %s', (_, text) => {
    expect(claimsOf(text)).toMatchObject([{ who: 'سالم الهزايمة', via: null }]);
  });

  it('is no speaker where a verb of saying has one: then it reports', () => {
    expect(claimsOf('وبحسب رويترز، قال سالم الهزايمة إن الجسر القديم مغلق.')).toMatchObject([
      { who: 'سالم الهزايمة', via: 'reuters' },
    ]);
  });

  it.each([
    ['a law', 'الجسر القديم مغلق أمام القوافل، وفق القانون النرويجي.'],
    ['an agreement', 'وفقا للاتفاق، يفتح الجسر القديم غدا.'],
    ['a statement of nobody', 'حسب البيان، الجسر القديم مغلق.'],
    ['sources', 'وبحسب مصادر، فإن الجسر القديم مغلق.'],
    ['a place', 'يتغير الطقس حسب مدينة الرقة.'],
    ['needs', 'يعمل الجسر القديم حسب الحاجة.'],
  ])('is nobody’s word with %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});

describe('what a statement or report is said to hold', () => {
  const REPORTED = 'الجسر القديم، كما جاء في بيان وزارة الخارجية النرويجية، مغلق منذ عام.';

  it('is its issuer’s', () => {
    expect(stancesIn(REPORTED)).toEqual(['وزارة الخارجية النرويجية states']);
    expect(stancesIn('وكما جاء في تقرير وزارة الخارجية النرويجية، فإن الجسر القديم مغلق.')).toEqual([
      'وزارة الخارجية النرويجية states',
    ]);
  });

  it('is nobody’s where it has no author, whatever was issued before', () => {
    expect(stancesIn(`${REPORTED} وحسب الدراسة، فإن القافلة ستصل غدا.`)).toHaveLength(1);
  });
});
