import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '../shell/dates.js';
import { directionOf } from '../shell/foreign.js';
import { usePage, useWords } from '../shell/page-context.js';
import { formatAddress } from '../state/address.js';
import { type ArticleRow, articleRows, findArticles, isUnfiltered } from './article-rows.js';
import words from './words.json' with { type: 'json' };

/** So many are shown at first, and so many more at each wish. */
const STEP = 60;

/** All articles to choose from, those that the filter lets through first. */
export function ArticleList() {
  const { overview, state } = usePage();
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(STEP);
  const rows = useMemo(() => articleRows(overview, state.filter), [overview, state.filter]);
  const found = useMemo(() => findArticles(rows, typed), [rows, typed]);
  const shown = found.slice(0, most);
  const divided = !isUnfiltered(state.filter);
  return (
    <section class="articles">
      <label class="articles-search">
        <span class="hidden-visually">{say('search')}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          placeholder={say('search')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setMost(STEP);
          }}
        />
      </label>
      <p class="articles-count" role="status">
        {found.length === 0 ? say('nothing') : say('articles', { n: found.length })}
      </p>
      <Rows title={divided ? say('passing') : null} rows={shown.filter(({ passes }) => passes)} />
      <Rows title={divided ? say('others') : null} rows={shown.filter(({ passes }) => !passes)} />
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {say('more', { n: found.length - most })}
        </button>
      )}
    </section>
  );
}

function Rows({ title, rows }: { title: string | null; rows: readonly ArticleRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      {title !== null && <h2 class="articles-title">{title}</h2>}
      <ul class="articles-list">
        {rows.map((row) => (
          <Row key={row.article.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row: { article, positions, withdrawn } }: { row: ArticleRow }) {
  const { state } = usePage();
  const say = useWords(words);
  const { id, title, language, publisher, publishedAt, versions } = article;
  const there = { ...state, article: id, position: null, edge: null, version: null, beside: null };
  return (
    <li>
      <a href={formatAddress(there)}>
        <bdi class="foreign" dir={directionOf(language)} lang={language}>
          {title ?? id}
        </bdi>
      </a>
      <p class="article-facts">
        {publisher !== null && <bdi class="foreign">{publisher}</bdi>}
        <span>{publishedAt === null ? say('undated') : formatDate(publishedAt, state.language)}</span>
        <span>{say('positions', { n: positions })}</span>
        {versions.length > 1 && <span>{say('versions', { n: versions.length })}</span>}
        {withdrawn && <strong>{say('withdrawn')}</strong>}
      </p>
    </li>
  );
}
