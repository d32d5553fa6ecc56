import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedQueries } from '../../scripts/neo4j-guide.mjs';
import { polarityOf, STANCES } from '../../src/model/stance.js';
import { runCli } from '../cli/run-cli.js';
import { hasChromium, screenshot, visit } from '../support/chromium.js';
import { findJava, findMaven } from './java.mjs';
import { freePort } from './server.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PASSWORD = 'for-this-test';
const PATIENCE = 120_000;
/** For a test: a Chromium, a Browser and a server start cold on a machine that may be busy. */
const LONG = 240_000;
/** For the start: two runs of Java, and an ingest. */
const START = 600_000;

const hasServer = findJava() !== null && findMaven() !== null;
if (!hasServer && process.env.CI === 'true') throw new Error('No Java 17 or Maven for `npm run neo4j`.');

/** `npm run neo4j` with a folder of its own. */
interface Started {
  readonly process: ChildProcess;
  readonly bolt: string;
  /** What it says to open. */
  readonly address: string;
  readonly folder: string;
}

async function start(): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-browser-'));
  const [bolt, http, guide] = [await freePort(), await freePort(), await freePort()].map(String);
  const ports = ['--bolt-port', bolt ?? '', '--http-port', http ?? '', '--guide-port', guide ?? ''];
  const child = spawn(process.execPath, ['scripts/neo4j.mjs', ...ports, '--data', folder], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_PASSWORD: PASSWORD },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^ +Browser +(\S+)$/.exec(line)?.[1];
    if (address !== undefined) return { process: child, bolt: `bolt://127.0.0.1:${bolt}`, address, folder };
  }
  throw new Error(`\`npm run neo4j\` did not start:\n${said.join('')}`);
}

async function stop({ process, folder }: Started): Promise<void> {
  process.kill('SIGTERM');
  if (process.exitCode === null) await once(process, 'exit');
  await rm(folder, { recursive: true, force: true });
}

/** What the newest frame draws. */
interface Drawing {
  /** Nodes with caption and colour; edges with caption and colour. */
  readonly nodes: readonly Drawn[];
  readonly edges: readonly Drawn[];
}
interface Drawn {
  readonly caption: string;
  readonly colour: string;
}

/** Run in the page, in one go: there are hundreds of parts. */
function readDrawn(frame: Locator, selector: string): Promise<Drawn[]> {
  return frame.locator(selector).evaluateAll((parts) =>
    parts.map((part) => ({
      caption: [...part.querySelectorAll('text')]
        .map((text) => text.textContent)
        .join('')
        .trim(),
      colour: part.querySelector('.b-outline')?.getAttribute('fill') ?? '',
    })),
  );
}

/** Clicks the triangle of a saved query, and waits for its drawing. */
async function run(page: Page, file: string): Promise<Drawing> {
  const at = savedQueries().findIndex((query) => query.file === file);
  const before = await page.getByTestId('frame').count();
  await page.locator('pre.runnable').nth(at).locator('i').click();
  await expect.poll(() => page.getByTestId('frame').count(), { timeout: PATIENCE }).toBe(before + 1);
  const frame = page.getByTestId('frame').first();
  await frame.locator('g.node').first().waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(1_000); // captions follow their nodes
  return {
    nodes: await readDrawn(frame, 'g.node'),
    edges: await readDrawn(frame, 'g.relationship'),
  };
}

/** Run in the page, so not of this program's types: a file with `content` is dragged onto it and let go. */
const drop = (content: string) => `(() => {
  const data = new DataTransfer();
  data.items.add(new File([${JSON.stringify(content)}], 'query.cypher'));
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('.filedrop').dispatchEvent(event);
  }
})()`;

