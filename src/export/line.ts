import { z } from 'zod';
import { IsnadError } from '../errors.js';
import type { Properties } from '../model/graph.js';
import { type BaseLabel, baseOf, familyOf, NODES } from './shape.js';

/** One node of an export, as its line has it. */
export interface NodeLine {
  readonly kind: 'node';
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface EdgeLine {
  readonly kind: 'edge';
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The first line says what the file is, the last one that all of it is there. */
export const FIRST = z.strictObject({ kind: z.literal('graph'), format: z.literal(1) });
export const LAST = z.strictObject({
  kind: z.literal('end'),
  nodes: z.int().nonnegative(),
  edges: z.int().nonnegative(),
});
export type First = z.infer<typeof FIRST>;
export type Last = z.infer<typeof LAST>;

const Node = z.strictObject({
  kind: z.literal('node'),
  labels: z.array(z.string()),
  properties: z.unknown(),
});
const Edge = z.strictObject({
  kind: z.literal('edge'),
  type: z.string(),
  from: z.string().min(1),
  to: z.string().min(1),
  properties: z.unknown(),
});
const Line = z.discriminatedUnion('kind', [FIRST, LAST, Node, Edge]);

export type GraphLine = First | Last | NodeLine | EdgeLine;

/** Refuses with the reason. */
type Refuse = (reason: string) => never;

/**
 * A value as a line of an export: known labels, known types, and the properties that such a node or edge has.
 * @throws IsnadError `input` that begins with `source`
 */
export function parseLine(value: unknown, source: string): GraphLine {
  const refuse: Refuse = (reason) => {
    throw new IsnadError('input', `${source}: ${reason}`, {
      hint: 'A graph is loaded from what `isnad export --format ndjson` wrote, whole and as it is.',
      context: { source },
    });
  };
  const line = check(Line, value, '', refuse);
  if (line.kind === 'node')
    return { ...line, properties: nodeProperties(line.labels, line.properties, refuse) };
  if (line.kind === 'edge')
    return { ...line, properties: edgeProperties(line.type, line.properties, refuse) };
  return line;
}

function nodeProperties(labels: readonly string[], properties: unknown, refuse: Refuse): Properties {
  const base = baseOf(labels);
  if (base === null) return refuse(`no node has the labels ${JSON.stringify(labels)}`);
  return check(propertiesOf(base), properties, 'properties.', refuse);
}

function propertiesOf(base: BaseLabel): z.ZodType<Properties> {
  return NODES[base];
}

function edgeProperties(type: string, properties: unknown, refuse: Refuse): Properties {
  const family = familyOf(type);
  if (family === null) return refuse(`there is no relationship ${JSON.stringify(type)}`);
  return check(family.properties, properties, 'properties.', refuse);
}

function check<Output>(schema: z.ZodType<Output>, value: unknown, where: string, refuse: Refuse): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = `${where}${issue === undefined ? '' : z.core.toDotPath(issue.path)}`;
  return refuse(`${field === '' ? 'not a line of a graph' : field}: ${issue?.message ?? 'does not fit'}`);
}

export function idOf({ properties }: NodeLine): string {
  return String(properties.id);
}

/** What tells a node from all others: ids are unique under a label. */
export function keyOf(label: BaseLabel | null, id: string): string {
  return `${label} ${id}`;
}
