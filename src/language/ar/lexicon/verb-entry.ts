import type { Stance } from '../../../model/stance.js';
import type { VerbForm, VerbShape } from '../morphology/verb-shape.js';
import { type Frame, parseFrames } from './frames.js';

/**
 * What a verb does in the news: `say` reports a proposition; `stance` is itself a position towards its object;
 * `discuss` joins parties over a subject; `support` lends its subject to a noun of stance or saying (أعرب عن رفضه);
 * `meet` brings actors together; `other` is none of these, and stands here for what it means inside a proposition,
 * or because its spelling would else be taken for a verb that reports (ورد is not و + رد).
 */
export type VerbKind = 'say' | 'stance' | 'discuss' | 'support' | 'meet' | 'other';

export interface VerbEntry extends VerbShape {
  /** In English, a word or two. */
  readonly gloss: string;
  readonly kind: VerbKind;
  /** The stance that it gives when neither frame nor proposition overrules it; null for `meet` and `other`. */
  readonly stance: Stance | null;
  /**
   * What it makes of a neutral report ("said that X …") when it is the predicate of the proposition. `accuses` holds
   * where its subject is not the speaker's own side, everything else where it is.
   */
  readonly proposition: Stance | null;
  readonly frames: readonly Frame[];
  /** Its commonest spellings are often another word or another sense: which, and what tells them apart. */
  readonly ambiguous?: string;
}

type Options = Pick<VerbEntry, 'vowel' | 'perfectVowel' | 'masdars' | 'stems' | 'ambiguous'> & {
  readonly proposition?: Stance;
};

/** Stances of the act of saying itself, which a proposition cannot do. */
const NEUTRAL: ReadonlySet<Stance | null> = new Set<Stance | null>(['states', null]);

/** Makes the builder of one kind of entry: lemma, root, form, gloss, stance, frames (see frames.ts), what else. */
function builderOf(kind: VerbKind) {
  return (
    lemma: string,
    root: string,
    form: VerbForm,
    gloss: string,
    stance: Stance | null,
    frames: string,
    options: Options = {},
  ): VerbEntry => ({
    lemma,
    root,
    form,
    gloss,
    kind,
    stance,
    frames: parseFrames(frames),
    ...options,
    proposition: options.proposition ?? (NEUTRAL.has(stance) ? null : stance),
  });
}

export const say = builderOf('say');
export const stance = builderOf('stance');
export const discuss = builderOf('discuss');
export const support = builderOf('support');
export const meet = builderOf('meet');
export const other = builderOf('other');
