import type { ComponentChildren } from 'preact';
import { isolate } from '../shell/foreign.js';
import { nameIn, usePage } from '../shell/page-context.js';
import { useTerms } from '../shell/terms.js';
import { formatAddress } from '../state/address.js';
import type { MentionMark } from './text-mark.js';

/** A name in a text: it leads to whom it names in the graph, if the graph has it. */
export function MentionLink({ mention, content }: { mention: MentionMark; content: ComponentChildren }) {
  const { overview, placeOf, state } = usePage();
  const term = useTerms();
  const entity = overview.entities[placeOf.get(mention.entity) ?? -1];
  if (entity === undefined) return <>{content}</>;
  const { id, type } = entity;
  const there = { ...state, view: 'graph' as const, focus: id, edge: null, position: null };
  return (
    <a
      class={`article-mention mention-${type} ${state.focus === id ? 'is-focus' : ''}`}
      href={formatAddress(there)}
      title={`${isolate(nameIn(entity, state.names))} (${term(type)})`}
    >
      {content}
    </a>
  );
}
