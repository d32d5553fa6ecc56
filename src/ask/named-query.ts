import { z } from 'zod';
import { Stance } from '../model/stance.js';

/**
 * What a parameter takes. `entity` and `actor` take an id or a known name in any language, `position` an
 * id.
 */
export const ParameterType = z.enum(['entity', 'actor', 'position', 'stance', 'text', 'date', 'integer']);
export type ParameterType = z.infer<typeof ParameterType>;

/** One parameter of a named query. Without a default it is required; a default of null means "any". */
export const Parameter = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z]*$/, 'a parameter name is letters, the first one small'),
  type: ParameterType,
  required: z.boolean(),
  default: z.union([z.string(), z.int(), z.null()]),
  description: z.string().min(10, 'say what the parameter is for'),
});
export type Parameter = z.infer<typeof Parameter>;

/** Three columns of a query, text and offsets, that are shown as one: the sentence with the quoted words marked. */
export const MarkedSentence = z.strictObject({ text: z.string(), start: z.string(), end: z.string() });
export type MarkedSentence = z.infer<typeof MarkedSentence>;

/** A file of `cypher/ask/`: its header comment and its statement. */
export const NamedQuery = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a query file is named in small letters with hyphens'),
  title: z.string().min(1),
  titleAr: z.string().regex(/\p{Script=Arabic}/u, 'title.ar is written in Arabic'),
  answers: z.string().min(10),
  parameters: z.array(Parameter),
  sentence: MarkedSentence.nullable(),
  examples: z.array(z.string().startsWith('isnad ask ')).min(1, 'give an example'),
  statement: z.string().min(1),
});
export type NamedQuery = z.infer<typeof NamedQuery>;

/** The stances as the graph stores them, for parameters of the type `stance`. */
export const STANCE_NAMES: readonly string[] = Stance.options;
