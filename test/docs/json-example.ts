import { ArticleInput } from '../../src/model/article.js';
import { Extraction } from '../../src/model/extraction.js';
import { createContext, extract } from '../../src/pipeline.js';

const BLOCK = /^```json\n([\s\S]*?)^```$/m;
const WIDTH = 112;

/** What makes an example long and tells nothing. */
const LEFT_OUT = new Set(['aliases', 'publishedAtReasons', 'extractor']);

type Fields = readonly (readonly [string, unknown])[];

/** The first JSON block of a page, which is an example of the interchange format. */
export function exampleIn(page: string): Extraction {
  return Extraction.parse(JSON.parse(BLOCK.exec(page)?.[1] ?? ''));
}

/** The page with its example made again: the same text, extracted by the program as it is. */
export function reextract(page: string): string {
  const { article, version } = exampleIn(page);
  const { id, publishedAt } = article;
  const input = ArticleInput.parse({ article: { id, publishedAt }, text: version.text });
  return page.replace(BLOCK, () => `\`\`\`json\n${print(extract(input, createContext()))}\n\`\`\``);
}

/** Without what is empty, and a list item on as few lines as fit. */
function print({ article, version, ...lists }: Extraction): string {
  const { contentHash, text } = version;
  const head = [`  "article": ${inline(article)}`, `  "version": ${block({ contentHash, text }, '  ', 1)}`];
  const tail = Object.entries(lists).map(([name, items]) => {
    const printed = items.map((item) => `    ${block(item, '    ', WIDTH)}`);
    return `  ${JSON.stringify(name)}: [\n${printed.join(',\n')}\n  ]`;
  });
  return `{\n${[...head, ...tail].join(',\n')}\n}`;
}

function fieldsOf(value: object): Fields {
  const isEmpty = (field: unknown) => field === null || (Array.isArray(field) && field.length === 0);
  return Object.entries(value).filter(([name, field]) => !isEmpty(field) && !LEFT_OUT.has(name));
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${fieldsOf(value).map(printField).join(', ')} }`;
}

function printField([name, field]: readonly [string, unknown]): string {
  return `${JSON.stringify(name)}: ${inline(field)}`;
}

function block(value: object, indent: string, width: number): string {
  const lines: string[] = [];
  for (const field of fieldsOf(value).map(printField)) {
    const last = lines.at(-1);
    const joined = `${last}, ${field}`;
    if (last !== undefined && indent.length + joined.length + 3 <= width) lines[lines.length - 1] = joined;
    else lines.push(field);
  }
  return `{\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}}`;
}
