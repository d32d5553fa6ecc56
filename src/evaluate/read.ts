import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { Article } from '../model/article.js';
import { Moment } from '../model/date.js';
import { type AnnotatedArticle, Annotation } from './annotation.js';
import { findProblems } from './problems.js';

/** What `meta.json` beside a sample article may say; everything else in it is not evaluation's business. */
const Meta = z.object({ id: z.string().min(1).optional(), publishedAt: Moment.nullish() });

interface Pair {
  readonly name: string;
  readonly text: string;
  readonly annotation: string;
  readonly meta: string | null;
}

/**
 * Reads every annotated article under a folder: pairs `X.txt` + `X.json`, and folders with `article.txt` +
 * `annotation.json` (`meta.json` beside it may give `id` and `publishedAt`), at any depth, sorted by path.
 * @throws IsnadError `input` when the folder cannot be read or holds no such pair; `data` when an annotation does not
 * fit its schema or a span of it does not fit its text.
 */
export function readAnnotated(folder: string): AnnotatedArticle[] {
  const pairs = findPairs(folder);
  if (pairs.length === 0) {
    throw new IsnadError('input', `There is no annotated article in ${folder}.`, {
      hint: 'Give a folder with pairs X.txt and X.json, or with folders that hold article.txt and annotation.json.',
      context: { folder },
    });
  }
  return pairs.map(readPair);
}

function findPairs(folder: string): Pair[] {
  const entries = listFolder(folder);
  const files = new Set(entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
  const pairs: Pair[] = [];
  for (const { name } of entries) {
    const stem = name.endsWith('.txt') ? name.slice(0, -'.txt'.length) : null;
    if (stem === null || !files.has(name)) continue;
    const annotation =
      stem === 'article' && files.has('annotation.json') ? 'annotation.json' : `${stem}.json`;
    if (!files.has(annotation)) continue;
    const hasMeta = annotation === 'annotation.json' && files.has('meta.json');
    pairs.push({
      name: stem === 'article' ? basename(folder) : stem,
      text: join(folder, name),
      annotation: join(folder, annotation),
      meta: hasMeta ? join(folder, 'meta.json') : null,
    });
  }
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return [...pairs, ...folders.flatMap((entry) => findPairs(join(folder, entry.name)))];
}

function listFolder(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const what = existsSync(folder) ? 'cannot be read as a folder' : 'does not exist';
    throw new IsnadError('input', `The folder ${folder} ${what}.`, {
      hint: 'Give the path of a folder with annotated articles.',
      context: { folder },
      cause,
    });
  }
}

function readPair(pair: Pair): AnnotatedArticle {
  const text = readFileSync(pair.text, 'utf8');
  const annotation = readJson(pair.annotation, Annotation);
  const meta = pair.meta === null ? {} : readJson(pair.meta, Meta);
  const id = meta.id ?? annotation.article ?? pair.name;
  const publishedAt = meta.publishedAt ?? annotation.publishedAt;
  const article = Article.parse({
    id,
    publisher: annotation.publisher,
    author: annotation.author,
    language: annotation.lang,
    publishedAt,
    publishedAtFrom: publishedAt === null ? null : 'given',
  });
  const problems = findProblems(text, annotation, pair.annotation);
  return { id, input: { article, text, modifiedAt: null }, annotation, problems };
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new IsnadError('data', `${path} is not valid JSON: ${String(cause)}`, {
      hint: 'Correct the file.',
      context: { file: path },
      cause,
    });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new IsnadError('data', `${path} does not fit its format at "${where}": ${issue?.message}`, {
    hint: 'Correct the annotation there.',
    context: { file: path },
    cause: result.error,
  });
}
