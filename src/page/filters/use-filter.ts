import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../shell/page-context.js';
import type { Filter } from '../state/state.js';

/** Changes the filter: what is given alone. A slider replaces the step in the browser's history instead of adding one. */
export function useFilter(): [
  Filter,
  (change: Partial<Filter>, options?: { readonly replace?: boolean }) => void,
] {
  const { state, go } = usePage();
  const { filter } = state;
  return [
    filter,
    useCallback((change, options) => go({ filter: { ...filter, ...change } }, options), [filter, go]),
  ];
}

/** So long a slider must rest before what it says counts: browsers take few changes of the address a second. */
const REST_MS = 120;

/** A value that moves with a slider at once, and counts when it has come to rest. */
export function useSettled<Value>(
  value: Value,
  settle: (value: Value) => void,
): [Value, (value: Value) => void] {
  const [moving, setMoving] = useState<{ readonly value: Value } | null>(null);
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    if (moving === null) return undefined;
    const timer = setTimeout(() => {
      setMoving(null);
      latest.current(moving.value);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [moving]);
  return [moving === null ? value : moving.value, (next) => setMoving({ value: next })];
}