describe.skipIf(!hasChromium || !hasServer)('Neo4j Browser of `npm run neo4j`', { timeout: LONG }, () => {
  let server: Started;

  /** One number out of the store. */
  async function count(statement: string): Promise<number> {
    const driver = neo4j.driver(server.bolt, neo4j.auth.basic('neo4j', PASSWORD));
    const { records } = await driver.executeQuery(statement);
    await driver.close();
    return Number(records[0]?.get('n'));
  }

  /** Opens what the command prints, and logs in. */
  async function logIn(page: Page): Promise<void> {
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.address);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('pre.runnable').first().waitFor({ timeout: PATIENCE });
  }

  beforeAll(async () => {
    server = await start();
    const articles = ['raqqa-talks', 'parliament-vote'].map((name) => `data/articles/${name}/article.txt`);
    const environment = { ISNAD_STORE: server.bolt, NEO4J_PASSWORD: PASSWORD };
    const { code, stderr } = await runCli(['ingest', ...articles], { cwd: ROOT, environment });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  }, START);
  afterAll(() => stop(server), PATIENCE);

  it('greets with the saved queries and the meaning of the colours', async () => {
    await visit('browser-greeting', async (page) => {
      await logIn(page);
      const titles = await page.getByTestId('guidesDrawer').locator('h4:has(+ [lang=ar])').allTextContents();
      expect(titles).toEqual(savedQueries().map(({ title }) => title));
      const greeting = page.getByTestId('frame').first();
      await greeting.getByText('against').waitFor({ timeout: PATIENCE });
      await screenshot(page, 'browser-greeting');
    });
  });

  it('draws every stance of the store at a click, in Arabic, coloured by polarity', async () => {
    const stances = 'MATCH (speaker:Actor)-[stance]->(target:Entity) WHERE stance.positions > 0';
    const edges = await count(`${stances} RETURN count(stance) AS n`);
    const nodes = await count(
      `${stances} UNWIND [speaker.id, target.id] AS id RETURN count(DISTINCT id) AS n`,
    );
    expect(edges).toBeGreaterThan(20);
    await visit('browser-everyone', async (page) => {
      await logIn(page);
      const drawing = await run(page, '01-everyone.cypher');
      expect(drawing.nodes).toHaveLength(nodes);
      expect(drawing.edges).toHaveLength(edges);
      expect(
        drawing.nodes.filter(({ caption }) => !/^[\p{Script=Arabic}\p{Mark}\s.…()"-]+$/u.test(caption)),
      ).toEqual([]);
      const colours = [-1, 0, 1].map((polarity) => {
        const stances = STANCES.filter((stance) => polarityOf(stance) === polarity);
        const captions = stances.map((stance) => stance.toUpperCase());
        const ofIt = drawing.edges.filter(({ caption }) => captions.includes(caption));
        return [...new Set(ofIt.map(({ colour }) => colour))];
      });
      expect(colours.map((ofOne) => ofOne.length)).toEqual([1, 1, 1]);
      expect(new Set(colours.flat()).size).toBe(3);
      await screenshot(page, 'browser-everyone');
    });
  });

  it('draws an actor that is typed in, and no edge that the query does not return', async () => {
    await visit('browser-one-actor', async (page) => {
      await logIn(page);
      const file = '03-one-actor.cypher';
      const input = page.locator(`[value-for="${file}-actor"]`);
      await input.fill('البرلمان العراقي');
      await input.press('End'); // Browser reads it at a key
      const around = await run(page, file);
      expect(around.nodes.map(({ caption }) => caption)).toContain('البرلمان العراقي');
      const edges = await count(
        `MATCH (:Actor {name: 'البرلمان العراقي'})-[stance]-(:Entity) WHERE stance.positions > 0 RETURN count(stance) AS n`,
      );
      const offices = around.edges.filter(({ caption }) => !/^[A-Z_]+…?$/.test(caption));
      expect(around.edges.length - offices.length).toBe(edges);
      await screenshot(page, 'browser-one-actor');
      const sides = await run(page, '02-for-and-against.cypher');
      expect(new Set(sides.edges.map(({ colour }) => colour)).size).toBe(2);
    });
  });

  it('takes a saved query that is dropped into it among its favourites', async () => {
    const file = join(ROOT, 'cypher/browser/queries/04-who-stands-where-on.cypher');
    const content = await readFile(file, 'utf8');
    await visit('browser-favourite', async (page) => {
      await logIn(page);
      await page.evaluate(drop(content));
      await page.getByText('Save to favorites').click();
      await page.getByTestId('navigationFavorites').click();
      await page.getByText('Who stands where on it · من يقف مع أو ضد').waitFor({ timeout: PATIENCE });
      await screenshot(page, 'browser-favourite');
    });
  });
});
