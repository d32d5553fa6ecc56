import type { ViewRelation } from '../../../view/wire.js';
import { usePage, useWords } from '../../shell/page-context.js';
import { filterRelations, relationKey } from '../scene/relations.js';
import { useMoves } from '../use-moves.js';
import words from '../words.json' with { type: 'json' };
import { LongList } from './long-list.js';
import { Name } from './name.js';
import { relationWord } from './relation-word.js';

/** The roles and relations of an entity, each with a way to who stands at its other end. */
export function RelationList({ place }: { place: number }) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const own = filterRelations(overview, state.filter).filter(
    ({ from, to }) => from === place || to === place,
  );
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{say('itsRelations')}</h3>
      <LongList
        class="graph-list"
        items={own}
        row={(relation) => (
          <RelationRow key={relationKey(overview, relation)} relation={relation} place={place} />
        )}
      />
    </section>
  );
}

function RelationRow({
  relation: { type, from, to, role },
  place,
}: {
  relation: ViewRelation;
  place: number;
}) {
  const say = useWords(words);
  const { focusOn } = useMoves();
  const what = role === null ? say(relationWord(type)) : <bdi class="foreign">{role}</bdi>;
  const other = from === place ? to : from;
  return (
    <li>
      <button type="button" onClick={() => focusOn(other)}>
        {from === place ? (
          <>
            <span class="graph-faint">{what}</span> <Name place={to} />
          </>
        ) : (
          <>
            <Name place={from} /> <span class="graph-faint">{what}</span>
          </>
        )}
      </button>
    </li>
  );
}
