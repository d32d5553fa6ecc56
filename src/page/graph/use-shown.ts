import { useMemo } from 'preact/hooks';
import { usePage } from '../shell/page-context.js';
import { filterRelations, relationsBeside, showsRelations } from './scene/relations.js';
import { type Shown, showGraph } from './scene/shown.js';

/** What the graph draws in the present state, and whether with relations. */
export function useShown(): { readonly shown: Shown; readonly withRelations: boolean } {
  const { overview, edges, state, placeOf } = usePage();
  const { filter, depth, expanded } = state;
  const withRelations = showsRelations(state.relations, overview.entities.length);
  const relations = useMemo(
    () => (withRelations ? relationsBeside(filterRelations(overview, filter), edges, filter) : []),
    [withRelations, overview, filter, edges],
  );
  const focus = state.focus === null ? null : (placeOf.get(state.focus) ?? null);
  const opened = expanded.join(' ');
  const shown = useMemo(
    () =>
      showGraph(edges, relations, {
        focus,
        expanded: expanded.flatMap((id) => placeOf.get(id) ?? []),
        depth,
      }),
    [edges, relations, focus, opened, depth, placeOf],
  );
  return { shown, withRelations };
}
