import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatAddress, parseAddress } from '../state/address.js';
import type { Language, PageState } from '../state/state.js';

/** The state, kept in the fragment of the page's address: back, forward and a shared link give it again. */
export function useAddress(
  usual: Language,
): [PageState, (change: Partial<PageState>, options?: { readonly replace?: boolean }) => void] {
  const [state, setState] = useState(() => parseAddress(location.hash, usual));
  const latest = useRef(state);
  const show = useCallback((next: PageState) => {
    latest.current = next;
    setState(next);
  }, []);
  useEffect(() => {
    const read = () => show(reuse(latest.current, parseAddress(location.hash, usual)));
    // A link changes the address with both, and is read once: the second finds nothing new.
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, [usual, show]);
  const go = useCallback(
    (change: Partial<PageState>, { replace = false } = {}) => {
      const next = { ...latest.current, ...change };
      const address = formatAddress(next);
      if (address !== location.hash) write(address, replace);
      show(next);
    },
    [show],
  );
  return [state, go];
}

/** A browser refuses when the address changes too often. What is shown does not depend on it, and the next change has all. */
function write(address: string, replace: boolean): void {
  try {
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The next state, with what is equal in the one before kept: the whole of it, or its filter. */
function reuse(before: PageState, next: PageState): PageState {
  if (formatAddress(before) === formatAddress(next)) return before;
  return JSON.stringify(before.filter) === JSON.stringify(next.filter)
    ? { ...next, filter: before.filter }
    : next;
}
