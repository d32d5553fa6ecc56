import { readMoment } from '../read-moment.js';
import { foldSpace } from './to-text.js';

/** What a page's structured data (schema.org) says of its article; null where it says nothing. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** Structured data is flat; what goes deeper is no description of an article. */
const MAX_DEPTH = 6;
const MAX_NODES = 2_000;

/** The first article among the structured data; of several, the one that has a date. What is no JSON is passed over. */
export function structuredArticle(scripts: readonly string[]): StructuredArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)));
  const articles = nodes.filter(isArticle);
  const article = articles.find(({ datePublished }) => typeof datePublished === 'string') ?? articles[0];
  if (article === undefined) return null;
  const byId = new Map(nodes.filter(({ name }) => name !== undefined).map((node) => [node['@id'], node]));
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publishedAt: readMoment(article.datePublished ?? article.dateCreated),
    modifiedAt: readMoment(article.dateModified),
    author: namesOf(article.author, byId),
    publisher: namesOf(article.publisher, byId),
    url: textOf(article.url) ?? idOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
  };
}

function parse(script: string): unknown {
  try {
    // Some systems write line breaks into strings, which JSON does not allow.
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, '').replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

function nodesOf(value: unknown): Node[] {
  const found: Node[] = [];
  let level: unknown[] = [value];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (found.length >= MAX_NODES) return found;
      if (Array.isArray(one)) next.push(...one.slice(0, MAX_NODES));
      else if (isNode(one)) {
        found.push(one);
        next.push(...Object.values(one).slice(0, 200));
      }
    }
    level = next;
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: Node): boolean {
  return [node['@type']]
    .flat()
    .some((type) => /(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(String(type)));
}

function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  const text = typeof first === 'string' ? foldSpace(first) : '';
  return text === '' ? null : text;
}

function idOf(value: unknown): string | null {
  return isNode(value) ? textOf(value['@id']) : textOf(value);
}

/** Names of persons or bodies, written out, as objects, or as references to objects elsewhere on the page. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string | null {
  const names = [value].flat().map((one) => {
    if (!isNode(one)) return textOf(one);
    return textOf(one.name) ?? textOf(byId.get(one['@id'])?.name);
  });
  const known = [...new Set(names.filter((name) => name !== null && !URL.canParse(name)))];
  return known.length === 0 ? null : known.join(', ');
}
