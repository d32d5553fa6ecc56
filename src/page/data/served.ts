import type { ArticleDetail, Overview, PositionDetail, ViewFailure } from '../../view/wire.js';
import type { DataSource } from './data-source.js';

/** As many positions as the server gives at once. */
const AT_ONCE = 200;

/** The server that the page came from. What it has given once is not asked again. */
export function servedSource(): DataSource {
  const known = new Map<string, PositionDetail>();
  const articles = new Map<string, Promise<ArticleDetail>>();
  return {
    async positions(ids) {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      for (let from = 0; from < missing.length; from += AT_ONCE) {
        const query = new URLSearchParams(missing.slice(from, from + AT_ONCE).map((id) => ['id', id]));
        for (const position of await ask<PositionDetail[]>(`/api/positions?${query}`))
          known.set(position.id, position);
      }
      return ids.flatMap((id) => known.get(id) ?? []);
    },
    article(id) {
      const asked = articles.get(id) ?? ask<ArticleDetail>(`/api/article?${new URLSearchParams({ id })}`);
      articles.set(id, asked);
      asked.catch(() => articles.delete(id));
      return asked;
    },
  };
}

export function askOverview(): Promise<Overview> {
  return ask('/api/overview');
}

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (response.ok) return response.json() as Promise<Answer>;
  const failure = (await response.json().catch(() => null)) as ViewFailure | null;
  const { message, hint } = failure?.error ?? {
    message: `The server answered ${response.status}.`,
    hint: null,
  };
  throw new Error(hint === null ? message : `${message} ${hint}`);
}
