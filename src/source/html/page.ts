import { IsnadError } from '../../errors.js';
import { BESIDE, isHidden, LOOKS, UNREAD, VOID } from './elements.js';
import { parseHtml } from './parse.js';
import { foldSpace } from './to-text.js';

/** A date that the page shows, with how sure it is that it is the article's own. */
export interface ShownTime {
  readonly datetime: string;
  /** The page says that it is the date of publication. */
  readonly isPublication: boolean;
}

/** What a page says of itself, and its elements without what is not read. */
export interface Page {
  /** By the name, property or itemprop of `<meta>`, in small letters; in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly string[];
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly headings: readonly string[];
  /** Those behind the first main heading, and those that are marked. */
  readonly times: readonly ShownTime[];
  /** The first line with a year that the page calls a date, for those that have their date in words alone. */
  readonly dateLine: string | null;
  /** The page anew: no scripts, styles, hidden parts; nested no deeper than `MAX_DEPTH`; see `showMarkup`. */
  readonly html: string;
}

/** Browsers stop at 512; what finds the article takes seconds for a hundred, and pages of newspapers have 40. */
const MAX_DEPTH = 60;
/** Finding the article takes longer than in proportion; pages of newspapers have up to 8,000. */
const MAX_ELEMENTS = 10_000;
const MAX_JSON_LD = 1024 * 1024;
const PROSE = new Set(['p', 'li', 'blockquote', 'td', 'h1', 'h2', 'h3']);

/** A date in words, with the day of the week and perhaps both calendars. */
const LONGEST_DATE = 80;
/** In Latin or Arabic digits. */
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|[\u0660-\u0669]{4}/;
const KEPT = [
  'class',
  'id',
  'href',
  'rel',
  'itemprop',
  'property',
  'role',
  'aria-hidden',
  'aria-modal',
  'dir',
];

/**
 * Reads a page once, from beginning to end and without recursion, however deep it is nested.
 * @throws IsnadError `input` for more elements than a page of one article has
 */
export function readPage(html: string, source: string): Page {
  const reader = new PageReader(source);
  parseHtml(html, reader, source);
  return reader;
}

class PageReader implements Page {
  readonly meta = new Map<string, string[]>();
  readonly jsonLd: string[] = [];
  readonly headings: string[] = [];
  readonly times: ShownTime[] = [];
  canonical: string | null = null;
  base: string | null = null;
  language: string | null = null;
  title: string | null = null;
  dateLine: string | null = null;
  readonly #parts: string[] = [];
  readonly #source: string;
  #elements = 0;
  /** Of each open element that may be only a look: whether it was kept. */
  readonly #looks: boolean[] = [];
  #depth = 0;
  /** How deep inside an element that is not read. */
  #unread = 0;
  /** The element that stands below the deepest level for now. */
  #below: string | null = null;
  /** The date line that is open, with the place where it begins in `html`. */
  #dated: { readonly depth: number; readonly at: number; text: string } | null = null;
  /** How many paragraphs are open: a date in one belongs to its sentence. */
  #prose = 0;
  #collecting: { readonly name: 'title' | 'h1' | 'json-ld'; text: string } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  get html(): string {
    return this.#parts.join('');
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#readElement(name, attributes);
    if (this.#unread > 0 || UNREAD.has(name) || BESIDE.has(name) || isHidden(attributes)) {
      if (!VOID.has(name)) this.#unread += 1;
      return;
    }
    if (LOOKS.has(name) && attributes.class === undefined && attributes.id === undefined) {
      if (!VOID.has(name)) this.#looks.push(false);
      return;
    }
    if (['meta', 'link', 'base'].includes(name)) return;
    if (LOOKS.has(name) && !VOID.has(name)) this.#looks.push(true);
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw tooMany(this.#source);
    if (!VOID.has(name)) {
      this.#descend(name);
      if (PROSE.has(name)) this.#prose += 1;
      if (this.#prose === 0 && this.#depth < MAX_DEPTH && isDateLine(name, attributes)) {
        this.#dated ??= { depth: this.#depth, at: this.#parts.length, text: '' };
      }
    }
    this.#parts.push(`<${name}${writeAttributes(attributes)}>`);
  }

