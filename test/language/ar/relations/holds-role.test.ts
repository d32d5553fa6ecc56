import { describe, expect, it } from 'vitest';
import { extractFrom, relationsIn } from '../../../support/arabic.js';

const HELD = 'سالم الهزايمة HOLDS_ROLE jordan';

describe('HOLDS_ROLE', () => {
  it.each([
    ['title and name', 'وصل وزير الخارجية الأردني سالم الهزايمة إلى الجسر القديم.'],
    ['name and title', 'وصل سالم الهزايمة، وزير الخارجية الأردني، إلى الجسر القديم.'],
    ['a name between commas', 'وصل وزير الخارجية الأردني، سالم الهزايمة، إلى الجسر القديم.'],
    ['a state by name', 'وصل وزير خارجية الأردن سالم الهزايمة إلى الجسر القديم.'],
  ])('%s', (_, text) => {
    expect(relationsIn(text)).toEqual([HELD]);
  });

  it('says the office in the article’s words, with title and name as evidence', () => {
    const [relation] = extractFrom('وصل وزير الخارجية الأردني سالم الهزايمة إلى الجسر القديم.').relations;
    expect(relation).toMatchObject({
      role: 'وزير الخارجية الأردني',
      evidence: { start: 4, text: 'وزير الخارجية الأردني سالم الهزايمة' },
    });
  });

  it.each([
    ['whom he meets', 'التقى سالم الهزايمة بالرئيس الإيراني أمس.'],
    ['who comes after him', 'وصل سالم الهزايمة ووزير الخارجية الأردني إلى الجسر القديم.'],
    ['a calling', 'أكد المحلل السياسي التركي سالم الهزايمة أن الجسر مغلق.'],
    ['to whom he speaks', 'قال سالم الهزايمة لوزير الخارجية الأردني إن الجسر مغلق.'],
  ])('is not the office of somebody else: %s', (_, text) => {
    expect(relationsIn(text).filter((relation) => relation.includes('HOLDS_ROLE'))).toEqual([]);
  });

  it('leaves the clitics of the title out of the office', () => {
    const [relation] = extractFrom('اجتمع الوفد بوزير الخارجية الأردني سالم الهزايمة أمس.').relations;
    expect(relation?.role).toBe('وزير الخارجية الأردني');
  });

  it('is held in a body as well as in a state', () => {
    expect(relationsIn('وصل زعيم حزب العدالة سالم الهزايمة إلى الجسر القديم.')).toEqual([
      'سالم الهزايمة HOLDS_ROLE حزب العدالة',
    ]);
    expect(relationsIn('تحدث المتحدث باسم الجيش الليبي العميد سالم الهزايمة أمس.')).toEqual([
      'سالم الهزايمة HOLDS_ROLE libyan-armed-forces',
    ]);
  });

  it('is told once, however often the title comes back', () => {
    const text =
      'وصل وزير الخارجية الأردني سالم الهزايمة أمس. ثم عاد وزير الخارجية الأردني سالم الهزايمة إلى بيته.';
    expect(relationsIn(text)).toEqual([HELD]);
  });

  it.each([
    ['a former office', 'وصل وزير الخارجية الأردني السابق سالم الهزايمة إلى الجسر القديم.'],
    ['an office without a name', 'وصل وزير الخارجية الأردني إلى الجسر القديم.'],
    ['an office without an owner', 'وصل الوزير سالم الهزايمة إلى الجسر القديم.'],
    ['a rank', 'وصل العقيد سالم الهزايمة إلى الجسر القديم.'],
  ])('not for %s', (_, text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});
