import { IsnadError } from '../errors.js';
import { Judgement } from '../model/judgement.js';
import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';

/** All judgements about who is who, made or revoked, in the order in which they were made. */
export async function readJudgements(store: Store): Promise<Judgement[]> {
  const rows = await runRead(store, 'judgements', {});
  return rows.map(({ revokedReason, revokedBy, revokedAt, ...row }) => {
    const revoked = revokedAt === null ? null : { reason: revokedReason, by: revokedBy, at: revokedAt };
    const parsed = Judgement.safeParse({ ...row, revoked });
    if (parsed.success) return parsed.data;
    throw new IsnadError('store-damaged', `The judgement ${String(row.id)} is not stored as it should be.`, {
      hint: 'Something else has written to this graph; `isnad check` lists what does not fit.',
      context: { judgement: String(row.id) },
    });
  });
}
