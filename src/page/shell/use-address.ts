import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatAddress, parseAddress } from '../state/address.js';
import type { Language, PageState } from '../state/state.js';

/** The state, kept in the fragment of the page's address: back, forward and a shared link give it again. */
export function useAddress(
  usual: Language,
): [PageState, (change: Partial<PageState>, options?: { readonly replace?: boolean }) => void] {
  const [state, setState] = useState(() => parseAddress(location.hash, usual));
  useEffect(() => {
    const read = () => setState(parseAddress(location.hash, usual));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, [usual]);
  const go = useCallback((change: Partial<PageState>, { replace = false } = {}) => {
    setState((before) => {
      const next = { ...before, ...change };
      const address = formatAddress(next);
      if (address !== location.hash) history[replace ? 'replaceState' : 'pushState'](null, '', address);
      return next;
    });
  }, []);
  return [state, go];
}
