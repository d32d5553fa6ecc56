import { useMemo, useState } from 'preact/hooks';
import type { ArticleDetail, ArticleText, PositionDetail } from '../../view/wire.js';
import { usePage, useWords } from '../shell/page-context.js';
import { Arrival } from './arrival.js';
import { useDescriptions } from './describe.js';
import type { Look } from './look.js';
import { MarkedParagraph } from './marked-paragraph.js';
import { numberPositions } from './marked-positions.js';
import { paragraphsOf } from './paragraphs.js';
import { PositionList } from './position-list.js';
import words from './words.json' with { type: 'json' };

interface SingleTextProps {
  readonly article: ArticleDetail;
  readonly version: ArticleText;
  readonly details: ReadonlyMap<string, PositionDetail>;
  readonly language: string;
}

/** One version: its whole text, with its positions beside it. */
export function SingleText({ article, version, details, language }: SingleTextProps) {
  const { overview } = usePage();
  const say = useWords(words);
  const described = useDescriptions(details);
  const [showNames, setShowNames] = useState(true);
  const positions = useMemo(
    () => numberPositions(version).filter(({ id }) => described.has(id)),
    [version, described],
  );
  const looks = useMemo(() => looksOf(positions, described), [positions, described]);
  const paragraphs = useMemo(() => paragraphsOf(version.text), [version]);
  const title = overview.articles.find(({ id }) => id === article.id)?.title;
  return (
    <>
      <Arrival article={article} shown={[version]} described={described} />
      <div class="article-columns">
        <div class="article-text">
          {version.mentions.length > 0 && (
            <label class="article-names">
              <input type="checkbox" checked={showNames} onChange={() => setShowNames(!showNames)} />{' '}
              {say('names')}
            </label>
          )}
          {paragraphs.map((paragraph, index) => (
            <MarkedParagraph
              key={paragraph.start}
              {...{ text: version, place: 'one', language, looks, showNames, paragraph }}
              until={paragraphs[index + 1]?.start ?? version.text.length}
              heading={index === 0 && version.text.slice(paragraph.start, paragraph.end) === title?.trim()}
            />
          ))}
        </div>
        <PositionList positions={positions} described={described} />
      </div>
    </>
  );
}

function looksOf(
  positions: ReturnType<typeof numberPositions>,
  described: ReturnType<typeof useDescriptions>,
): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const { id, number } of positions) {
    const description = described.get(id);
    if (description !== undefined)
      looks.set(id, { number, side: description.side, label: description.what, note: null });
  }
  return looks;
}
