import { describe, expect, it } from 'vitest';
import { articleRows, findArticles } from '../../../src/page/article/article-rows.js';
import { numberPositions } from '../../../src/page/article/marked-positions.js';
import { NO_FILTER } from '../../../src/page/state/state.js';
import { FIXTURE } from '../fixture.js';

const { overview } = FIXTURE;
const ids = (rows: readonly { readonly article: { readonly id: string } }[]) =>
  rows.map(({ article }) => article.id);

describe('the articles to choose from', () => {
  it('come the latest first', () => {
    expect(ids(articleRows(overview, NO_FILTER))).toEqual([
      'news:english',
      'news:dawn',
      'news:port',
      'news:gone',
    ]);
  });

  it('tell how many positions their text in force states, and of a withdrawn one its last', () => {
    const counts = articleRows(overview, NO_FILTER).map(({ article, positions, withdrawn }) => [
      article.id,
      positions,
      withdrawn,
    ]);
    expect(counts).toEqual([
      ['news:english', 2, false],
      ['news:dawn', 3, false],
      ['news:port', 3, false],
      ['news:gone', 1, true],
    ]);
  });

  it('come first where the filter lets a position of theirs through', () => {
    const passing = (filter: Partial<typeof NO_FILTER>) =>
      ids(articleRows(overview, { ...NO_FILTER, ...filter }).filter(({ passes }) => passes));
    expect(passing({})).toHaveLength(4);
    expect(passing({ stances: ['accuses'] })).toEqual(['news:port']);
    // That is what version 1 says, which is not in force; it was on its day.
    expect(passing({ stances: ['calls_for'] })).toEqual([]);
    expect(passing({ stances: ['calls_for'], asOf: '2024-03-01T12:00:00.000Z' })).toEqual(['news:port']);
    expect(passing({ publishers: ['Harbour Post'] })).toEqual(['news:english']);
    expect(passing({ articles: ['news:dawn'] })).toEqual(['news:dawn']);
    expect(ids(articleRows(overview, { ...NO_FILTER, stances: ['accuses'] }))[0]).toBe('news:port');
  });

  it.each([
    ['', 4],
    ['layla', 1],
    ['LAYLA plan', 1],
    ['توسيع', 1],
    ['تَوْسيـع', 1],
    ['2024-05', 1],
    ['harbour', 1],
    ['وكاله المرفا', 2],
    ['layla توسيع', 0],
  ])('are found by "%s": %i', (typed, count) => {
    expect(findArticles(articleRows(overview, NO_FILTER), typed)).toHaveLength(count);
  });

  it('are quick to search among thousands', () => {
    const [article] = overview.articles;
    if (article === undefined) throw new Error('the fixture has articles');
    const articles = Array.from({ length: 5_000 }, (_, at) => ({
      ...article,
      id: `a${at}`,
      title: `title ${at}`,
    }));
    const rows = articleRows({ ...overview, articles }, NO_FILTER);
    const before = performance.now();
    expect(findArticles(rows, 'title 4999')).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('the positions of a text', () => {
  it('are numbered as the text first states them, each once, its own sentence before what repeats it', () => {
    const text = FIXTURE.articles[0]?.versions[0];
    const numbered = text === undefined ? [] : numberPositions(text);
    expect(numbered.map(({ id, number, marks }) => [id, number, marks.map(({ rank }) => rank)])).toEqual([
      ['p:refuses', 1, [0, 1]],
      ['p:plan', 2, [0]],
      ['p:urges', 3, [0]],
    ]);
  });
});
