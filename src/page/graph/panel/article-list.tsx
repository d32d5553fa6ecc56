import type { ViewArticle } from '../../../view/wire.js';
import { usePage, useWords } from '../../shell/page-context.js';
import { articlesOf } from '../scene/articles.js';
import words from '../words.json' with { type: 'json' };
import { LongList } from './long-list.js';

/** The articles that state something of an entity, as far as the filter lets through. */
export function ArticleList({ place }: { place: number }) {
  const { overview, edges, state } = usePage();
  const say = useWords(words);
  const articles = articlesOf(overview, place, edges, state.filter);
  if (articles.length === 0) return null;
  return (
    <section>
      <h3>
        {say('articles')} ({articles.length})
      </h3>
      <LongList
        class="graph-list"
        items={articles}
        row={(article) => <ArticleRow key={article.id} article={article} />}
      />
    </section>
  );
}

function ArticleRow({ article: { id, title, publisher, publishedAt, language } }: { article: ViewArticle }) {
  const { go } = usePage();
  const say = useWords(words);
  const details = [publisher, publishedAt?.slice(0, 10)].filter((detail) => typeof detail === 'string');
  return (
    <li>
      <button
        type="button"
        class="graph-article"
        onClick={() => go({ view: 'article', article: id, version: null, beside: null, position: null })}
      >
        <bdi class="foreign" lang={language}>
          {title ?? say('untitled')}
        </bdi>
        {details.map((detail) => (
          <bdi key={detail} class="foreign graph-faint">
            {detail}
          </bdi>
        ))}
      </button>
    </li>
  );
}
