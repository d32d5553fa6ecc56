import { usePage, useWords } from '../../shell/page-context.js';
import { useTerms } from '../../shell/terms.js';
import { plain } from '../scene/caption.js';
import type { Shown } from '../scene/shown.js';
import { useNames } from '../use-names.js';
import words from '../words.json' with { type: 'json' };

/** Says where the arrow keys have gone, for who does not see it. */
export function Announcement({ shown, cursor }: { shown: Shown; cursor: number | null }) {
  const { overview } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const nameOf = useNames();
  const node = cursor === null ? undefined : shown.nodes.get(cursor);
  const entity = cursor === null ? undefined : overview.entities[cursor];
  const parts =
    node === undefined || entity === undefined
      ? []
      : [
          plain(nameOf(node.place)),
          term(entity.type),
          say('edges', { n: node.degree }),
          ...(node.hidden === 0 ? [] : [say('hiddenEdges', { n: node.hidden })]),
        ];
  return (
    <p class="hidden-visually" aria-live="polite">
      {parts.map((part) => (
        <bdi key={part}>{part}. </bdi>
      ))}
    </p>
  );
}
