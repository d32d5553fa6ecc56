import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WholeView } from '../../src/view/wire.js';
import { visit } from '../support/chromium.js';
import { pageHtml } from '../support/page-html.mjs';

/**
 * Opens the page as `isnad view --out` writes it, with some data, at an address; nothing may break its policy, throw or
 * complain meanwhile.
 * @param name of the picture that is kept if it fails
 * @param address of the state: what stands after `#`
 */
export async function visitPage(
  name: string,
  view: WholeView,
  address: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-page-'));
  try {
    const file = join(folder, 'isnad.html');
    await writeFile(file, pageHtml(view));
    const complaints: string[] = [];
    await visit(
      name,
      async (page) => {
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(String(error)));
        await page.goto(`${pathToFileURL(file).href}#${address}`);
        await page.waitForSelector('#content');
        await look(page);
      },
      options,
    );
    expect(complaints).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The width and height of a telephone. */
export const TELEPHONE: BrowserContextOptions = { viewport: { width: 390, height: 800 } };
