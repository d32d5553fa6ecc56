import { useNames } from '../use-names.js';

/** The name of an entity, by its place in the overview. */
export function Name({ place }: { place: number }) {
  const nameOf = useNames();
  return <bdi class="foreign">{nameOf(place)}</bdi>;
}
