import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WholeView } from '../../../src/view/wire.js';
import { pageHtml } from '../../support/page-html.mjs';

/** Writes a page that stands alone, and gives its address. */
export function pageAddress(whole: WholeView): string {
  const file = join(mkdtempSync(join(tmpdir(), 'isnad-graph-')), 'isnad.html');
  writeFileSync(file, pageHtml(whole));
  return pathToFileURL(file).href;
}

/** Opens a page and waits for its drawing; what the console says and what fails is in the list given back. */
export async function openGraph(page: Page, address: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('isnad:drawn').length > 0);
  return said;
}

/** The library keeps itself at the element that it draws in. */
interface Canvas extends HTMLElement {
  _cyreg: { cy: Core };
}

/** How many entities, stance edges and relations are drawn. */
export function counts(page: Page): Promise<{ nodes: number; edges: number; relations: number }> {
  return page.locator('.graph-canvas').evaluate((canvas) => {
    const { cy } = (canvas as Canvas)._cyreg;
    const relations = cy.edges('[side = "relation"]').length;
    return { nodes: cy.nodes().length, edges: cy.edges().length - relations, relations };
  });
}

/** Where an element of the drawing is in the window: the middle of a node, a point on an edge that nothing else covers. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const found = await page.locator('.graph-canvas').evaluate((canvas, wanted) => {
    const element = (canvas as Canvas)._cyreg.cy.getElementById(wanted);
    if (element.empty()) return null;
    const { left, top } = canvas.getBoundingClientRect();
    const { x, y } = element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
    return { x: left + x, y: top + y };
  }, id);
  if (found === null) throw new Error(`"${id}" is not drawn.`);
  return found;
}

/** Presses an element of the drawing with the mouse. */
export async function press(page: Page, id: string): Promise<void> {
  const { x, y } = await pointOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
}

export function query(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** Waits until so many entities are drawn. */
export async function drawsNodes(page: Page, nodes: number): Promise<void> {
  await expect.poll(async () => (await counts(page)).nodes).toBe(nodes);
}
