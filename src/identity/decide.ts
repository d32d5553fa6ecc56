import { IsnadError } from '../errors.js';
import { isSameFamily, isUnknownId } from '../model/entity.js';
import { type Judgement, judgementId, type Verdict } from '../model/judgement.js';
import { meaningsOf, wholeOf } from './meanings.js';

export type Named = Judgement['entity'];

/** Who judges, when and why. */
export interface Made {
  readonly reason: string;
  readonly by: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Judgements to make or to revoke; empty where what is asked for holds already. */
export type Decision = readonly Judgement[];

/**
 * Judges that two entities are one: `merged` is `kept`. That they had been judged to be two is revoked.
 * @throws IsnadError `usage` when they cannot be one, or `merged` was judged to be another already
 */
export function decideSame(known: readonly Judgement[], kept: Named, merged: Named, made: Made): Decision {
  if (kept.id === merged.id) throw refuse(`${kept.id} is one already: give two entities`);
  if (!isSameFamily(kept.type, merged.type)) {
    throw refuse(`${describe(kept)} is a ${kept.type} and ${describe(merged)} a ${merged.type}`, {
      hint: 'Only an actor can be an actor, a place a place, an operation an operation.',
    });
  }
  if (isUnknownId(kept.id) && !isUnknownId(merged.id)) {
    throw refuse(`${describe(merged)} is known to the gazetteer, and ${describe(kept)} is not`, {
      hint: `Give the known one first: isnad merge ${merged.id} ${kept.id}`,
    });
  }
  const meanings = meaningsOf(known);
  if (wholeOf(meanings, kept.id) === wholeOf(meanings, merged.id)) return [];
  const before = known.find((judgement) => isInForce(judgement, 'same') && judgement.entity.id === merged.id);
  if (before !== undefined) {
    throw refuse(`${describe(merged)} is merged into ${describe(before.other)} already`, {
      hint: `Merge ${before.other.id} instead, or first: isnad split ${merged.id} --reason …`,
    });
  }
  const apart = known.filter((judgement) => isApart(judgement, kept.id, merged.id));
  return [
    ...apart.map((judgement) => revoked(judgement, made)),
    judgementOf('same', merged, kept, null, made),
  ];
}

/**
 * Judges that two entities are two: a merge of one into the other is revoked, and they are no candidates any more.
 * @throws IsnadError `usage` when they are one through others
 */
export function decideDifferent(
  known: readonly Judgement[],
  entity: Named,
  other: Named,
  made: Made,
): Decision {
  if (entity.id === other.id) throw refuse(`${entity.id} is one: give two entities`);
  const ends = [entity.id, other.id];
  const merge = known.filter(
    (judgement) =>
      isInForce(judgement, 'same') && ends.includes(judgement.entity.id) && ends.includes(judgement.other.id),
  );
  const rest = known.filter((judgement) => !merge.includes(judgement));
  const meanings = meaningsOf(rest);
  if (wholeOf(meanings, entity.id) === wholeOf(meanings, other.id)) {
    const whole = wholeOf(meanings, entity.id);
    throw refuse(`${describe(entity)} and ${describe(other)} are one through ${whole}`, {
      hint: 'Split from it the one that does not belong there; isnad review --decided lists the judgements.',
    });
  }
  const isKnown = known.some((judgement) => isApart(judgement, entity.id, other.id));
  const judgement2 = isKnown ? [] : [judgementOf('different', entity, other, null, made)];
  return [...merge.map((judgement) => revoked(judgement, made)), ...judgement2];
}

/**
 * Takes an entity out of the one that it was merged into.
 * @throws IsnadError `usage` when it was not merged into any
 */
export function decideUnmerge(known: readonly Judgement[], entity: Named, made: Made): Decision {
  const merges = known.filter((judgement) => isInForce(judgement, 'same'));
  const own = merges.filter((judgement) => judgement.entity.id === entity.id);
  if (own.length > 0) return own.map((judgement) => revoked(judgement, made));
  const parts = merges.filter(({ other }) => other.id === entity.id).map((judgement) => judgement.entity.id);
  if (parts.length > 0) {
    throw refuse(`${describe(entity)} is not merged into another, but has been given ${parts.join(', ')}`, {
      hint: `Say which is to be split off: isnad split ${parts[0] ?? ''} --reason …`,
    });
  }
  throw refuse(`${describe(entity)} is not merged into another`, {
    hint: 'Where it is somebody else in some articles only: isnad split <entity> --article <id> --as <entity or name>.',
  });
}

/** Judges that what some articles are read to call an entity is another there. */
export function decideSplit(
  known: readonly Judgement[],
  entity: Named,
  other: Named,
  articles: readonly string[],
  made: Made,
): Decision {
  if (entity.id === other.id) throw refuse(`${entity.id} is itself: give another entity`);
  if (!isSameFamily(entity.type, other.type)) {
    throw refuse(`${describe(entity)} is a ${entity.type} and ${describe(other)} a ${other.type}`);
  }
  return articles.flatMap((article) => {
    const before = known.filter(
      (judgement) =>
        isInForce(judgement, 'split') && judgement.entity.id === entity.id && judgement.article === article,
    );
    if (before.some((judgement) => judgement.other.id === other.id)) return [];
    const judgement2 = judgementOf('split', entity, other, article, made);
    return [...before.map((judgement) => revoked(judgement, made)), judgement2];
  });
}

/**
 * Takes a judgement back. It stays, with who took it back, when and why.
 * @throws IsnadError `usage` when there is none of this id
 */
export function decideRevoke(known: readonly Judgement[], id: string, made: Made): Decision {
  const judgement = known.find((candidate) => candidate.id === id);
  if (judgement === undefined) {
    throw refuse(`there is no judgement ${id}`, { hint: 'isnad review --decided lists them.' });
  }
  return judgement.revoked === null ? [revoked(judgement, made)] : [];
}

/**
 * Takes over a judgement that was made elsewhere.
 * @throws IsnadError `input` when it contradicts one in force here
 */
export function decideTakeOver(known: readonly Judgement[], judgement: Judgement): Decision {
  const own = known.find(({ id }) => id === judgement.id);
  if (own !== undefined && (own.revoked !== null || judgement.revoked === null)) return [];
  const { verdict, entity, other, article, revoked: revocation } = judgement;
  const rival = known.find(
    (candidate) =>
      isInForce(candidate, verdict) &&
      candidate.entity.id === entity.id &&
      candidate.article === article &&
      candidate.other.id !== other.id,
  );
  const meanings = meaningsOf(known);
  const isCircle =
    verdict === 'same' && own === undefined && wholeOf(meanings, other.id) === wholeOf(meanings, entity.id);
  if (revocation === null && verdict !== 'different' && (rival !== undefined || isCircle)) {
    const held =
      rival === undefined ? 'one already, the other way round' : `${rival.other.id} by ${rival.id}`;
    throw new IsnadError('input', `${judgement.id}: here ${entity.id} is judged to be ${held}`, {
      hint: 'Revoke one of the two: isnad review --revoke <judgement> --reason …',
      context: { judgement: judgement.id },
    });
  }
  return [judgement];
}

function isInForce(judgement: Judgement, verdict: Verdict): boolean {
  return judgement.verdict === verdict && judgement.revoked === null;
}

/** Whether it judges these two, in either order, to be two. */
export function isApart(judgement: Judgement, a: string, b: string): boolean {
  const { entity, other } = judgement;
  const isPair = (entity.id === a && other.id === b) || (entity.id === b && other.id === a);
  return isInForce(judgement, 'different') && isPair;
}

function judgementOf(
  verdict: Verdict,
  entity: Named,
  other: Named,
  article: string | null,
  made: Made,
): Judgement {
  const judgement = { verdict, entity, other, article, ...made, revoked: null };
  return { id: judgementId(judgement), ...judgement };
}

function revoked(judgement: Judgement, made: Made): Judgement {
  return { ...judgement, revoked: made };
}

function describe({ id, name }: Named): string {
  return `${name} (${id})`;
}

function refuse(message: string, options: { readonly hint?: string } = {}): IsnadError {
  return new IsnadError('usage', message, options);
}
