import neo4j, { type Driver, type Node, type Relationship } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { savedQueries } from '../../scripts/neo4j-guide.mjs';
import { ingest } from '../../src/ingest.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said } from '../support/extraction.js';
import { describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { openNeo4jForTest } from '../support/stores.js';

const OLD: readonly Said[] = [
  {
    text: 'اتهمت واشنطن تركيا.',
    claims: [{ speakers: ['usa'], stance: 'accuses', targets: ['turkey'], topic: 'التهمة' }],
  },
];
const NEWS: readonly Said[] = [
  {
    text: 'رفضت تركيا مشاركة القوات.',
    claims: [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], topic: 'المشاركة' }],
  },
  {
    text: 'أيدت تركيا دخول الرقة.',
    claims: [{ speakers: ['turkey'], stance: 'supports', targets: ['raqqa'], topic: 'الدخول' }],
  },
  {
    text: 'رفضت واشنطن دخول الرقة.',
    claims: [{ speakers: ['usa'], stance: 'opposes', targets: ['raqqa'], topic: 'المنع' }],
  },
  {
    text: 'التقى أكار رئيس الأركان دانفورد، وقال المجلس على لسانه إن العملية مستمرة.',
    claims: [
      { speakers: ['council'], stance: 'states', targets: ['shield'], reportedBy: 'akar', topic: 'العملية' },
    ],
    facts: [
      { type: 'HOLDS_ROLE', from: 'akar', to: 'turkey', role: 'رئيس الأركان' },
      { type: 'MET', from: 'akar', to: 'dunford' },
    ],
  },
];

/** What is to be drawn: an edge with what its ends are called, for the data above. */
const STANCES = [
  'تركيا OPPOSES قوات سوريا الديمقراطية',
  'تركيا SUPPORTS الرقة',
  'الولايات المتحدة OPPOSES الرقة',
];
const ENTRANCE = ['تركيا STATED الدخول', 'الدخول ABOUT الرقة'];
const REFUSAL = ['تركيا STATED المشاركة', 'المشاركة ABOUT قوات سوريا الديمقراطية'];
const BAN = ['الولايات المتحدة STATED المنع', 'المنع ABOUT الرقة'];
const CAMPAIGN = ['مجلس السلم STATED العملية', 'العملية ABOUT درع الفرات'];
const CHARGE = ['الولايات المتحدة STATED التهمة', 'التهمة ABOUT تركيا'];
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  '01-everyone.cypher': [...STANCES, 'مجلس السلم STATES درع الفرات'],
  '02-for-and-against.cypher': STANCES,
  '03-one-actor.cypher': [
    'تركيا OPPOSES قوات سوريا الديمقراطية',
    'تركيا SUPPORTS الرقة',
    'خلوصي أكار HOLDS_ROLE تركيا',
  ],
  '04-who-stands-where-on.cypher': ['تركيا SUPPORTS الرقة', 'الولايات المتحدة OPPOSES الرقة'],
  '05-between-two.cypher': [...REFUSAL, 'المشاركة EVIDENCED_BY 2', 'news HAS_VERSION 2'],
  '06-disputed-places.cypher': ['تركيا SUPPORTS الرقة', 'الولايات المتحدة OPPOSES الرقة'],
  '07-article-at-a-version.cypher': [...REFUSAL, ...ENTRANCE, ...BAN, ...CAMPAIGN],
  '08-no-longer-said.cypher': [
    ...CHARGE,
    'التهمة EVIDENCED_BY 1',
    'news HAS_VERSION 1',
    'news HAS_VERSION 2',
  ],
  '09-on-whose-word.cypher': [
    'مجلس السلم STATED العملية',
    'العملية REPORTED_BY خلوصي أكار',
    'العملية EVIDENCED_BY 2',
    'news HAS_VERSION 2',
  ],
  '10-who-is-who.cypher': ['خلوصي أكار HOLDS_ROLE تركيا', 'خلوصي أكار MET جوزيف دانفورد'],
};

describeWithNeo4j('the saved queries for Neo4j Browser', () => {
  let store: TestStore;
  let driver: Driver;
  const queries = savedQueries();

  /** The edges that Browser draws for a query, each once; `given` fills the quotes of its first line. */
  async function draw(file: string, given: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const query = queries.find((one) => one.file === file);
    const text = Object.entries(given).reduce(
      (filled, [name, value]) => filled.replace(`'' AS ${name}`, `'${value}' AS ${name}`),
      query?.text ?? '',
    );
    const { database } = neo4jAddress().options;
    const { records } = await driver.executeQuery(text, {}, database === undefined ? {} : { database });
    const values: unknown[] = records.flatMap((record) => [...record.values()]);
    const nodes = values.filter((value): value is Node => neo4j.isNode(value as object));
    const edges = values.filter((value): value is Relationship => neo4j.isRelationship(value as object));
    // Nothing but what can be drawn.
    expect(values.filter((value) => value !== null)).toHaveLength(nodes.length + edges.length);
    const names = new Map(nodes.map((node) => [node.elementId, nameOf(node)]));
    const nameAt = (id: string) => names.get(id) ?? 'a node that is not drawn';
    const lines = edges.map(
      (edge) => `${nameAt(edge.startNodeElementId)} ${edge.type} ${nameAt(edge.endNodeElementId)}` as const,
    );
    return [...new Set(lines)].sort();
  }

  function nameOf({ properties }: Node): string {
    return String(properties.name ?? properties.topic ?? properties.number ?? properties.id);
  }

  beforeAll(async () => {
    store = await openNeo4jForTest();
    await store.empty();
    const context = { normaliseName: (text: string) => text };
    await ingest(extractionOf('news', OLD), store.store, context);
    await ingest(extractionOf('news', NEWS), store.store, context);
    const { uri, options } = neo4jAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(options.username, options.password));
  });
  afterAll(async () => {
    await driver.close();
    await store.close();
  });

  it('are those whose drawing is known here', () => {
    expect(queries.map(({ file }) => file)).toEqual(Object.keys(DRAWN));
  });

  it.each(Object.entries(DRAWN))('%s draws what it promises, as it stands', async (file, edges) => {
    expect(await draw(file)).toEqual([...edges].sort());
  });

  it('find whom they are given, by id and by any name, whatever its case', async () => {
    const ofUsa = ['الولايات المتحدة OPPOSES الرقة'];
    expect(await draw('03-one-actor.cypher', { actor: 'united states' })).toEqual(ofUsa);
    expect(await draw('03-one-actor.cypher', { actor: 'actor:usa' })).toEqual(ofUsa);
    expect(await draw('03-one-actor.cypher', { actor: 'الولايات المتحدة' })).toEqual(ofUsa);
    const ofShield = ['مجلس السلم STATES درع الفرات'];
    expect(await draw('04-who-stands-where-on.cypher', { about: 'Euphrates Shield' })).toEqual(ofShield);
  });

  it('find two in either order, and nobody for a name that nobody has', async () => {
    const both = await draw('05-between-two.cypher', { actor: 'SDF', other: 'Turkey' });
    expect(both).toEqual(await draw('05-between-two.cypher', { actor: 'Turkey', other: 'SDF' }));
    expect(both).toContain('تركيا STATED المشاركة');
    expect(await draw('05-between-two.cypher', { actor: 'Turkey', other: 'Nobody' })).toEqual([]);
    expect(await draw('03-one-actor.cypher', { actor: 'Nobody' })).toEqual([]);
  });

  it('go back to an earlier version', async () => {
    const file = '07-article-at-a-version.cypher';
    expect(await draw(file, { article: 'news', version: '1' })).toEqual([...CHARGE].sort());
  });
});
