import { useMemo } from 'preact/hooks';
import { nameIn, usePage } from '../shell/page-context.js';

/** Names of entities by their places in the overview, in the language that names are wanted in. */
export function useNames(): (place: number) => string {
  const { overview, state } = usePage();
  return useMemo(
    () => (place: number) => {
      const entity = overview.entities[place];
      return entity === undefined ? '' : nameIn(entity, state.names);
    },
    [overview, state.names],
  );
}
