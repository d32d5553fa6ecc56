import { describe, expect, it } from 'vitest';
import { foundBy, linked } from '../../../support/arabic.js';

describe('an unknown name between a verb of saying and what is said', () => {
  it.each([
    ['one foreign word', 'وأضاف فينسترام أن الجسر مغلق.', 'فينسترام'],
    ['before a quotation', 'وقال فينسترام "الجسر مغلق والنهر عال".', 'فينسترام'],
    ['a family name by its form', 'وقال الهزوعي في تصريح له إن الجسر مغلق.', 'الهزوعي'],
    ['two words', 'وقال فينسر هولدكمان، أمس: الجسر مغلق.', 'فينسر هولدكمان'],
    ['two words behind a verb of two senses', 'وأعلن فينسر هولدكمان أن الجسر مغلق.', 'فينسر هولدكمان'],
    ['with a particle', 'وأشار دي لوشتن إلى أن الجسر مغلق.', null],
    ['with a particle before the clause', 'وأضاف دي لوشتن أن الجسر مغلق.', 'دي لوشتن'],
  ])('is a person’s: %s', (_, text, name) => {
    expect(foundBy('speaker', text)).toEqual(name === null ? [] : [name]);
  });

  it.each([
    ['a source', 'وقال مصدر إن الجسر مغلق.'],
    ['witnesses', 'وقال شهود عيان إن الجسر مغلق.'],
    ['a plural', 'وقال متظاهرون إن الجسر مغلق.'],
    ['a study', 'وقالت الدراسة إن الجسر مغلق.'],
    ['scripture', 'قال تعالى: وما تفعلوا من خير يعلمه الله.'],
    ['an adverb', 'وأعلن فورا أن الجسر مغلق.'],
    ['an adjective of a country', 'وقال النرويجي إن الجسر مغلق.'],
    ['an adjective of office', 'وقال السياسي إن الجسر مغلق.'],
    ['one word behind a verb of two senses', 'وأعلن فينسترام أن الجسر مغلق.'],
    ['two words that another verb of two senses has as object', 'وأعلن فينسر هولدكمان عن الجسر.'],
    ['a verb that takes an object', 'وأبلغ فينسترام الوفد.'],
  ])('is none with %s', (_, text) => {
    expect(foundBy('speaker', text)).toEqual([]);
  });

  it('is the one whom the article has in full, before or behind', () => {
    expect(linked('وأضاف فينسترام أن الجسر مغلق. ووصل أندرس فينسترام أمس.')).toEqual([
      'فينسترام → person:~اندرس-فينسترام',
      'أندرس فينسترام → person:~اندرس-فينسترام',
    ]);
  });

  it('is known by then wherever it stands', () => {
    expect(linked('وصل فينسترام أمس. وأضاف فينسترام أن الجسر مغلق.')).toEqual([
      'فينسترام → person:~فينسترام',
      'فينسترام → person:~فينسترام',
    ]);
  });
});

describe('His Excellency', () => {
  const MINISTER = 'قال وزير النقل سالم الهزايمة إن الجسر مغلق.';

  it('is whoever bears such a title', () => {
    expect(linked(`${MINISTER} وأفاد معاليه بأن النهر عال.`, 'role')).toEqual([
      'معاليه → person:~سالم-الهزايمه',
    ]);
    expect(linked(`${MINISTER} ووصل الأمير خالد بكري. وأوضح معاليه أن النهر عال.`, 'role')).toEqual([
      'معاليه → person:~سالم-الهزايمه',
    ]);
  });

  it('is nobody where no one does', () => {
    expect(linked(`${MINISTER} وأفاد سموه بأن النهر عال.`, 'role')).toEqual(['سموه → nobody']);
  });

  it('is his state or sovereignty elsewhere', () => {
    expect(linked(`${MINISTER} وللبلد سيادته على النهر.`, 'role')).toEqual([]);
    expect(linked(`${MINISTER} وأكد سيادته أن النهر عال.`, 'role')).toHaveLength(1);
  });
});
