import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from '../../support/chromium.js';
import { counts, drawsNodes, openGraph, pageAddress, pointOf, press, query } from './drawn.js';
import { HOSTILE, NORTH, SOUTH, VIEW } from './view.js';

const node = (place: number) => `n ${place}`;

/** The darkness of what is written above the drawing around a point: how many of its pixels are not empty. */
function written(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  return page.locator('.graph-labels').evaluate(
    (canvas, at) => {
      const { left, top } = canvas.getBoundingClientRect();
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      const data = context?.getImageData(at.x - left - 40, at.y - top - 8, 80, 16).data ?? [];
      return [...data].filter((value, place) => place % 4 === 3 && value > 0).length;
    },
    { x, y },
  );
}

function announced(page: Page): Promise<string> {
  return page.locator('.graph-drawing [aria-live]').innerText();
}

describeWithChromium('the graph', () => {
  const file = pageAddress(VIEW);

  it('draws what there is, under a policy that lets it add nothing, and says nothing in the console', async () => {
    await visit('graph', async (page) => {
      const said = await openGraph(page, `${file}#lang=ar`);
      expect(await counts(page)).toEqual({ nodes: 7, edges: 7, relations: 2 });
      expect(said).toEqual([]);
      const north = await pointOf(page, node(NORTH));
      expect(await written(page, { x: north.x, y: north.y + 22 })).toBeGreaterThan(50);
      await screenshot(page, 'graph-ar-light');
    });
  });

  it('stands where it stood at the last opening, and stays there under another filter', async () => {
    await visit('graph-stable', async (page) => {
      await openGraph(page, `${file}#lang=en`);
      const apart = async () => {
        const [north, south] = [await pointOf(page, node(NORTH)), await pointOf(page, node(SOUTH))];
        return [Math.round(south.x - north.x), Math.round(south.y - north.y)];
      };
      const before = await pointOf(page, node(SOUTH));
      const distance = await apart();
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('isnad:drawn').length > 0);
      expect(await pointOf(page, node(SOUTH))).toEqual(before);
      await page.evaluate(() => {
        location.hash = '#lang=en&stance=opposes&relations=off';
      });
      await drawsNodes(page, 2);
      // The two are asked for one after the other, and a slow page may still be settling between them.
      await expect.poll(apart).toEqual(distance);
    });
  });

  it('shows the neighbourhood of a node that is pressed, and all again', async () => {
    await visit('graph-focus', async (page) => {
      await openGraph(page, `${file}#lang=en&relations=off`);
      await press(page, node(NORTH));
      await drawsNodes(page, 4);
      expect(query(page).get('focus')).toBe('state:north');
      await screenshot(page, 'graph-focus-en-light');
      await page.getByRole('button', { name: 'Whole graph' }).click();
      await drawsNodes(page, 6);
      await page.goBack();
      await drawsNodes(page, 4);
    });
  });

  it('opens and closes the neighbours of a neighbour, by the list and by the mark in the drawing', async () => {
    await visit('graph-expand', async (page) => {
      await openGraph(page, `${file}#lang=en&relations=off&focus=state%3Anorth`);
      await drawsNodes(page, 4);
      await page.getByRole('button', { name: 'Open the neighbours of South' }).first().click();
      await drawsNodes(page, 5);
      expect(query(page).getAll('expand')).toEqual(['state:south']);
      await page.getByRole('button', { name: 'Close the neighbours of South' }).first().click();
      await drawsNodes(page, 4);
      const { x, y } = await pointOf(page, node(SOUTH));
      const mark = await markBeside(page, { x, y });
      await page.mouse.click(mark.x, mark.y);
      await drawsNodes(page, 5);
    });
  });

  it('shows more steps', async () => {
    await visit('graph-steps', async (page) => {
      await openGraph(page, `${file}#lang=en&relations=off&focus=state%3Anorth`);
      await page.getByLabel('Steps').selectOption('3');
      await drawsNodes(page, 6);
      expect(query(page).get('steps')).toBe('3');
    });
  });

  it('opens the positions of an edge that is pressed, and tells it from the others', async () => {
    await visit('graph-edge', async (page) => {
      await openGraph(page, `${file}#lang=en`);
      await press(page, 'e state:north supports state:south');
      await expect.poll(() => query(page).get('as')).toBe('supports');
      expect([query(page).get('from'), query(page).get('to')]).toEqual(['state:north', 'state:south']);
      const opposite = await pointOf(page, 'e state:south accuses state:north');
      const own = await pointOf(page, 'e state:north supports state:south');
      expect(Math.hypot(own.x - opposite.x, own.y - opposite.y)).toBeGreaterThan(8);
    });
  });

  it('tells of a node and of an edge that are pointed at', async () => {
    await visit('graph-hover', async (page) => {
      await openGraph(page, `${file}#lang=en`);
      const { x, y } = await pointOf(page, node(NORTH));
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      const tip = page.locator('.graph-tooltip');
      await expect
        .poll(() => tip.innerText())
        .toMatch(/North[\s\S]*State[\s\S]*Holds 3 positions · 3 positions are about it/);
      const edge = await pointOf(page, 'e state:north opposes state:south');
      await page.mouse.move(edge.x, edge.y);
      await expect.poll(() => tip.innerText()).toMatch(/North\s*opposes\s*South\s*2 positions/);
      await screenshot(page, 'graph-hover-en-light');
      await page.mouse.move(5, 5);
      await expect.poll(() => tip.count()).toBe(0);
    });
  });

  it('shows and hides relations', async () => {
    await visit('graph-relations', async (page) => {
      await openGraph(page, `${file}#lang=en`);
      await page.getByRole('button', { name: 'Relations' }).click();
      await drawsNodes(page, 6);
      expect((await counts(page)).relations).toBe(0);
      expect(query(page).get('relations')).toBe('off');
    });
  });

  it('takes a name for a name, whatever it holds', async () => {
    await visit('graph-hostile', async (page) => {
      const said = await openGraph(page, `${file}#lang=ar&focus=person%3Ahostile`);
      await drawsNodes(page, 2);
      expect(await page.locator('.graph-card-name').innerText()).toBe(HOSTILE);
      expect(await page.locator('img').count()).toBe(0);
      expect(said).toEqual([]);
      await screenshot(page, 'graph-hostile-ar-light');
    });
  });
});

