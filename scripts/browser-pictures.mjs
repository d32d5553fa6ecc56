/**
 * Makes the pictures of docs/images that show Neo4j Browser, out of the sample articles. It asks a server of the
 * project's own, with the samples in it, in the Chromium of this machine:
 *
 *   npm run neo4j
 *   ISNAD_STORE=bolt://127.0.0.1:7687 NEO4J_PASSWORD=isnad-local npx isnad ingest data/articles
 *   node scripts/browser-pictures.mjs [http port] [bolt port]
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium, launchChromium } from '../test/support/launch-chromium.mjs';
import { savedQueries } from './neo4j-guide.mjs';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));
const PASSWORD = process.env.NEO4J_PASSWORD || 'isnad-local';
/** A query, what is typed for its parameters, and the picture's name. */
const DRAWINGS = [
  { file: '01-everyone.cypher', given: {}, name: 'browser-everyone' },
  { file: '03-one-actor.cypher', given: { actor: 'تركيا' }, name: 'browser-one-actor' },
  { file: '07-article-at-a-version.cypher', given: {}, name: 'browser-article' },
];

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} httpPort @param {string} boltPort */
async function logIn(page, httpPort, boltPort) {
  const query = new URLSearchParams({ dbms: `bolt://neo4j@127.0.0.1:${boltPort}`, db: 'neo4j' });
  await page.goto(`http://127.0.0.1:${httpPort}/browser/?${query}`);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('pre.runnable').first().waitFor();
  await page.getByTestId('frame').first().getByText('against').waitFor();
}

/** @param {Page} page @param {typeof DRAWINGS[number]} drawing */
async function draw(page, { file, given, name }) {
  for (const [parameter, value] of Object.entries(given)) {
    const input = page.locator(`[value-for="${file}-${parameter}"]`);
    await input.fill(value);
    await input.press('End'); // Browser reads it at a key
  }
  const at = savedQueries().findIndex((query) => query.file === file);
  await page.locator('pre.runnable').nth(at).locator('i').click();
  const frame = page.getByTestId('frame').first();
  await frame.locator('g.node').first().waitFor();
  await frame.locator('[title^="Fullscreen"]').click();
  await page.waitForTimeout(3_000); // the drawing comes to rest
  await frame.locator('[aria-label="zoom-to-fit"]').click();
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await page.locator('[title^="Close fullscreen"]').click();
}

const command = findChromium();
if (command === null) {
  console.error('No Chromium here. Install it (Debian: apt install chromium), or name one in CHROMIUM.');
  process.exit(1);
}
const [, , httpPort = '7474', boltPort = '7687'] = process.argv;
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium(command);
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 640 } });
  page.setDefaultTimeout(60_000);
  await logIn(page, httpPort, boltPort);
  await page.screenshot({ path: `${FOLDER}browser-greeting.png` });
  for (const drawing of DRAWINGS) await draw(page, drawing);
} finally {
  await browser.close();
}
