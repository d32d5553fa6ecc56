import type { PropositionCue } from './cue.js';
import { MAX_GAP, PROPOSITION_CUES } from './modals.js';

/** Tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A cue and the tokens that it covers. */
export interface CueHit extends TokenRange {
  readonly cue: PropositionCue;
  /** What stood for `…`: for على … أن it has to be an actor, which is for the caller to check. */
  readonly gap: TokenRange | null;
}

function fits(pattern: string, norm: string | undefined): boolean {
  if (norm === undefined) return false;
  return pattern.endsWith('*') ? norm.startsWith(pattern.slice(0, -1)) : norm === pattern;
}

/** The first word of a cue may have a conjunction before it. */
function opens(pattern: string, norm: string): boolean {
  return fits(pattern, norm) || (/^[وف]./u.test(norm) && fits(pattern, norm.slice(1)));
}

/** Where the tokens after `at` bring the word that follows a gap; null where they do not. */
function gapAt(next: string, norms: readonly string[], at: number): TokenRange | null {
  const length = norms.slice(at + 1, at + 1 + MAX_GAP).findIndex((norm) => fits(next, norm)) + 1;
  return length === 0 ? null : { from: at, to: at + length };
}

function matchAt(cue: PropositionCue, norms: readonly string[], from: number): CueHit | null {
  let at = from;
  let gap: TokenRange | null = null;
  for (const [index, word] of cue.words.entries()) {
    if (word === '…') {
      gap = gapAt(cue.words[index + 1] ?? '', norms, at);
      if (gap === null) return null;
      at = gap.to;
    } else {
      const isThere = index === 0 ? opens(word, norms[at] ?? '') : fits(word, norms[at]);
      if (!isThere) return null;
      at += 1;
    }
  }
  return { cue, from, to: at, gap };
}

const BY_FIRST_LETTER = new Map<string, PropositionCue[]>();
for (const cue of PROPOSITION_CUES) {
  const letter = cue.words[0]?.charAt(0) ?? '';
  BY_FIRST_LETTER.set(letter, [...(BY_FIRST_LETTER.get(letter) ?? []), cue]);
}

/** The cues that a word opens, in the order of PROPOSITION_CUES but for its conjunction. */
export function cuesOpenedBy(norm: string): readonly PropositionCue[] {
  const own = BY_FIRST_LETTER.get(norm.charAt(0)) ?? [];
  const joined = /^[وف]./u.test(norm) ? (BY_FIRST_LETTER.get(norm.charAt(1)) ?? []) : [];
  return [...own, ...joined].filter(({ words }) => opens(words[0] ?? '', norm));
}

/**
 * The cues that stand at a token of a sequence (normal forms), of those that its word opens. A gap does not look further
 * than MAX_GAP tokens; the caller cuts the sequence at the proposition's edges.
 */
export function findCuesAt(
  norms: readonly string[],
  from: number,
  opened: readonly PropositionCue[] = cuesOpenedBy(norms[from] ?? ''),
): CueHit[] {
  return opened.flatMap((cue) => matchAt(cue, norms, from) ?? []);
}

/** All cues in a sequence of tokens, in the order of the tokens, then of PROPOSITION_CUES. */
export function findCues(norms: readonly string[]): CueHit[] {
  return norms.flatMap((_, from) => findCuesAt(norms, from));
}
