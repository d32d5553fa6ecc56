import { z } from 'zod';
import { ACTOR_TYPES, ENTITY_TYPES } from '../model/entity.js';
import type { Properties } from '../model/graph.js';
import { Verdict } from '../model/judgement.js';
import { RELATION_TYPES } from '../model/relation.js';
import { edgeTypeOf, Polarity, STANCES, Stance } from '../model/stance.js';

const text = z.string();
const count = z.int();
const list = z.array(text);
const offsets = z.array(count);
const flag = z.boolean();

/** The name of a property; it becomes part of a Cypher script. */
const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

const Property = z.union([text, z.number(), flag, list, z.array(z.number()), z.array(flag)]);

/** Properties that have to be there; others may be, as long as a store can hold them. */
function properties<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .object(shape)
    .catchall(Property)
    .refine((value) => Object.keys(value).every((name) => NAME.test(name)), 'a property has no proper name');
}

const id = text.min(1);

/** What each node has to have, by the label that makes its id unique. With `FAMILIES` the closed set of what an export holds. */
export const NODES = {
  Article: properties({ id, revision: count }),
  Version: properties({
    id,
    number: count,
    contentHash: text,
    text,
    ingestedAt: text,
    extractor: text,
    current: flag,
    currentFrom: list,
    currentUntil: list,
    readBy: list,
    readAt: list,
    relations: list,
  }),
  Entity: properties({ id, name: text, aliases: list }),
  Position: properties({ id, stance: Stance, polarity: Polarity, current: flag }),
  Judgement: properties({ id, verdict: Verdict, entity: text, other: text, reason: text, at: text }),
  JudgementLedger: properties({ id, revision: count }),
  Purge: properties({ id, purgedAt: text, reason: text }),
};

export type BaseLabel = keyof typeof NODES;
export const BASE_LABELS = Object.keys(NODES).filter(isBaseLabel);

function isBaseLabel(label: string): label is BaseLabel {
  return Object.hasOwn(NODES, label);
}

const Evidence = properties({
  startOffset: count,
  endOffset: count,
  quote: text,
  rule: text,
  readAt: text,
  rank: count,
  speakers: list,
  targets: list,
});

const Link = properties({ readAs: list.exactOptional() });

const Mention = properties({ count, surfaces: list, startOffsets: offsets, endOffsets: offsets }).refine(
  ({ count: spans, startOffsets, endOffsets }) =>
    startOffsets.length === spans && endOffsets.length === spans,
  'has not as many offsets as `count` says',
);

const Relation = properties({ id, versionId: text, startOffset: count, endOffset: count, quote: text });

const Derived = properties({ positions: count, articles: count, dated: count, earliest: list, latest: list });

const STANCE_TYPES: readonly string[] = STANCES.map(edgeTypeOf);

interface Family {
  readonly from: BaseLabel;
  readonly to: BaseLabel;
  readonly types: readonly string[];
  readonly properties: z.ZodType<Properties>;
  /** What adds them, in `cypher/write`. */
  readonly statement: string;
}

function family(
  [from, to]: readonly [BaseLabel, BaseLabel],
  statement: string,
  types: readonly string[],
  properties: z.ZodType<Properties>,
): Family {
  return { from, to, types, properties, statement };
}

/** Relationship types by what they connect. */
export const FAMILIES: readonly Family[] = [
  family(['Article', 'Version'], 'load-article-to-version', ['HAS_VERSION'], properties({})),
  family(['Entity', 'Position'], 'load-entity-to-position', ['STATED'], Link),
  family(['Entity', 'Version'], 'load-entity-to-version', ['MENTIONED_IN', 'READ_IN'], Mention),
  family(['Entity', 'Entity'], 'load-entity-to-entity', RELATION_TYPES, Relation),
  family(['Entity', 'Entity'], 'load-entity-to-entity', STANCE_TYPES, Derived),
  family(['Position', 'Entity'], 'load-position-to-entity', ['ABOUT', 'ADDRESSED_TO', 'REPORTED_BY'], Link),
  family(['Position', 'Version'], 'load-position-to-version', ['EVIDENCED_BY', 'WAS_EVIDENCED_BY'], Evidence),
];

export function familyOf(type: string): Family | null {
  return FAMILIES.find(({ types }) => types.includes(type)) ?? null;
}

export const LABELS: readonly string[] = [...BASE_LABELS, 'Actor', ...ENTITY_TYPES];

/** The one of its labels that makes its id unique; null for a combination of labels that no node has. */
export function baseOf(labels: readonly string[]): BaseLabel | null {
  const [base, ...more] = labels.filter(isBaseLabel);
  if (base === undefined || more.length > 0 || labels.some((label) => !LABELS.includes(label))) return null;
  const types = labels.filter((label) => ENTITY_TYPES.some((type) => type === label));
  if (base !== 'Entity') return labels.length === 1 ? base : null;
  const isActor = types.some((type) => ACTOR_TYPES.some((actor) => actor === type));
  return types.length > 0 && labels.includes('Actor') === isActor ? base : null;
}
