import { readDocument } from '../../src/document/index.js';
import { type Linked, linkMentions } from '../../src/entity/index.js';
import { arabic } from '../../src/language/ar/index.js';
import type { LanguageContext } from '../../src/language/index.js';
import { findMentions } from '../../src/mention/index.js';
import { Article, type ArticleInput } from '../../src/model/article.js';
import type { Document } from '../../src/model/document.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Mention } from '../../src/model/mention.js';
import type { Position } from '../../src/model/position.js';
import { analyse, createContext, extract } from '../../src/pipeline.js';

/** Loading the gazetteer takes most of the time: once for each test file. */
export const CONTEXT = createContext();
export const LANGUAGE: LanguageContext = languageContext();

/** A Tuesday. */
export const PUBLISHED = '2020-03-10';

export type ArticleOptions = Partial<
  Pick<Article, 'id' | 'title' | 'language' | 'publishedAt' | 'publishedAtFrom'>
>;

function languageContext(): LanguageContext {
  const context = CONTEXT.languages.get(arabic.code);
  if (context === undefined) throw new Error('the context lacks Arabic');
  return context;
}

export function inputOf(text: string, options: ArticleOptions = {}): ArticleInput {
  const article = Article.parse({ id: 'urn:test:article', publishedAt: PUBLISHED, ...options });
  return { article, text, modifiedAt: null };
}

export function extractFrom(text: string, options: ArticleOptions = {}): Extraction {
  return extract(inputOf(text, options), CONTEXT);
}

export function documentOf(text: string, title: string | null = null): Document {
  return readDocument(text, arabic, title);
}

/** The mentions of a text, overlaps resolved, in the order of the text. */
export function mentionsIn(text: string): Mention[] {
  return [...findMentions(documentOf(text), arabic, LANGUAGE).mentions];
}

export function linksIn(text: string, options: { id?: string; publishedAt?: string | null } = {}): Linked {
  const { id: articleId = 'urn:test:article', publishedAt = PUBLISHED } = options;
  const document = documentOf(text);
  const mentions = findMentions(document, arabic, LANGUAGE).mentions;
  return linkMentions(document, mentions, { pack: arabic, language: LANGUAGE, articleId, publishedAt });
}

/** Each mention of one shape with the id of what it stands for: `تركيا → actor:turkey`. */
export function linked(text: string, shape: Mention['shape'] = 'name'): string[] {
  return linksIn(text)
    .links.filter(({ mention }) => mention.shape === shape)
    .map(({ mention, entity }) => `${mention.text} → ${entity ?? 'nobody'}`);
}

/** The surfaces of the mentions that one rule (`operation`, `ar/mention/` left out) gave rise to. */
export function foundBy(rule: string, text: string): string[] {
  return mentionsIn(text)
    .filter((mention) => mention.rule === `ar/mention/${rule}`)
    .map((mention) => mention.text);
}

/** A position as a reader would tell it; entities by the gazetteer's short id or by their name in the article. */
export interface Claim {
  readonly who: string;
  readonly stance: string;
  readonly about: readonly string[];
  readonly to: readonly string[];
  readonly via: string | null;
  readonly when: string | null;
  readonly condition: string | null;
  readonly topic: string | null;
  readonly evidence: string;
  readonly also: readonly string[];
  readonly rule: string;
}

/** What the rules read: `about` is whom they name, before what is learned weighs it. */
export function claimsOf(text: string, options: ArticleOptions = {}): Claim[] {
  const { extraction, weighings } = analyse(inputOf(text, options), CONTEXT);
  return extraction.positions.map((position, index) =>
    claimOf({ ...position, targets: [...(weighings[index]?.named ?? position.targets)] }, extraction),
  );
}

function claimOf(position: Position, { entities }: Extraction): Claim {
  const label = (id: string): string => {
    if (!id.includes('~')) return id.replace(/^\w+:/u, '');
    return entities.find((entity) => entity.id === id)?.name ?? id;
  };
  return {
    who: position.speakers.map(label).join(' + '),
    stance: position.stance,
    about: position.targets.map(label),
    to: position.addressees.map(label),
    via: position.reportedBy === null ? null : label(position.reportedBy),
    when: position.statedOn,
    condition: position.condition,
    topic: position.topic,
    evidence: position.evidence.text,
    also: position.alsoEvidence.map((quote) => quote.text),
    rule: position.rule,
  };
}

/** `turkey opposes`, one for each position, in the order of the text. */
export function stancesIn(text: string, options: ArticleOptions = {}): string[] {
  return claimsOf(text, options).map(({ who, stance }) => `${who} ${stance}`);
}

/** The relations as `turkey CONDUCTS euphrates-shield`. */
export function relationsIn(text: string, options: ArticleOptions = {}): string[] {
  const { relations, entities } = extractFrom(text, options);
  const label = (id: string): string =>
    id.includes('~') ? (entities.find((entity) => entity.id === id)?.name ?? id) : id.replace(/^\w+:/u, '');
  return relations.map(({ type, from, to }) => `${label(from)} ${type} ${label(to)}`);
}
