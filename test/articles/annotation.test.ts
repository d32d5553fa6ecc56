import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Moment, PartialDate } from '../../src/model/date.js';
import { EntityType } from '../../src/model/entity.js';
import { RelationType } from '../../src/model/relation.js';
import { Quote } from '../../src/model/span.js';
import { Stance } from '../../src/model/stance.js';

const ROOT = fileURLToPath(new URL('../../data/articles/', import.meta.url));

const Meta = z.strictObject({
  id: z.string().startsWith('urn:isnad:sample:'),
  url: z.null(),
  publisher: z.string().min(1),
  publishedAt: Moment.optional(),
});

const AnnotatedEntity = z.strictObject({
  id: z.string().min(1),
  type: EntityType,
  names: z.strictObject({ ar: z.string().min(1), en: z.string().min(1) }),
  mentions: z.array(z.string().min(1)).min(1),
  optional: z.literal(true).optional(),
});

const AnnotatedPosition = z.strictObject({
  id: z.string().min(1),
  speakers: z.array(z.string()).min(1),
  acceptSpeakers: z.array(z.array(z.string()).min(1)).optional(),
  stance: Stance,
  acceptStances: z.array(Stance).min(1),
  targets: z.array(z.string()).max(4),
  addressees: z.array(z.string()),
  reportedBy: z.string().nullable(),
  date: PartialDate.nullable(),
  topic: z.string().min(1),
  condition: z.string().min(1).nullable(),
  evidence: Quote,
  alsoEvidence: z.array(Quote),
});

const AnnotatedRelation = z.strictObject({
  type: RelationType,
  from: z.string(),
  to: z.string(),
  role: z.string().optional(),
  place: z.string().optional(),
  evidence: Quote,
});

const Annotation = z.strictObject({
  article: z.string(),
  lang: z.literal('ar'),
  publishedAt: PartialDate,
  publisher: z.string(),
  author: z.string().nullable(),
  title: z.string().min(1),
  notArticle: z.array(z.string().min(1)),
  entities: z.array(AnnotatedEntity).min(1),
  positions: z.array(AnnotatedPosition).min(1),
  relations: z.array(AnnotatedRelation),
});

function read(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Every state of every article, as `['corridor-deal', '.v2']`. */
const states = folders.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .map((name) => /^article((?:\.v\d+)?)\.txt$/.exec(name)?.[1])
    .filter((suffix) => suffix !== undefined)
    .map((suffix): [string, string] => [folder, suffix]),
);

function load(folder: string, suffix: string) {
  const text = read(folder, `article${suffix}.txt`);
  return { text, annotation: Annotation.parse(JSON.parse(read(folder, `annotation${suffix}.json`))) };
}

