import type { ViewEvidence } from '../../view/wire.js';
import { directionOf } from '../shell/foreign.js';

/** The sentence in its own direction, with the words that the position rests on marked. */
export function Sentence({ evidence }: { evidence: ViewEvidence }) {
  const { language, before, quote, after } = evidence;
  return (
    <blockquote class="sentence foreign" dir={directionOf(language)} lang={language}>
      <span class="foreign">{before}</span>
      <mark class="foreign">{quote}</mark>
      <span class="foreign">{after}</span>
    </blockquote>
  );
}