  ontext(text: string): void {
    const collecting = this.#collecting;
    if (collecting !== null && collecting.text.length < MAX_JSON_LD) collecting.text += text;
    if (this.#unread > 0) return;
    if (this.#dated !== null && this.#dated.text.length < 500) this.#dated.text += text;
    this.#parts.push(hideMarkup(text));
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return;
    this.#finish(name);
    if (this.#unread > 0) {
      this.#unread -= 1;
      return;
    }
    if (LOOKS.has(name) && this.#looks.pop() === false) return;
    if (this.#depth <= MAX_DEPTH) this.#parts.push(`</${name}>`);
    else this.#closeBelow();
    this.#depth -= 1;
    if (PROSE.has(name)) this.#prose -= 1;
    const dated = this.#dated;
    if (dated !== null && this.#depth < dated.depth) this.#finishDate(dated.text, dated.at);
  }

  /** Taken out of the text, as "three hours ago" changes from visit to visit. */
  #finishDate(written: string, at: number): void {
    const text = foldSpace(written);
    this.#dated = null;
    if (text.length > LONGEST_DATE) return;
    this.#parts.length = at;
    if (YEAR.test(text)) this.dateLine ??= text;
  }

  /** As browsers do: what would be nested deeper becomes a neighbour. */
  #descend(name: string): void {
    this.#depth += 1;
    if (this.#depth <= MAX_DEPTH) return;
    this.#closeBelow();
    this.#below = name;
  }

  #closeBelow(): void {
    if (this.#below !== null) this.#parts.push(`</${this.#below}>`);
    this.#below = null;
  }

  #readElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.language ??= textOrNull(attributes.lang ?? attributes['xml:lang']);
    else if (name === 'base') this.base ??= textOrNull(attributes.href);
    else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) {
      this.canonical ??= textOrNull(attributes.href);
    } else if (name === 'title' || name === 'h1') this.#collecting ??= { name, text: '' };
    else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
      this.#collecting = { name: 'json-ld', text: '' };
    }
    if (attributes.content !== undefined) this.#readMeta(attributes, attributes.content);
    if (name === 'time') this.#readTime(attributes);
  }

  #readMeta(attributes: Readonly<Record<string, string>>, content: string): void {
    for (const key of [attributes.name, attributes.property, attributes.itemprop]) {
      if (key === undefined || content.trim() === '') continue;
      const values = this.meta.get(key.toLowerCase());
      if (values === undefined) this.meta.set(key.toLowerCase(), [content]);
      else values.push(content);
    }
  }

  #readTime(attributes: Readonly<Record<string, string>>): void {
    const datetime = textOrNull(attributes.datetime);
    if (datetime === null) return;
    const marks = `${attributes.itemprop ?? ''} ${attributes.class ?? ''} ${attributes.property ?? ''}`;
    const isPublication = attributes.pubdate !== undefined || /publi|entry-date/i.test(marks);
    const isOther = /modif|updat/i.test(marks);
    if (!isOther && (isPublication || this.headings.length > 0)) this.times.push({ datetime, isPublication });
  }

  #finish(name: string): void {
    const collecting = this.#collecting;
    if (collecting === null) return;
    if (name !== collecting.name && !(name === 'script' && collecting.name === 'json-ld')) return;
    this.#collecting = null;
    if (collecting.name === 'json-ld') this.jsonLd.push(collecting.text);
    const text = foldSpace(collecting.text);
    if (text === '') return;
    if (collecting.name === 'h1') this.headings.push(text);
    else if (collecting.name === 'title') this.title ??= text;
  }
}

function isDateLine(
  name: string,
  { class: classes, id, itemprop }: Readonly<Record<string, string>>,
): boolean {
  const marks = `${classes ?? ''} ${id ?? ''}`;
  if (itemprop === 'datePublished') return true;
  return (
    !/updat|modif/i.test(marks) &&
    (name === 'time' ||
      /(?:^|[\s_-])(?:date|time|datetime|pub-?date|published?|timestamp)(?:$|[\s_-])/i.test(marks))
  );
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return KEPT.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [` ${name}="${hideMarkup(value.slice(0, 500)).replaceAll('"', '')}"`];
  }).join('');
}

/**
 * Two letters that are in no text stand for the characters that would have to be written as entities: each entity would
 * become a node of its own, and millions of them take for ever. `showMarkup` gives the characters back.
 */
function hideMarkup(text: string): string {
  return text
    .replace(/[\ue000\ue001]/g, '')
    .replaceAll('&', '\ue000')
    .replaceAll('<', '\ue001');
}

/** A text of the page as it was written. */
export function showMarkup(text: string): string {
  return text.replaceAll('\ue000', '&').replaceAll('\ue001', '<');
}

function textOrNull(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim();
}

function tooMany(source: string): IsnadError {
  return new IsnadError(
    'input',
    `${source}: a page of more than ${MAX_ELEMENTS} elements, too many for one article`,
    {
      hint: 'Save the article alone, as text or as a page of its own.',
      context: { source },
    },
  );
}