function duplicatesOf(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('sample articles', () => {
  it('are there', () => {
    expect(states.length).toBeGreaterThanOrEqual(7);
    expect(states).toContainEqual(['corridor-deal', '.v2']);
  });

  it.each(folders)('%s has its files, and no others', (folder) => {
    const suffixes = states.filter(([name]) => name === folder).map(([, suffix]) => suffix);
    const expected = suffixes.flatMap((suffix) => [`annotation${suffix}.json`, `article${suffix}.txt`]);
    const found = readdirSync(join(ROOT, folder)).filter((name) => name !== 'README.md');
    expect(suffixes).toContain('');
    expect(found.sort()).toEqual([...expected, 'meta.json'].sort());
    expect(Meta.parse(JSON.parse(read(folder, 'meta.json'))).id).toBe(`urn:isnad:sample:${folder}`);
  });

  it('leave the date of raqqa-talks to the text, and agree with the annotation elsewhere', () => {
    for (const folder of folders) {
      const given = Meta.parse(JSON.parse(read(folder, 'meta.json'))).publishedAt;
      const truth = load(folder, '').annotation.publishedAt;
      expect(given, folder).toBe(folder === 'raqqa-talks' ? undefined : truth);
    }
  });
});

describe.each(states)('annotation of %s%s', (folder, suffix) => {
  const { text, annotation } = load(folder, suffix);
  const { entities, positions, relations } = annotation;
  const lines = text.split('\n').map((line) => line.trim());

  it('names its article, and a title and boilerplate that are lines of the text', () => {
    expect(annotation.article).toBe(folder);
    expect(lines).toContain(annotation.title);
    for (const line of annotation.notArticle) expect(lines).toContain(line);
  });

  it('has spans that slice to their text, without white space at the edges', () => {
    const quotes = [
      ...positions.flatMap((position) => [position.evidence, ...position.alsoEvidence]),
      ...relations.map((relation) => relation.evidence),
    ];
    for (const quote of quotes) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.text.trim()).toBe(quote.text);
      expect(quote.text.length).toBeGreaterThan(0);
    }
  });

  it('refers to entities that exist', () => {
    const ids = new Set(entities.map((entity) => entity.id));
    const used = [
      ...positions.flatMap((position) => [
        ...position.speakers,
        ...(position.acceptSpeakers ?? []).flat(),
        ...position.targets,
        ...position.addressees,
        ...(position.reportedBy === null ? [] : [position.reportedBy]),
      ]),
      ...relations.flatMap(({ from, to, place }) => (place === undefined ? [from, to] : [from, to, place])),
    ];
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has no id twice, and no speaker who is also the intermediary', () => {
    expect(duplicatesOf(entities.map((entity) => entity.id))).toEqual([]);
    expect(duplicatesOf(positions.map((position) => position.id))).toEqual([]);
    for (const { speakers, reportedBy } of positions) expect(speakers).not.toContain(reportedBy);
  });

  it('has mentions that occur in the text, outside boilerplate', () => {
    const content = lines.filter((line) => !annotation.notArticle.includes(line)).join('\n');
    const missing = entities.flatMap(({ id, mentions }) =>
      mentions.filter((mention) => !content.includes(mention)).map((mention) => `${id}: ${mention}`),
    );
    expect(missing).toEqual([]);
    for (const { mentions } of entities) expect(duplicatesOf(mentions)).toEqual([]);
  });

  it('has conditions in the words of the evidence, and preferred readings among the accepted ones', () => {
    for (const position of positions) {
      if (position.condition !== null) expect(position.evidence.text).toContain(position.condition);
      expect(position.acceptStances).toContain(position.stance);
      if (position.acceptSpeakers !== undefined) {
        expect(position.acceptSpeakers).toContainEqual(position.speakers);
      }
    }
  });

  it('dates no utterance after the publication', () => {
    for (const { date } of positions) {
      if (date !== null) expect(date <= annotation.publishedAt).toBe(true);
    }
  });
});

describe('the two versions of corridor-deal', () => {
  const before = new Map(load('corridor-deal', '').annotation.positions.map((p) => [p.id, p]));
  const after = new Map(load('corridor-deal', '.v2').annotation.positions.map((p) => [p.id, p]));

  it('differ by one withdrawn, one negated and one added position', () => {
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual(['p04', 'p09']);
    expect([...after.keys()].filter((id) => !before.has(id)).sort()).toEqual(['p12', 'p13']);
    const [supported, opposed] = [before.get('p09'), after.get('p12')];
    expect(supported?.stance).toBe('supports');
    expect(opposed?.stance).toBe('opposes');
    expect(opposed?.speakers).toEqual(supported?.speakers);
    expect(opposed?.targets).toEqual(supported?.targets);
  });

  it('keep speakers, stance and targets under an id, and the words of all but the reworded sentence', () => {
    const reworded: string[] = [];
    for (const [id, position] of after) {
      const earlier = before.get(id);
      if (earlier === undefined) continue;
      expect([position.speakers, position.stance, position.targets]).toEqual([
        earlier.speakers,
        earlier.stance,
        earlier.targets,
      ]);
      if (position.evidence.text !== earlier.evidence.text) reworded.push(id);
    }
    expect(reworded).toEqual(['p07']);
  });

  it('move one sentence: Damascus speaks after the coordinator, then before her', () => {
    const startOf = (positions: typeof before, id: string) => positions.get(id)?.evidence.start ?? Number.NaN;
    expect(startOf(before, 'p10')).toBeGreaterThan(startOf(before, 'p07'));
    expect(startOf(after, 'p10')).toBeLessThan(startOf(after, 'p07'));
  });
});
