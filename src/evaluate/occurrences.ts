import { contains, type Span } from '../model/span.js';
import type { AnnotatedEntity } from './annotation.js';
import { coarseType } from './coarse-type.js';

interface Occurrence {
  readonly entity: AnnotatedEntity;
  readonly span: Span;
}

/** What may stand before a name in the same word: conjunction, preposition, article. */
const PROCLITICS = /^[وف]?[بلكس]?(?:ال|ل)?$/u;
const LETTERS_BEFORE = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*$/u;

/**
 * Where each annotated entity is mentioned: every occurrence of its surface strings, as whole words with proclitics.
 *
 * Longer surfaces come first: a surface inside a longer one of another entity (a country in a party's name) is no
 * mention, unless the longer one is a description (a person's title, a region of a country) or the entity would be
 * left without any mention.
 */
export function locateMentions(text: string, entities: readonly AnnotatedEntity[]): Map<string, Span[]> {
  const candidates = entities
    .flatMap((entity) => entity.mentions.flatMap((surface) => occurrencesOf(text, surface, entity)))
    .sort((a, b) => lengthOf(b.span) - lengthOf(a.span) || a.span.start - b.span.start);
  const kept: Occurrence[] = [];
  const nested: Occurrence[] = [];
  for (const candidate of candidates) {
    (kept.some((outer) => swallows(outer, candidate)) ? nested : kept).push(candidate);
  }
  const mentioned = new Set(kept.map((occurrence) => occurrence.entity.id));
  const mentions = new Map<string, Span[]>(entities.map((entity) => [entity.id, []]));
  for (const { entity, span } of [...kept, ...nested.filter((each) => !mentioned.has(each.entity.id))]) {
    mentions.get(entity.id)?.push(span);
  }
  return mentions;
}

function occurrencesOf(text: string, surface: string, entity: AnnotatedEntity): Occurrence[] {
  const all: Occurrence[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    all.push({ entity, span: { start, end: start + surface.length } });
  }
  const whole = all.filter(({ span }) => isWholeWord(text, span));
  // A surface that only stands inside words (glued text, a cut proclitic) was meant all the same.
  return whole.length > 0 ? whole : all;
}

function isWholeWord(text: string, { start, end }: Span): boolean {
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  return PROCLITICS.test(before) && !/^\p{M}*\p{L}/u.test(text.slice(end, end + 8));
}

function swallows(outer: Occurrence, inner: Occurrence): boolean {
  if (outer.entity.id === inner.entity.id || lengthOf(outer.span) === lengthOf(inner.span)) return false;
  return contains(outer.span, inner.span) && !isDescription(outer.entity, inner.entity);
}

/** A person's mention that holds another kind of thing is a title; a place's that holds a territory is a region. */
function isDescription(outer: AnnotatedEntity, inner: AnnotatedEntity): boolean {
  if (outer.type === 'Person') return inner.type !== 'Person';
  return outer.type === 'Place' && coarseType(inner.type) === 'Territory';
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
