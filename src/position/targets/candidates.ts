import type { Span } from '../../model/span.js';
import type { Draft } from '../merge-repeats.js';
import type { ArticleView, Named } from './article.js';

/** Whether the rules named the entity a target, named others alone, or named nobody. */
export type Standing = 'named' | 'others' | 'nobody';

/** An entity that a statement may be about, and what speaks for and against it. */
export interface Candidate {
  readonly entity: string;
  readonly standing: Standing;
  /** Of a closed set: a kind of cue, and its value where it has several. */
  readonly cues: readonly string[];
}

/** How many sentences later what was spoken of is still near. */
const NEAR = 4;

/**
 * Whom a statement may be about: whom the rules name, whoever is named in its sentence or beside it, in the title or most
 * often in the article, and who was spoken of before. Never a speaker, a reporter or whom it is said to.
 * @param before the article's drafts before this one, in order
 */
export function candidatesFor(draft: Draft, before: readonly Draft[], article: ArticleView): Candidate[] {
  const cues = new Cues(draft);
  draft.targets.forEach((entity, rank) => {
    cues.add(entity, `rank ${Math.min(rank, 3)}`);
    cues.add(entity, `one of ${draft.targets.length}`);
  });
  addSentence(cues, draft, article);
  addNeighbours(cues, draft, article);
  addDiscourse(cues, draft, before);
  for (const entity of article.titled) cues.add(entity, 'in the title');
  article.mostNamed.forEach((entity, rank) => {
    cues.add(entity, `most named ${rank}`);
  });
  const shared = cuesOfStatement(draft);
  return cues
    .all()
    .filter(([entity]) => article.isNamed(entity) || draft.targets.includes(entity))
    .map(([entity, own]) => ({
      entity,
      standing: standingOf(entity, draft),
      cues: [...own, ...cuesOfItself(entity, draft, article), ...shared],
    }));
}

/** Collects the cues of each candidate, each once. */
class Cues {
  private readonly found = new Map<string, Set<string>>();
  private readonly barred: ReadonlySet<string>;

  constructor({ speakers, reportedBy, addressees }: Draft) {
    this.barred = new Set([...speakers, ...addressees, ...(reportedBy === null ? [] : [reportedBy])]);
  }

  add(entity: string, cue: string): void {
    if (this.barred.has(entity)) return;
    const known = this.found.get(entity);
    if (known) known.add(cue);
    else this.found.set(entity, new Set([cue]));
  }

  all(): [string, ReadonlySet<string>][] {
    return [...this.found];
  }
}

function standingOf(entity: string, { targets, addressees }: Draft): Standing {
  if (targets.includes(entity)) return 'named';
  return targets.length + addressees.length === 0 ? 'nobody' : 'others';
}

/** Where in its own sentence it is named, how, and as which of those who are. */
function addSentence(cues: Cues, { statement, speakers }: Draft, article: ArticleView): void {
  const order: string[] = [];
  for (const { mention, entity } of article.namedIn(statement.sentence)) {
    const where = placeOf(mention, statement);
    cues.add(entity, `in ${where}`);
    cues.add(entity, `${where === 'proposition' ? 'meant' : 'nearby'} as ${mention.shape}`);
    if (where !== 'proposition') continue;
    cues.add(entity, `after ${distance(mention.start - statement.proposition.start)}`);
    if (mention.shape === 'adjective' || speakers.includes(entity) || order.includes(entity)) continue;
    cues.add(entity, `place ${Math.min(order.length, 4)}`);
    order.push(entity);
  }
  for (const mention of statement.setting) {
    const entity = article.entityOf(mention);
    if (entity !== null) cues.add(entity, 'in the setting');
  }
}

function placeOf(span: Span, { proposition, evidence }: Draft['statement']): string {
  if (span.start >= proposition.start && span.end <= proposition.end) return 'proposition';
  if (span.start >= evidence.start && span.end <= evidence.end) return 'report';
  return span.start < evidence.start ? 'sentence before it' : 'sentence behind it';
}

/** Of characters, about two, five, ten and twenty words. */
function distance(characters: number): string {
  const reach = [12, 30, 60, 120].find((most) => characters <= most);
  return reach === undefined ? 'far' : `${reach}`;
}

function addNeighbours(cues: Cues, { statement }: Draft, article: ArticleView): void {
  const add = (list: readonly Named[], where: string) => {
    for (const { mention, entity } of list) cues.add(entity, `${where} as ${mention.shape}`);
  };
  add(article.namedIn(statement.sentence - 1), 'before');
  for (const { entity } of article.namedIn(statement.sentence + 1)) cues.add(entity, 'named next');
}

/** Of whom one of its speakers spoke last, and who spoke last, of whom. */
function addDiscourse(cues: Cues, { statement, speakers }: Draft, before: readonly Draft[]): void {
  const last = before.at(-1);
  const own = before.findLast((draft) => draft.speakers.some((id) => speakers.includes(id)));
  if (own) {
    const isNear = statement.sentence - own.statement.sentence <= NEAR;
    for (const entity of own.targets) cues.add(entity, isNear ? 'spoken of before' : 'spoken of long before');
    for (const entity of own.addressees) cues.add(entity, 'spoken to before');
  }
  if (last === undefined || last === own) return;
  for (const entity of last.targets) cues.add(entity, 'what another spoke of');
  for (const entity of last.speakers) cues.add(entity, 'spoke last');
}

function cuesOfItself(entity: string, { speakers }: Draft, article: ArticleView): string[] {
  const type = article.typeOf(entity);
  const cues = [`named ${often(article.timesNamed(entity))}`];
  if (type !== null) cues.push(`type ${type}`);
  if (speakers.some((id) => article.sidesOf(id).has(entity))) cues.push('side of the speaker');
  if (speakers.some((id) => article.sidesOf(entity).has(id))) cues.push('of the speaker');
  return cues;
}

function often(times: number): string {
  if (times <= 1) return 'once';
  if (times <= 3) return 'twice';
  return times <= 6 ? 'often' : 'everywhere';
}

function cuesOfStatement({ statement }: Draft): string[] {
  const { stance, subject, pointsBack, proposition } = statement;
  const length = proposition.end - proposition.start;
  const size = length < 60 ? 'short' : length < 150 ? 'medium' : 'long';
  const cues = ['any', `stance ${stance}`, `proposition ${size}`];
  if (subject.kind !== 'mentions') cues.push('speaker carried');
  if (pointsBack) cues.push('points back');
  return cues;
}
