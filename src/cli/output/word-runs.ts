import type { WordRun } from '../../graph/index.js';

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** One text with what was taken out and what was put in, marked as `git diff --word-diff` does. */
export function renderWordRuns(runs: readonly WordRun[]): string {
  return runs
    .map(({ change, text }) => {
      const [open, close] = MARKS[change];
      return `${open}${text}${close}`;
    })
    .join(' ');
}
