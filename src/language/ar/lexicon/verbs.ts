import type { VerbEntry } from './verb-entry.js';
import { DISCUSS_VERBS, MEET_VERBS } from './verbs-discuss.js';
import { AGREE_VERBS, FAVOUR_VERBS } from './verbs-favour.js';
import { ACCUSE_VERBS, DENY_VERBS, OPPOSE_VERBS } from './verbs-oppose.js';
import { DECOY_VERBS, PROPOSITION_VERBS } from './verbs-other.js';
import { RELAY_VERBS, SAY_VERBS } from './verbs-say.js';
import { SUPPORT_VERBS } from './verbs-support.js';
import { PROMISE_VERBS, URGE_VERBS, WARN_VERBS } from './verbs-urge.js';

/** The lexicon of verbs. The order decides between readings of one spelling that nothing else tells apart. */
export const VERBS: readonly VerbEntry[] = [
  ...SAY_VERBS,
  ...RELAY_VERBS,
  ...URGE_VERBS,
  ...WARN_VERBS,
  ...PROMISE_VERBS,
  ...DENY_VERBS,
  ...ACCUSE_VERBS,
  ...OPPOSE_VERBS,
  ...FAVOUR_VERBS,
  ...AGREE_VERBS,
  ...DISCUSS_VERBS,
  ...SUPPORT_VERBS,
  ...MEET_VERBS,
  ...PROPOSITION_VERBS,
  ...DECOY_VERBS,
];
