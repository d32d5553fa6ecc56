import { type Atom, type AtomReader, normAt, wordBefore } from './atom.js';
import { NO_FACTS } from './expression.js';
import { isOneOf, lookUp } from './tokens.js';
import {
  NAMED_AFTER_DATE,
  NARRATIVE,
  NOT_AFTER_WEEKDAY,
  NOT_BEFORE_WEEKDAY,
  QUALIFIERS,
  WEEKDAYS,
} from './vocabulary.js';

/** A weekday with its article, and the adjective after it (الأحد الماضي). */
export const readWeekday: AtomReader = (tokens, at): Atom | null => {
  const found = lookUp(WEEKDAYS, normAt(tokens, at));
  if (found === null) return null;
  const before = normAt(tokens, wordBefore(tokens, at));
  if (isOneOf(NOT_BEFORE_WEEKDAY, before) || isOneOf(NAMED_AFTER_DATE, before)) return null;
  const after = normAt(tokens, at + 1);
  if (NOT_AFTER_WEEKDAY.has(after)) return null;
  const direction = QUALIFIERS.get(after) ?? null;
  const isBeforeLast = after === 'قبل' && QUALIFIERS.get(normAt(tokens, at + 2)) === 'past';
  const isVague = NARRATIVE.has(after) || isBeforeLast;
  return {
    kind: 'weekday',
    from: at,
    to: at + (isBeforeLast ? 3 : direction !== null || isVague ? 2 : 1),
    clitics: found.clitics,
    facts: { ...NO_FACTS, weekday: found.value, direction, isVague },
  };
};
