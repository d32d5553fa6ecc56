import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** Something that opens above its button, and closes by Escape or when something else is pressed. */
export function Popup({
  name,
  class: kind = '',
  children,
}: {
  name: string;
  class?: string;
  children: ComponentChildren;
}) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      class={`graph-popup ${kind}`}
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        close();
        details.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && details.current?.contains(relatedTarget) === false) close();
      }}
    >
      <summary>{name}</summary>
      <div class="graph-popup-content">{children}</div>
    </details>
  );
}
