import { describe, expect, it } from 'vitest';
import { linked } from '../../../support/arabic.js';

/** The ids of the named mentions, in the order of the text. */
const ids = (text: string): (string | undefined)[] => linked(text).map((line) => line.split(' → ')[1]);

describe('a family name', () => {
  it.each([
    ['later in the article', 'وصل سالم الهزايمة. وغادر الهزايمة أمس.'],
    [
      'before the full name, in a headline',
      'الهزايمة يغادر العاصمة\nوصل وزير النقل سالم الهزايمة إلى المطار أمس مع الوفد كله ثم غادر.',
    ],
    ['behind a conjunction', 'وصل سالم الهزايمة. والهزايمة وزير.'],
    ['behind a preposition', 'وصل سالم الهزايمة. وهذا للهزايمة بيت.'],
  ])('is its bearer %s', (_, text) => {
    expect(ids(text)).toEqual(['person:~سالم-الهزايمه', 'person:~سالم-الهزايمه']);
  });

  it('of two words is the bearer too', () => {
    expect(ids('وصلت ليزا فان دورسيل. وغادرت فان دورسيل أمس.')).toEqual([
      'person:~ليزا-فان-دورسيل',
      'person:~ليزا-فان-دورسيل',
    ]);
  });

  it('is the bearer in another spelling, if it is long and only one has it', () => {
    expect(ids('وصل سالم لاندرسفلد. وقال لانديرسفلد إن الجسر مغلق.')).toEqual([
      'person:~سالم-لاندرسفلد',
      'person:~سالم-لاندرسفلد',
    ]);
    expect(ids('وصل سالم برونت. وقال برونيت إن الجسر مغلق.').at(-1)).toBe('person:~برونيت');
  });

  it('is the last bearer’s where two have it', () => {
    expect(ids('وصل سالم الهزايمة. ثم وصل خالد الهزايمة. وغادر الهزايمة أمس.').at(-1)).toBe(
      'person:~خالد-الهزايمه',
    );
  });

  it('is nobody’s where the article names no bearer', () => {
    expect(ids('غادر الهزايمة أمس.')).toEqual([]);
  });

  it('behind another given name is another person', () => {
    expect(ids('وصل سالم الهزايمة. وغادر خالد الهزايمة أمس.')).toEqual([
      'person:~سالم-الهزايمه',
      'person:~خالد-الهزايمه',
    ]);
  });
});

describe('a name that a title or a verb of saying gives', () => {
  it('comes again alone', () => {
    expect(ids('وصل الجنرال فينسترام. وغادر فينسترام أمس.')).toEqual([
      'person:~فينسترام',
      'person:~فينسترام',
    ]);
  });

  it('is the full name’s bearer, if there is one', () => {
    expect(ids('وصل الجنرال فينسترام. وغادر أندرس فينسترام أمس.')).toEqual([
      'person:~اندرس-فينسترام',
      'person:~اندرس-فينسترام',
    ]);
  });

  it('of a house is not one man’s', () => {
    expect(ids('وصل الأمير سالم بن خالد آل هزاع. وهذا بيت هزاع.')).toHaveLength(1);
  });
});

describe('a weak name of the gazetteer', () => {
  it('is the article’s own bearer before the namesake whom the gazetteer knows', () => {
    expect(ids('قال سالم لافروف ذلك. وقال لافروف إن الجسر مغلق.')).toEqual([
      'person:~سالم-لافروف',
      'person:~سالم-لافروف',
    ]);
  });

  it('counts where its bearer is named in full', () => {
    expect(ids('وصل جوزيف دانفورد. وغادر دانفورد أمس.')).toEqual([
      'person:joseph-dunford',
      'person:joseph-dunford',
    ]);
  });

  it('counts where it speaks', () => {
    expect(ids('قال لافروف إن الجسر مغلق.')).toEqual(['person:sergey-lavrov']);
  });
});

describe('a quoted name', () => {
  it('comes again without its head noun', () => {
    expect(ids('قالت حركة "الفجر الجديد" ذلك. وانسحب "الفجر الجديد" من البلدة.')).toEqual([
      'actor:~حركه-الفجر-الجديد',
      'actor:~حركه-الفجر-الجديد',
    ]);
  });

  it('without quotes, or never introduced, is none', () => {
    expect(ids('قالت حركة "الفجر الجديد" ذلك. وطلع الفجر الجديد.')).toHaveLength(1);
    expect(ids('انسحب "الفجر الجديد" من البلدة.')).toEqual([]);
  });
});
