import { describe, expect, it } from 'vitest';
import { sequenceAt, trimmedSpan } from '../../../../src/language/ar/statements/view.js';
import { viewIn } from '../../../support/arabic-view.js';

/** The noun phrases of a sentence with what governs them: `في: تركيا`. */
function phrases(text: string): string[] {
  const { phrases: found, words } = viewIn(text);
  return found.map(({ from, to, governor, joined }) => {
    const surface = words.slice(from, to).map(({ token }) => token.text);
    return `${governor ?? '-'}${joined ? ' +' : ''}: ${surface.join(' ')}`;
  });
}

describe('the phrases of a sentence', () => {
  it.each([
    [
      'title and name are one',
      'وصل وزير الخارجية النرويجي آرنه ليندسفيك.',
      ['-: وزير الخارجية النرويجي آرنه ليندسفيك'],
    ],
    ['a rank belongs to the name', 'وصل العقيد سالم الهزايمة.', ['-: العقيد سالم الهزايمة']],
    ['a preposition', 'وصل سالم الهزايمة إلى تركيا.', ['-: سالم الهزايمة', 'الي: تركيا']],
    ['a preposition in the word', 'وصل سالم الهزايمة بتركيا.', ['-: سالم الهزايمة', 'ب: بتركيا']],
    [
      'what و joins has the governor of what it is joined to',
      'وصل إلى تركيا وإيران.',
      ['الي: تركيا', 'الي +: وإيران'],
    ],
    ['a genitive', 'انتقد سالم الهزايمة حكومة تركيا.', ['-: سالم الهزايمة', 'of: تركيا']],
    [
      'a name inside a phrase is none of its own',
      'وصل رئيس أركان الجيش التركي خلوصي أكار.',
      ['-: رئيس أركان الجيش التركي خلوصي أكار'],
    ],
  ])('%s', (_, text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('cover their tokens', () => {
    const view = viewIn('وصل وزير الخارجية النرويجي آرنه ليندسفيك إلى تركيا.');
    expect(view.words.map((_, at) => view.phraseAt(at)?.mention.text ?? '-')).toEqual([
      '-',
      ...Array.from({ length: 5 }, () => 'آرنه ليندسفيك'),
      '-',
      'تركيا',
      '-',
    ]);
    expect(view.phraseAt(99)).toBeNull();
  });
});

describe('trimmedSpan', () => {
  const text = '، قال سالم الهزايمة ذلك .';
  const { words } = viewIn(text);

  it('leaves edge commas and full stops out', () => {
    const span = trimmedSpan(words, 0, words.length);
    expect(text.slice(span?.start, span?.end)).toBe('قال سالم الهزايمة ذلك');
  });

  it('is nothing where nothing is left', () => {
    expect(trimmedSpan(words, 0, 1)).toBeNull();
    expect(trimmedSpan(words, 3, 3)).toBeNull();
    expect(trimmedSpan(words, 4, 2)).toBeNull();
    expect(trimmedSpan(words, 90, 99)).toBeNull();
  });
});

describe('sequenceAt', () => {
  const { words } = viewIn('وفقا لتركيا على حد قول الناس.');

  it('gives the token behind the sequence', () => {
    expect(sequenceAt(words, 2, ['علي', 'حد', 'قول'])).toBe(5);
    expect(sequenceAt(words, 2, ['علي', 'حد', 'تعبير'])).toBeNull();
  });

  it('finds a preposition in the next word', () => {
    expect(sequenceAt(words, 0, ['وفقا', 'ل'])).toBe(1);
    expect(sequenceAt(words, 5, ['الناس', 'ل'])).toBeNull();
  });
});
