import type { Row } from '../model/change.js';
import { compareText } from '../model/compare-text.js';
import type { Extraction } from '../model/extraction.js';
import type { Position } from '../model/position.js';
import { versionId } from '../model/version.js';
import { type GraphContext, identityIn } from './context.js';
import { type EntityRow, entityRowOf, type MentionRows, mentionRowsOf } from './entity-rows.js';
import { evidenceRowsOf, positionRowOf } from './position-rows.js';
import { type RelationRow, relationRowsOf } from './relation-rows.js';

export interface PositionRows {
  readonly id: string;
  readonly node: Row;
  readonly evidence: readonly Row[];
}

/** An extraction as the rows of its nodes and relationships (DESIGN.md, section 2), each list in a fixed order. */
export interface GraphRows extends MentionRows {
  readonly versionId: string;
  readonly entities: readonly EntityRow[];
  readonly positions: readonly PositionRows[];
  readonly relations: readonly RelationRow[];
}

export interface RowOptions {
  /** Ids for the positions, in their order; without it, the extraction's own. */
  readonly positionIds?: readonly string[];
  /** Whether this version's text is in force; true unless said otherwise. */
  readonly current?: boolean;
  /** When the store learnt that this version states the position of an id. */
  readonly readAt: (positionId: string) => string;
}

export function toRows(extraction: Extraction, context: GraphContext, options: RowOptions): GraphRows {
  const { article, version } = extraction;
  const current = options.current ?? true;
  const id = versionId(article.id, version.contentHash);
  const identity = identityIn(context);
  const entities = [...extraction.entities].sort((a, b) => compareText(a.id, b.id));
  const positions = extraction.positions.map((position, index) =>
    positionRowsOf(position, options.positionIds?.[index] ?? position.id, id, {
      current,
      readAt: options.readAt,
    }),
  );
  return {
    versionId: id,
    entities: entities.map((entity) => entityRowOf(entity, context)),
    ...mentionRowsOf(entities, id, context),
    positions: positions.sort((a, b) => compareText(a.id, b.id)),
    relations: relationRowsOf(extraction.relations, id, identity),
  };
}

function positionRowsOf(
  position: Position,
  id: string,
  version: string,
  { current, readAt }: { readonly current: boolean; readonly readAt: RowOptions['readAt'] },
): PositionRows {
  return {
    id,
    node: positionRowOf(id, position, current),
    evidence: evidenceRowsOf(id, position, version, readAt(id)),
  };
}
