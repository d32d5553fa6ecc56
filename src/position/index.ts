import type { LanguageContext, LanguagePack } from '../language/pack.js';
import type { Document, Sentence } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Link, LinksBySentence } from '../model/link.js';
import type { Mention } from '../model/mention.js';
import { type Position, positionId } from '../model/position.js';
import { contains, quoteOf } from '../model/span.js';
import { polarityOf } from '../model/stance.js';
import { Floor } from './floor.js';
import { type Draft, mergeRepeats } from './merge-repeats.js';
import { type Resolved, resolveSentence } from './resolve.js';
import { viewArticle } from './targets/article.js';
import { chooseTargets, type Weighed, weighCandidates } from './targets/choose.js';
import { sidesIn } from './targets/sides.js';

export { chooseTargets, type Reason, reasonsFor, type Weighed, weightOf } from './targets/choose.js';

export interface PositionContext {
  readonly pack: LanguagePack;
  readonly language: LanguageContext;
  readonly articleId: string;
  readonly publishedAt: string | null;
  /** The same links by sentence; what is read of a sentence is kept by this list. */
  readonly bySentence: LinksBySentence;
}

const LONGEST_TOPIC = 200;
/** How many sentences a speech event may pause and still be the same one. */
const EVENT = 3;

/** What became of one statement: a position (or the repeat of one), nothing for want of a speaker, or another's frame. */
export interface Decision {
  readonly resolved: Resolved;
  readonly outcome: 'position' | 'no-speaker' | 'frame';
}

export interface PositionSearch {
  /** In the order of the text. */
  readonly positions: readonly Position[];
  /** Every statement that was read and says something, in the order of the text. */
  readonly decisions: readonly Decision[];
  /** For each position, in the same order, whom the rules name and who else it may have been about. */
  readonly weighings: readonly Weighing[];
}

/** How the targets of a position were chosen. */
export interface Weighing {
  readonly named: readonly string[];
  readonly weighed: readonly Weighed[];
}

/** The stated positions of a document. Nothing without an identified speaker. */
export function findPositions(
  document: Document,
  links: readonly Link[],
  entities: readonly Entity[],
  context: PositionContext,
): PositionSearch {
  const floor = new Floor(new Map(entities.map((entity) => [entity.id, entity])), gendersOf(links));
  const entityOf = new Map(links.map(({ mention, entity }) => [mention, entity]));
  const idOf = (mention: Mention) => entityOf.get(mention) ?? null;
  const ownSides = ownSidesOf(links, context);
  const drafts: Draft[] = [];
  const decisions: Decision[] = [];
  for (const sentence of document.sentences) {
    const reading = context.pack.readStatements(
      sentence,
      context.bySentence.get(sentence.index) ?? [],
      context.language,
    );
    const resolved = resolveSentence(reading, sentence.index, floor, idOf, ownSides);
    for (const decision of decide(resolved)) {
      decisions.push(decision);
      if (decision.outcome === 'position')
        drafts.push(draftOf(document, sentence, decision.resolved, resolved, drafts, context));
    }
  }
  const merged = mergeRepeats(drafts);
  const weighings = weigh(merged, document, links, entities, ownSides, context);
  const chosen = merged.map((draft, index): Draft => {
    const { named, weighed } = weighings[index] ?? { named: draft.targets, weighed: [] };
    return { ...draft, targets: chooseTargets(named, weighed, draft.statement.stance) };
  });
  return { positions: toPositions(document, chosen, context), decisions, weighings };
}

/** Whom each draft may be about; what was spoken of before is what the rules name there. */
function weigh(
  drafts: readonly Draft[],
  document: Document,
  links: readonly Link[],
  entities: readonly Entity[],
  ownSides: ReadonlyMap<string, ReadonlySet<string>>,
  { pack, language, bySentence }: PositionContext,
): Weighing[] {
  const { targetWeights } = pack;
  if (targetWeights === null) return drafts.map(({ targets }) => ({ named: targets, weighed: [] }));
  const sides = sidesIn(ownSides, language.gazetteer);
  const article = viewArticle(document, links, entities, bySentence, sides);
  return drafts.map((draft, index) => ({
    named: draft.targets,
    weighed: weighCandidates(draft, drafts.slice(0, index), article, targetWeights),
  }));
}

/**
 * Which of a sentence's statements are positions. A statement that holds another is its frame: its speaker is the
 * other's reporter, not a position of its own; unless nobody can be told to hold the inner one, when it is what the
 * frame says.
 */
function decide(resolved: readonly Resolved[]): Decision[] {
  return resolved.flatMap((item, index): Decision | [] => {
    if (item.statement.empty) return [];
    if (item.speakers.length === 0) return { resolved: item, outcome: 'no-speaker' };
    const inner = resolved.filter(({ statement }) => statement.inside === index);
    if (inner.length === 0) return { resolved: item, outcome: 'position' };
    if (inner.some(({ speakers }) => speakers.length > 0)) return { resolved: item, outcome: 'frame' };
    return { resolved: withInner(item, inner), outcome: 'position' };
  });
}

