import { describe, expect, it } from 'vitest';
import { deriveEdges } from '../../src/page/data/edges.js';
import { citationOf } from '../../src/page/evidence/citation.js';
import { findBetween } from '../../src/page/evidence/selection.js';
import { arrangeEvidence, standingOf } from '../../src/page/evidence/standing.js';
import { webLink } from '../../src/page/evidence/web-link.js';
import { formatDate, formatMoment } from '../../src/page/shell/dates.js';
import { directionOf, isolate } from '../../src/page/shell/foreign.js';
import { NO_FILTER } from '../../src/page/state/state.js';
import type { Named, ViewEvidence } from '../../src/view/wire.js';
import { ALWAYS, article, DAYS, entity, overview, position, version } from '../support/overview.js';

const [DAY1, DAY2, DAY3] = DAYS;

function evidence(of: number, more: Partial<ViewEvidence> = {}): ViewEvidence {
  return {
    article: 'a',
    title: 'عنوان',
    publisher: 'Al-Fajr',
    url: 'https://news.example/a?x=1',
    publishedAt: '2016-11-06',
    language: 'ar',
    version: of,
    current: false,
    from: DAY1,
    until: null,
    start: 0,
    end: 4,
    before: '',
    quote: 'نرفض ذلك',
    after: '',
    rule: null,
    ...more,
  };
}

describe('what stands between two entities', () => {
  const entities = ['a', 'b', 'c'].map((id) => entity(id, 'State'));
  const whole = overview(
    entities,
    [article('x', [version(1, ALWAYS)], { publishedAt: '2024-01-01' })],
    [
      position('old', [[0], 'supports', [1]], { statedOn: '2020-01-01' }),
      position('new', [[0], 'supports', [1]], { statedOn: '2024-05-01' }),
      position('undated', [[0], 'supports', [1]]),
      position('against', [[0], 'opposes', [1]], { statedOn: '2023-01-01' }),
      position('back', [[1], 'warns', [0]]),
      position('other', [[0], 'warns', [2]]),
      position('self', [[2], 'states', [2]]),
    ],
  );
  const placeOf = new Map(entities.map(({ id }, place) => [id, place]));
  const between = (from: string, to: string, stance: 'supports' | 'states' | null) =>
    findBetween(whole, deriveEdges(whole, NO_FILTER), placeOf, { from, to, stance });

  it('is the edge, the latest first, with the rest beside it', () => {
    const { chosen, forth, back } = between('a', 'b', 'supports');
    expect(chosen.map(({ positions }) => positions)).toEqual([['new', 'undated', 'old']]);
    expect(forth.stances).toEqual([
      { stance: 'supports', count: 3 },
      { stance: 'opposes', count: 1 },
    ]);
    expect(back.positions).toEqual(['back']);
  });

  it('is everything in both directions where no stance is asked for', () => {
    const { chosen } = between('a', 'b', null);
    expect(chosen.map(({ from, positions }) => [from, positions])).toEqual([
      ['a', ['new', 'undated', 'against', 'old']],
      ['b', ['back']],
    ]);
  });

  it('is one direction where there is no other', () => {
    expect(between('a', 'c', null).chosen).toHaveLength(1);
    expect(between('c', 'c', null).chosen.map(({ positions }) => positions)).toEqual([['self']]);
  });

  it('is nothing for ids that are not there', () => {
    expect(between('a', '<script>', null).chosen[0]?.positions).toEqual([]);
    expect(between('nobody', 'none', null).chosen[0]?.positions).toEqual([]);
  });
});

