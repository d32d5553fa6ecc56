import { describe, expect, it } from 'vitest';
import { linked } from '../../../support/arabic.js';

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
    ['the government of nobody named', 'قالت تركيا ذلك. واجتمعت الحكومة أمس.'],
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
