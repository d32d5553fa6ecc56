import { describe, expect, it } from 'vitest';
import {
  choosePair,
  entriesOf,
  mostTelling,
  pairsOf,
  speakersOf,
} from '../../../src/page/timeline/entries.js';
import { timeScale } from '../../../src/page/timeline/scale.js';
import type { Overview } from '../../../src/view/wire.js';
import { buildView, type PositionDraft } from '../build-view.js';
import { FIXTURE } from '../fixture.js';

const { overview } = FIXTURE;
const places = new Map(overview.entities.map(({ id }, place) => [id, place]));
const place = (id: string) => places.get(id) ?? -1;
const told = (of: Overview, speaker: number, target: number) =>
  entriesOf(of, speaker, target).map(({ position, date, stated, changedFrom }) => [
    position.id,
    date,
    stated,
    changedFrom,
  ]);

/** Positions of one actor on one target, a day and an article each. */
function said(...stances: readonly (readonly [PositionDraft['stance'], string | null])[]): Overview {
  const entity = { type: 'State' as const, nameAr: null, nameEn: null, words: [] };
  const entities = [
    { ...entity, id: 'a', name: 'a' },
    { ...entity, id: 'b', name: 'b' },
  ];
  const positions = stances.map(
    ([stance, day], at): PositionDraft => ({
      ...{ id: `p${at}`, stance, speakers: ['a'], targets: ['b'] },
      ...(day === null ? {} : { statedOn: day }),
    }),
  );
  const articles = stances.map((_, at) => ({
    ...{ id: `n${at}`, title: null, publisher: null, language: 'en', publishedAt: null },
    versions: [{ at: `2024-01-0${at + 1}T00:00:00.000Z`, text: 'x', states: [[`p${at}`, 'x']] as const }],
  }));
  return buildView(entities, positions, articles).overview;
}

describe('the positions of an actor on a target in time', () => {
  it('are all that were ever stated, also withdrawn ones, by utterance, else by publication', () => {
    expect(told(overview, place('person:layla'), place('actor:wadi'))).toEqual([
      ['p:gone', '2024-01', true, null],
      ['p:plan', '2024-03-01', false, null],
      ['p:drops', '2024-06-19', true, 'supports'],
    ]);
    const current = entriesOf(overview, place('person:layla'), place('actor:wadi')).map(
      ({ position }) => position.current,
    );
    expect(current).toEqual([false, true, true]);
  });

  it('that are of one day come as the store learnt of them: a correction after what it corrects', () => {
    expect(told(overview, place('actor:party'), place('place:port'))).toEqual([
      ['p:refuses', '2024-03-01', false, null],
      ['p:backs', '2024-03-01', false, 'opposes'],
      ['p:again', '2024-06', true, null],
    ]);
  });

  it('change where the side is another, across what takes none', () => {
    const turned = said(
      ['supports', '2024-01-01'],
      ['states', '2024-01-02'],
      ['promises', '2024-01-03'],
      ['warns', '2024-01-04'],
      ['discusses', '2024-01-05'],
      ['denies', '2024-01-06'],
      ['agrees', '2024-01-07'],
    );
    expect(told(turned, 0, 1).map(([, , , from]) => from)).toEqual([
      null,
      null,
      null,
      'promises',
      null,
      null,
      'denies',
    ]);
  });

  it('without any date come first, as isnad ask stance-timeline has them', () => {
    expect(told(said(['supports', '2024-01-01'], ['opposes', null]), 0, 1).map(([id]) => id)).toEqual([
      'p1',
      'p0',
    ]);
  });

  it('are none for a pair that has none', () => {
    expect(entriesOf(overview, place('place:port'), place('actor:party'))).toEqual([]);
  });
});

describe('the pair that is shown', () => {
  const pairs = pairsOf(overview);
  const shown = (focus: string | null, target: string | null) =>
    choosePair(pairs, places, { focus, target }).map((at) => overview.entities[at ?? -1]?.id);

  it('is at first one with positions on both sides', () => {
    expect(shown(null, null)).toEqual(['actor:party', 'place:port']);
    expect(mostTelling(new Map())).toBeNull();
  });

  it.each([
    ['an actor, and what there is most to tell of', 'person:layla', null, ['person:layla', 'actor:wadi']],
    ['what is chosen', 'person:layla', 'actor:brigades', ['person:layla', 'actor:brigades']],
    [
      'what is chosen, also where there is nothing to tell',
      'person:layla',
      'place:port',
      ['person:layla', 'place:port'],
    ],
    ['a target, and who takes a side on it', null, 'actor:brigades', ['actor:alliance', 'actor:brigades']],
    ['who says most of somebody who says nothing', 'place:port', null, ['actor:party', 'place:port']],
    ['nobody where there is no such entity', 'actor:nobody', null, [undefined, undefined]],
  ])('is %s', (_, focus, target, expected) => {
    expect(shown(focus, target)).toEqual(expected);
  });

  it('is among speakers with their numbers of positions', () => {
    expect(new Map(speakersOf(pairs)).get(place('person:layla'))).toBe(4);
  });
});

describe('the scale of time', () => {
  const labels = (dates: readonly string[], most = 8) =>
    timeScale(dates, most).ticks.map(({ label }) => label);

  it('has years for years, months for months, days for days, not more than there is room for', () => {
    expect(labels(['2010-05-01', '2016-02-01'])).toEqual(['2011', '2012', '2013', '2014', '2015', '2016']);
    expect(labels(['2024-01-20', '2024-06-19'])).toContain('2024-03');
    expect(labels(['2024-01-20', '2024-01-22'])).toContain('2024-01-21');
    for (const dates of [
      ['1950-01-01', '2026-01-01'],
      ['2024-01-01', '2024-12-31'],
      ['2024-01-01', '2024-01-02'],
      ['2024-01-01', '2024-02-28'],
    ]) {
      for (const most of [4, 8]) {
        expect(labels(dates, most).length).toBeGreaterThan(0);
        expect(labels(dates, most).length).toBeLessThanOrEqual(most + 1);
      }
    }
  });

  it('keeps the order of dates, inside the line', () => {
    const dates = ['2016', '2016-02', '2016-02-10', '2024-03-01T10:00:00Z'];
    const scale = timeScale(dates, 8);
    const at = dates.map(scale.at);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at.every((one) => one > 0 && one < 1)).toBe(true);
  });

  it('has one date in the middle, and no mark where there is none', () => {
    expect(timeScale(['2024-03-01'], 8).at('2024-03-01')).toBeCloseTo(0.5);
    expect(timeScale(['not a date'], 8).ticks).toEqual([]);
  });
});
