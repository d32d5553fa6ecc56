import { describe, expect, it } from 'vitest';
import { linked, linksIn, mentionsIn } from '../../../support/arabic.js';

function idOf(text: string, id: string): string | null | undefined {
  return linksIn(text, { id }).links.find(({ mention }) => mention.shape === 'name')?.entity;
}

describe('a side that the text only describes', () => {
  it.each(['الانفصاليون', 'المتمردون', 'المسلحون', 'المعارضة'])('%s is a group', (noun) => {
    const [mention] = mentionsIn(`يطالب ${noun} بالحوار.`);
    expect(mention).toMatchObject({ text: noun, shape: 'name', kind: 'described-group', local: true });
  });

  it('is one group in each case of its plural', () => {
    const ids = linked('يطالب الانفصاليون بالحوار. ولم يسمع أحد للانفصاليين. ومن الانفصاليين من رفض.').map(
      (line) => line.split(' → ')[1],
    );
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it('is another one in another article', () => {
    const first = idOf('يطالب الانفصاليون بالحوار.', 'article-a');
    expect(first).toMatch(/^actor:~الانفصاليون~[0-9a-f]{8}$/u);
    expect(idOf('يطالب الانفصاليون بالحوار.', 'article-b')).not.toBe(first);
    expect(idOf('يطالب الانفصاليون بالحوار.', 'article-a')).toBe(first);
  });

  it('is the same in every article once an adjective says whose it is', () => {
    const id = idOf('تطالب المعارضة التركية بالحوار.', 'article-a');
    expect(id).toBe('actor:~المعارضه-التركيه');
    expect(idOf('تطالب المعارضة التركية بالحوار.', 'article-b')).toBe(id);
  });

  it('is the one described before, where the fuller description came first', () => {
    const text = 'يطالب الانفصاليون الموالون لروسيا بالحوار. ثم عاد الانفصاليون إلى الجسر.';
    expect(linked(text).map((line) => line.split(' → ')[1])).toEqual([
      'actor:pro-russian-separatists',
      'actor:pro-russian-separatists',
    ]);
  });

  it('gives way to a name that the gazetteer knows', () => {
    expect(linked('يطالب المتمردون الحوثيون بالحوار.')).toEqual(['المتمردون الحوثيون → actor:houthis']);
  });

  it('leaves the preposition outside', () => {
    const text = 'لم يسمع أحد للانفصاليين ولا بالمتمردين.';
    expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'لانفصاليين',
      'المتمردين',
    ]);
  });

  it.each(['قال مسلحون ذلك.', 'هذه معارضة قوية.', 'وصل متمردون إلى الجسر.', 'غادر المسافرون.'])(
    'needs the article and a known noun: %s',
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );
});
