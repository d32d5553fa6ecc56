import type { PositionStep, VersionComparison } from '../../graph/compare-versions.js';
import { useWords } from '../shell/page-context.js';
import { useTerms } from '../shell/terms.js';
import type { Description } from './describe.js';
import { PositionButton } from './position-list.js';
import words from './words.json' with { type: 'json' };

interface StepProps {
  readonly step: PositionStep;
  readonly number: number;
  readonly described: ReadonlyMap<string, Description>;
  readonly turns: VersionComparison['stanceChanges'];
}

/** What became of one position: which one, by which words, and whether another stance came or went with it. */
export function Step({ step, number, described, turns }: StepProps) {
  const say = useWords(words);
  const term = useTerms();
  const description = described.get(step.id);
  const turn = turns.find(({ added, retired }) => added === step.id || retired === step.id);
  if (description === undefined) return null;
  return (
    <li class={`article-step is-${step.outcome}`}>
      <strong class="article-outcome">{say(step.outcome)}</strong>
      <div>
        <PositionButton id={step.id} {...{ number, description }} />
        {turn !== undefined && (
          <p class="article-turn">{say('turn', { before: term(turn.from), after: term(turn.to) })}</p>
        )}
        {step.words.length > 0 && <Wording step={step} />}
      </div>
    </li>
  );
}

/** A sentence that was reworded, with the words that went and came. */
function Wording({ step }: { step: PositionStep }) {
  return (
    <p class="article-wording foreign" dir="auto">
      {step.words.map(({ change, text }, index) => {
        const Change = change === 'removed' ? 'del' : change === 'added' ? 'ins' : 'span';
        return [index > 0 && ' ', <Change key={index}>{text}</Change>];
      })}
    </p>
  );
}
