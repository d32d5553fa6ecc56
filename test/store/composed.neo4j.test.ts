import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { diff } from '../../src/graph/index.js';
import { ingest } from '../../src/ingest.js';
import type { GraphChange } from '../../src/model/change.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Store } from '../../src/store/index.js';
import { compose } from '../../src/store/neo4j/compose.js';
import { TEMPLATE } from '../../src/store/neo4j/template.js';
import { prepareChanges, WRITE_FOLDER } from '../../src/store/statements.js';
import type { TestStore } from '../ingest/contract.js';
import { type Claim, extractionOf, type Said } from '../support/extraction.js';
import { describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { sharedActorsOf } from '../support/shared-actors.mjs';
import { openNeo4jForTest } from '../support/stores.js';

const context = { normaliseName: (text: string) => text, now: () => new Date(Date.UTC(2026, 0, 1)) };

const rejects: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' };
const backs: Claim = { ...rejects, stance: 'supports', statedOn: '2016-10-12' };
const council: Claim = { speakers: ['council'], stance: 'states', targets: ['shield'], reportedBy: 'usa' };
const first: Said = { text: 'قالت تركيا إنها ترفض المشاركة.', claims: [rejects] };
const other: Said = {
  text: 'وقال المجلس إن العملية مستمرة.',
  claims: [council],
  facts: [{ type: 'MET', from: 'akar', to: 'dunford', place: 'raqqa' }],
};
const turned: Said = { text: 'وقالت تركيا إنها تدعم المشاركة.', claims: [backs] };

/** Texts whose updates add, keep, revise, retire and bring back. */
const TEXTS: readonly Extraction[] = [
  extractionOf('a', [first, other]),
  extractionOf('b', [first, turned]),
  extractionOf('a', [{ ...first, text: 'جددت تركيا رفضها المشاركة.' }, turned]),
  extractionOf('b', [other]),
  extractionOf('a', [first, other]),
  ...Array.from({ length: 2 }, (_, n) => sharedActorsOf(n)),
];

describeWithNeo4j('a composed update of Neo4j', () => {
  let test: TestStore;
  let driver: Driver;
  beforeAll(async () => {
    test = await openNeo4jForTest();
    const { uri, options } = neo4jAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(options.username, options.password));
  });
  beforeEach(() => test.empty());
  afterAll(async () => {
    await driver.close();
    await test.close();
  });

  /** Stores the texts with a store that hands each update to `apply`. */
  async function ingestAllWith(apply: (changes: readonly GraphChange[]) => Promise<void>): Promise<void> {
    const { store } = test;
    const { capabilities, location } = store;
    const handing: Store = {
      capabilities,
      location,
      run: (...given) => store.run(...given),
      apply,
      dump: () => store.dump(),
      inspect: () => store.inspect(),
      close: () => store.close(),
    };
    for (const extraction of TEXTS) await ingest(extraction, handing, context);
  }

  /** A store composes after many updates: here, of nothing. */
  async function composeFromNowOn(): Promise<void> {
    const nothing = { statement: 'retire-positions', rows: [{ id: 'position:none' }] };
    for (let n = 0; n < 51; n += 1) await test.store.apply([nothing]);
  }

  it('leaves the graph that its statements leave one by one, also where some are in no template', async () => {
    const statements = new Set<string>();
    await ingestAllWith(async (changes) => {
      for (const change of changes) {
        statements.add(change.statement);
        await test.store.apply([change]);
      }
    });
    const oneByOne = await test.store.dump();
    expect([...statements]).toEqual(
      expect.arrayContaining(['settle-actor-kinds', 'retire-positions', 'close-version', 'create-relations']),
    );
    await test.empty();
    await composeFromNowOn();
    await ingestAllWith((changes) => test.store.apply(changes));
    expect(await test.store.dump()).toEqual(oneByOne);
  }, 240_000);

  it('goes to every node by its id, as it is planned in an empty database', async () => {
    const { changes } = diff(null, sharedActorsOf(0), {
      normaliseName: context.normaliseName,
      ingestedAt: '2026-01-01T00:00:00.000Z',
    });
    const { database } = neo4jAddress().options;
    const composed = await compose(await prepareChanges(changes), TEMPLATE, WRITE_FOLDER);
    expect(composed.length).toBeLessThan(changes.length / 3);
    for (const { text, all } of composed) {
      const explained = text.replace(/^(CYPHER .*\n)?/, '$1EXPLAIN ');
      const { summary } = await driver.executeQuery(
        explained,
        { all },
        database === undefined ? {} : { database },
      );
      const operators = operatorsOf(summary.plan);
      expect(operators.filter((name) => /Seek/.test(name)).length).toBeGreaterThan(0);
      expect(operators.filter((name) => /Scan/.test(name))).toEqual([]);
    }
  }, 240_000);
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

function operatorsOf(plan: Plan | false): string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
