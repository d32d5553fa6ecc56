import { diffArrays } from 'diff';

/** Words that two wordings share, or that one of them alone has. */
export interface WordRun {
  readonly change: 'same' | 'removed' | 'added';
  /** The words as the text has them, with single spaces between. */
  readonly text: string;
}

/** What changed between two wordings, word by word, in the order of the text. */
export function changedWords(before: string, after: string): WordRun[] {
  const runs = diffArrays(wordsOf(before), wordsOf(after));
  return runs.map(({ value, added, removed }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
