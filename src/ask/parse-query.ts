import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { NamedQuery } from './named-query.js';

const PARAMETER = /^(?<name>\S+) \((?<type>[a-z]+)\)(?: = (?<default>[^:]+))?: (?<description>.+)$/;

/**
 * Reads a query file: a header of comment lines (`// title: …`, `// title.ar: …`, `// answers: …`,
 * `// param name (type): …`, `// param name (type) = default: …`, `// sentence: text start end`, `// example: …`),
 * then the statement, in which `$name` stands for each parameter. It ends with ORDER BY, so that a limit can follow.
 * @throws IsnadError `data` naming the file and what does not fit.
 */
export function parseQuery(name: string, content: string): NamedQuery {
  const lines = content.split(/\r?\n/);
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerEnd === -1 ? lines.length : headerEnd);
  const fields = header.map((line) => fieldOf(line, name));
  const only = (key: string): string | undefined => fields.find((field) => field.key === key)?.value;
  const result = NamedQuery.safeParse({
    name,
    title: only('title'),
    titleAr: only('title.ar'),
    answers: only('answers'),
    parameters: fields.filter(({ key }) => key === 'param').map(({ value }) => parameterOf(value, name)),
    sentence: sentenceOf(only('sentence')),
    examples: fields.filter(({ key }) => key === 'example').map(({ value }) => value),
    statement: lines.slice(header.length).join('\n').trim(),
  });
  if (!result.success) throw unfit(name, z.prettifyError(result.error).replace(/\s+/g, ' '));
  checkStatement(result.data);
  return result.data;
}

function fieldOf(line: string, name: string): { readonly key: string; readonly value: string } {
  const match = /^\/\/ (title|title\.ar|answers|sentence|example)?(?:(param)(?= ))?:? (.+)$/.exec(line);
  const key = match?.[1] ?? match?.[2];
  if (key === undefined || match?.[3] === undefined)
    throw unfit(name, `this line of its header is not understood: ${line}`);
  return { key, value: match[3].trim() };
}

function parameterOf(written: string, name: string): unknown {
  const groups = PARAMETER.exec(written)?.groups;
  if (groups === undefined) throw unfit(name, `a parameter is written "name (type): what it is": ${written}`);
  const preset = groups.default?.trim();
  return {
    name: groups.name,
    type: groups.type,
    required: preset === undefined,
    default:
      preset === undefined || preset === 'null' ? null : groups.type === 'integer' ? Number(preset) : preset,
    description: groups.description,
  };
}

function sentenceOf(written: string | undefined): unknown {
  if (written === undefined) return null;
  const [text, start, end] = written.split(/\s+/);
  return { text, start, end };
}

function checkStatement({ name, parameters, statement }: NamedQuery): void {
  const used = new Set([...statement.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]));
  const declared = new Set<string | undefined>(parameters.map((parameter) => parameter.name));
  for (const parameter of used)
    if (!declared.has(parameter)) throw unfit(name, `$${parameter} is not in its header`);
  for (const parameter of declared) if (!used.has(parameter)) throw unfit(name, `$${parameter} is not used`);
  if (!/\bORDER BY\b[^;]*$/.test(statement) || /\b(LIMIT|SKIP)\b[^;]*$/.test(statement)) {
    throw unfit(
      name,
      'it must end with ORDER BY, without LIMIT, so that its rows have an order and a limit can follow',
    );
  }
}

function unfit(name: string, reason: string): IsnadError {
  return new IsnadError('data', `cypher/ask/${name}.cypher: ${reason}`, {
    hint: 'Compare its header with that of cypher/ask/positions-of.cypher.',
    context: { query: name },
  });
}