describeWithChromium('the graph by keyboard', () => {
  const file = pageAddress(VIEW);

  it('is one stop of Tab, walked by arrows, which say where they have come to', async () => {
    await visit('graph-keys', async (page) => {
      await openGraph(page, `${file}#lang=en&relations=off`);
      const canvas = page.getByRole('application');
      await page.getByRole('button', { name: 'Filters', exact: true }).focus();
      for (
        let tab = 0;
        tab < 60 && !(await canvas.evaluate((each) => each === document.activeElement));
        tab++
      )
        await page.keyboard.press('Tab');
      expect(await canvas.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await announced(page)).toMatch(/^North\. State\. 5 edges/);
      await page.keyboard.press('ArrowRight');
      expect(await announced(page)).toContain('South');
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page).get('focus')).toBe('state:south');
      await page.keyboard.press('ArrowLeft');
      expect(await announced(page)).toMatch(/North\. State\. 5 edges\. 2 more edges not shown/);
      await page.keyboard.press('e');
      await expect.poll(() => query(page).getAll('expand')).toEqual(['state:north']);
      await screenshot(page, 'graph-keys-en-light');
      await page.keyboard.press('Escape');
      await expect.poll(() => query(page).get('focus')).toBe(null);
    });
  });

  it('leads on to the edges as a list, each a button that says the whole', async () => {
    await visit('graph-list', async (page) => {
      await openGraph(page, `${file}#lang=ar&focus=state%3Anorth`);
      const edge = page.getByRole('button', { name: 'الشمال معارضة الجنوب (2)' });
      await edge.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page).get('as')).toBe('opposes');
      expect(await edge.getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'الخط الزمني' }).last().click();
      await expect.poll(() => query(page).get('view')).toBe('timeline');
    });
  });

  it('zooms, and brings all into sight again', async () => {
    await visit('graph-zoom', async (page) => {
      await openGraph(page, `${file}#lang=en`);
      await page.getByRole('application').focus();
      const far = async () => {
        const [one, other] = [await pointOf(page, node(NORTH)), await pointOf(page, node(SOUTH))];
        return Math.hypot(one.x - other.x, one.y - other.y);
      };
      const before = await far();
      await page.keyboard.press('+');
      expect((await far()) / before).toBeCloseTo(1.3, 1);
      await page.keyboard.press('0');
      expect((await far()) / before).toBeCloseTo(1, 1);
      await page.getByRole('button', { name: 'Zoom out' }).click();
      expect((await far()) / before).toBeCloseTo(1 / 1.3, 1);
    });
  });
});

/** Where the number of hidden edges stands at a node: the first point to its upper right that is in the accent's colour. */
function markBeside(page: Page, { x, y }: { x: number; y: number }): Promise<{ x: number; y: number }> {
  return page.locator('.graph-labels').evaluate(
    (canvas, at) => {
      const { left, top } = canvas.getBoundingClientRect();
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      for (let up = 0; up < 50; up++)
        for (let aside = 0; aside < 50; aside++) {
          const [r = 0, g = 0, b = 0, a = 0] =
            context?.getImageData(at.x - left + aside, at.y - top - up, 1, 1).data ?? [];
          if (a > 200 && b > r + 60 && b > g + 30) return { x: at.x + aside, y: at.y - up };
        }
      throw new Error('No number stands at this node.');
    },
    { x, y },
  );
}
