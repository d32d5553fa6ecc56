import { describe, expect, it } from 'vitest';
import { judgeClock } from '../../src/doctor/clock.js';
import { judgeMemory } from '../../src/doctor/memory.js';
import { judgeNode } from '../../src/doctor/node.js';
import { judgeSchema } from '../../src/doctor/schema.js';
import { judgeSpace } from '../../src/doctor/store-files.js';
import { judgeTexts } from '../../src/doctor/texts.js';
import type { RuleState } from '../../src/store/index.js';
import { GIGABYTE, MACHINE } from './surroundings.js';

describe('the version of Node', () => {
  it.each([
    ['v20.0.0', 'ok'],
    ['v26.1.0', 'ok'],
    ['v18.20.8', 'failed'],
    ['v9.11.2', 'failed'],
  ])('%s is %s', (version, state) => {
    expect(judgeNode(version, 'linux-x64')).toMatchObject({ state });
  });
});

describe('memory and cores', () => {
  it.each([
    [4, 8, 4, 'ok', null],
    [4, 0.9, 4, 'warning', '--threads 3'],
    [2, 8, 6, 'warning', '--threads 2'],
    [1, 0.3, 1, 'warning', '400 MB'],
  ])('%d cores and %d GB for %d threads are %s', (cores, gigabytes, threads, state, fix) => {
    const found = judgeMemory({ ...MACHINE, cores, freeMemory: gigabytes * GIGABYTE }, threads);
    expect(found).toMatchObject({ state, fix: fix === null ? null : expect.stringContaining(fix) });
  });
});

describe('the space on the disk', () => {
  it.each([
    [50 * GIGABYTE, GIGABYTE, 'ok'],
    [GIGABYTE, GIGABYTE, 'warning'],
    [GIGABYTE / 100, 0, 'failed'],
  ])('%d bytes for a store of %d are %s', (free, size, state) => {
    expect(judgeSpace('/data', free, size)).toMatchObject({ state });
  });
});

describe('the clock', () => {
  const now = new Date('2026-05-05T12:00:00Z');

  it.each([
    [null, 'ok'],
    ['2026-05-05T11:59:00.000Z', 'ok'],
    ['2026-05-05T12:01:00.000Z', 'ok'],
    ['2026-05-05T12:30:00.000Z', 'warning'],
    ['2036-01-01T00:00:00.000Z', 'warning'],
  ])('beside a text of %s is %s', (latest, state) => {
    expect(judgeClock(latest, now)).toMatchObject({ state });
  });
});

describe('who has read the texts', () => {
  const present = ['isnad/1.0.0+ar.4+aaaa'];

  it.each([
    ['nobody', [], 'ok', 'all'],
    ['the present extractor', [{ extractor: 'isnad/1.0.0+ar.4+aaaa', texts: 3 }], 'ok', 'all'],
    [
      'an older pack',
      [
        { extractor: 'isnad/1.0.0+ar.4+aaaa', texts: 3 },
        { extractor: 'isnad/1.0.0+ar.3+aaaa', texts: 2 },
      ],
      'warning',
      '2 of 5 in force were read by another extractor',
    ],
    ['another gazetteer', [{ extractor: 'isnad/1.0.0+ar.4+bbbb', texts: 1 }], 'warning', 'another gazetteer'],
  ] as const)('%s', (_, read, state, found) => {
    const finding = judgeTexts(read, present);
    expect(finding).toMatchObject({ state, found: expect.stringContaining(found) });
    if (state === 'warning') expect(finding.fix).toContain('isnad ingest --reextract');
  });
});

describe('the schema', () => {
  const rules = (...states: readonly RuleState['state'][]): RuleState[] =>
    states.map((state, index) => ({
      state,
      rule: { kind: 'index', name: `rule_${index}`, label: 'A', property: 'id', statement: '' },
    }));

  it.each([
    [['online', 'online'], false, 'ok', 'all 2'],
    [['missing', 'missing'], true, 'warning', 'nothing is stored'],
    [['missing', 'missing'], false, 'failed', 'rule_0, rule_1'],
    [['online', 'missing'], true, 'failed', 'rule_1'],
    [['online', 'failed'], false, 'failed', 'could not be built: rule_1'],
    [['populating', 'online'], false, 'warning', 'rule_0'],
  ] as const)('of %j, empty %s, is %s', (states, isEmpty, state, found) => {
    const finding = judgeSchema(rules(...states), isEmpty);
    expect(finding).toMatchObject({ state, found: expect.stringContaining(found) });
    expect(finding.fix === null).toBe(state === 'ok');
  });
});
