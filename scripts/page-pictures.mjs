/**
 * Makes the pictures of docs/images that show the page of `isnad view`, out of the sample articles, in the Chromium of
 * this machine:
 *
 *   npx isnad ingest data/articles --store /tmp/samples.grafeo
 *   npx isnad view --store /tmp/samples.grafeo --out /tmp/samples.html
 *   node scripts/page-pictures.mjs /tmp/samples.html
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium, launchChromium } from '../test/support/launch-chromium.mjs';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));
/** The state of the page, as it stands in its address, by the name of the picture. */
const PICTURES = {
  'page-graph': 'lang=en&names=ar&focus=actor:turkey&from=actor:turkey&to=place:raqqa&as=opposes',
  'page-matrix': 'lang=ar&view=matrix&theme=dark',
};

const [file] = process.argv.slice(2);
const command = findChromium();
if (file === undefined || command === null) {
  console.error(
    file === undefined ? 'Which page? node scripts/page-pictures.mjs samples.html' : 'No Chromium.',
  );
  process.exit(1);
}
const browser = await launchChromium(command);
try {
  for (const [name, address] of Object.entries(PICTURES)) {
    const page = await browser.newPage({ viewport: { width: 1120, height: 640 } });
    await page.goto(`${pathToFileURL(resolve(file)).href}#${address}`);
    await page.waitForSelector('#content');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${FOLDER}${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
}
