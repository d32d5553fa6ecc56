import { IsnadError } from '../errors.js';

const PLACEHOLDER = '__TYPE__';

/** A statement that is written for a family of labels or relationship types, with what may fill its placeholder. */
export interface TypedStatement {
  readonly text: string;
  /** The closed set of `// types: Person State …`; empty for a statement without a placeholder. */
  readonly types: readonly string[];
}

export function parseStatement(text: string): TypedStatement {
  const declared = /^\/\/ types: *(.+)$/m.exec(text)?.[1] ?? '';
  return { text, types: declared.split(/[\s,]+/).filter((type) => type.length > 0) };
}

/**
 * The statement with its placeholder filled: the only text that ever becomes part of one, and from its closed set.
 * @throws IsnadError `internal` for a type outside it, or for one too many or too few
 */
export function fillType({ text, types }: TypedStatement, name: string, type: string | undefined): string {
  const takesType = text.includes(PLACEHOLDER);
  if (!takesType && type === undefined) return text;
  if (!takesType || type === undefined || !types.includes(type)) {
    throw new IsnadError('internal', `The statement "${name}" does not take the type ${type ?? '(none)'}.`, {
      context: { statement: name, types: types.join(' ') },
    });
  }
  return text.replaceAll(PLACEHOLDER, type);
}
