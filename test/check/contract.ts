import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStore, type Finding } from '../../src/check/index.js';
import { carryOut, decideSame } from '../../src/identity/index.js';
import { ingest } from '../../src/ingest.js';
import { retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said, type Who, WORLD } from '../support/extraction.js';

const rejects = (speaker: Who, statedOn: string): Said => ({
  text: `رفض ${WORLD[speaker].name} مشاركة القوات.`,
  claims: [{ speakers: [speaker], stance: 'opposes', targets: ['sdf'], statedOn }],
  facts: [{ type: 'PART_OF', from: 'sdf', to: 'council' }],
});

const MENTION = 'MATCH (:Entity)-[m:MENTIONED_IN]->(v:Version)';

/** What `isnad check` finds, the same on every store. */
export function describeCheck(name: string, open: () => Promise<TestStore>): void {
  describe(`the check of ${name}`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
    });
    afterAll(async () => {
      await test.empty();
      await test.close();
    });

    /** Three articles with versions, one withdrawn, and two people who are judged to be one. */
    async function fill(): Promise<void> {
      await test.empty();
      const options = { normaliseName: (text: string) => text };
      const put = (id: string, sentences: readonly Said[]) =>
        ingest(extractionOf(id, sentences), test.store, options);
      await put('a', [rejects('akar', '2016-10-11')]);
      await put('a', [rejects('akar', '2016-10-11'), rejects('turkey', '2016-10-12')]);
      await put('b', [rejects('dunford', '2016-10-20')]);
      await put('c', [rejects('usa', '2016-10-21')]);
      await retractArticle(test.store, 'c', { reason: 'سحب' });
      const made = { reason: 'سبب', by: null, at: '2026-01-01T00:00:00.000Z' };
      const [kept, merged] = [WORLD.akar, WORLD.dunford].map(({ id, type, name: named }) => ({
        id,
        type,
        name: named,
      }));
      if (kept === undefined || merged === undefined) return;
      await carryOut(test.store, (known) => decideSame(known, kept, merged, made), options);
    }

    async function findings(): Promise<Finding[]> {
      const found: Finding[] = [];
      for await (const finding of checkStore(test.store)) found.push(finding);
      return found;
    }

    it('finds nothing where nothing is wrong', async () => {
      await fill();
      expect(await findings()).toEqual([]);
      await test.empty();
      expect(await findings()).toEqual([]);
    });

    it.each([
      ['positions-without-speaker', 'MATCH (:Actor)-[stated:STATED]->(:Position) DELETE stated'],
      ['positions-without-evidence', 'MATCH (:Position)-[evidence:EVIDENCED_BY]->(:Version) DELETE evidence'],
      ['positions-out-of-step', 'MATCH (p:Position) SET p.current = true'],
      ['versions-without-article', 'MATCH (:Article)-[has:HAS_VERSION]->(:Version) DELETE has'],
      ['articles-without-one-text', 'MATCH (v:Version) SET v.current = true'],
      ['entities-without-kind', "MATCH (e:Entity {id: 'actor:sdf'}) REMOVE e:ArmedGroup"],
      [
        'entities-merged-in-part',
        "MATCH (e:Entity {id: 'person:joseph-dunford'}), (p:Position) CREATE (e)-[:STATED]->(p)",
      ],
      ['judgements-not-carried-out', "MATCH (e:Entity {id: 'person:joseph-dunford'}) REMOVE e.mergedInto"],
      ['loads-without-end', "CREATE (:Load {id: 'load'})"],
      ['quotes-not-in-text', "MATCH (v:Version) SET v.text = ' ' + v.text"],
      [
        'quotes-not-in-text',
        `MATCH (:Position)-[e:EVIDENCED_BY]->(v:Version)
         SET e.startOffset = 0, e.endOffset = 100000, e.quote = v.text`,
      ],
      ['mentions-not-in-text', "MATCH (v:Version) SET v.text = ' ' + v.text"],
      ['mentions-not-in-text', `${MENTION} SET m.startOffsets = [1]`],
      [
        'mentions-not-in-text',
        `${MENTION} SET m.count = 1, m.surfaces = [v.text], m.startOffsets = [0], m.endOffsets = [100000]`,
      ],
      [
        'mentions-not-in-text',
        `${MENTION} SET m.count = 1, m.surfaces = [''], m.startOffsets = [-1], m.endOffsets = [-1]`,
      ],
      ['mentions-not-in-text', `${MENTION} SET m.endOffsets = []`],
      ['mentions-not-in-text', `${MENTION} SET m.startOffsets = 'x'`],
      ['mentions-not-in-text', `${MENTION} REMOVE m.startOffsets`],
      ['mentions-not-in-text', `${MENTION} SET m.count = 7`],
      ['mentions-not-in-text', `${MENTION} SET m.surfaces = m.surfaces + ['كلمة']`],
      [
        'mentions-not-in-text',
        `${MENTION} WHERE m.count = 2 SET m.startOffsets = [m.startOffsets[1], m.startOffsets[0]],
           m.endOffsets = [m.endOffsets[1], m.endOffsets[0]]`,
      ],
      ['readings-unlike-mentions', 'MATCH (:Entity)-[r:READ_IN]->(:Version) SET r.startOffsets = [1]'],
      ['readings-unlike-mentions', 'MATCH (:Entity)-[r:READ_IN]->(:Version) SET r.endOffsets = [1]'],
      ['readings-unlike-mentions', 'MATCH (:Entity)-[r:READ_IN]->(:Version) REMOVE r.endOffsets'],
      ['readings-unlike-mentions', `${MENTION} WHERE m.readAs IS NOT NULL DELETE m`],
      ['ids-not-unique', "CREATE (:Place:Entity {name: 'مكان'})"],
      ['entities-unconnected', "CREATE (:Place:Entity {id: 'place:nowhere', name: 'مكان'})"],
      ['relations-not-in-text', "MATCH (:Entity)-[r:PART_OF]->(:Entity) SET r.quote = 'لا'"],
      ['relations-not-in-text', 'MATCH (:Entity)-[r:PART_OF]->(:Entity) SET r.startOffset = -1'],
      ['relations-not-in-text', "MATCH (v:Version) SET v.text = ' ' + v.text"],
      ['relations-without-version', "MATCH (:Entity)-[r:PART_OF]->(:Entity) SET r.versionId = 'version:x'"],
      ['relations-without-version', 'MATCH (v:Version) DETACH DELETE v'],
      ['derived-edges', 'MATCH (:Actor)-[edge:OPPOSES]->(:Entity) SET edge.positions = 7'],
      ['derived-edges', "MATCH (:Actor)-[edge:OPPOSES]->(:Entity) SET edge.lastStatedOn = '2030-01-01'"],
      ['derived-edges', 'MATCH (:Actor)-[edge:OPPOSES]->(:Entity) DELETE edge'],
    ])('finds %s', async (rule, damage) => {
      await fill();
      await test.store.run(damage, {}, { access: 'write' });
      expect((await findings()).map((finding) => finding.rule)).toContain(rule);
    });
  });
}
