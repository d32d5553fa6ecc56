import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, askQuery, findQuery, loadQueries, type NamedQuery } from '../../src/ask/index.js';
import { ingest } from '../../src/ingest.js';
import { normalise } from '../../src/language/ar/normalise.js';
import { Extraction } from '../../src/model/extraction.js';
import type { Store } from '../../src/store/index.js';
import { makeExtraction, quoteIn } from '../cli/extraction.js';
import type { TestStore } from '../ingest/contract.js';

/** A second article with a joint position, and another Barqin: two entities of one name. */
function secondExtraction(): Extraction {
  const text = 'بحث سالم الحداد مع رئيس برقين ملف واحة. وقال حزب برقين إنه يؤيد ذلك.';
  const base = makeExtraction({ id: 'second' });
  const mentions = (words: string) => ({ mentions: [quoteIn(text, words)] });
  const [person, state, place] = base.entities;
  return Extraction.parse({
    article: { ...base.article, id: 'second', url: null, publishedAt: '2021-04-01', title: 'لقاء' },
    version: { ...base.version, text, contentHash: `sha256:${'b'.repeat(64)}` },
    entities: [
      { ...person, ...mentions('سالم الحداد') },
      { ...state, ...mentions('برقين') },
      { ...place, ...mentions('واحة') },
      {
        id: 'actor:barqin-party',
        type: 'Organization',
        name: 'حزب برقين',
        aliases: ['واحة', 'الإقليم'],
        ...mentions('حزب برقين'),
      },
    ],
    positions: [
      {
        id: 'p1',
        speakers: ['person:~سالم-الحداد', 'actor:barqin'],
        stance: 'discusses',
        polarity: 0,
        targets: ['place:waha'],
        statedOn: '2021-03-30',
        evidence: quoteIn(text, 'بحث سالم الحداد مع رئيس برقين ملف واحة'),
        rule: 'test',
      },
      {
        id: 'p2',
        speakers: ['actor:barqin-party'],
        stance: 'supports',
        polarity: 1,
        targets: ['place:waha'],
        evidence: quoteIn(text, 'إنه يؤيد ذلك'),
        rule: 'test',
      },
    ],
    relations: [],
  });
}

function column({ columns, rows }: Answer, name: string): unknown[] {
  return rows.map((row) => row[columns.indexOf(name)]);
}

