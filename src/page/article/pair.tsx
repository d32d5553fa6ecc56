import type { ArticleText } from '../../view/wire.js';
import { useWords } from '../shell/page-context.js';
import type { AlignedRow } from './changes.js';
import type { Look, Place } from './look.js';
import { MarkedParagraph } from './marked-paragraph.js';
import type { Span } from './paragraphs.js';
import words from './words.json' with { type: 'json' };

interface PairProps {
  readonly from: ArticleText;
  readonly to: ArticleText;
  readonly rows: readonly AlignedRow[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly language: string;
}

/** Two texts side by side, paragraph by paragraph; on a narrow page what both have stands once. */
export function Pair({ from, to, rows, looks, language }: PairProps) {
  const say = useWords(words);
  const isSame = rows.every(({ removed, added }) => removed.length + added.length === 0);
  const cell = (text: ArticleText, place: Place, span: Span | null, changes: readonly Span[]) => (
    <div class={`article-cell is-${place}`}>
      {span !== null && (
        <>
          <span class="article-cell-name">{say('number', { number: text.number })}</span>
          <MarkedParagraph
            {...{ text, place, language, looks, changes }}
            paragraph={span}
            until={nextAfter(text, span)}
            showNames={true}
          />
        </>
      )}
    </div>
  );
  return (
    <section class="article-pair">
      {isSame && <p>{say('sameText')}</p>}
      <div class="article-pair-head" aria-hidden="true">
        <strong>{say('number', { number: from.number })}</strong>
        <strong>{say('number', { number: to.number })}</strong>
      </div>
      {rows.map((row) => (
        <div
          key={`${row.before?.start} ${row.after?.start}`}
          class={`article-row ${isTwice(row, from, to) ? 'is-same' : ''}`}
        >
          {cell(from, 'before', row.before, row.removed)}
          {cell(to, 'after', row.after, row.added)}
        </div>
      ))}
    </section>
  );
}

/** Marks that end in the white space after a paragraph are still its own. */
function nextAfter({ text }: ArticleText, { end }: Span): number {
  const rest = /\S/u.exec(text.slice(end));
  return rest === null ? text.length : end + rest.index;
}

/** Whether both texts say the same here, and state the same. */
function isTwice({ before, after, removed, added }: AlignedRow, from: ArticleText, to: ArticleText): boolean {
  if (before === null || after === null || removed.length + added.length > 0) return false;
  return statedIn(from, before) === statedIn(to, after);
}

function statedIn({ positions }: ArticleText, span: Span): string {
  const here = positions.filter(({ start, end }) => start < span.end && end > span.start);
  return here
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
