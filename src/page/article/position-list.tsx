import { formatDate } from '../shell/dates.js';
import { usePage, useWords } from '../shell/page-context.js';
import { useTerms } from '../shell/terms.js';
import type { Description } from './describe.js';
import type { MarkedPosition } from './marked-positions.js';
import { PlainNames } from './plain-names.js';
import words from './words.json' with { type: 'json' };

interface PositionListProps {
  readonly positions: readonly MarkedPosition[];
  readonly described: ReadonlyMap<string, Description>;
}

/** What a text states, in its order. */
export function PositionList({ positions, described }: PositionListProps) {
  const say = useWords(words);
  return (
    <section class="article-positions" aria-labelledby="article-positions">
      <h3 id="article-positions">{positions.length === 0 ? say('statesNone') : say('stated')}</h3>
      <ol>
        {positions.map(({ id, number }) => {
          const description = described.get(id);
          return (
            description !== undefined && (
              <li key={id}>
                <PositionButton {...{ id, number, description }} />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}

interface PositionButtonProps {
  readonly id: string;
  readonly number: number;
  readonly description: Description;
}

/** A position in a few words: it opens the evidence, and shows where the text says so. */
export function PositionButton({ id, number, description }: PositionButtonProps) {
  const { state, go } = usePage();
  const term = useTerms();
  const { stance, side, speakers, targets, topic, statedOn } = description;
  return (
    <button
      type="button"
      class={`article-position side-${side}`}
      aria-pressed={state.position === id}
      onClick={() => go({ position: id, edge: null })}
    >
      <span class="article-number">{number}</span>
      <span class="article-summary">
        <strong>
          <PlainNames entities={speakers} />
        </strong>
        <span>
          <span class="article-stance">
            {term(stance)} ({term(side)})
          </span>
          {targets.length > 0 && ': '}
          <PlainNames entities={targets} />
        </span>
        {(topic !== null || statedOn !== null) && (
          <span class="article-facts">
            {topic !== null && <bdi class="foreign">{topic}</bdi>}
            {statedOn !== null && <span>{formatDate(statedOn, state.language)}</span>}
          </span>
        )}
      </span>
    </button>
  );
}
