import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, readAnnotated } from '../../src/evaluate/index.js';
import { idealExtraction } from './ideal.js';

/** The project's own samples, and any folder of one's own. */
const folders = ['data/articles', process.env.ISNAD_ANNOTATED].filter(
  (folder): folder is string => folder !== undefined && existsSync(folder),
);

describe.skipIf(folders.length === 0)('the annotation of every article', () => {
  it.each(folders)('scores full marks against itself: %s', (folder) => {
    for (const article of readAnnotated(folder)) {
      const score = evaluate(article, idealExtraction(article));
      expect(score.faults, article.id).toEqual([]);
      expect(article.problems).toEqual([]);
    }
  });
});
