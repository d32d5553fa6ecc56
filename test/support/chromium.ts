import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';
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

/** One Chromium for all visits of a test file: to start one takes longer than most of them. */
let launched: Promise<Browser> | null = null;
afterAll(async () => {
  await (await launched)?.close();
  launched = null;
});

/**
 * Shows a page in a context of its own, with nothing of the visits before it. It reaches loopback alone.
 * @param name of the screenshot `<name>-failed` that is kept if the visit throws
 */
export async function visit(
  name: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  if (command === null) throw new Error('No Chromium here: put the test inside describeWithChromium');
  launched ??= launchChromium(command);
  const context = await (await launched).newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    try {
      await look(page);
    } catch (error) {
      await screenshot(page, `${name}-failed`);
      throw error;
    }
  } finally {
    await context.close();
  }
}
