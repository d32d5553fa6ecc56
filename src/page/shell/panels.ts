import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../state/state.js';
import type { PageContext } from './page-context.js';

/** How the evidence stands beside the view, or over it on a narrow screen. */
export interface PanelState {
  readonly open: boolean;
  /** On a narrow screen it covers the view, and can be folded away to a line. */
  readonly canFold: boolean;
  readonly folded: boolean;
  readonly fold: (folded: boolean) => void;
  readonly close: () => void;
}

/** Whether the screen is as narrow as a telephone's, as the style sheets have it. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => narrowScreen().matches);
  useEffect(() => {
    const query = narrowScreen();
    const read = () => setNarrow(query.matches);
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return narrow;
}

function narrowScreen(): MediaQueryList {
  return matchMedia('(width < 48rem)');
}

/**
 * The evidence opens with what is chosen and closes without. The focus goes into it, and back to where it was. Who goes
 * on from it to an article or an entity wants to see that: on a narrow screen it folds then.
 */
export function useEvidencePanel(state: PageState, go: PageContext['go'], narrow: boolean): PanelState {
  const subject = subjectOf(state);
  const place = JSON.stringify([state.view, state.focus, state.article, state.version]);
  const [folded, fold] = useState(narrow && state.view === 'article');
  const before = useRef({ subject, place });
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { subject, place };
    if (last.subject === subject && last.place === place) return;
    if (last.subject === null && subject !== null) opener.current = document.activeElement;
    const goesOn = last.subject !== null && subject !== null && last.place !== place;
    if (goesOn) {
      if (narrow) fold(true);
    } else if (last.subject !== subject) fold(false);
  }, [subject, place, narrow]);
  useFocus(subject, place, folded && narrow, opener);
  return {
    open: subject !== null,
    canFold: narrow,
    folded: folded && narrow,
    fold,
    close: () => go({ edge: null, position: null }),
  };
}

/** What the evidence is of; null where nothing is chosen. */
function subjectOf({ edge, position }: PageState): string | null {
  return edge === null && position === null ? null : JSON.stringify([edge, position]);
}

function useFocus(
  subject: string | null,
  place: string,
  folded: boolean,
  opener: { readonly current: Element | null },
): void {
  const before = useRef({ subject, place });
  useEffect(() => {
    const last = before.current;
    before.current = { subject, place };
    if (last.subject === subject && last.place === place) return;
    if (subject === null) {
      if (last.subject !== null && isFocusLost()) restoreFocus(opener.current);
    } else if (last.subject !== null && last.place !== place) {
      if (isFocusLost() || leavesFor(last.place, place)) focusContent();
    } else if (last.subject !== subject && !folded) document.getElementById('evidence-heading')?.focus();
  }, [subject, place, folded, opener]);
}

/** Whether who was in the evidence has gone from there to another view. */
function leavesFor(from: string, to: string): boolean {
  const [view] = JSON.parse(from) as string[];
  const [next] = JSON.parse(to) as string[];
  return view !== next && document.activeElement?.closest('.evidence') !== null;
}

function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** Whether what had the focus went with a panel. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Brings the focus back to where it was, or to the view where that is not there any more. */
function restoreFocus(opener: Element | null): void {
  const found = opener instanceof HTMLElement || opener instanceof SVGElement ? opener : null;
  if (found?.isConnected === true && found !== document.body) found.focus();
  if (isFocusLost()) focusContent();
}

/** The filters beside the view; on a narrow screen over it, and closed at first. */
export function useFilterPanel(narrow: boolean): {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
} {
  const [open, setOpen] = useState(() => matchMedia('(width >= 64rem)').matches);
  const last = useRef({ open, narrow });
  useEffect(() => {
    const before = last.current;
    last.current = { open, narrow };
    if (narrow && !before.narrow) setOpen(false);
    else if (open && !before.open && narrow) document.getElementById('filters-heading')?.focus();
    else if (!open && before.open && isFocusLost()) document.getElementById('filters-toggle')?.focus();
  }, [open, narrow]);
  return { open, toggle: () => setOpen(!open), close: () => setOpen(false) };
}

/** Escape closes what lies over the view or beside it, the uppermost first, unless a part has had use of the key. */
export function useEscape(closers: readonly { readonly open: boolean; readonly close: () => void }[]): void {
  const latest = useRef(closers);
  latest.current = closers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const top = latest.current.find(({ open }) => open);
      if (top === undefined) return;
      event.preventDefault();
      top.close();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
