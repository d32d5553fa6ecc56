import { describe, expect, it } from 'vitest';
import { belongingOf } from '../../../../src/language/ar/names/adjectives.js';
import { wordsOf } from '../../../../src/language/ar/words.js';
import { documentOf, LANGUAGE, linked } from '../../../support/arabic.js';

function belonging(word: string) {
  const sentence = documentOf(word).sentences[0];
  return sentence === undefined ? null : belongingOf(wordsOf(sentence)[0], LANGUAGE);
}

describe('belongingOf', () => {
  it.each([
    ['تركي', 'singular', 'm', false],
    ['تركية', 'singular', 'f', false],
    ['تركيا', 'singular', 'm', false],
    ['التركي', 'singular', 'm', true],
    ['التركية', 'singular', 'f', true],
    ['التركيين', 'plural', 'm', true],
    ['تركيون', 'plural', 'm', false],
    ['التركيان', 'dual', 'm', true],
    ['التركيتين', 'dual', 'f', true],
    ['التركيات', 'plural', 'f', true],
    ['والتركية', 'singular', 'f', true],
  ])('%s is of Turkey', (word, number, gender, definite) => {
    expect(belonging(word)).toMatchObject({ ids: ['actor:turkey'], number, gender, definite });
  });

  it('reads spellings without hamza', () => {
    expect(belonging('الامريكية')?.ids).toEqual(['actor:united-states']);
    expect(belonging('الأميركية')?.ids).toEqual(['actor:united-states']);
  });

  it.each(['كبير', 'الكبيرة', 'كرسي', 'عربية', 'في', 'و', '12'])('%s belongs to no state', (word) => {
    const ids = belonging(word)?.ids ?? [];
    expect(ids.filter((id) => LANGUAGE.gazetteer.get(id)?.type === 'State')).toEqual([]);
  });

  it('does not read a preposition as a part of the adjective', () => {
    expect(belonging('بتركي')).toBeNull();
    expect(belonging('لتركية')).toBeNull();
  });
});

describe('an adjective in a text', () => {
  it('is a mention of its own, without being a name', () => {
    expect(linked('انتقد الناس القرار التركي.', 'adjective')).toEqual(['التركي → actor:turkey']);
    expect(linked('انتقد الناس القرار التركي.')).toEqual([]);
  });

  it('gives way to a name that covers it', () => {
    expect(linked('انسحب الجيش التركي.', 'adjective')).toEqual([]);
  });

  it('is one of the people of a state, who name nobody', () => {
    expect(linked('غادر السوريون المدينة.', 'adjective')).toEqual(['السوريون → actor:syria']);
    expect(linked('غادر السوريون المدينة.')).toEqual([]);
  });

  it.each([
    'غادر الأتراكيون المدينة.',
    'غادر السائقون السوريون.',
    'وصل سوريون إلى البيت.',
    'وصل سوريان إلى البيت.',
  ])('is no mention of the state for some of its people: %s', (text) => {
    expect(linked(text, 'adjective')).toEqual([]);
  });
});
