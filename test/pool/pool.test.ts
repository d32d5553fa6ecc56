import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// As built: a thread runs JavaScript.
import { type ExtractionPool, startPool } from '../../dist/pool/index.js';
import { explain } from '../../src/explain.js';
import type { ArticleInput } from '../../src/model/article.js';
import { analyse, createContext, extract, fingerprintOf } from '../../src/pipeline.js';
import { parse } from '../../src/source/index.js';
import { makePage } from '../source/pages.js';

const SENTENCE = 'قالت وزارة الخارجية التركية إن أنقرة ترفض دعم واشنطن لوحدات حماية الشعب في منبج.';

function inputOf(id: string, text: string): ArticleInput {
  const unknown = { url: null, title: null, publisher: null, author: null, language: null };
  const undated = { publishedAt: null, publishedAtFrom: null, publishedAtReasons: [] };
  return { article: { id, ...unknown, ...undated }, text, modifiedAt: null };
}

const SHORT = inputOf('short', SENTENCE);
/** More than can be read in a second. */
const LONG = inputOf('long', `${SENTENCE}\n`.repeat(40_000));

/** So many sentences that their content is not gone through in a second. */
const ENDLESS = 1_000_000;

describe('a pool of threads', () => {
  let pool: ExtractionPool;
  const context = createContext();
  beforeAll(async () => {
    pool = await startPool({ threads: 2, timeLimit: 600 });
  });
  afterAll(() => pool.close());

  it('reads as the pipeline does', async () => {
    const expected = extract(SHORT, context);
    expect(expected.positions.length).toBeGreaterThan(0);
    expect(await pool.extract(SHORT)).toEqual(expected);
    expect(await pool.fingerprints([SHORT])).toEqual([fingerprintOf(SHORT, context)]);
    expect((await pool.explain(SHORT)).explanation).toEqual(explain(analyse(SHORT, context)));
  });

  it('reads several at once, each for whoever asked', async () => {
    const inputs = Array.from({ length: 12 }, (_, n) => inputOf(`article-${n}`, SENTENCE));
    const extractions = await Promise.all(inputs.map((input) => pool.extract(input)));
    expect(extractions.map(({ article }) => article.id)).toEqual(inputs.map(({ article }) => article.id));
  });

  it('takes the fingerprints of several, and the error of one for that one', async () => {
    const greek = inputOf('greek', 'Ο υπουργός δήλωσε ότι');
    const [first, second, third] = await pool.fingerprints([SHORT, greek, LONG]);
    expect([first, third]).toEqual([fingerprintOf(SHORT, context), fingerprintOf(LONG, context)]);
    expect(second).toMatchObject({ name: 'IsnadError', code: 'language', hint: expect.anything() });
    expect(await pool.fingerprints([])).toEqual([]);
  });

  it('hands on the error of a text that no language pack reads, with its code and hint', async () => {
    await expect(pool.extract(inputOf('greek', 'Ο υπουργός δήλωσε ότι'))).rejects.toMatchObject({
      name: 'IsnadError',
      code: 'language',
      hint: expect.stringContaining('--language'),
    });
  });
});

describe('an article that takes too long', () => {
  it('fails by itself, and the next one is read', async () => {
    const pool = await startPool({ threads: 1, timeLimit: 1 });
    try {
      const long = pool.extract(LONG);
      await expect(long).rejects.toMatchObject({ code: 'input', message: expect.stringContaining('long: ') });
      await expect(pool.extract(SHORT)).resolves.toMatchObject({ article: { id: 'short' } });
    } finally {
      await pool.close();
    }
  });
});

describe('a text that takes too long to be recognised', () => {
  it('fails by itself, and those around it have their fingerprints', async () => {
    const pool = await startPool({ threads: 1, timeLimit: 1 });
    try {
      const endless = inputOf('endless', `${SENTENCE}\n`.repeat(ENDLESS));
      const [before, slow, after] = await pool.fingerprints([SHORT, endless, SHORT]);
      expect(before).toMatchObject({ contentHash: expect.stringMatching(/^sha256:/) });
      expect(after).toEqual(before);
      expect(slow).toMatchObject({ code: 'input', message: 'endless: reading it takes longer than 1 s' });
    } finally {
      await pool.close();
    }
  });
});

describe('what is parsed before it is read', () => {
  const small = makePage();
  /** As many elements as a page may have, with more text than can be gone through in a second. */
  const large = makePage({ body: `<div><p>${'كلمة، '.repeat(250)}</p></div>`.repeat(4_500) });

  it('is parsed as it is without a pool', async () => {
    const pool = await startPool({ threads: 1, timeLimit: 600 });
    try {
      const task = { form: 'page', text: small, source: 'a.html', address: null } as const;
      expect(await pool.parse(task)).toEqual(await parse(task));
      const none = pool.parse({ ...task, form: 'feed' });
      await expect(none).rejects.toMatchObject({ code: 'input', hint: expect.stringContaining('RSS') });
    } finally {
      await pool.close();
    }
  });

  it('fails by itself where it takes too long, and the next one is parsed', async () => {
    const pool = await startPool({ threads: 1, timeLimit: 1 });
    try {
      const task = { form: 'page', text: large, source: 'large.html', address: null } as const;
      await expect(pool.parse(task)).rejects.toMatchObject({
        code: 'input',
        message: 'large.html: reading it takes longer than 1 s',
      });
      await expect(pool.extract(SHORT)).resolves.toMatchObject({ article: { id: 'short' } });
    } finally {
      await pool.close();
    }
  });
});

describe('a gazetteer file that does not fit', () => {
  it('is told before anything is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-pool-'));
    const file = join(folder, 'own.jsonl');
    writeFileSync(file, '{"id":"actor:x"}\n');
    try {
      const started = startPool({ threads: 1, timeLimit: 60, gazetteerFiles: [file] });
      await expect(started).rejects.toMatchObject({
        code: 'data',
        message: expect.stringContaining('own.jsonl'),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
