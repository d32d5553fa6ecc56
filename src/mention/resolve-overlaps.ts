import { compareText } from '../model/compare-text.js';
import type { Mention } from '../model/mention.js';
import { contains } from '../model/span.js';

/**
 * Chooses among proposals that claim the same text. The longest name wins, then the better supported one. An office may
 * hold the name of the body it belongs to; an adjective stays only where no name covers it.
 */
export function resolveOverlaps(proposals: readonly Mention[]): Mention[] {
  if (proposals.length === 0) return [];
  const taken = new Map<number, Mention>();
  const names = ranked(proposals, (shape) => shape === 'name' || shape === 'anaphor').filter((mention) =>
    take(taken, mention),
  );
  const phrases = names.flatMap(({ role }) => (role === null ? [] : [role.phrase]));
  const roleTokens = new Map<number, Mention>();
  const roles = ranked(proposals, (shape) => shape === 'role').filter((mention) => {
    const claimed = holders(taken, mention).some((name) => !contains(mention, name));
    const headTaken = taken.has(mention.from);
    const spoken = phrases.some((phrase) => contains(phrase, mention));
    return !claimed && !headTaken && !spoken && take(roleTokens, mention);
  });
  const adjectives = ranked(proposals, (shape) => shape === 'adjective').filter((mention) =>
    take(taken, mention),
  );
  return [...names, ...roles, ...adjectives].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions that have taken its tokens. */
function holders(taken: ReadonlyMap<number, Mention>, { from, to }: Mention): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to; at++) {
    const holder = taken.get(at);
    if (holder) found.push(holder);
  }
  return found;
}

/** Takes a mention's tokens, unless one of them is taken. */
function take(taken: Map<number, Mention>, mention: Mention): boolean {
  const { from, to } = mention;
  for (let at = from; at < to; at++) if (taken.has(at)) return false;
  for (let at = from; at < to; at++) taken.set(at, mention);
  return true;
}

function ranked(proposals: readonly Mention[], has: (shape: Mention['shape']) => boolean): Mention[] {
  return proposals
    .filter(({ shape }) => has(shape))
    .sort(
      (a, b) =>
        b.to - b.from - (a.to - a.from) ||
        support(b) - support(a) ||
        phraseLength(b) - phraseLength(a) ||
        a.start - b.start ||
        compareText(a.rule, b.rule),
    );
}

/** Of two readings of one name the one with more of its titles. */
function phraseLength({ role }: Mention): number {
  return role === null ? 0 : role.phrase.end - role.phrase.start;
}

/** An office said with the name is the best support, then a name that the gazetteer knows alone. */
function support(mention: Mention): number {
  const known = mention.candidates.length === 1 ? 4 : mention.candidates.length > 1 ? 2 : 0;
  return (mention.role ? 8 : 0) + known + (mention.weak ? -6 : 0) + (mention.kind ? 1 : 0);
}