/** A frame that says itself what stands in it. */
function withInner(item: Resolved, inner: readonly Resolved[]): Resolved {
  const end = Math.max(...inner.map(({ statement }) => statement.evidence.end));
  const start = Math.min(...inner.map(({ statement }) => statement.evidence.start));
  const statement = {
    ...item.statement,
    evidence: { start: item.statement.evidence.start, end },
    proposition: { start, end },
  };
  const targets = [...new Set([...item.targets, ...inner.flatMap(({ targets: meant }) => meant)])];
  return { ...item, statement, targets: targets.filter((id) => !item.speakers.includes(id)) };
}

function draftOf(
  document: Document,
  sentence: Sentence,
  item: Resolved,
  siblings: readonly Resolved[],
  before: readonly Draft[],
  context: PositionContext,
): Draft {
  const { statement } = item;
  const outer = statement.inside === null ? [] : (siblings[statement.inside]?.statement.datedBy ?? []);
  const own = context.pack.dateIn(document.text, [...statement.datedBy, ...outer], context.publishedAt);
  const named = [...statement.targets, ...statement.addressees];
  const words = sentence.tokens
    .filter(
      (token) =>
        token.kind === 'word' &&
        token.norm.length > 3 &&
        contains(statement.proposition, token) &&
        !named.some((mention) => contains(mention, token)),
    )
    .map(({ norm }) => context.pack.stem(norm));
  return {
    ...item,
    reportedBy: item.reportedBy ?? carriedReporter(item, before),
    statedOn: own ?? carriedDate(item, before),
    isTitle: sentence.isTitle,
    words: new Set(words),
    repeats: [],
  };
}

/** A date holds on for the same speaker's next sentences of the same speech event. */
function carriedDate(item: Resolved, before: readonly Draft[]): string | null {
  for (const last of [...before].reverse()) {
    if (item.statement.sentence - last.statement.sentence > EVENT) break;
    const issuer =
      last.reportedBy !== null &&
      (item.reportedBy === last.reportedBy || item.speakers.includes(last.reportedBy));
    if (issuer || item.speakers.every((id) => last.speakers.includes(id))) return last.statedOn;
  }
  return null;
}

/** Whom somebody tells something reports also what he goes on to say; who is quoted by another speaker does not. */
function carriedReporter(item: Resolved, before: readonly Draft[]): string | null {
  for (const last of [...before].reverse()) {
    if (item.statement.sentence - last.statement.sentence > EVENT) break;
    if (!item.speakers.every((id) => last.speakers.includes(id))) continue;
    const reporter = last.statement.inside === null ? last.reportedBy : null;
    return reporter !== null && item.speakers.includes(reporter) ? null : reporter;
  }
  return null;
}

function toPositions(document: Document, drafts: readonly Draft[], context: PositionContext): Position[] {
  const ordinals = new Map<string, number>();
  return drafts.map((draft) => {
    const { statement } = draft;
    const core = { speakers: [...draft.speakers], stance: statement.stance, targets: [...draft.targets] };
    const key = positionId(context.articleId, core, 0);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const topic = quoteOf(document.text, statement.proposition).text.replace(/\s+/gu, ' ').trim();
    return {
      id: ordinal === 0 ? key : positionId(context.articleId, core, ordinal),
      ...core,
      polarity: polarityOf(statement.stance),
      addressees: [...draft.addressees],
      reportedBy: draft.reportedBy,
      topic:
        topic.length > LONGEST_TOPIC
          ? `${topic.slice(0, LONGEST_TOPIC).replace(/(?<!\s)\s+\S*$/u, '')} …`
          : topic,
      condition: statement.condition ? quoteOf(document.text, statement.condition).text : null,
      statedOn: draft.statedOn,
      evidence: quoteOf(document.text, statement.evidence),
      alsoEvidence: draft.repeats.map((span) => quoteOf(document.text, span)),
      rule: statement.rule,
    };
  });
}

function gendersOf(links: readonly Link[]): Map<string, 'm' | 'f'> {
  const genders = new Map<string, 'm' | 'f'>();
  for (const { mention, entity } of links) {
    const gendered = mention.type === 'Person' || mention.type === 'State';
    if (
      entity !== null &&
      gendered &&
      mention.gender &&
      mention.shape !== 'adjective' &&
      !genders.has(entity)
    )
      genders.set(entity, mention.gender);
  }
  return genders;
}

/** The states and bodies in which the article says that somebody holds an office. */
function ownSidesOf(links: readonly Link[], { language }: PositionContext): Map<string, ReadonlySet<string>> {
  const sides = new Map<string, Set<string>>();
  for (const { mention, entity } of links) {
    const of = mention.role?.of;
    if (entity === null) continue;
    const known = sides.get(entity) ?? new Set<string>();
    sides.set(entity, known);
    for (const office of language.gazetteer.get(entity)?.offices ?? []) known.add(office.of);
    if (!of) continue;
    const owners = links
      .filter(({ mention: other }) => other.start === of.start && other.end === of.end)
      .map((link) => link.entity);
    for (const owner of [...owners, ...(of.candidates.length === 1 ? of.candidates : []), of.state]) {
      if (!owner) continue;
      known.add(owner);
      const state = language.gazetteer.get(owner)?.in;
      if (state) known.add(state);
    }
  }
  return sides;
}