describe('how a version’s sentence stands', () => {
  const versions = [
    version(1, [{ from: DAY1, until: DAY2 }]),
    version(2, [{ from: DAY2, until: DAY3 }]),
    version(3, [{ from: DAY3, until: null }]),
  ];
  const whole = overview([], [article('a', versions)], []);
  const kind = (all: ViewEvidence[], one: number, asOf: string | null = null, graph = whole) => {
    const found = all[one];
    return found === undefined ? null : standingOf(graph, { evidence: all }, found, asOf);
  };

  it('in force in the version of now', () => {
    expect(kind([evidence(3)], 0)).toEqual({ kind: 'inForce' });
  });

  it('withdrawn by the first version that does not have it', () => {
    expect(kind([evidence(1)], 0)).toEqual({ kind: 'withdrawn', version: 2 });
    expect(kind([evidence(2), evidence(1)], 1)).toEqual({ kind: 'withdrawn', version: 3 });
  });

  it('replaced where the version of now has it too', () => {
    expect(kind([evidence(3), evidence(1)], 1)).toEqual({ kind: 'replaced' });
  });

  it('reread where the text is in force and a later reading does not find it', () => {
    expect(kind([evidence(3, { until: DAY3 })], 0)).toEqual({ kind: 'reread' });
  });

  it('retracted where the article has no text in force', () => {
    const gone = overview([], [article('a', [version(1, [{ from: DAY1, until: DAY2 }])])], []);
    expect(kind([evidence(1)], 0, null, gone)).toEqual({ kind: 'retracted' });
    expect(kind([evidence(1)], 0, DAY1, gone)).toEqual({ kind: 'inForce' });
  });

  it('as it was at the moment asked for', () => {
    expect(kind([evidence(1)], 0, DAY1)).toEqual({ kind: 'inForce' });
    expect(kind([evidence(1)], 0, DAY2)).toEqual({ kind: 'withdrawn', version: 2 });
    expect(kind([evidence(3, { from: DAY3 })], 0, DAY1)).toEqual({ kind: 'later' });
  });

  it('decides what is shown first', () => {
    const all = [evidence(3, { from: DAY3 }), evidence(2, { from: DAY2 }), evidence(1)];
    const first = (asOf: string | null) => arrangeEvidence(whole, { evidence: all }, asOf).first?.version;
    expect([first(null), first(DAY2), first(DAY1)]).toEqual([3, 2, 1]);
    expect(arrangeEvidence(whole, { evidence: [] }, null)).toEqual({ first: null, others: [] });
  });
});

describe('a citation', () => {
  const person = (nameAr: string, nameEn: string): Named => ({ id: nameEn, name: nameAr, nameAr, nameEn });
  const said = {
    speakers: [person('ليلى الزهراء', 'Layla al-Zahra'), person('منير', 'Munir')],
    reportedBy: [person('وكالة الشروق', 'Shuruq Agency')],
    statedOn: '2016-10-11',
  };

  it('has quote, speakers, intermediary, date, title, publisher, version and address, in English', () => {
    expect(citationOf(said, evidence(2), { language: 'en', names: 'en' })).toBe(
      '“نرفض ذلك” — Layla al-Zahra, Munir, as reported by Shuruq Agency, 11 October 2016. ' +
        '“عنوان”, Al-Fajr, 6 November 2016, version 2. https://news.example/a?x=1',
    );
  });

  it('and in Arabic', () => {
    expect(citationOf(said, evidence(2), { language: 'ar', names: 'ar' })).toBe(
      '«نرفض ذلك» — ليلى الزهراء، منير، نقلًا عن وكالة الشروق، 11 أكتوبر 2016. ' +
        '«عنوان»، Al-Fajr، 6 نوفمبر 2016، النسخة 2. https://news.example/a?x=1',
    );
  });

  it('leaves out what is not known, and what is no link', () => {
    const bare = evidence(1, { title: null, publisher: null, publishedAt: null, url: 'javascript:alert(1)' });
    const unsaid = { speakers: said.speakers.slice(1), reportedBy: [], statedOn: null };
    expect(citationOf(unsaid, bare, { language: 'en', names: 'en' })).toBe('“نرفض ذلك” — Munir. version 1.');
  });

  it('is one line, and turns nothing around where it is put', () => {
    const hostile = evidence(1, { quote: 'one\n\u202etwo', url: null });
    expect(citationOf(said, hostile, { language: 'en', names: 'en' })).toMatch(/^“one two” — /);
  });
});

describe('a link leads to the web alone', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['HTTP://news.example', 'http://news.example/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//news.example', null],
    ['a', null],
    [null, null],
  ])('%j', (url, expected) => {
    expect(webLink(url)).toBe(expected);
  });
});

describe('dates in words', () => {
  it('are as exact as they are told', () => {
    expect(formatDate('2016-11-06', 'en')).toBe('6 November 2016');
    expect(formatDate('2016-11', 'en')).toBe('November 2016');
    expect(formatDate('2016', 'en')).toBe('2016');
    expect(formatDate('2016-11-06T22:00:00Z', 'ar')).toBe('6 نوفمبر 2016');
    expect(formatDate('2016-11', 'ar')).toBe('نوفمبر 2016');
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  it('are the same wherever the reader is', () => {
    expect(formatMoment('2026-11-23T23:59:07.999Z', 'en')).toBe('23 November 2026 at 23:59:07 UTC');
  });
});

describe('names within a sentence', () => {
  it('have a direction of their own that ends with them', () => {
    expect(isolate('abc\u202edef\u2069')).toBe('\u2068abcdef\u2069');
  });

  it.each([
    ['ar', 'rtl'],
    ['ar-SY', 'rtl'],
    ['FA', 'rtl'],
    ['en', 'ltr'],
    ['und', 'auto'],
    ['', 'auto'],
    ['"><b>', 'auto'],
  ] as const)('%s is written %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
