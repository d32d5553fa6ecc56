/** `npm run bench:page`: how fast the graph of the page opens and moves. `--help` says more. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { largeView } from '../../test/support/large-view.mjs';
import { findChromium, launchChromium } from '../../test/support/launch-chromium.mjs';
import { pageHtml } from '../../test/support/page-html.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{median: number, worst: number}} Times milliseconds; the worst but the one in twenty */

const HELP = `Opens the page with graphs of several sizes in Chromium, and moves them. Prints for each the time from the navigation to
the first drawing (median and least of all repeats), and the time of a frame while the graph is dragged and zoomed: the
median, the worst but one in twenty, and how many times the median of an empty page in the same run that is.

  npm run bench:page -- [options]

  --sizes <n:e,n:e,…>  entities and edges (200:600,2000:6000)
  --repeat <n>         openings of each (5)
  --json               only the figures, as JSON

Chromium is the one on the path, or the one that CHROMIUM names.`;

const SCREEN = { width: 1280, height: 800 };
/** How often the mouse moves, or the wheel turns, in one measure. */
const MOVES = 60;

/** @param {number[]} values */
function median(values) {
  return share(values, 0.5);
}

/** @param {number[]} values @param {number} part */
function share(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

/** @param {Page} page @param {() => Promise<void>} act @returns {Promise<Times>} of the frames meanwhile */
async function frames(page, act) {
  await page.evaluate(() => {
    const measure = Object.assign(globalThis, { frameTimes: /** @type {number[]} */ ([]), measuring: true });
    let before = performance.now();
    const tick = () => {
      const now = performance.now();
      measure.frameTimes.push(now - before);
      before = now;
      if (measure.measuring) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  const times = await page.evaluate(() => {
    const measure = /** @type {{frameTimes: number[], measuring: boolean}} */ (
      /** @type {unknown} */ (globalThis)
    );
    measure.measuring = false;
    return measure.frameTimes;
  });
  return { median: median(times), worst: share(times, 0.95) };
}

/** @param {Page} page */
async function drag(page) {
  const { width, height } = SCREEN;
  // Where no node is: the background is what is dragged.
  await page.mouse.move(width * 0.45, height * 0.12);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++)
    await page.mouse.move(width * 0.45 + 3 * (move % 40), height * 0.12 + 2 * (move % 30));
  await page.mouse.up();
}

/** @param {Page} page */
async function zoom(page) {
  await page.mouse.move(SCREEN.width * 0.45, SCREEN.height * 0.5);
  for (let move = 0; move < MOVES; move++) await page.mouse.wheel(0, move < MOVES / 2 ? -60 : 60);
}

/** @param {Browser} browser @param {string} file */
async function openPage(browser, file) {
  const page = await browser.newPage({ viewport: SCREEN });
  await page.goto(`file://${file}#lang=en`);
  const drawn = () => performance.getEntriesByName('isnad:drawn').length > 0;
  await page.waitForFunction(drawn, undefined, { timeout: 60_000 });
  const first = await page.evaluate(
    () => performance.getEntriesByName('isnad:drawn')[0]?.startTime ?? Number.NaN,
  );
  return { page, first };
}

/** @param {Browser} browser */
async function measureEmpty(browser) {
  const page = await browser.newPage({ viewport: SCREEN });
  const result = { drag: await frames(page, () => drag(page)), zoom: await frames(page, () => zoom(page)) };
  await page.close();
  return result;
}

/** @param {Browser} browser @param {string} folder @param {{entities: number, edges: number}} size @param {number} repeat */
async function measure(browser, folder, { entities, edges }, repeat) {
  const file = join(folder, `${entities}.html`);
  await writeFile(file, pageHtml(largeView(entities, edges)));
  const opened = [];
  for (let turn = 0; turn < repeat; turn++) {
    const { page, first } = await openPage(browser, file);
    opened.push(first);
    await page.close();
  }
  const { page } = await openPage(browser, file);
  await page.waitForTimeout(1000);
  const moved = { drag: await frames(page, () => drag(page)), zoom: await frames(page, () => zoom(page)) };
  await page.close();
  return { entities, edges, opened: { median: median(opened), least: Math.min(...opened) }, ...moved };
}

/** @param {number} value */
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** @param {Times} times @param {Times} empty */
function told({ median, worst }, empty) {
  return `${ms(median)} (worst ${ms(worst)}, ${(median / empty.median).toFixed(1)} × empty)`;
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200:600,2000:6000' },
    repeat: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const chromium = findChromium();
if (values.help) console.log(HELP);
else if (chromium === null) {
  console.error('No Chromium: install one (Debian: apt install chromium), or name one in CHROMIUM.');
  process.exitCode = 1;
} else {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  const browser = await launchChromium(chromium);
  try {
    const empty = await measureEmpty(browser);
    const sizes = values.sizes.split(',').map((size) => size.split(':').map(Number));
    const results = [];
    for (const [entities = 0, edges = 0] of sizes)
      results.push(await measure(browser, folder, { entities, edges }, Number(values.repeat)));
    if (values.json) console.log(JSON.stringify({ empty, results }));
    else {
      console.log(`empty page: drag ${ms(empty.drag.median)}, zoom ${ms(empty.zoom.median)} a frame`);
      for (const { entities, edges, opened, ...moved } of results) {
        console.log(`${entities} entities, ${edges} edges`);
        console.log(`  first drawing after ${ms(opened.median)} (least ${ms(opened.least)})`);
        console.log(`  drag ${told(moved.drag, empty.drag)}`);
        console.log(`  zoom ${told(moved.zoom, empty.zoom)}`);
      }
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}
