import type { Named } from '../../view/wire.js';
import { nameIn, usePage } from '../shell/page-context.js';
import { formatAddress } from '../state/address.js';

/** A name that leads to its entity, where that is in what is shown. */
export function NameLink({ entity }: { entity: Named }) {
  const { state, placeOf } = usePage();
  const name = <bdi class="foreign">{nameIn(entity, state.names)}</bdi>;
  if (!placeOf.has(entity.id)) return name;
  const target = state.target === entity.id ? null : state.target;
  return (
    <a class="name-link" href={formatAddress({ ...state, focus: entity.id, target })}>
      {name}
    </a>
  );
}

/** Names one after another. */
export function NameList({ entities, comma }: { entities: readonly Named[]; comma: string }) {
  return (
    <>
      {entities.map((entity, place) => (
        <span key={entity.id}>
          {place > 0 && comma}
          <NameLink entity={entity} />
        </span>
      ))}
    </>
  );
}
