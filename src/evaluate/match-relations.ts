import type { Relation, RelationType } from '../model/relation.js';
import type { AnnotatedRelation } from './annotation.js';

const SYMMETRIC: readonly RelationType[] = ['MET', 'ALLIED_WITH'];

export interface RelationMatching {
  readonly hits: readonly AnnotatedRelation[];
  readonly missed: readonly AnnotatedRelation[];
  readonly wrong: readonly Relation[];
}

/** Matches relations by type and both ends; the same fact twice counts once, on either side. */
export function matchRelations(
  annotated: readonly AnnotatedRelation[],
  extracted: readonly Relation[],
  toAnnotated: (id: string) => string | null,
): RelationMatching {
  const wanted = new Map(annotated.map((relation) => [keyOf(relation), relation]));
  const found = new Map(
    extracted.map((relation) => {
      const from = toAnnotated(relation.from) ?? `extracted ${relation.from}`;
      const to = toAnnotated(relation.to) ?? `extracted ${relation.to}`;
      return [keyOf({ type: relation.type, from, to }), relation];
    }),
  );
  const entries = [...wanted];
  return {
    hits: entries.filter(([key]) => found.has(key)).map(([, relation]) => relation),
    missed: entries.filter(([key]) => !found.has(key)).map(([, relation]) => relation),
    wrong: [...found].filter(([key]) => !wanted.has(key)).map(([, relation]) => relation),
  };
}

function keyOf({ type, from, to }: { type: RelationType; from: string; to: string }): string {
  const ends = SYMMETRIC.includes(type) ? [from, to].sort() : [from, to];
  return [type, ...ends].join('\u0000');
}
