import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from './chromium.js';

describeWithChromium('the Chromium of the tests', () => {
  it('shows a page, and keeps a picture of it', async () => {
    await visit('chromium', async (page) => {
      await page.setContent('<p dir="rtl">الإسناد</p>');
      expect(await page.locator('p').textContent()).toBe('الإسناد');
      const picture = await readFile(await screenshot(page, 'chromium'));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
    });
  });

  it('finds no other machine', async () => {
    await visit('no-other-machine', async (page) => {
      await expect(page.goto('http://example.org/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    });
  });
});
