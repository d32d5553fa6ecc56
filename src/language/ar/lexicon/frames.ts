import { IsnadError } from '../../../errors.js';
import { STANCES, type Stance } from '../../../model/stance.js';
import { normalise } from '../normalise.js';

/**
 * The part that a complement plays: what is spoken of, who is spoken to, whom or what it is directed at, whose words
 * are passed on (نقل عن), with whom.
 */
const FRAME_ROLES = ['topic', 'addressee', 'target', 'source', 'partner'] as const;
export type FrameRole = (typeof FRAME_ROLES)[number];

/** One complement that a verb takes. */
export interface Frame {
  /**
   * `ان`: a clause after أن or إن. `quote`: a direct quotation. `masdar-object`: a verbal noun as object that is the
   * proposition (أكد رفضه). `object`: a plain object. `preposition`: what stands after `preposition`.
   */
  readonly takes: 'ان' | 'quote' | 'masdar-object' | 'object' | 'preposition';
  /** In normal form; null unless `takes` is `preposition`. */
  readonly preposition: string | null;
  readonly roles: readonly FrameRole[];
  /** A noun of stance in this place overrules the stance (شدد على ضرورة, أعرب عن رفضه); see stance-nouns.ts. */
  readonly nounDecides: boolean;
  /** The stance with this complement, where it is not the verb's own; null else. */
  readonly stance: Stance | null;
}

const PLAIN: Readonly<Record<string, Frame['takes']>> = {
  ان: 'ان',
  quote: 'quote',
  masdar: 'masdar-object',
  object: 'object',
};
const ITEM = /^(?<place>[^:*=]+)(?::(?<roles>[a-z+]+))?(?<star>\*)?(?:=(?<stance>[a-z_]+))?$/u;

function isRole(role: string): role is FrameRole {
  return (FRAME_ROLES as readonly string[]).includes(role);
}

function isStance(name: string | undefined): name is Stance {
  return (STANCES as readonly (string | undefined)[]).includes(name);
}

function parseFrame(item: string): Frame {
  const { place = '', roles = '', star, stance } = ITEM.exec(item)?.groups ?? {};
  const takes = PLAIN[place] ?? 'preposition';
  const names = roles.split('+').filter((role) => role !== '');
  if (place === '' || !names.every(isRole) || (stance !== undefined && !isStance(stance))) {
    throw new IsnadError('data', `a verb's complement cannot be read: ${item}`, {
      hint: `Write ان, quote, masdar, object or a preposition, then :role+role of ${FRAME_ROLES.join(', ')}, then * or =stance.`,
      context: { item },
    });
  }
  return {
    takes,
    preposition: takes === 'preposition' ? normalise(place) : null,
    roles: names.filter(isRole),
    nounDecides: star !== undefined,
    stance: isStance(stance) ? stance : null,
  };
}

/**
 * Reads complements in the lexicon's notation, with spaces between: `ان`, `quote`, `masdar`, `object:roles` or
 * `preposition:roles`, where roles are joined by `+`; `*` where a noun of stance there decides, `=stance` where the
 * complement has a stance of its own: `ان على:topic*=calls_for`. Throws IsnadError `data` on anything else.
 */
export function parseFrames(notation: string): readonly Frame[] {
  return notation
    .split(' ')
    .filter((item) => item !== '')
    .map(parseFrame);
}
