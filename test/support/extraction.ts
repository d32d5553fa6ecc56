import { type Entity, type EntityType, unknownEntityId } from '../../src/model/entity.js';
import { Extraction } from '../../src/model/extraction.js';
import { positionId } from '../../src/model/position.js';
import { type Quote, quoteOf } from '../../src/model/span.js';
import { polarityOf, type Stance } from '../../src/model/stance.js';
import { contentHashOf } from '../../src/model/version.js';

/** Entities that the made-up articles speak of, by the short name that the tests use. */
export const WORLD = {
  turkey: { id: 'actor:turkey', type: 'State', name: 'تركيا', nameEn: 'Turkey' },
  usa: { id: 'actor:usa', type: 'State', name: 'الولايات المتحدة', nameEn: 'United States' },
  sdf: { id: 'actor:sdf', type: 'ArmedGroup', name: 'قوات سوريا الديمقراطية', nameEn: 'SDF' },
  akar: { id: 'person:hulusi-akar', type: 'Person', name: 'خلوصي أكار', nameEn: 'Hulusi Akar' },
  dunford: { id: 'person:joseph-dunford', type: 'Person', name: 'جوزيف دانفورد', nameEn: 'Joseph Dunford' },
  raqqa: { id: 'place:raqqa', type: 'Place', name: 'الرقة', nameEn: 'Raqqa' },
  shield: {
    id: 'operation:euphrates-shield',
    type: 'Operation',
    name: 'درع الفرات',
    nameEn: 'Euphrates Shield',
  },
  council: {
    id: unknownEntityId('Organization', 'مجلس السلم'),
    type: 'Organization',
    name: 'مجلس السلم',
    nameEn: null,
  },
} as const satisfies Record<string, { id: string; type: EntityType; name: string; nameEn: string | null }>;
export type Who = keyof typeof WORLD;

export interface Claim {
  readonly speakers: readonly Who[];
  readonly stance: Stance;
  readonly targets?: readonly Who[];
  readonly addressees?: readonly Who[];
  readonly reportedBy?: Who;
  readonly topic?: string;
  readonly condition?: string;
  readonly statedOn?: string;
  /** Indexes of other sentences that repeat it. */
  readonly repeatedIn?: readonly number[];
}

export interface Fact {
  readonly type: 'HOLDS_ROLE' | 'PART_OF' | 'ALLIED_WITH' | 'CONDUCTS' | 'LOCATED_IN' | 'MET';
  readonly from: Who;
  readonly to: Who;
  readonly role?: string;
  readonly place?: Who;
  readonly date?: string;
}

/** One sentence of a made-up article, with what is to be read out of it. */
export interface Said {
  readonly text: string;
  readonly claims?: readonly Claim[];
  readonly facts?: readonly Fact[];
  readonly mentions?: readonly Who[];
}

export interface ExtractionOptions {
  readonly title?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly extractor?: string;
  /** Text before the sentences that is no content: it moves offsets and leaves the content hash. */
  readonly boilerplate?: string;
  /** Replaces properties of entities, by short name. */
  readonly entities?: Partial<Record<Who, Partial<Entity>>>;
}

/** Makes an extraction out of sentences, one a line, as an extractor would for an article with that text. */
export function extractionOf(
  articleId: string,
  sentences: readonly Said[],
  options: ExtractionOptions = {},
): Extraction {
  const lines = sentences.map((sentence) => sentence.text);
  const text = `${options.boilerplate ?? ''}${lines.join('\n')}\n`;
  const quotes = quotesOf(text, lines, options.boilerplate?.length ?? 0);
  const at = (index: number): Quote => quotes[index] ?? { start: 0, end: 0, text: '' };
  return Extraction.parse({
    article: {
      id: articleId,
      title: options.title ?? null,
      language: 'ar',
      publishedAt: options.publishedAt ?? null,
      publishedAtFrom: options.publishedAt === undefined ? null : 'given',
    },
    version: {
      contentHash: contentHashOf(lines),
      text,
      modifiedAt: options.modifiedAt ?? null,
      extractor: options.extractor ?? 'test/1',
    },
    entities: entitiesOf(sentences, quotes, options),
    positions: numbered(
      articleId,
      sentences.flatMap((said, index) => claimsOf(said, index, at)),
    ),
    relations: sentences.flatMap(({ facts = [] }, index) =>
      facts.map((fact) => ({
        ...fact,
        from: WORLD[fact.from].id,
        to: WORLD[fact.to].id,
        place: fact.place === undefined ? null : WORLD[fact.place].id,
        evidence: at(index),
        rule: 'test/relation',
      })),
    ),
  });
}

function quotesOf(text: string, lines: readonly string[], offset: number): Quote[] {
  let start = offset;
  return lines.map((line) => {
    const quote = quoteOf(text, { start, end: start + line.length });
    start += line.length + 1;
    return quote;
  });
}

function claimsOf({ claims = [] }: Said, index: number, at: (index: number) => Quote) {
  const ids = (names: readonly Who[] = []): string[] => names.map((name) => WORLD[name].id);
  return claims.map((claim) => ({
    speakers: ids(claim.speakers),
    stance: claim.stance,
    polarity: polarityOf(claim.stance),
    targets: ids(claim.targets),
    addressees: ids(claim.addressees),
    reportedBy: claim.reportedBy === undefined ? null : WORLD[claim.reportedBy].id,
    topic: claim.topic ?? null,
    condition: claim.condition ?? null,
    statedOn: claim.statedOn ?? null,
    evidence: at(index),
    alsoEvidence: (claim.repeatedIn ?? []).map(at),
    rule: 'test/position',
  }));
}

function numbered<P extends Parameters<typeof positionId>[1]>(article: string, positions: readonly P[]) {
  const used = new Set<string>();
  return positions.map((position) => {
    let ordinal = 0;
    while (used.has(positionId(article, position, ordinal))) ordinal += 1;
    const id = positionId(article, position, ordinal);
    used.add(id);
    return { ...position, id };
  });
}

function entitiesOf(sentences: readonly Said[], quotes: readonly Quote[], options: ExtractionOptions) {
  const mentions = new Map<Who, Quote[]>();
  sentences.forEach((said, index) => {
    for (const who of namesIn(said)) {
      const list = mentions.get(who) ?? [];
      const quote = quotes[index];
      if (quote !== undefined) list.push(quote);
      mentions.set(who, list);
    }
  });
  return [...mentions].map(([who, list]) => {
    const { id, type, name, nameEn } = WORLD[who];
    return { id, type, name, nameAr: name, nameEn, mentions: list, ...options.entities?.[who] };
  });
}

function namesIn({ claims = [], facts = [], mentions = [] }: Said): Set<Who> {
  const inClaims = claims.flatMap(({ speakers, targets = [], addressees = [], reportedBy }) => [
    ...speakers,
    ...targets,
    ...addressees,
    ...(reportedBy === undefined ? [] : [reportedBy]),
  ]);
  const inFacts = facts.flatMap(({ from, to, place }) => [from, to, ...(place === undefined ? [] : [place])]);
  return new Set([...inClaims, ...inFacts, ...mentions]);
}
