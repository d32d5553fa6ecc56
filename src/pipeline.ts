import { contentHashIn, deducePublicationDate, type OfficeFact, readDocument } from './document/index.js';
import { type Linked, linkMentions, type OfficeClaim } from './entity/index.js';
import { IsnadError } from './errors.js';
import {
  adjectiveIndex,
  buildNameIndex,
  type Gazetteer,
  loadGazetteer,
  loadGivenNames,
} from './gazetteer/index.js';
import {
  LANGUAGES,
  type LanguageContext,
  type LanguagePack,
  languageByCode,
  type Rejection,
  recogniseLanguage,
} from './language/index.js';
import { findMentions } from './mention/index.js';
import type { Article, ArticleInput } from './model/article.js';
import type { Document, Sentence } from './model/document.js';
import type { Entity } from './model/entity.js';
import type { Extraction } from './model/extraction.js';
import { groupBySentence, type Link } from './model/link.js';
import type { Mention } from './model/mention.js';
import type { Position } from './model/position.js';
import type { Relation } from './model/relation.js';
import {
  type Decision,
  findPositions,
  type Reason,
  reasonsFor,
  type Weighed,
  type Weighing,
} from './position/index.js';
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
  return contextFor(loadGazetteer(options.gazetteerFiles ?? []));
}

