import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe } from 'vitest';
import { findChromium, launchChromium } from './launch-chromium.mjs';

/** What a run leaves to be looked at; not in the repository. */
const ARTEFACTS = fileURLToPath(new URL('../../artefacts/', import.meta.url));
const HOW_TO_ENABLE = 'install Chromium (Debian: apt install chromium), or name one in CHROMIUM';

const command = findChromium();
if (command === null) {
  if (process.env.CI === 'true') throw new Error(`No Chromium for the tests: ${HOW_TO_ENABLE}.`);
  console.error(`Tests in Chromium are skipped. To enable them: ${HOW_TO_ENABLE}.`);
}

/** Whether this machine has a Chromium; with `CI=true` there is one, or the tests have failed. */
export const hasChromium = command !== null;

/** `describe` for what is looked at in Chromium: skipped where there is none. */
export const describeWithChromium = describe.skipIf(!hasChromium);

/**
 * Keeps a picture of what a page shows now in `artefacts/`.
 * @param name of the file, without `.png`
 * @returns its path
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(ARTEFACTS, { recursive: true });
  const path = join(ARTEFACTS, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/**
 * Shows a page of a Chromium of its own, which ends with the visit. It reaches loopback alone.
 * @param name of the screenshot `<name>-failed` that is kept if the visit throws
 */
export async function visit(
  name: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  if (command === null) throw new Error('No Chromium here: put the test inside describeWithChromium');
  const browser = await launchChromium(command);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      await look(page);
    } catch (error) {
      await screenshot(page, `${name}-failed`);
      throw error;
    }
  } finally {
    await browser.close();
  }
}
