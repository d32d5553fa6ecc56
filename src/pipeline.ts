import { readDocument } from './document/index.js';
import { deducePublicationDate, type OfficeFact } from './document/publication-date.js';
import { type Linked, linkMentions } from './entity/index.js';
import { IsnadError } from './errors.js';
import {
  adjectiveIndex,
  buildNameIndex,
  type Gazetteer,
  loadGazetteer,
  loadGivenNames,
  Role,
} from './gazetteer/index.js';
import {
  LANGUAGES,
  type LanguageContext,
  type LanguagePack,
  languageByCode,
  recogniseLanguage,
} from './language/index.js';
import { findMentions } from './mention/index.js';
import type { Article, ArticleInput } from './model/article.js';
import type { Document } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import { groupBySentence } from './model/link.js';
import type { Mention } from './model/mention.js';
import { findPositions } from './position/index.js';
import { findRelations } from './relation/index.js';

/** Raised when what is extracted changes. */
export const EXTRACTOR_VERSION = '0.1.0';

/** The years in which an article without a date is looked for. */
const YEARS = { from: 2000, to: 2026 };

/** What extraction looks things up in. Make it once and use it for every article. */
export interface ExtractionContext {
  readonly gazetteer: Gazetteer;
  readonly languages: ReadonlyMap<string, LanguageContext>;
}

/** Loads the gazetteer, with the user's own files after the project's, and indexes it for every language. */
export function createContext(
  options: { readonly gazetteerFiles?: readonly string[] } = {},
): ExtractionContext {
  const gazetteer = loadGazetteer(options.gazetteerFiles ?? []);
  for (const pack of LANGUAGES) pack.prepare();
  const languages = LANGUAGES.map((pack): [string, LanguageContext] => [
    pack.code,
    {
      gazetteer,
      names: buildNameIndex(gazetteer, pack.code, pack.normalise),
      adjectives: adjectiveIndex(gazetteer, pack.code, pack.normalise),
      givenNames: new Set(loadGivenNames().map(pack.normalise)),
    },
  ]);
  return { gazetteer, languages: new Map(languages) };
}

/**
 * Reads an article: its entities, who takes which position on what, and the relations between them.
 * Pure and synchronous; the same input and context give the same output.
 * @throws IsnadError `language` when no language pack can read the text
 */
export function extract(input: ArticleInput, context: ExtractionContext): Extraction {
  const pack = languageOf(input);
  const language = context.languages.get(pack.code);
  if (!language) throw new IsnadError('internal', `no context for language ${pack.code}`);
  const document = readDocument(input.text, pack, input.article.title);
  const mentions = findMentions(document, pack, language);
  const link = (publishedAt: string | null) =>
    linkMentions(document, mentions, { pack, language, articleId: input.article.id, publishedAt });
  const undated = link(input.article.publishedAt);
  const article = dated(
    completed(input.article, document, pack),
    document,
    mentions,
    undated,
    pack,
    context.gazetteer,
  );
  const linked = article.publishedAt === input.article.publishedAt ? undated : link(article.publishedAt);
  const publishedAt = article.publishedAt;
  const bySentence = groupBySentence(linked.links);
  const positions = findPositions(document, linked.links, linked.entities, {
    pack,
    language,
    articleId: article.id,
    publishedAt,
    bySentence,
  });
  const relations = findRelations(document, linked.links, { pack, language, bySentence });
  const used = new Set([
    ...positions.flatMap(({ speakers, targets, addressees, reportedBy }) => [
      ...speakers,
      ...targets,
      ...addressees,
      reportedBy,
    ]),
    ...relations.flatMap(({ from, to, place }) => [from, to, place]),
  ]);
  return {
    article,
    version: {
      contentHash: document.contentHash,
      text: input.text,
      modifiedAt: input.modifiedAt,
      extractor: `isnad/${EXTRACTOR_VERSION}+${pack.code}.${pack.version}+${context.gazetteer.version}`,
    },
    entities: linked.entities
      .filter(({ id, named }) => named || used.has(id))
      .map(({ named: _, ...entity }) => entity),
    positions,
    relations,
  };
}

/**
 * The content hash that `extract` would give, without extracting: what an unchanged article is known by.
 * @throws IsnadError `language` when no language pack can read the text
 */
export function contentHashOf(input: ArticleInput): string {
  return readDocument(input.text, languageOf(input), input.article.title).contentHash;
}

function languageOf(input: ArticleInput): LanguagePack {
  const { language } = input.article;
  const pack = language === null ? recogniseLanguage(input.text) : languageByCode(language);
  if (pack) return pack;
  const known = LANGUAGES.map(({ code }) => code).join(', ');
  throw new IsnadError(
    'language',
    language === null
      ? `the language of ${input.article.id} is not recognised`
      : `there is no language pack for "${language}" (${input.article.id})`,
    {
      hint: `Isnad reads: ${known}. If the text is in one of these, say so with --language.`,
      context: { article: input.article.id },
    },
  );
}

/** The title and language that the text itself gives, where the source gives none. */
function completed(article: Article, document: Document, pack: LanguagePack): Article {
  const title = document.paragraphs.find(({ role }) => role === 'title');
  return {
    ...article,
    title: article.title ?? (title ? document.text.slice(title.start, title.end) : null),
    language: article.language ?? pack.code,
    publishedAtFrom: article.publishedAt === null ? null : (article.publishedAtFrom ?? 'given'),
  };
}

/** Deduces the day of publication where the source gives none; never silently. */
function dated(
  article: Article,
  document: Document,
  mentions: readonly Mention[],
  linked: Linked,
  pack: LanguagePack,
  gazetteer: Gazetteer,
): Article {
  if (article.publishedAt !== null) return article;
  const offices = officesOf(mentions, linked, gazetteer);
  const { publishedAt, reasons } = deducePublicationDate(
    { expressions: pack.datedDays(document), offices },
    YEARS,
  );
  return {
    ...article,
    publishedAt,
    publishedAtFrom: publishedAt === null ? null : 'deduced',
    publishedAtReasons: [...reasons],
  };
}

/** When the persons whom the text names with an office held it, as far as the gazetteer knows. */
function officesOf(mentions: readonly Mention[], linked: Linked, gazetteer: Gazetteer): OfficeFact[] {
  const entityOf = new Map(linked.links.map(({ mention, entity }) => [mention, entity]));
  return mentions.flatMap((mention): OfficeFact[] => {
    const person = gazetteer.get(entityOf.get(mention) ?? '');
    const role = Role.safeParse(mention.role?.role);
    if (
      !person ||
      !role.success ||
      mention.shape !== 'name' ||
      /سابق|أسبق|اسبق/u.test(mention.role?.title ?? '')
    )
      return [];
    const owner = mention.role?.of?.candidates[0];
    const owners = owner === undefined ? [] : [owner, gazetteer.get(owner)?.in];
    const held = (person.offices ?? []).filter(
      (office) => office.role === role.data && owners.includes(office.of),
    );
    if (held.length === 0) return [];
    const office = `${role.data.replaceAll('-', ' ')} of ${gazetteer.get(held[0]?.of ?? '')?.names.en?.[0] ?? held[0]?.of}`;
    return [{ personId: person.id, personName: person.names.en?.[0] ?? person.id, office, periods: held }];
  });
}