/** The same for a gazetteer that is loaded already. */
export function contextFor(gazetteer: Gazetteer): ExtractionContext {
  for (const pack of LANGUAGES) pack.prepare();
  const given = loadGivenNames();
  const languages = LANGUAGES.map((pack): [string, LanguageContext] => [
    pack.code,
    {
      gazetteer,
      names: buildNameIndex(gazetteer, pack.code, pack.normalise),
      adjectives: adjectiveIndex(gazetteer, pack.code, pack.normalise),
      givenNames: new Set(given.clear.map(pack.normalise)),
      ambiguousNames: new Set(given.ambiguous.map(pack.normalise)),
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
  return analyse(input, context).extraction;
}

/** An extraction with what each stage handed on, and what it passed over. */
export interface Analysis {
  readonly extraction: Extraction;
  readonly document: Document;
  /** Every mention that a rule proposed. */
  readonly proposals: readonly Mention[];
  readonly links: readonly Link[];
  readonly decisions: readonly Decision[];
  /** For each position, in the same order, how its targets were chosen. */
  readonly weighings: readonly Weighing[];
  /** What decided most whether a candidate is a target, the strongest first. */
  reasonsFor(candidate: Weighed): readonly Reason[];
  /** By sentence, in order; each read when it is asked for. */
  rejectedIn(sentence: Sentence): readonly Rejection[];
}

/** Does what `extract` does and keeps the steps in between: what `explain` reads. */
export function analyse(input: ArticleInput, context: ExtractionContext): Analysis {
  const pack = languageOf(input);
  const language = context.languages.get(pack.code);
  if (!language) throw new IsnadError('internal', `no context for language ${pack.code}`);
  const document = readDocument(input.text, pack, input.article.title);
  const { mentions, proposals } = findMentions(document, pack, language);
  const link = (publishedAt: string | null) =>
    linkMentions(document, mentions, { pack, language, articleId: input.article.id, publishedAt });
  const undated = link(input.article.publishedAt);
  const article = dated(completed(input.article, document, pack), document, undated, pack, language);
  const { publishedAt } = article;
  const linked = publishedAt === input.article.publishedAt ? undated : link(publishedAt);
  const bySentence = groupBySentence(linked.links);
  const { positions, decisions, weighings } = findPositions(document, linked.links, linked.entities, {
    pack,
    language,
    articleId: article.id,
    publishedAt,
    bySentence,
  });
  const relations = findRelations(document, linked.links, { pack, language, bySentence });
  const { text, modifiedAt } = input;
  const extraction = {
    article,
    version: { contentHash: document.contentHash, text, modifiedAt, extractor: extractorOf(pack, context) },
    entities: entitiesInUse(linked, positions, relations),
    positions: [...positions],
    relations,
  };
  return {
    extraction,
    document,
    proposals,
    links: linked.links,
    decisions,
    weighings,
    reasonsFor: (candidate) => reasonsFor(candidate, pack.targetWeights ?? {}),
    rejectedIn: (sentence) => pack.rejectedIn(sentence, bySentence.get(sentence.index) ?? [], language),
  };
}

/** Entities that the text names, and those that only an adjective names where a position or relation needs them. */
function entitiesInUse(
  linked: Linked,
  positions: readonly Position[],
  relations: readonly Relation[],
): Entity[] {
  const used = new Set([
    ...positions.flatMap(({ speakers, targets, addressees, reportedBy }) =>
      [speakers, targets, addressees, reportedBy].flat(),
    ),
    ...relations.flatMap(({ from, to, place }) => [from, to, place]),
  ]);
  return linked.entities
    .filter(({ id, named }) => named || used.has(id))
    .map(({ named: _, ...entity }) => entity);
}

/**
 * The content hash and the extractor that `extract` would give, without extracting: what an unchanged article is known
 * by.
 * @throws IsnadError `language` when no language pack can read the text
 */
export function fingerprintOf(
  input: ArticleInput,
  context: Pick<ExtractionContext, 'gazetteer'>,
): Pick<Extraction['version'], 'contentHash' | 'extractor'> {
  const pack = languageOf(input);
  const contentHash = contentHashIn(input.text, pack, input.article.title);
  return { contentHash, extractor: extractorOf(pack, context) };
}

/** What the present extractor calls itself with a gazetteer, for each language. */
export function extractorsWith(gazetteer: Gazetteer): string[] {
  return LANGUAGES.map((pack) => extractorOf(pack, { gazetteer }));
}

function extractorOf(pack: LanguagePack, { gazetteer }: Pick<ExtractionContext, 'gazetteer'>): string {
  return `isnad/${EXTRACTOR_VERSION}+${pack.code}.${pack.version}+${gazetteer.version}`;
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
      : `there is no language pack for "${language.slice(0, 40)}" (${input.article.id})`,
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
  linked: Linked,
  pack: LanguagePack,
  language: LanguageContext,
): Article {
  if (article.publishedAt !== null) return article;
  const offices = linked.offices.flatMap((claim) => officeFact(claim, language.gazetteer));
  const { publishedAt, reasons } = deducePublicationDate(
    { dateline: pack.datelineIn(document, language), expressions: pack.datedDays(document), offices },
    YEARS,
  );
  return {
    ...article,
    publishedAt,
    publishedAtFrom: publishedAt === null ? null : 'deduced',
    publishedAtReasons: [...reasons],
  };
}

/** When a person held the office that the text gives him, as far as the gazetteer knows. */
function officeFact({ person: id, role, of }: OfficeClaim, gazetteer: Gazetteer): OfficeFact[] {
  const person = gazetteer.get(id);
  if (!person) return [];
  const owners = withOwners(of, gazetteer);
  const periods = (person.offices ?? []).filter(
    (office) => office.role === role && owners.includes(office.of),
  );
  const [first] = periods;
  if (!first) return [];
  const office = `${role.replaceAll('-', ' ')} of ${gazetteer.get(first.of)?.names.en?.[0] ?? first.of}`;
  return [{ personId: person.id, personName: person.names.en?.[0] ?? person.id, office, periods }];
}

/** A body and whatever it belongs to: an office of the joint chiefs is one of the state. */
function withOwners(id: string, gazetteer: Gazetteer): string[] {
  const owners: string[] = [];
  for (
    let next: string | undefined = id;
    next !== undefined && !owners.includes(next);
    next = gazetteer.get(next)?.in
  ) {
    owners.push(next);
  }
  return owners;
}
