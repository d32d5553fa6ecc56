import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate, figuresFor, pool, readAnnotated } from '../../src/evaluate/index.js';
import { createContext, extract } from '../../src/pipeline.js';

// What the extractor scores on the project's own samples. A change that lowers a figure has to say why; one that raises
// it freezes the new one: npx isnad evaluate data/articles --format json
const FROZEN: Readonly<Record<Column, { precision: number; recall: number; f1: number }>> = JSON.parse(
  readFileSync(new URL('frozen-samples.json', import.meta.url), 'utf8'),
);
const COLUMNS = ['entities', 'who', 'soft', 'stance', 'full', 'relations', 'dates', 'reportedBy'] as const;
type Column = (typeof COLUMNS)[number];
/** The frozen figures are rounded to four digits. */
const ROUNDING = 0.00005;

describe('the extractor on the sample articles', () => {
  const context = createContext();
  const folder = fileURLToPath(new URL('../../data/articles', import.meta.url));
  const pooled = pool(
    readAnnotated(folder).map((article) => evaluate(article, extract(article.input, context))),
  );

  it.each(COLUMNS)('does not lose on %s', (column) => {
    const { precision, recall, f1 } = figuresFor(pooled, column);
    expect((f1 ?? 0) + ROUNDING).toBeGreaterThanOrEqual(FROZEN[column].f1);
    expect((precision ?? 0) + ROUNDING).toBeGreaterThanOrEqual(FROZEN[column].precision);
    expect((recall ?? 0) + ROUNDING).toBeGreaterThanOrEqual(FROZEN[column].recall);
  });

  it('invents less than it misses: precision is not below recall', () => {
    for (const column of ['who', 'soft', 'stance', 'full'] as const) {
      const { precision, recall } = figuresFor(pooled, column);
      expect(precision).toBeGreaterThanOrEqual(recall ?? 1);
    }
  });
});
