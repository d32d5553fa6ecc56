import type { PositionDetail } from '../../view/wire.js';
import { formatDate } from '../shell/dates.js';
import { directionOf } from '../shell/foreign.js';
import { usePage, useWords } from '../shell/page-context.js';
import { sideOf, useTerms } from '../shell/terms.js';
import type { Entry } from './entries.js';
import words from './words.json' with { type: 'json' };

interface ListProps {
  readonly entries: readonly Entry[];
  readonly details: ReadonlyMap<string, PositionDetail>;
  readonly onOpen: (entry: Entry) => void;
}

/** The positions one under the other, each with its sentence; changes of side stand between them. */
export function List({ entries, details, onOpen }: ListProps) {
  return (
    <ol class="timeline-list">
      {entries.map((entry) => (
        <Item
          key={entry.position.id}
          entry={entry}
          detail={details.get(entry.position.id) ?? null}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly detail: PositionDetail | null;
  readonly onOpen: (entry: Entry) => void;
}

function Item({ entry, detail, onOpen }: ItemProps) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const { position, polarity, date, stated, changedFrom } = entry;
  const article = overview.articles[entry.article];
  const evidence = detail?.evidence[0];
  return (
    <li class={`timeline-item side-${sideOf(polarity)} ${position.current ? '' : 'is-withdrawn'}`}>
      {changedFrom !== null && (
        <p class="timeline-change">
          {say('changed', { before: term(changedFrom), after: term(position.stance) })}
        </p>
      )}
      <p class="timeline-head">
        <time dateTime={date ?? undefined}>
          {date === null ? say('undated') : formatDate(date, state.language)}
        </time>
        {date !== null && !stated && <span class="timeline-note">{say('published')}</span>}
        <strong>{term(position.stance)}</strong>
        {!position.current && <span class="timeline-note">{say('withdrawn')}</span>}
      </p>
      <button type="button" class="timeline-quote" onClick={() => onOpen(entry)}>
        <span
          class="foreign"
          dir={evidence === undefined ? 'auto' : directionOf(evidence.language)}
          lang={evidence?.language}
        >
          {evidence?.quote ?? '…'}
        </span>
      </button>
      <p class="timeline-source">
        <bdi class="foreign">{article?.title ?? article?.id}</bdi>
      </p>
    </li>
  );
}
