import { describe, expect, it } from 'vitest';
import { AnnotatedEntity } from '../../src/evaluate/annotation.js';
import { evidenceFit } from '../../src/evaluate/evidence.js';
import { matchEntities } from '../../src/evaluate/match-entities.js';
import { locateMentions } from '../../src/evaluate/occurrences.js';
import { Entity } from '../../src/model/entity.js';
import { sample } from './sample.js';

function annotated(id: string, type: string, ...mentions: string[]): AnnotatedEntity {
  return AnnotatedEntity.parse({ id, type, mentions });
}

function extracted(text: string, id: string, type: string, ...surfaces: string[]): Entity {
  const mentions = surfaces.map((surface) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, text: surface };
  });
  return Entity.parse({ id, type, name: id, mentions });
}

describe('locateMentions', () => {
  const count = (text: string, ...entities: AnnotatedEntity[]) =>
    Object.fromEntries([...locateMentions(text, entities)].map(([id, spans]) => [id, spans.length]));

  it('counts each occurrence, with proclitics, but not inside another word', () => {
    expect(count('قطر ولقطر والقطرية وقطري', annotated('qatar', 'State', 'قطر'))).toEqual({ qatar: 2 });
  });

  it('leaves a name inside the longer name of another to that other', () => {
    const entities = [
      annotated('syria', 'State', 'سوريا'),
      annotated('sdf', 'ArmedGroup', 'قوات سوريا الديمقراطية'),
    ];
    expect(count('دخلت قوات سوريا الديمقراطية شمال سوريا', ...entities)).toEqual({ syria: 1, sdf: 1 });
  });

  it('keeps a body inside a title and a state inside a region', () => {
    const entities = [
      annotated('spokesman', 'Person', 'المتحدث باسم الجيش الليبي'),
      annotated('army', 'Organization', 'الجيش الليبي'),
      annotated('north', 'Place', 'شمال العراق'),
      annotated('iraq', 'State', 'العراق'),
    ];
    const text = 'أعلن الجيش الليبي ثم قال المتحدث باسم الجيش الليبي في شمال العراق وفي العراق';
    expect(count(text, ...entities)).toEqual({ spokesman: 1, army: 2, north: 1, iraq: 2 });
  });

  it('gives an entity its nested mention where it has no other', () => {
    const entities = [annotated('syria', 'State', 'سوريا'), annotated('sdf', 'ArmedGroup', 'قوات سوريا')];
    expect(count('أعلنت قوات سوريا', ...entities)).toEqual({ syria: 1, sdf: 1 });
  });

  it('takes a surface that only stands in glued text', () => {
    expect(count('إلىأنقرةأمس', annotated('ankara', 'Place', 'أنقرة'))).toEqual({ ankara: 1 });
  });
});

describe('matchEntities', () => {
  const text = 'التقى أكار في أنقرة نظيره دانفورد، ودعت أنقرة الحلف إلى دعم الجيش';

  it('does not tell a state from a place, but a person from a group', () => {
    const gold = [annotated('ankara', 'Place', 'أنقرة'), annotated('akar', 'Person', 'أكار')];
    const found = [
      extracted(text, 'actor:turkey', 'State', 'أنقرة'),
      extracted(text, 'actor:akar', 'Organization', 'أكار'),
    ];
    const matching = matchEntities(text, gold, found);
    expect(matching.annotatedId.get('actor:turkey')).toBe('ankara');
    expect(matching.missed.map((entity) => entity.id)).toEqual(['akar']);
    expect(matching.wrong.map((entity) => entity.id)).toEqual(['actor:akar']);
  });

  it('is one-to-one: the second half of a split entity is false', () => {
    const gold = [annotated('x', 'Person', 'أكار', 'دانفورد')];
    const found = [
      extracted(text, 'person:a', 'Person', 'دانفورد'),
      extracted(text, 'person:b', 'Person', 'أكار'),
    ];
    const matching = matchEntities(text, gold, found);
    expect(matching.annotatedId).toEqual(new Map([['person:a', 'x']]));
    expect(matching.wrong.map((entity) => entity.id)).toEqual(['person:b']);
  });

  it('neither rewards nor misses an optional entity and a type outside the model', () => {
    const gold = [
      { ...annotated('nato', 'Organization', 'الحلف'), optional: true },
      annotated('deal', 'Agreement', 'الجيش'),
    ];
    const none = matchEntities(text, gold, []);
    expect([none.hits, none.missed]).toEqual([[], []]);
    const found = [
      extracted(text, 'actor:nato', 'Coalition', 'الحلف'),
      extracted(text, 'actor:army', 'Organization', 'الجيش'),
    ];
    const both = matchEntities(text, gold, found);
    expect([both.hits, both.wrong]).toEqual([[], []]);
  });

  it('counts an entity without mentions as false', () => {
    const found = [extracted(text, 'actor:nobody', 'State')];
    expect(matchEntities(text, [], found).wrong).toEqual(found);
  });
});

describe('evidenceFit', () => {
  const base = sample().annotation.positions[0];
  if (base === undefined) throw new Error('the sample has positions');
  const gold = (start: number, end: number, also: [number, number][] = []) => ({
    ...base,
    evidence: { start, end, text: '' },
    alsoEvidence: also.map(([from, to]) => ({ start: from, end: to, text: '' })),
  });

  it('takes an intersection over union of a quarter, not less', () => {
    expect(evidenceFit(gold(0, 50), { start: 30, end: 80 })).toBeCloseTo(20 / 80);
    expect(evidenceFit(gold(0, 50), { start: 31, end: 81 })).toBeNull();
  });

  it('takes a long span that covers four fifths, if it is less than six times as long', () => {
    expect(evidenceFit(gold(0, 10), { start: 2, end: 61 })).toBeCloseTo(8 / 61);
    expect(evidenceFit(gold(0, 10), { start: 2, end: 62 })).toBeNull();
    expect(evidenceFit(gold(0, 10), { start: 3, end: 50 })).toBeNull();
  });

  it('takes the evidence of a repeat', () => {
    expect(evidenceFit(gold(0, 10, [[100, 120]]), { start: 100, end: 120 })).toBe(1);
  });

  it('has no fit with an empty span', () => {
    expect(evidenceFit(gold(5, 5), { start: 5, end: 5 })).toBeNull();
  });
});
