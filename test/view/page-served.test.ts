import { expect, it } from 'vitest';
import { readAssets, serveView } from '../../src/view/index.js';
import { describeWithChromium, visit } from '../support/chromium.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { fillHostile } from './hostile.js';

describeWithChromium('the page as it is served in Chromium', () => {
  it('asks its server alone, shows hostile data as text, and breaks no policy', async () => {
    const test = await openEmbeddedForTest();
    await fillHostile(test.store);
    const options = { host: '127.0.0.1', port: null, limit: 5_000, tell: () => {} };
    const serving = await serveView(test.store, await readAssets(), options);
    try {
      await visit('page-served', async (page) => {
        const [asked, said]: [string[], string[]] = [[], []];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
        await page.goto(serving.url);
        await page.waitForSelector('#page h1');
        expect(await page.title()).not.toBe('taken');
        expect(said).toEqual([]);
        expect(asked).toContain(`${serving.url}api/overview`);
        expect(asked.filter((url) => !url.startsWith(serving.url) && !url.startsWith('data:'))).toEqual([]);
      });
    } finally {
      await serving.close();
      await test.close();
    }
  });
});
