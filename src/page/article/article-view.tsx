import { usePage } from '../shell/page-context.js';
import { ArticleList } from './article-list.js';
import { Reader } from './reader.js';

/** The article that is read: that of the state, else that of the position that is looked at; else all to choose from. */
export function ArticleView() {
  const { overview, state } = usePage();
  const { article, position } = state;
  if (article !== null) return <Reader key={article} id={article} />;
  const readings = overview.positions.find(({ id }) => id === position)?.readings ?? [];
  const stating = overview.articles[readings.at(-1)?.article ?? -1];
  return stating === undefined ? <ArticleList /> : <Reader key={stating.id} id={stating.id} />;
}
