import { createHash } from 'node:crypto';
import { IsnadError } from '../../errors.js';
import type { SourceItem } from '../../source/index.js';

/** One of `of` parts that the articles of a run fall into; counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** @throws IsnadError `usage` for anything but `i/n` with 1 ≤ i ≤ n ≤ 10,000 */
export function parseShard(written: string): Shard {
  const [, part, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(written.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of && shard.of <= 10_000) return shard;
  throw new IsnadError('usage', `"${written}" is no part of a whole`, {
    hint: 'Write --shard 1/4 for the first of four parts, 2/4 for the second, and so on.',
  });
}

/** Whether an article falls into a part: by its id alone, so that all its versions are in one, in their order. */
function isInShard(articleId: string, { part, of }: Shard): boolean {
  const hash = createHash('sha256').update(articleId).digest().readUInt32BE(0);
  return (hash % of) + 1 === part;
}

/** The articles of a part. What cannot be read has no id: the first part tells of it, so that it is told once. */
export async function* ofShard(
  items: AsyncIterable<SourceItem>,
  shard: Shard | null,
): AsyncIterable<SourceItem> {
  for await (const item of items) {
    const isOurs =
      shard === null ||
      (item.kind === 'failure' ? shard.part === 1 : isInShard(item.input.article.id, shard));
    if (isOurs) yield item;
  }
}
