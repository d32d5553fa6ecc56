import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import type { Graph } from '../../src/model/graph.js';
import { openStore } from '../../src/store/index.js';
import { firstEdition, graphAfter, ingestUntil, putAll } from '../cli/batch.js';
import { runCli } from '../cli/run-cli.js';
import { makeFolder } from '../source/files.js';
import { errorOf } from '../store/harness.js';
import { keptFolder } from '../support/store-file.js';
import { timelessOf } from '../support/views.js';

/** In the file, and after them in the log alone. */
const [LAID, LOGGED] = [8, 6];
const batch = firstEdition(LAID + LOGGED);

/** A store as a killed process leaves it: some articles in its file, the later ones in its log. */
interface Killed {
  readonly path: string;
  readonly whole: Graph;
}

const kept = keptFolder();
let killed: Killed;
beforeAll(async () => {
  const [origin, path] = [join(kept.path, 'origin.grafeo'), join(kept.path, 'graph.grafeo')];
  const { extractions } = batch;
  const first = await openStore(origin);
  await putAll(first, [{ ...batch, extractions: extractions.slice(0, LAID) }]);
  await first.close();
  const second = await openStore(origin);
  await putAll(second, [{ ...batch, extractions: extractions.slice(LAID) }]);
  copyStore(origin, path);
  const whole = await second.dump();
  await second.close();
  killed = { path, whole };
});
afterAll(kept.remove);

function copyStore(from: string, to: string): void {
  for (const part of ['', '.wal', '.mark'])
    if (existsSync(from + part)) cpSync(from + part, to + part, { recursive: true });
}

/** A copy of the killed store in a folder of its own. */
function freshCopy(): string {
  const path = join(makeFolder(), 'graph.grafeo');
  copyStore(killed.path, path);
  return path;
}

function logOf(path: string): string {
  const [name = ''] = readdirSync(`${path}.wal`);
  return join(`${path}.wal`, name);
}

/** Everything that lies there, byte by byte. */
function bytesOf(path: string): string[] {
  return [path, logOf(path), `${path}.mark`].map((file) => readFileSync(file).toString('base64'));
}

async function openAndDump(path: string, readOnly: boolean): Promise<Graph> {
  const store = await openStore(path, { readOnly });
  try {
    return await store.dump();
  } finally {
    await store.close();
  }
}

/** The whole graph, or a plain error that names the file and what to do, with nothing changed: never a part of it. */
async function expectWholeOrTold(path: string, where: string): Promise<'whole' | 'told'> {
  const before = bytesOf(path);
  for (const readOnly of [true, false]) {
    const outcome = await openAndDump(path, readOnly).catch((error: unknown) => error);
    if (!(outcome instanceof Error)) {
      expect(outcome, where).toEqual(killed.whole);
      continue;
    }
    if (!IsnadError.is(outcome, 'store-damaged')) throw new Error(`${where}: ${outcome.stack}`);
    expect(outcome.message, where).toContain(path);
    expect(outcome.hint, where).toMatch(/put (it )?back/i);
    expect(bytesOf(path), where).toEqual(before);
    return 'told';
  }
  return 'whole';
}

/** The same places at every run: chosen by chance, once. */
function placesIn(file: string, count: number): number[] {
  const end = readFileSync(file).length - 1;
  return fc.sample(fc.integer({ min: 0, max: end }), { seed: 20161106, numRuns: count });
}

function flipBit(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
  writeFileSync(file, bytes);
}

function zero(file: string, at: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0, at, Math.min(at + 512, bytes.length)));
}

const DAMAGES = { 'one bit turned': flipBit, 'cut off': truncateSync, 'a block of zeros': zero } as const;
const PARTS = { file: (path: string) => path, log: logOf, mark: (path: string) => `${path}.mark` } as const;

describe('a store whose process was killed', () => {
  it('opens with all that was acknowledged', async () => {
    for (const readOnly of [true, false])
      expect(await openAndDump(freshCopy(), readOnly)).toEqual(killed.whole);
    expect(killed.whole.nodes.filter(({ labels }) => labels.includes('Article'))).toHaveLength(LAID + LOGGED);
  });

  it('is one file again when it has been opened and closed', async () => {
    const path = freshCopy();
    await openAndDump(path, false);
    expect(readdirSync(join(path, '..'))).toEqual(['graph.grafeo']);
    expect(await openAndDump(path, true)).toEqual(killed.whole);
  });

  const cases = Object.keys(DAMAGES).flatMap((damage) =>
    Object.keys(PARTS).map((part) => [damage, part] as [keyof typeof DAMAGES, keyof typeof PARTS]),
  );
  it.each(cases)(
    'and that has then %s in its %s is whole, or tells',
    async (damage, part) => {
      const outcomes: string[] = [];
      for (const at of placesIn(PARTS[part](killed.path), part === 'mark' ? 12 : 40)) {
        const path = freshCopy();
        DAMAGES[damage](PARTS[part](path), at);
        outcomes.push(await expectWholeOrTold(path, `${damage} at ${at} of the ${part}`));
      }
      expect(outcomes).toContain('told');
    },
    180_000,
  );

  it.each(['.wal', ''])('and whose part "%s" is gone tells it', async (part) => {
    const path = freshCopy();
    rmSync(path + part, { recursive: true });
    const names = readdirSync(join(path, '..'));
    for (const readOnly of [true, false]) {
      const error = await errorOf(openStore(path, { readOnly }));
      expect(error).toMatchObject({
        code: 'store-damaged',
        message: expect.stringContaining(path),
        hint: expect.stringMatching(/ingest .*again/),
      });
    }
    expect(readdirSync(join(path, '..'))).toEqual(names);
  });
});

describe('the command line on a damaged store', () => {
  const check = (path: string) => runCli(['check', '--store', path]);

  /** Does what the message says, and ingests everything again. How many articles had to be stored anew. */
  async function goOn(path: string, told: string): Promise<number> {
    const remains = told.includes(`delete ${path}.mark and`) ? ['.mark'] : ['.wal', '.mark'];
    if (remains.length > 1) expect(told).toContain(`move ${path}.wal and ${path}.mark away`);
    for (const part of remains) rmSync(path + part, { recursive: true });
    const file = join(makeFolder({ 'batch.ndjson': batch.ndjson }), 'batch.ndjson');
    const { code, lines } = await ingestUntil(file, { ISNAD_STORE: path });
    expect({ code, articles: lines.length }).toEqual({ code: 0, articles: LAID + LOGGED });
    expect(timelessOf(await openAndDump(path, true))).toEqual(timelessOf(await graphAfter([batch])));
    expect((await check(path)).stdout).toBe('Everything fits together.\n');
    return lines.filter(({ status }) => status === 'added').length;
  }

  it('tells how many updates a cut log has lost, and goes on as it says', async () => {
    const path = freshCopy();
    const log = logOf(path);
    truncateSync(log, readFileSync(log).length - 1);
    for (const command of [['check'], ['ask', 'articles']]) {
      const { code, stdout, stderr } = await runCli([...command, '--store', path]);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain('has lost its last update: 14 were stored, and 13 are there.');
    }
    expect(await goOn(path, (await check(path)).stderr)).toBe(1);
  }, 180_000);

  it('tells that a log is damaged, and goes on as it says', async () => {
    const path = freshCopy();
    const log = logOf(path);
    const bytes = readFileSync(log);
    writeFileSync(log, bytes.fill(0xff, bytes.length >> 2, (bytes.length >> 2) + 16));
    const { code, stdout, stderr } = await check(path);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(await goOn(path, stderr)).toBeGreaterThan(0);
  }, 180_000);
});
