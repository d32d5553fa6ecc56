import type { Stance } from '../../../model/stance.js';
import { type Frame, parseFrames } from './frames.js';

/**
 * `stance`: with its possessor as holder, itself a position (رفضه التدخل). `say`: a report (قوله, تصريحات).
 * `modal`: a duty or a worth, whose holder is whoever speaks (شدد على ضرورة). `talk`: an occasion of speaking.
 */
export type NounKind = 'stance' | 'say' | 'modal' | 'talk';

export interface NounEntry {
  /** With hamza and ة, unvocalised, indefinite. */
  readonly noun: string;
  readonly plurals: readonly string[];
  readonly gloss: string;
  readonly kind: NounKind;
  /** The stance that a verb of support or saying takes from it. */
  readonly stance: Stance;
  /** The stance when it is about a danger to come (خطر, احتمال, أن + imperfect); null where that changes nothing. */
  readonly ofDanger: Stance | null;
  /** How it takes what it is about: `object` is its genitive, or its object after a possessor (رفضه التدخل). */
  readonly frames: readonly Frame[];
  /** Often another word, or no stance: what tells. */
  readonly ambiguous?: string;
}

type Options = { readonly plurals?: string; readonly ofDanger?: Stance; readonly ambiguous?: string };

function builderOf(kind: NounKind) {
  return (noun: string, gloss: string, stance: Stance, frames: string, options: Options = {}): NounEntry => ({
    noun,
    plurals: options.plurals?.split(' ') ?? [],
    gloss,
    kind,
    stance,
    ofDanger: options.ofDanger ?? null,
    frames: parseFrames(frames),
    ...(options.ambiguous === undefined ? {} : { ambiguous: options.ambiguous }),
  });
}

export const stance = builderOf('stance');
export const say = builderOf('say');
export const modal = builderOf('modal');
export const talk = builderOf('talk');
