import { ENTITY_TYPES, type EntityType } from '../../../model/closed-sets.js';
import { useWords } from '../../shell/page-context.js';
import { useTerms } from '../../shell/terms.js';
import { SHAPES, styleName } from '../scene/shapes.js';
import words from '../words.json' with { type: 'json' };

const LINES = [
  ['for', 'lineFor'],
  ['against', 'lineAgainst'],
  ['neither', 'lineNeither'],
  ['relation', 'lineRelation'],
] as const;

/** What shapes, colours, ends and widths mean. */
export function Legend() {
  const say = useWords(words);
  const term = useTerms();
  return (
    <div class="graph-legend">
      <ul>
        {ENTITY_TYPES.map((type) => (
          <li key={type}>
            <TypeSign type={type} /> {term(type)}
          </li>
        ))}
      </ul>
      <ul>
        {LINES.map(([side, word]) => (
          <li key={side}>
            <LineSign side={side} /> {say(word)}
          </li>
        ))}
      </ul>
      <p>{say('nodeSize')}</p>
      <p>{say('lineWidth')}</p>
      <p>{say('hiddenMark')}</p>
    </div>
  );
}

/** The shape of a type of entity, in its colour. */
export function TypeSign({ type }: { type: EntityType }) {
  const points = SHAPES[type];
  return (
    <svg
      viewBox="-1.2 -1.2 2.4 2.4"
      width="16"
      height="16"
      aria-hidden="true"
      class={`graph-type-${styleName(type)}`}
    >
      {points === null ? (
        <circle r="1" />
      ) : (
        <polygon points={points.map((point) => point.join(',')).join(' ')} />
      )}
    </svg>
  );
}

const ENDS = { for: 'M32 1l9 5-9 5z', against: 'M38 0v12h3V0z', neither: 'M32 1l9 5-9 5 3-5z', relation: '' };

function LineSign({ side }: { side: keyof typeof ENDS }) {
  return (
    <svg viewBox="0 0 42 12" width="42" height="12" aria-hidden="true" class={`graph-line-${side}`}>
      <path class="graph-line-way" d="M0 6h34" />
      <path class="graph-line-end" d={ENDS[side]} />
    </svg>
  );
}
