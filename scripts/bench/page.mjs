/** `npm run bench:page`: how fast the graph of the page opens and moves. `--help` says more. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeView } from '../../test/support/large-view.mjs';
import { findChromium, launchChromium } from '../../test/support/launch-chromium.mjs';
import { pageHtml } from '../../test/support/page-html.mjs';
import { main, quantile } from './support/benchmark.mjs';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support/benchmark.mjs').Figure} Figure */
/** @typedef {{median: number, worst: number}} Times milliseconds; the worst but the one in twenty */

const HELP = `Opens the page with graphs of several sizes in Chromium, and moves them. Prints for each the time from the navigation to
the first drawing (median and least of all repeats; and how long the page's thread was busy for it, which other work on
the machine disturbs less), and the time of a frame while the graph is dragged and zoomed: the
median, the worst but one in twenty, and how many times the median of an empty page in the same run that is.

  npm run bench:page -- [options]

  --sizes <n:e,n:e,…>  entities and edges (200:600,2000:6000)
  --repeat <n>         openings of each (5)
  --quick              fewer openings
  --json <file>        the figures, as JSON

Chromium is the one on the path, or the one that CHROMIUM names.`;

const SCREEN = { width: 1280, height: 800 };
/** How often the mouse moves, or the wheel turns, in one measure. */
const MOVES = 60;

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
  return { median: quantile(times, 0.5), worst: quantile(times, 0.95) };
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
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`file://${file}#lang=en`);
  const drawn = () => performance.getEntriesByName('isnad:drawn').length > 0;
  await page.waitForFunction(drawn, undefined, { timeout: 60_000 });
  const first = await page.evaluate(
    () => performance.getEntriesByName('isnad:drawn')[0]?.startTime ?? Number.NaN,
  );
  const { metrics } = await devtools.send('Performance.getMetrics');
  const busy = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  return { page, first, busy };
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
  const [opened, worked] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let turn = 0; turn < repeat; turn++) {
    const { page, first, busy } = await openPage(browser, file);
    opened.push(first);
    worked.push(busy);
    await page.close();
  }
  const { page } = await openPage(browser, file);
  await page.waitForTimeout(1000);
  const moved = { drag: await frames(page, () => drag(page)), zoom: await frames(page, () => zoom(page)) };
  await page.close();
  const opening = { median: quantile(opened, 0.5), least: Math.min(...opened), busy: quantile(worked, 0.5) };
  return { entities, edges, opened: opening, ...moved };
}

/** The page's own targets: entities, and milliseconds to the first drawing. */
const TARGETS = new Map([
  [200, 1_000],
  [2_000, 3_000],
]);

/** @param {Awaited<ReturnType<typeof measure>>} result @param {{drag: Times, zoom: Times}} empty @returns {Figure[]} */
function figuresOf({ entities, opened, drag: dragged, zoom: zoomed }, empty) {
  const target = TARGETS.get(entities);
  const of = `${entities} entities`;
  return [
    {
      name: `${of}: first drawing`,
      value: opened.median,
      unit: 'ms',
      ...(target === undefined ? {} : { atMost: target }),
    },
    { name: `${of}: first drawing, least`, value: opened.least, unit: 'ms' },
    { name: `${of}: the page's thread busy until then`, value: opened.busy, unit: 'ms' },
    {
      name: `${of}: a frame while dragged, of one of an empty page`,
      value: dragged.median / empty.drag.median,
      unit: '×',
    },
    { name: `${of}: the slowest frame in twenty while dragged`, value: dragged.worst, unit: 'ms' },
    {
      name: `${of}: a frame while zoomed, of one of an empty page`,
      value: zoomed.median / empty.zoom.median,
      unit: '×',
    },
    { name: `${of}: the slowest frame in twenty while zoomed`, value: zoomed.worst, unit: 'ms' },
  ];
}

main({
  name: 'page',
  help: HELP,
  options: { sizes: '200:600,2000:6000', repeat: '5' },
  quick: { repeat: '2' },
  async run({ sizes = '', repeat }) {
    const chromium = findChromium();
    if (chromium === null)
      throw new Error('No Chromium: install one (Debian: apt install chromium), or name one in CHROMIUM.');
    const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    const browser = await launchChromium(chromium);
    try {
      const empty = await measureEmpty(browser);
      const figures = [];
      for (const [entities = 0, edges = 0] of sizes.split(',').map((size) => size.split(':').map(Number)))
        figures.push(
          ...figuresOf(await measure(browser, folder, { entities, edges }, Number(repeat)), empty),
        );
      return figures;
    } finally {
      await browser.close();
      await rm(folder, { recursive: true });
    }
  },
});
