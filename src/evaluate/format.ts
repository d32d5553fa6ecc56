import type { ArticleScore, PooledScore, Score } from './score.js';
import { type Figures, figuresOf, tallyOfField } from './tally.js';

export const COLUMNS = [
  'entities',
  'who',
  'soft',
  'stance',
  'full',
  'relations',
  'dates',
  'reportedBy',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The figures of one column of a score: precision, recall, F1. */
export function figuresFor(score: Score, column: Column): Figures {
  const counted = score[column];
  return figuresOf('right' in counted ? tallyOfField(counted) : counted);
}

/** A table for people: F1 for each article, then precision, recall, F1 and counts of all together. */
export function formatScores(scores: readonly ArticleScore[], pooled: PooledScore): string {
  const rows = [
    ['F1', ...COLUMNS],
    ...scores.map((score) => [score.article, ...row(score, (figures) => figures.f1)]),
    ['pooled F1', ...row(pooled, (figures) => figures.f1)],
    ['pooled precision', ...row(pooled, (figures) => figures.precision)],
    ['pooled recall', ...row(pooled, (figures) => figures.recall)],
    ['hits/found/annotated', ...COLUMNS.map((column) => formatCounts(pooled, column))],
  ];
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((each) => each[index]?.length ?? 0))) ?? [];
  return rows.map((each) => formatRow(each, widths)).join('\n');
}

/** Every fault, article by article, with its sentence and the rule that fired. */
export function formatErrors(scores: readonly ArticleScore[]): string {
  const blocks = scores.map((score) => {
    const faults = score.faults.map(({ about, kind, message, sentence, rule }) => {
      const by = rule === null ? '' : `  [${rule}]`;
      const quote = sentence === '' ? '' : `\n    ${sentence}`;
      return `  ${kind} ${about}: ${message}${by}${quote}`;
    });
    return [`${score.article}: ${score.faults.length} faults`, ...faults].join('\n');
  });
  return blocks.join('\n\n');
}

function row(score: Score, pick: (figures: Figures) => number | null): string[] {
  return COLUMNS.map((column) => {
    const figure = pick(figuresFor(score, column));
    return figure === null ? '–' : figure.toFixed(3);
  });
}

function formatCounts(score: Score, column: Column): string {
  const counted = score[column];
  const { hits, predicted, annotated } = 'right' in counted ? tallyOfField(counted) : counted;
  return `${hits}/${predicted}/${annotated}`;
}

function formatRow(cells: readonly string[], widths: readonly number[]): string {
  const [first = '', ...rest] = cells;
  const figures = rest.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
  return [first.padEnd(widths[0] ?? 0), ...figures].join('  ');
}
