import { describe, expect, it } from 'vitest';
import { extractFrom, linksIn } from '../support/arabic.js';

/** Why each name or office stands for what it stands for. */
function reasons(text: string): string[] {
  return linksIn(text)
    .links.filter(({ mention }) => mention.shape !== 'adjective')
    .map(({ mention, entity, reason }) => `${mention.text}: ${reason}${entity === null ? ' (nobody)' : ''}`);
}

function entityOf(text: string, surface: string, options: { id?: string; publishedAt?: string | null } = {}) {
  const link = linksIn(text, options).links.find(({ mention }) => mention.text === surface);
  if (link === undefined) throw new Error(`${surface} is no mention`);
  return link.entity;
}

describe('why a mention names its entity', () => {
  it.each([
    ['وصل جوزيف دانفورد. ثم غادر دانفورد.', ['جوزيف دانفورد: gazetteer', 'دانفورد: gazetteer']],
    ['وصل سالم الهزايمة. ثم غادر الهزايمة.', ['سالم الهزايمة: new-name', 'الهزايمة: family-name']],
    ['وصل سالم الهزايمة. ثم غادر سالم الهزايمة.', ['سالم الهزايمة: new-name', 'سالم الهزايمة: same-name']],
    [
      'وصل وزير النقل النرويجي آرنه ليندسفيك. ثم غادر وزير النقل النرويجي.',
      ['آرنه ليندسفيك: new-name', 'وزير النقل النرويجي: office'],
    ],
    ['قال مسؤول أمريكي ذلك.', ['مسؤول أمريكي: speaks-for']],
    ['قالت حركة الفجر ذلك. ثم صمتت الحركة.', ['حركة الفجر: new-name', 'الحركة: anaphor']],
    [
      'قالت وزارة النقل النرويجية ذلك. ثم صمتت الوزارة النرويجية.',
      ['وزارة النقل النرويجية: new-name', 'الوزارة النرويجية: described-before'],
    ],
    [
      'قالت وزارة النقل النرويجية ذلك. وقالت وزارة العدل النرويجية غيره. ثم صمتت الوزارة النرويجية.',
      ['وزارة النقل النرويجية: new-name', 'وزارة العدل النرويجية: new-name', 'الوزارة النرويجية: new-name'],
    ],
    ['صمت التنظيم.', ['التنظيم: unresolved (nobody)']],
    [
      'وصل محمد جواد ظريفيان. ثم غادر جواد ظريفيان.',
      ['محمد جواد ظريفيان: new-name', 'جواد ظريفيان: variant'],
    ],
    ['يطالب المتمردون بالحوار.', ['المتمردون: new-name']],
  ])('%s', (text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });
});

describe('an office without a name', () => {
  const NAMED = 'وصل وزير النقل النرويجي آرنه ليندسفيك.';
  const LINDSVIK = 'person:~ارنه-ليندسفيك';

  it.each([
    ['the same title', `${NAMED} ثم غادر وزير النقل النرويجي أمس.`, 'وزير النقل النرويجي'],
    ['a shorter title', `${NAMED} ثم غادر الوزير النرويجي أمس.`, 'الوزير النرويجي'],
  ])('is the one whom the article names: %s', (_, text, surface) => {
    expect(entityOf(text, surface)).toBe(LINDSVIK);
  });

  it('is not the one of another state', () => {
    expect(entityOf(`${NAMED} ثم غادر الوزير التركي أمس.`, 'الوزير التركي')).not.toBe(LINDSVIK);
  });

  it('in a headline is the one whom the body names', () => {
    const text = `وزير نرويجي يصل إلى الجسر القديم\n${NAMED.replace('.', ' مساء أمس بعد رحلة طويلة من الشمال.')}`;
    expect(entityOf(text, 'وزير نرويجي')).toBe(LINDSVIK);
  });

  it('without the article stays nobody in particular in the body', () => {
    expect(entityOf(`${NAMED} ثم غادر مسؤول نرويجي أمس.`, 'مسؤول نرويجي')).toBe('actor:norway');
  });
});

describe('a name of several', () => {
  it('is the one whose office the text gives', () => {
    expect(entityOf('وصل الرئيس الأمريكي جورج بوش.', 'جورج بوش')).toMatch(/^person:george/u);
  });

  it('is the largest of several towns', () => {
    expect(entityOf('زار الوفد مدينة طرابلس.', 'طرابلس')).toMatch(/^place:/u);
  });
});

describe('the entities of an article', () => {
  it('stand in the order of their first mention, with every mention', () => {
    const text = 'وصل سالم الهزايمة إلى تركيا. ثم غادر الهزايمة تركيا إلى إيران.';
    const { entities } = extractFrom(text);
    expect(entities.map(({ id }) => id)).toEqual(['person:~سالم-الهزايمه', 'actor:turkey', 'actor:iran']);
    expect(entities.map(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([
      ['سالم الهزايمة', 'الهزايمة'],
      ['تركيا', 'تركيا'],
      ['إيران'],
    ]);
  });

  it('have the gazetteer’s names, or the article’s own', () => {
    const { entities } = extractFrom('وصل سالم الهزايمة إلى تركيا.');
    expect(entities[0]).toMatchObject({
      type: 'Person',
      name: 'سالم الهزايمة',
      nameAr: 'سالم الهزايمة',
      nameEn: null,
    });
    expect(extractFrom('وقال سالم الهزايمة للحكومة الموريتانية إن الجسر مغلق.').entities).toMatchObject([
      { name: 'سالم الهزايمة' },
      { name: 'الحكومة الموريتانية', mentions: [{ text: 'لحكومة الموريتانية' }] },
    ]);
    expect(entities[1]).toMatchObject({ type: 'State', name: 'تركيا', nameEn: 'Turkey' });
    expect(entities[1]?.aliases).not.toContain('تركيا');
  });

  it('do not have what only an adjective names, unless a position or relation needs it', () => {
    const ids = (text: string) => extractFrom(text).entities.map(({ id }) => id);
    expect(ids('هذا قرار تركي قديم.')).toEqual([]);
    expect(ids('وصل وزير الخارجية التركي مولود جاويش أوغلو.')).toContain('actor:turkey');
  });
});
