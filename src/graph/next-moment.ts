import type { StoredArticle } from './stored.js';

/**
 * The moment at which an article is updated: now, unless its history has a moment that is not before that, since a clock
 * was set back or two updates came within its finest step. Then it is a millisecond after the last one: a text never
 * ceases to be in force before it came into force, so that every state can be asked for as of its moment.
 * @param now ISO 8601 in UTC, as `Date.toISOString` writes it
 * @returns `behind`: the last moment of the history, where the clock was before it
 */
export function nextMoment(
  article: StoredArticle | null,
  now: string,
): { readonly at: string; readonly behind: string | null } {
  const last = article === null ? undefined : momentsOf(article).sort().at(-1);
  if (last === undefined || Date.parse(last) < Date.parse(now)) return { at: now, behind: null };
  const at = new Date(Date.parse(last) + 1).toISOString();
  return { at, behind: last === now ? null : last };
}

/** All that the store's clock has told of an article. */
function momentsOf({ versions, withdrawals }: StoredArticle): string[] {
  return [
    ...withdrawals.map(({ at }) => at),
    ...versions.flatMap(({ ingestedAt, currentFrom, currentUntil, readAt }) => [
      ingestedAt,
      ...currentFrom,
      ...currentUntil,
      ...readAt,
    ]),
  ];
}
