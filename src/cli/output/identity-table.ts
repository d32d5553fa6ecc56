import type { Found, Near } from '../../identity/index.js';
import type { Judgement } from '../../model/judgement.js';
import { describeJudgement } from '../judging.js';
import { cleanForDisplay } from './clean.js';
import { counted } from './counted.js';
import { readable } from './moment.js';
import { renderTable, type TableStyle } from './table.js';

/** Entities that a name may mean, for people. */
export function renderFound(found: readonly Found[], total: number, style: TableStyle): string {
  if (found.length === 0) return 'Nothing in the store has a name like that.\n';
  const columns = [
    { title: 'score', align: 'right' as const },
    { title: 'entity' },
    { title: 'id' },
    { title: 'kind' },
    { title: 'articles', align: 'right' as const },
    { title: 'why' },
  ];
  const rows = found.map(({ score, name, id, type, articles, why, mergedInto }) => [
    score.toFixed(2),
    name,
    id,
    type,
    String(articles),
    mergedInto === null ? why : `${why}; merged into ${mergedInto}`,
  ]);
  return `${renderTable(columns, rows, style)}${moreOf(found.length, total)}`;
}

/** Pairs that may be one entity, for people. */
export function renderNear(near: readonly Near[], total: number, style: TableStyle): string {
  if (near.length === 0) return 'No two entities are near enough to each other to be looked at.\n';
  const columns = [
    { title: 'score', align: 'right' as const },
    ...titles('keep', 'id', 'the same?', 'its id', 'articles', 'why'),
  ];
  const rows = near.map(({ score, kept, other, why, role, together }) => [
    score.toFixed(2),
    kept.name,
    kept.id,
    other.name,
    other.id,
    `${kept.articles}, ${other.articles}`,
    [
      ...why,
      ...(role === null ? [] : [role]),
      ...(together === 0 ? [] : [`in ${counted(together, 'text')}`]),
    ].join(', '),
  ]);
  const next =
    'isnad merge <id> <its id> --reason … makes them one; isnad split <id> <its id> --reason … keeps them two.\n';
  return `${renderTable(columns, rows, style)}${moreOf(near.length, total)}${next}`;
}

/** Judgements about who is who, made and revoked, for people. */
export function renderJudgements(judgements: readonly Judgement[], style: TableStyle): string {
  if (judgements.length === 0) return 'Nothing has been judged yet.\n';
  const rows = judgements.map((judgement) => {
    const { id, at, by, reason, revoked } = judgement;
    const until = revoked === null ? '' : `${readable(revoked.at)}${byWhom(revoked.by)}: ${revoked.reason}`;
    return [
      describeJudgement({ ...judgement, revoked: null }),
      `${readable(at)}${byWhom(by)}`,
      reason,
      until,
      id,
    ];
  });
  return renderTable(titles('judgement', 'made', 'reason', 'revoked', 'id'), rows, style);
}

function titles(...names: readonly string[]): { readonly title: string }[] {
  return names.map((title) => ({ title }));
}

function byWhom(by: string | null): string {
  return by === null ? '' : ` by ${cleanForDisplay(by)}`;
}

function moreOf(shown: number, total: number): string {
  return total > shown ? `${total - shown} more; --limit shows them.\n` : '';
}
