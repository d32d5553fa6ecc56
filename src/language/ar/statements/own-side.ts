import type { Stance } from '../../../model/stance.js';
import type { OwnReading } from '../../pack.js';
import { propositionStance } from './proposition.js';
import type { View } from './view.js';

/** How far into a proposition its subject is looked for, in tokens. */
const REACH = 8;

interface Told {
  readonly stance: Stance;
  readonly proposition: number;
  readonly to: number;
}

/**
 * وأضاف أن المملكة ستتحمل …: whose side the subject is on tells only who speaks. What the proposition would amount to if
 * it were the speaker's own; null where that changes nothing.
 */
export function ifOwn(view: View, { stance, proposition, to }: Told): OwnReading | null {
  const subject = view.phrases.find(
    ({ from, governor, entity, mention }) =>
      from >= proposition &&
      from < Math.min(to, proposition + REACH) &&
      governor === null &&
      entity !== null &&
      mention.type !== 'Place',
  );
  if (subject?.entity == null) return null;
  // Only where nothing else has decided: neither the verb of saying nor the proposition as anybody's.
  if (stance !== 'states' && stance !== 'announces') return null;
  if (propositionStance(view, proposition, to) !== null) return null;
  const ids = new Set([subject.entity]);
  const own = propositionStance(view, proposition, to, { pronoun: false, ids });
  return own === null ? null : { of: subject.mention, stance: own };
}
