import type { LayoutRules } from '../pack.js';
import { LINE_PATTERNS } from './lexicon/boilerplate.js';
import { normalise } from './normalise.js';

/** Longer lines are prose, whatever words they begin with. */
const LONGEST_FURNITURE = 160;

export const layout: LayoutRules = {
  roleOf(line) {
    if (line.length > LONGEST_FURNITURE) return null;
    const folded = normalise(line)
      .replace(/^[\s.…•|\-–—*#>«»"]+|[\s.…•|\-–—*<«»"!]+$/gu, '')
      .trim();
    return LINE_PATTERNS.find(({ pattern }) => pattern.test(folded))?.role ?? null;
  },
};
