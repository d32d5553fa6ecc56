import { describe, expect, it } from 'vitest';
import { linked, stancesIn } from '../../../support/arabic.js';

describe('a noun that points back', () => {
  it.each([
    ['the group called so', 'انسحب تنظيم "داعش" من البلدة. وقد خسر التنظيم كثيرا.', 'التنظيم → actor:isis'],
    ['the party', 'قال حزب العدالة ذلك. وقد خسر الحزب كثيرا.', 'الحزب → actor:~حزب-العداله'],
    [
      'the movement, behind a preposition',
      'قالت حركة الفجر ذلك. وليس للحركة مكتب.',
      'لحركة → actor:~حركه-الفجر',
    ],
    ['the coalition', 'انسحب تحالف الرافدين. وقد خسر التحالف كثيرا.', 'التحالف → actor:~تحالف-الرافدين'],
    ['behind a demonstrative', 'قال حزب العدالة ذلك. وقد خسر هذا الحزب كثيرا.', 'الحزب → actor:~حزب-العداله'],
  ])('is %s', (_, text, link) => {
    expect(linked(text, 'anaphor')).toEqual([link]);
  });

  it('is the one called so, not the one named last', () => {
    const text = 'قال حزب العدالة ذلك. وقالت حركة الفجر ذلك. وخسر الحزب كثيرا.';
    expect(linked(text, 'anaphor')).toEqual(['الحزب → actor:~حزب-العداله']);
  });

  it.each([
    ['nothing went before', 'خسر التنظيم كثيرا.'],
    ['only persons and states went before', 'وصل سالم الهزايمة إلى تركيا. وخسر الحزب كثيرا.'],
    ['no committee went before', 'قالت تركيا ذلك. واجتمعت اللجنة أمس.'],
    ['the news agency is a ministry', 'قالت وزارة الدفاع النرويجية ذلك. وقالت الوكالة ذلك.'],
  ])('is nobody where %s', (_, text) => {
    expect(linked(text, 'anaphor').every((line) => line.endsWith('→ nobody'))).toBe(true);
  });

  it.each([
    ['a name follows', 'قال حزب العدالة ذلك. وقال الحزب الشيوعي ذلك.'],
    ['it has no article', 'قال حزب العدالة ذلك. وخسر حزب كثيرا.'],
    ['a quoted name follows', 'قالت حركة الفجر ذلك. وقالت الحركة "الجديدة" ذلك.'],
  ])('does not point back where %s', (_, text) => {
    expect(linked(text, 'anaphor')).toEqual([]);
  });
});

describe('what may stand behind it', () => {
  it.each([
    ['its object', 'انسحب تنظيم "داعش". ثم قصف التنظيم الجسر.', 'التنظيم → actor:isis'],
    [
      'what the writer thinks of it',
      'انسحب تنظيم "داعش". وخسر التنظيم الإرهابي كثيرا.',
      'التنظيم → actor:isis',
    ],
  ])('%s', (_, text, link) => {
    expect(linked(text, 'anaphor')).toEqual([link]);
  });

  it.each(['وفاز الحزب الحاكم.', 'وفاز الحزب الليبرالي.', 'وقال المجلس الأعلى ذلك.'])(
    'an adjective makes it another: %s',
    (text) => {
      expect(linked(`قال حزب العدالة ومجلس الفجر ذلك. ${text}`, 'anaphor')).toEqual([]);
    },
  );
});

describe('a body of which an article has one', () => {
  it.each([
    ['القوات المسلحة', 'تقدمت القوات المسلحة أمس.'],
    ['الجيش', 'قصف الجيش الجسر.'],
    ['الجيش الوطني', 'تقدم الجيش الوطني أمس.'],
    ['القوات الأمنية', 'تقدمت القوات الأمنية أمس.'],
    ['الحكومة المركزية', 'اجتمعت الحكومة المركزية أمس.'],
    ['النيابة العامة', 'اجتمعت النيابة العامة أمس.'],
    ['الشرطة', 'وصلت الشرطة أمس.'],
  ])('%s is the article’s own', (surface, text) => {
    expect(linked(text, 'anaphor')).toEqual([
      expect.stringMatching(new RegExp(`^${surface} → actor:~`, 'u')),
    ]);
  });

  it('is the one that was named', () => {
    expect(linked('تقدم الجيش التركي. ثم انسحبت القوات المسلحة.', 'anaphor')).toEqual([
      'القوات المسلحة → actor:turkish-armed-forces',
    ]);
  });

  it('is one by all its names', () => {
    const ids = linked('تقدمت القوات المسلحة. ثم انسحب الجيش. وعاد الجيش الوطني.', 'anaphor').map(
      (line) => line.split(' → ')[1],
    );
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it.each(['وصل رئيس الحكومة.', 'هذا جيش كبير.', 'تقدم الجيش التركي.', 'تقدمت القوات المسلحة التركية.'])(
    'is not there in: %s',
    (text) => {
      expect(linked(text, 'anaphor').filter((line) => !line.endsWith('nobody'))).toEqual([]);
    },
  );
});

it('a headline’s noun is the only one that the text calls so', () => {
  const text = 'المقاومة تتقدم نحو الجسر\n\nأعلنت المقاومة الشعبية اليمنية ذلك أمس.';
  expect(linked(text, 'anaphor')[0]).toBe('المقاومة → actor:popular-resistance-yemen');
});

describe('an outlet by where it is from', () => {
  it.each([
    [
      'the paper that was named',
      'ذكرت صحيفة "غيلدن بوست" ذلك. وأضافت الصحيفة النرويجية أن الجسر مغلق.',
      'الصحيفة النرويجية → actor:~صحيفه-غيلدن-بوست',
    ],
    [
      'the site that was named',
      'ذكر موقع "غيلدن نت" ذلك. وقال الموقع النرويجي إن الجسر مغلق.',
      'الموقع النرويجي → actor:~موقع-غيلدن-نت',
    ],
  ])('is %s', (_, text, link) => {
    expect(linked(text, 'anaphor')).toEqual([link]);
  });

  it('is one that is not named, where none was', () => {
    expect(stancesIn('وقالت الصحيفة النرويجية إن الجسر مغلق.')).toEqual(['الصحيفة النرويجية states']);
  });

  it.each([
    ['what it is for follows', 'ذكرت وكالة "غيلدن" ذلك. وقالت الوكالة النرويجية للتنمية ذلك.'],
    ['it is no country', 'ذكرت صحيفة "غيلدن بوست" ذلك. وقالت الصحيفة الرسمية ذلك.'],
  ])('is another name where %s', (_, text) => {
    expect(linked(text, 'anaphor').join()).not.toContain('غيلدن');
  });

  it('is no site on which everybody writes, nor where something stands', () => {
    expect(linked('كتب ذلك على موقع "تويتر" قرب موقع الجسر.')).toEqual([]);
  });
});
