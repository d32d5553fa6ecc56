import { useMemo } from 'preact/hooks';
import type { ArticleDetail, PositionDetail } from '../../view/wire.js';
import { useLoaded } from '../data/use-loaded.js';
import { Failed } from '../shell/failed.js';
import { usePage, useWords } from '../shell/page-context.js';
import { ArticleHead } from './article-head.js';
import { chooseVersions } from './choose-versions.js';
import { Comparison } from './comparison-view.js';
import { SingleText } from './single-text.js';
import words from './words.json' with { type: 'json' };

/** One article: its text, or two of its versions side by side. */
export function Reader({ id }: { id: string }) {
  const { source, go } = usePage();
  const say = useWords(words);
  const { value, error, again } = useLoaded(async () => {
    const article = await source.article(id);
    const ids = article.versions.flatMap(({ positions }) => positions.map((position) => position.id));
    const positions = await source.positions([...new Set(ids)]);
    return { article, details: new Map(positions.map((position) => [position.id, position])) };
  }, id);
  return (
    <article class="article">
      <button
        type="button"
        onClick={() => go({ article: null, position: null, version: null, beside: null })}
      >
        {say('all')}
      </button>
      {value !== null && <Loaded {...value} />}
      {value === null && error === null && <p role="status">{say('loading')}</p>}
      {error !== null && <Failed message={say('failed', { reason: error })} onAgain={again} />}
    </article>
  );
}

interface LoadedProps {
  readonly article: ArticleDetail;
  readonly details: ReadonlyMap<string, PositionDetail>;
}

function Loaded({ article, details }: LoadedProps) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const known = useMemo(
    () => overview.articles.find(({ id }) => id === article.id) ?? null,
    [overview, article],
  );
  const chosen = chooseVersions(article, known, state);
  if (chosen === null) return <p class="empty">{say('empty')}</p>;
  const language = known?.language ?? 'und';
  const { version, beside } = chosen;
  const [from, to] =
    beside !== null && beside.number > version.number ? [version, beside] : [beside, version];
  return (
    <>
      <ArticleHead id={article.id} article={known} chosen={chosen} />
      {from === null ? (
        <SingleText {...{ article, version, details, language }} />
      ) : (
        <Comparison {...{ article, details, language, from, to }} />
      )}
    </>
  );
}
