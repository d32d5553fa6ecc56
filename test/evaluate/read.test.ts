import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnnotated } from '../../src/evaluate/index.js';

const TEXT = 'قالت تركيا إنها ترفض الخطة.';
const MINIMAL = { entities: [{ id: 'turkey', type: 'State', mentions: ['تركيا'] }] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-evaluate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('readAnnotated', () => {
  it('reads pairs and sample folders, sorted, and leaves the rest alone', () => {
    put('b.txt', TEXT);
    put('b.json', { ...MINIMAL, article: 'article-b', publishedAt: '2016-11-06', lang: 'ar' });
    put('visit/article.txt', TEXT);
    put('visit/annotation.json', MINIMAL);
    put('visit/meta.json', { id: 'visit-2016', publishedAt: '2016-11-07', sourceNote: 'ours' });
    put('seed/article.txt', TEXT);
    put('seed/article.json', MINIMAL);
    put('lonely.txt', TEXT);
    put('notes.json', '{');
    const articles = readAnnotated(folder);
    expect(articles.map((each) => each.id)).toEqual(['article-b', 'seed', 'visit-2016']);
    expect(articles.map((each) => each.input.article.publishedAt)).toEqual([
      '2016-11-06',
      null,
      '2016-11-07',
    ]);
    expect(articles[0]?.input.text).toBe(TEXT);
    expect(articles[0]?.input.article.publishedAtFrom).toBe('given');
    expect(articles[1]?.annotation.relations).toBeUndefined();
  });

  it('warns of ids and mentions that do not exist', () => {
    put('a.txt', TEXT);
    put('a.json', {
      entities: [...MINIMAL.entities, { id: 'iran', type: 'State', mentions: ['إيران'] }],
      positions: [
        {
          speakers: ['turky'],
          stance: 'opposes',
          evidence: { start: 0, end: TEXT.length, text: TEXT },
        },
      ],
    });
    const problems = readAnnotated(folder)[0]?.problems ?? [];
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('"turky"');
    expect(problems[1]).toContain('"iran"');
  });

  it('refuses a span that does not hold its quote', () => {
    put('a.txt', TEXT);
    put('a.json', {
      ...MINIMAL,
      positions: [{ speakers: ['turkey'], stance: 'opposes', evidence: { start: 1, end: 5, text: 'قالت' } }],
    });
    expect(() => readAnnotated(folder)).toThrow(expect.objectContaining({ code: 'data' }));
  });

  it('says where an annotation does not fit', () => {
    put('a.txt', TEXT);
    put('a.json', {
      ...MINIMAL,
      positions: [{ speakers: ['turkey'], stance: 'loves', evidence: { start: 0, end: 4, text: 'قالت' } }],
    });
    expect(() => readAnnotated(folder)).toThrow(/positions\.0\.stance/);
  });

  it('names the file that is not JSON', () => {
    put('a.txt', TEXT);
    put('a.json', '{"entities": [');
    expect(() => readAnnotated(folder)).toThrow(/a\.json is not valid JSON/);
  });

  it('refuses a missing folder, a file and a folder without articles', () => {
    put('plain.txt', TEXT);
    for (const path of [join(folder, 'nowhere'), join(folder, 'plain.txt'), folder]) {
      expect(() => readAnnotated(path)).toThrow(expect.objectContaining({ code: 'input' }));
    }
  });
});
