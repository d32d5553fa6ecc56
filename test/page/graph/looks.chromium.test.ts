import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from '../../support/chromium.js';
import { largeView } from '../../support/large-view.mjs';
import { counts, drawsNodes, openGraph, pageAddress, pointOf, query } from './drawn.js';
import { HOSTILE, NORTH, SOUTH, VIEW } from './view.js';

/** Saves by a button of the menu, and gives what was saved. */
async function save(page: Page, name: string): Promise<{ file: string; content: Buffer }> {
  await page.locator('.graph-popup > summary', { hasText: 'Save' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  await page.locator('.graph-popup > summary', { hasText: 'Save' }).click();
  return { file: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Width and height in the header of a PNG. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describeWithChromium('what is saved of the graph', () => {
  const file = pageAddress(VIEW);

  it('is a PNG, of what is in sight or of the whole, at two pixels for one', async () => {
    await visit('graph-png', async (page) => {
      const said = await openGraph(page, `${file}#lang=en`);
      const box = await page.locator('.graph-canvas').boundingBox();
      const seen = await save(page, 'PNG: what is in sight');
      expect(seen.file).toBe('isnad.png');
      expect(sizeOf(seen.content)).toEqual({
        width: 2 * Math.floor(box?.width ?? 0),
        height: 2 * Math.floor(box?.height ?? 0),
      });
      const whole = sizeOf((await save(page, 'PNG: the whole graph')).content);
      const [north, south] = [await pointOf(page, `n ${NORTH}`), await pointOf(page, `n ${SOUTH}`)];
      expect(whole.width).toBeGreaterThan(2 * Math.abs(north.x - south.x) * 3);
      expect(said).toEqual([]);
    });
  });

  it('is an SVG whose text is text, in both languages', async () => {
    await visit('graph-svg', async (page) => {
      await openGraph(page, `${file}#lang=en&names=ar`);
      const texts: string[] = [];
      const names: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => names.push(name));
      parser.on('text', (text) => texts.push(text.trim()));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write((await save(page, 'SVG')).content.toString()).close();
      expect(texts).toContain('الشمال');
      expect(texts.some((text) => text.startsWith('=<img src=x'))).toBe(true);
      expect(names.filter((name) => name === 'circle' || name === 'polygon')).toHaveLength(7);
      expect(names).not.toContain('img');
    });
  });

  it('is a CSV of the edges that the filter lets through', async () => {
    await visit('graph-csv', async (page) => {
      await openGraph(page, `${file}#lang=en&polarity=-1`);
      const { content } = await save(page, 'CSV');
      const rows = content.toString().trim().split('\n');
      expect(rows).toHaveLength(1 + 3);
      expect(content.toString()).toContain(`"'${HOSTILE.replaceAll('"', '""')}"`);
    });
  });
});

describeWithChromium('the looks of the graph', () => {
  const file = pageAddress(VIEW);

  /** The colour that is most seen in a square of the drawing around a point. */
  async function colourAt(page: Page, id: string): Promise<string> {
    const { x, y } = await pointOf(page, id);
    const shot = await page.screenshot({ clip: { x: x - 1, y: y - 1, width: 2, height: 2 } });
    return page.evaluate(
      async (data) => {
        const image = await createImageBitmap(await (await fetch(data)).blob());
        const context = new OffscreenCanvas(2, 2).getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(' ');
      },
      `data:image/png;base64,${shot.toString('base64')}`,
    );
  }

  it('follow the theme and the language of names without moving anything', async () => {
    await visit(
      'graph-theme',
      async (page) => {
        await openGraph(page, `${file}#lang=en&theme=light`);
        const before = await pointOf(page, `n ${NORTH}`);
        expect(await colourAt(page, `n ${NORTH}`)).toBe('37 99 166');
        await page.evaluate(() => {
          location.hash = '#lang=en&names=ar&theme=dark';
        });
        await expect.poll(() => colourAt(page, `n ${NORTH}`)).toBe('111 177 240');
        expect(await pointOf(page, `n ${NORTH}`)).toEqual(before);
        await screenshot(page, 'graph-en-dark');
      },
      { bypassCSP: true },
    );
  });

  it('are readable at the width of a telephone, with everything in reach', async () => {
    const options = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    await visit(
      'graph-telephone',
      async (page) => {
        await openGraph(page, `${file}#lang=ar&theme=dark`);
        const { x, y } = await pointOf(page, `n ${NORTH}`);
        await screenshot(page, 'graph-telephone-ar-dark');
        await page.touchscreen.tap(x, y);
        await expect.poll(() => query(page).get('focus')).toBe('state:north');
        const card = page.getByRole('complementary', { name: 'الكيان' });
        const [height, seen] = [
          await card.evaluate((each) => each.clientHeight),
          page.viewportSize()?.height ?? 0,
        ];
        expect(height).toBeGreaterThan(150);
        expect(height).toBeLessThan(seen / 2);
        await screenshot(page, 'graph-telephone-focus-ar-dark');
        for (const button of await page.locator('.graph-tools > button').all()) {
          const box = await button.boundingBox();
          expect(box?.width).toBeGreaterThanOrEqual(24);
          expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        await page.getByRole('button', { name: 'الشمال' }).first().click();
        expect(await card.evaluate((each) => each.clientHeight)).toBeLessThan(80);
      },
      options,
    );
  });

  it('stay legible with thousands of lines: no caption on another, the best connected first', async () => {
    const large = pageAddress(largeView(2000, 6000));
    await visit('graph-large', async (page) => {
      const said = await openGraph(page, `${large}#lang=ar`);
      expect(await counts(page)).toMatchObject({ edges: 6000, relations: 0 });
      expect(said).toEqual([]);
      await screenshot(page, 'graph-2000-ar-light');
      await page.locator('.graph-list button').first().click();
      await expect.poll(() => query(page).get('focus')).toBe('actor:0');
      await expect.poll(async () => (await counts(page)).edges).toBeLessThan(1500);
      await page.getByRole('application').focus();
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await counts(page)).edges, { timeout: 60_000 }).toBe(6000);
    });
  }, 240_000);

  it('say so where nothing passes the filter', async () => {
    await visit('graph-nothing', async (page) => {
      await page.goto(`${file}#lang=en&stance=discusses`);
      await expect
        .poll(() => page.locator('.graph-nothing').innerText())
        .toContain('Nothing here passes the filter');
      await drawsNodes(page, 0);
    });
  });
});
