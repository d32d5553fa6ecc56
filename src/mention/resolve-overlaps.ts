import type { Mention } from '../model/mention.js';
import { contains, overlap } from '../model/span.js';

/**
 * Chooses among proposals that claim the same text. The longest name wins, then the better supported one. An office may
 * hold the name of the body it belongs to; an adjective stays only where no name covers it.
 */
export function resolveOverlaps(proposals: readonly Mention[]): Mention[] {
  const names: Mention[] = [];
  for (const mention of ranked(proposals, (shape) => shape === 'name' || shape === 'anaphor')) {
    if (!names.some((kept) => clash(kept, mention))) names.push(mention);
  }
  const roles: Mention[] = [];
  for (const mention of ranked(proposals, (shape) => shape === 'role')) {
    const claimed = names.some((kept) => clash(kept, mention) && !contains(mention, kept));
    const headTaken = names.some(
      (kept) => kept.sentence === mention.sentence && kept.from <= mention.from && mention.from < kept.to,
    );
    const spoken = names.some(
      (kept) =>
        kept.role !== null && kept.sentence === mention.sentence && contains(kept.role.phrase, mention),
    );
    if (!claimed && !headTaken && !spoken && !roles.some((kept) => clash(kept, mention))) roles.push(mention);
  }
  const adjectives: Mention[] = [];
  for (const mention of ranked(proposals, (shape) => shape === 'adjective')) {
    const covered = [...names, ...adjectives].some((kept) => clash(kept, mention));
    if (!covered) adjectives.push(mention);
  }
  return [...names, ...roles, ...adjectives].sort((a, b) => a.start - b.start || b.end - a.end);
}

function ranked(proposals: readonly Mention[], has: (shape: Mention['shape']) => boolean): Mention[] {
  return proposals
    .filter(({ shape }) => has(shape))
    .sort(
      (a, b) =>
        b.to - b.from - (a.to - a.from) ||
        support(b) - support(a) ||
        a.start - b.start ||
        compare(a.rule, b.rule),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An office said with the name is the best support, then a name that the gazetteer knows alone. */
function support(mention: Mention): number {
  const known = mention.candidates.length === 1 ? 4 : mention.candidates.length > 1 ? 2 : 0;
  return (mention.role ? 8 : 0) + known + (mention.weak ? -6 : 0) + (mention.kind ? 1 : 0);
}

function clash(a: Mention, b: Mention): boolean {
  return a.sentence === b.sentence && overlap(a, b) > 0;
}
