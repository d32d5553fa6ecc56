import { describe, expect, it } from 'vitest';
import { predicateAt } from '../../../../src/language/ar/statements/predicates.js';
import { viewIn } from '../../../support/arabic-view.js';

/** The predicates of a sentence: lemma and shape. */
function predicates(text: string): string[] {
  const view = viewIn(text);
  return view.words.flatMap((_, at) => {
    const predicate = predicateAt(view, at);
    return predicate === null ? [] : [`${predicate.entry.lemma} ${predicate.shape}`];
  });
}

function first(text: string) {
  const view = viewIn(text);
  return view.words.map((_, at) => predicateAt(view, at)).find((predicate) => predicate !== null);
}

describe('predicateAt', () => {
  it.each([
    ['the perfect', 'قال ذلك.', ['قال finite']],
    ['the imperfect', 'يقول ذلك.', ['قال finite']],
    ['a conjunction', 'وقال ذلك.', ['قال finite']],
    ['the future of a stance', 'سيرفض سالم الهزايمة ذلك.', ['رفض finite']],
    ['a participle behind a comma', 'غادر الوفد، مؤكدا ذلك.', ['أكد participle']],
    ['a feminine participle with أن', 'غادرت اللجنة مؤكدة أن الجسر مغلق.', ['أكد participle']],
    ['a plural participle', 'غادر الوفد مؤكدين ذلك.', ['أكد participle']],
    ['spelling without hamza', 'اعلنت تركيا ذلك.', ['أعلن finite']],
    ['two verbs', 'قال سالم الهزايمة شيئا وأكدت تركيا ذلك.', ['قال finite', 'أكد finite']],
  ])('reads %s', (_, text, expected) => {
    expect(predicates(text)).toEqual(expected);
  });

  it.each([
    ['a noun with its pronoun, spelled like a participle', 'عن أمله أن يصل الوفد.'],
    ['an infinitive with its pronoun', 'وفي كلمته، تضامنها مع السكان.'],
    ['a noun that says what it is', 'وهو أمر صعب.'],
    ['a noun behind a preposition', 'في رد على ذلك.'],
    ['a noun behind a demonstrative', 'كان هذا رد الناس.'],
    ['the infinitive', 'يريد أن يعلن ذلك.'],
    ['a definite participle', 'هذا هو المتحدث المعروف.'],
    ['a name', 'غادر سعيد الناطق المدينة.'],
    ['a verb that reports nothing', 'أكل الرجل الخبز.'],
    ['what will only be said', 'سيعلن سالم الهزايمة ذلك غدا.'],
    ['what will be discussed', 'سوف تبحث تركيا وإيران ذلك غدا.'],
    ['the author’s “we”', 'نقول ذلك منذ زمن.'],
    ['a noun in the accusative', 'كان ذلك ردًا قويًا.'],
  ])('does not take %s for one', (_, text) => {
    expect(predicates(text)).toEqual([]);
  });

  it('says what stands before and behind the verb', () => {
    expect(first('لم يعلن سالم الهزايمة ذلك.')).toMatchObject({ negated: true, joined: false });
    expect(first('ولن تعلن تركيا ذلك.')).toMatchObject({ negated: true });
    expect(first('وأعلنت تركيا ذلك.')).toMatchObject({ negated: false, joined: true, future: false });
    expect(first('سوف ترفض تركيا ذلك.')).toMatchObject({ future: true });
    expect(first('سترفض تركيا ذلك.')).toMatchObject({ future: true });
  });

  it('says who it agrees with', () => {
    expect(first('قالت ذلك.')?.agreement).toEqual({ number: 'singular', gender: 'f' });
    expect(first('قالا ذلك.')?.agreement).toEqual({ number: 'dual', gender: 'm' });
    expect(first('قالوا ذلك.')?.agreement).toEqual({ number: 'plural', gender: 'm' });
  });
});