/** What every store answers. The graph holds two articles. */
export function describeAsking(name: string, open: () => Promise<TestStore>): void {
  describe(`asking ${name}`, () => {
    let test: TestStore;
    let store: Store;
    let queries: NamedQuery[];

    beforeAll(async () => {
      test = await open();
      store = test.store;
      await test.empty();
      queries = await loadQueries();
      for (const extraction of [Extraction.parse(makeExtraction()), secondExtraction()]) {
        await ingest(extraction, store, { normaliseName: normalise });
      }
    });

    afterAll(async () => {
      await test.empty();
      await test.close();
    });

    function ask(
      name: string,
      given: Readonly<Record<string, string>> = {},
      limit: number | null = null,
    ): Promise<Answer> {
      return askQuery(findQuery(name, queries), given, { store, normalise, limit });
    }

    describe('the named queries', () => {
      it('positions-of lists a speaker’s positions in the order of time', async () => {
        const answer = await ask('positions-of', { actor: 'person:~سالم-الحداد' });
        expect(column(answer, 'stance')).toEqual(['opposes', 'states', 'discusses']);
        expect(column(answer, 'about')).toEqual([['برقين', 'واحة'], [], ['واحة']]);
        expect(column(answer, 'quote')[0]).toBe('رفض وزير الدفاع سالم الحداد دخول قوات برقين إلى مدينة واحة');
        expect(
          column(await ask('positions-of', { actor: 'person:~سالم-الحداد', stance: 'states' }), 'stance'),
        ).toEqual(['states']);
      });

      it('positions-about lists who says what of it, joint speakers in one row', async () => {
        const answer = await ask('positions-about', { entity: 'place:waha' });
        expect(column(answer, 'speakers')).toEqual([
          ['سالم الحداد'],
          ['برقين', 'سالم الحداد'],
          ['حزب برقين'],
        ]);
      });

      it('who-opposes-whom counts', async () => {
        const { rows } = await ask('who-opposes-whom');
        expect(rows).toEqual([
          ['سالم الحداد', 'opposes', 'برقين', 1, 1, null],
          ['سالم الحداد', 'opposes', 'واحة', 1, 1, null],
        ]);
      });

      it('between lists what is said of one another and together', async () => {
        const answer = await ask('between', { first: 'Barqin', second: 'سالم الحداد' });
        const short = answer.rows.map((row) => [row[0], row[1], row[2]]);
        expect(short).toEqual([
          ['سالم الحداد', 'opposes', 'about'],
          ['برقين', 'supports', 'about'],
          ['برقين', 'discusses', 'with'],
          ['سالم الحداد', 'discusses', 'with'],
        ]);
      });

      it('places gives mentions, articles, positions, and where it lies', async () => {
        expect((await ask('places')).rows).toEqual([['واحة', 'Waha', 2, 2, 3, ['برقين'], 30.5, 20.25]]);
      });

      it('articles counts versions and positions', async () => {
        const answer = await ask('articles');
        expect(column(answer, 'title')).toEqual(['الحداد يرفض', 'لقاء']);
        expect(column(answer, 'positions')).toEqual([3, 2]);
      });

      it('who-said-what goes through the articles in their order', async () => {
        expect(column(await ask('who-said-what'), 'stance')).toEqual([
          'opposes',
          'states',
          'supports',
          'discusses',
          'supports',
        ]);
      });

      it('evidence marks the quote in its sentence, the fullest first', async () => {
        const [position] = column(await ask('positions-of', { actor: 'سالم الحداد' }), 'position');
        const answer = await ask('evidence', { position: String(position) });
        expect(answer.columns).not.toContain('text');
        expect(column(answer, 'sentence')).toEqual([
          '⟦رفض وزير الدفاع سالم الحداد دخول قوات برقين إلى مدينة واحة⟧.',
          'وزير الدفاع سالم الحداد ⟦يرفض دخول قوات برقين⟧ إلى مدينة واحة',
        ]);
        const short = await ask('evidence', { position: String(position).replace('position:', '') });
        expect(short.rows).toEqual(answer.rows);
      });
    });

    describe('a limit', () => {
      it('cuts, and says that it did', async () => {
        const all = await ask('who-said-what');
        expect(await ask('who-said-what', {}, 2)).toEqual({
          ...all,
          rows: all.rows.slice(0, 2),
          truncated: true,
        });
        expect(await ask('who-said-what', {}, all.rows.length)).toMatchObject({ truncated: false });
      });
    });

    describe('the parameters', () => {
      it.each([
        'actor:barqin',
        'برقين',
        'Barqin',
        'بَرقين',
        'جمهورية برقين',
        'REPUBLIC OF BARQIN',
        ' جمهوريه  برقين ',
      ])('take %j for the same state', async (written) => {
        const answer = await ask('positions-of', { actor: written });
        expect(column(answer, 'stance')).toEqual(['supports', 'discusses']);
      });

      it('prefer a display name to another’s alias', async () => {
        expect((await ask('positions-about', { entity: 'واحة' })).rows).toHaveLength(3);
      });

      it('ask which one is meant where several have the name, and of actors only where one is needed', async () => {
        await expect(ask('positions-about', { entity: 'الاقليم' })).rejects.toMatchObject({
          code: 'usage',
          message:
            '--param entity: "الاقليم" is the name of 2: actor:barqin-party (حزب برقين), place:waha (واحة)',
          hint: expect.stringContaining('--param entity=actor:barqin-party'),
        });
        expect(column(await ask('positions-of', { actor: 'الاقليم' }), 'stance')).toEqual(['supports']);
      });

      it.each<[string, string, Record<string, string>, RegExp, RegExp]>([
        [
          'an unknown name',
          'positions-of',
          { actor: 'barkin' },
          /nothing in the store is called "barkin"/,
          /Did you mean "Barqin"/,
        ],
        [
          'a place where an actor is needed',
          'positions-of',
          { actor: 'place:waha' },
          /is no actor but Place/,
          /positions-about/,
        ],
        [
          'a parameter that there is not',
          'positions-of',
          { actr: 'x' },
          /no parameter "actr"/,
          /Did you mean "actor"\?/,
        ],
        ['a missing one', 'positions-of', {}, /"actor" is missing/, /isnad ask positions-of/],
        [
          'a stance that is none',
          'who-opposes-whom',
          { stance: 'oposes' },
          /is no stance; the stances are denies/,
          /Did you mean "opposes"/,
        ],
        [
          'a position that is none',
          'evidence',
          { position: 'position:0' },
          /no position has the id/,
          /positions-of/,
        ],
      ])('refuse %s', async (_, name, given, message, hint) => {
        await expect(ask(name, given)).rejects.toMatchObject({
          code: 'usage',
          message: expect.stringMatching(message),
          hint: expect.stringMatching(hint),
        });
      });

      it('cannot carry Cypher', async () => {
        const before = await store.dump();
        await expect(ask('positions-of', { actor: "x'}) DETACH DELETE (n) //" })).rejects.toMatchObject({
          code: 'usage',
        });
        expect(await store.dump()).toEqual(before);
      });
    });

    it('an unknown query is answered with the nearest', () => {
      expect(() => findQuery('position-of', queries)).toThrow(
        expect.objectContaining({ code: 'usage', hint: expect.stringContaining('"positions-of"') }),
      );
    });
  });
}
