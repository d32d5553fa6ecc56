import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Overview } from '../../view/wire.js';
import type { Counts } from '../data/counts.js';
import type { DataSource } from '../data/data-source.js';
import type { ViewEdge } from '../data/edges.js';
import type { PageState } from '../state/state.js';
import { type Say, speak, type Words } from './words.js';

export { nameIn } from './names.js';

/** What every part of the page is given. */
export interface PageContext {
  readonly overview: Overview;
  readonly source: DataSource;
  readonly state: PageState;
  /** What the filter lets through. */
  readonly edges: readonly ViewEdge[];
  /** How much of the graph that is, and how much each other filter would be. */
  readonly counts: Counts;
  /** Places in the overview's entities, by id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Goes to another state: only what is given changes. Each step can be taken back in the browser, if not `replace`. */
  readonly go: (change: Partial<PageState>, options?: { readonly replace?: boolean }) => void;
}

export const Page = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (page === null) throw new Error('A part of the page stands outside it.');
  return page;
}

/** The words of a part, in the language of the interface. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  const { language } = usePage().state;
  return useMemo(() => speak(words, language), [words, language]);
}
