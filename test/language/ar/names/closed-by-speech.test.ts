import { describe, expect, it } from 'vitest';
import { foundBy, mentionsIn, stancesIn } from '../../../support/arabic.js';

const people = (text: string) =>
  mentionsIn(text)
    .filter(({ type, shape }) => type === 'Person' && shape === 'name')
    .map(({ text: name }) => name);

describe('a name that ends where speech begins', () => {
  it.each([
    ['a common noun', 'رأى الخبير الأردني سالم قمر أن القافلة ستصل غدا.', 'سالم قمر'],
    ['a word of office', 'وقال المحلل سالم الوزير إن القافلة ستصل غدا.', 'سالم الوزير'],
    ['a noun before إلى', 'وأشار المحلل سالم قمر إلى أن القافلة ستصل غدا.', 'سالم قمر'],
    ['a noun before a colon', 'قال المحلل سالم قمر: القافلة ستصل غدا.', 'سالم قمر'],
    ['two words', 'وقال المحلل سالم قمر الحدادين إن القافلة ستصل غدا.', 'سالم قمر الحدادين'],
  ])('keeps its last word: %s', (_, text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it('is known again by that word', () => {
    const text = 'رأى الخبير الأردني سالم قمر أن القافلة ستصل غدا. وأضاف قمر أن الجسر القديم مغلق.';
    expect(stancesIn(text)).toEqual(['سالم قمر states', 'سالم قمر states']);
  });

  it.each([
    ['when it was said', 'قال المحلل سالم أمس إن القافلة ستصل غدا.'],
    ['how it was said', 'قال المحلل سالم محذراً إن القافلة ستصل غدا.'],
    ['whom he told', 'قال المحلل سالم لرويترز إن القافلة ستصل غدا.'],
    ['a noun of saying', 'ونقلت رويترز عن المحلل سالم قوله إن القافلة ستصل غدا.'],
    ['his verb', 'المحلل سالم أكد أن القافلة ستصل غدا.'],
    ['where no speech begins', 'وزار المحلل سالم قرية في الشمال.'],
  ])('does not take along %s', (_, text) => {
    expect(people(text).filter((name) => name !== 'سالم')).toEqual([]);
  });

  it('needs a given name', () => {
    expect(foundBy('given-name', 'قال رجل عجوز إن القافلة ستصل غدا.')).toEqual([]);
  });
});
