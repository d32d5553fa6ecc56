import { usePage, useWords } from '../../shell/page-context.js';
import { useTerms } from '../../shell/terms.js';
import type { Pointed } from '../drawing/pointer.js';
import { countsOf } from '../scene/counts.js';
import { edgeId } from '../scene/elements.js';
import { relationKey } from '../scene/relations.js';
import type { Shown } from '../scene/shown.js';
import { useNames } from '../use-names.js';
import words from '../words.json' with { type: 'json' };
import { Name } from './name.js';
import { relationWord } from './relation-word.js';

/** What lies under the pointer, beside it. */
export function Tooltip({ pointed, shown }: { pointed: Pointed; shown: Shown }) {
  const content =
    pointed.place !== null ? (
      <OfEntity place={pointed.place} shown={shown} />
    ) : (
      <OfLine line={pointed.line ?? ''} shown={shown} />
    );
  // Away from the pointer, and inside of the drawing where that is small.
  const style = {
    left: `min(${pointed.x + 14}px, 100% - 17rem)`,
    top: `min(${pointed.y + 14}px, 100% - 6rem)`,
  };
  return (
    <div class="graph-tooltip" style={style} aria-hidden="true">
      {content}
    </div>
  );
}

function OfEntity({ place, shown }: { place: number; shown: Shown }) {
  const { overview, edges, state } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const entity = overview.entities[place];
  if (entity === undefined) return null;
  const { holds, about } = countsOf(place, edges);
  const other = state.names === 'ar' ? entity.nameEn : entity.nameAr;
  const hidden = shown.nodes.get(place)?.hidden ?? 0;
  return (
    <>
      <strong>
        <Name place={place} />
      </strong>
      {other !== null && <bdi class="foreign graph-other-name">{other}</bdi>}
      <span>{term(entity.type)}</span>
      <span>
        {say('holds', { n: holds })} · {say('about', { n: about })}
      </span>
      {hidden > 0 && <span>{say('hiddenEdges', { n: hidden })}</span>}
    </>
  );
}

function OfLine({ line, shown }: { line: string; shown: Shown }) {
  const { overview } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const nameOf = useNames();
  const edge = shown.edges.find(({ key }) => edgeId(key) === line);
  if (edge !== undefined)
    return (
      <>
        <bdi class="foreign">{nameOf(edge.from)}</bdi>
        <strong class={`graph-side-${edge.polarity}`}>{term(edge.stance)}</strong>
        <bdi class="foreign">{nameOf(edge.to)}</bdi>
        <span>{say('positions', { n: edge.positions.length })}</span>
      </>
    );
  const relation = shown.relations.find((each) => `r ${relationKey(overview, each)}` === line);
  if (relation === undefined) return null;
  return (
    <>
      <bdi class="foreign">{nameOf(relation.from)}</bdi>
      <strong>{relation.role ?? say(relationWord(relation.type))}</strong>
      <bdi class="foreign">{nameOf(relation.to)}</bdi>
    </>
  );
}
