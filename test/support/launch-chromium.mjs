import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium of this machine: what CHROMIUM names, else one on the path.
 * @returns {string | null} its command; null where there is none
 */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, MAC].find(canRun) ?? null;
}

/**
 * Starts it without a window, and without a way to any other machine: only loopback has an address.
 * @param {string} executablePath
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchChromium(executablePath) {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', // it does not start for root otherwise; it opens nothing but our own pages
      '--disable-gpu',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}
