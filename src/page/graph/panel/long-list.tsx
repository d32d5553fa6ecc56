import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../shell/page-context.js';
import words from '../words.json' with { type: 'json' };

const AT_FIRST = 20;

/** A list that shows its beginning until all is asked for. */
export function LongList<Item>({
  items,
  row,
  class: name,
}: {
  items: readonly Item[];
  row: (item: Item) => JSX.Element;
  class: string;
}) {
  const say = useWords(words);
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? items : items.slice(0, AT_FIRST);
  return (
    <>
      <ul class={name}>{seen.map(row)}</ul>
      {seen.length < items.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {say('showAll', { n: items.length })}
        </button>
      )}
    </>
  );
}
