import { canonicalUrl } from './canonical-url.js';
import type { Metadata } from './metadata.js';
import { readMoment } from './read-moment.js';

/** What the keys of front matter mean here; the others are left alone. */
const KEYS: Readonly<Record<string, keyof Metadata>> = {
  ...{
    id: 'id',
    url: 'url',
    canonical: 'url',
    link: 'url',
    title: 'title',
    publisher: 'publisher',
    source: 'publisher',
  },
  ...{
    author: 'author',
    language: 'language',
    lang: 'language',
    date: 'publishedAt',
    published: 'publishedAt',
  },
  ...{ publishedat: 'publishedAt', modified: 'modifiedAt', updated: 'modifiedAt', modifiedat: 'modifiedAt' },
  lastmod: 'modifiedAt',
};

export interface FrontMatter {
  readonly said: Partial<Metadata>;
  /** The text behind it. */
  readonly body: string;
}

/** The `key: value` lines between two lines of `---` at the beginning of a Markdown file; lists and nests are passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return { said: {}, body: text };
  const said: Partial<Record<keyof Metadata, string>> = {};
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const [, key = '', written = ''] = /^([\w-]+)[ \t]*:(.*)$/s.exec(line) ?? [];
    const field = KEYS[key.toLowerCase()];
    const value = field === undefined ? null : readValue(field, unquote(written.trim()));
    if (field !== undefined && value !== null) said[field] ??= value;
  }
  return { said, body: text.slice(match[0].length) };
}

function readValue(field: keyof Metadata, written: string): string | null {
  if (written === '') return null;
  if (field === 'publishedAt' || field === 'modifiedAt') return readMoment(written);
  return field === 'url' ? canonicalUrl(written) : written;
}

function unquote(written: string): string {
  return /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
}
