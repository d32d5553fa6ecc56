import type { Stance } from '../../../model/stance.js';

/**
 * A phrase inside a reported proposition that says what it amounts to, whatever the verb of saying: "said that X must".
 */
export interface PropositionCue {
  /** Tokens in normal form. `…` stands for one to MAX_GAP tokens (على X أن), `*` ends a token (مستعد*: مستعدون). */
  readonly words: readonly string[];
  readonly stance: Stance;
  /**
   * Whose conduct it must be about: `own` the speaker's side, `other` another's, `any` either. A promise is of the own
   * side, an accusation of another.
   */
  readonly whose: 'own' | 'other' | 'any';
}

/** Cues of one stance, a line each. */
export function cues(stance: Stance, whose: PropositionCue['whose'], lines: string): PropositionCue[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ words: line.trim().split(' '), stance, whose }));
}
