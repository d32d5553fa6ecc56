import type { PositionStep, VersionComparison, VersionOutcome } from '../../graph/compare-versions.js';
import { useWords } from '../shell/page-context.js';
import type { Description } from './describe.js';
import { Step } from './step.js';
import words from './words.json' with { type: 'json' };

const OUTCOMES: readonly VersionOutcome[] = ['added', 'restored', 'revised', 'retired', 'kept'];

interface StepsProps {
  readonly result: VersionComparison;
  readonly described: ReadonlyMap<string, Description>;
}

/** What became of each position, in words: what changed first, what was kept folded away. */
export function Steps({ result, described }: StepsProps) {
  const say = useWords(words);
  const numbered = result.positions.map((step, index) => ({ step, number: index + 1 }));
  const of = (outcome: VersionOutcome) => numbered.filter(({ step }) => step.outcome === outcome);
  const kept = of('kept');
  const list = (steps: readonly { step: PositionStep; number: number }[]) => (
    <ol class="article-steps">
      {steps.map(({ step, number }) => (
        <Step key={step.id} {...{ step, number, described }} turns={result.stanceChanges} />
      ))}
    </ol>
  );
  const changed = OUTCOMES.filter((outcome) => outcome !== 'kept').flatMap(of);
  return (
    <>
      <p class="article-facts">
        {result.stanceChanges.length > 0 && (
          <strong>{say('turned', { n: result.stanceChanges.length })}</strong>
        )}
        {OUTCOMES.filter((outcome) => of(outcome).length > 0).map((outcome) => (
          <span key={outcome}>{say('count', { outcome: say(outcome), count: of(outcome).length })}</span>
        ))}
        {changed.length === 0 && <span>{say('same')}</span>}
      </p>
      {list(changed)}
      {kept.length > 0 && (
        <details>
          <summary>{say('keptOnes', { n: kept.length })}</summary>
          {list(kept)}
        </details>
      )}
    </>
  );
}
