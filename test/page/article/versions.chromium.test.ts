import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { WholeView } from '../../../src/view/wire.js';
import { describeWithChromium, screenshot } from '../../support/chromium.js';
import { TELEPHONE, visitPage } from '../document.js';
import { FIXTURE } from '../fixture.js';

const ADDRESS = 'view=article&article=news:port';
const query = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

async function open(
  name: string,
  address: string,
  look: (page: Page) => Promise<void>,
  options?: Parameters<typeof visitPage>[4],
): Promise<void> {
  const ready = async (page: Page) => {
    await page.waitForSelector('.article-text, .article-pair');
    await look(page);
  };
  await visitPage(name, FIXTURE, `${ADDRESS}&${address}`, ready, options);
}

describeWithChromium('two versions side by side', () => {
  it('are chosen from lists, and put aside again', async () => {
    await open('versions-choose', 'lang=en', async (page) => {
      await page.getByLabel('beside').selectOption('1');
      await page.waitForSelector('.article-pair');
      expect([query(page).get('version'), query(page).get('beside')]).toEqual(['2', '1']);
      expect(await page.locator('.article-changes h3').innerText()).toBe(
        'What changed from version 1 to version 2',
      );
      await page.getByLabel('beside').selectOption('');
      await page.waitForSelector('.article-text');
      expect(query(page).get('beside')).toBeNull();
    });
  });

  it('say in words what became of each position, and which stance changed', async () => {
    await open('versions-words', 'lang=en&version=1&beside=2', async (page) => {
      const facts = await page.locator('.article-changes > .article-facts').innerText();
      expect(facts.replace(/\s+/g, ' ')).toBe('1 stance changed added: 2 revised: 1 retired: 2');
      const steps = (await page.locator('.article-step').allInnerTexts()).map((step) =>
        step.replace(/\s+/g, ' '),
      );
      expect(steps.map((step) => step.split(' ')[0])).toEqual([
        'added',
        'added',
        'revised',
        'retired',
        'retired',
      ]);
      expect(steps.filter((step) => step.includes('The stance changed: opposes → supports'))).toHaveLength(2);
      expect(steps[2]).toContain('Layla Haddad supports (for): Wadi');
      expect(await page.locator('.article-wording ins').allInnerTexts()).toEqual(['بقوة']);
    });
  });

  it('stand in the order of their numbers, whichever was chosen first, with changed words and positions marked', async () => {
    for (const chosen of ['version=1&beside=2', 'version=2&beside=1']) {
      await open('versions-marks', `lang=en&${chosen}`, async (page) => {
        const words = (part: string) => page.locator(`.article-pair ${part}`).allInnerTexts();
        expect(await words('.is-before del')).toEqual(expect.arrayContaining(['يرفض']));
        expect(await words('.is-after ins')).toEqual(expect.arrayContaining(['يؤيد', 'بقوة']));
        expect(await words('.is-before ins')).toEqual([]);
        expect(await words('.is-after del')).toEqual([]);
        const notes = async (side: string) =>
          (await words(`.is-${side} .article-marker`)).map((text) => text.replace(/\s+/g, ' '));
        expect(await notes('before')).toEqual(['4 retired', '4 retired', '2 revised', '5 retired']);
        expect(await notes('after')).toEqual(['1 added', '2 revised', '3 added']);
        const heights = page.locator('.article-row').first().locator('.article-cell');
        const [left, right] = [await heights.first().boundingBox(), await heights.last().boundingBox()];
        expect(left?.y).toBe(right?.y);
        expect(left?.x).toBeLessThan(right?.x ?? 0);
      });
    }
  });

  it('bring a position of the list into sight in the text, and its evidence beside', async () => {
    await open('versions-position', 'lang=en&version=1&beside=2', async (page) => {
      await page.locator('.article-step button', { hasText: 'Mountain Brigades' }).last().click();
      await expect.poll(() => query(page).get('position')).toBe('p:urges');
      const mark = page.locator('.is-before .article-marker[aria-pressed=true]');
      const [box, frame] = [await mark.boundingBox(), await page.locator('#content').boundingBox()];
      expect(box?.y).toBeGreaterThanOrEqual(frame?.y ?? 0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
      expect(await page.locator('.evidence').innerText()).toContain('Layla Haddad');
    });
  });

  it('stand one under the other on a telephone, what both have once', async () => {
    await open(
      'versions-telephone',
      'lang=ar&version=1&beside=2',
      async (page) => {
        const seen = page.locator('.article-pair p:visible');
        const shared = await seen.filter({ hasText: 'ويقع المرفأ' }).count();
        const changed = await seen.filter({ hasText: 'قال حزب السهل' }).count();
        expect([shared, changed]).toEqual([1, 2]);
        const names = await page.locator('.article-cell-name:visible').allInnerTexts();
        expect(names.slice(0, 2)).toEqual(['النسخة 1', 'النسخة 2']);
        await page.locator('.article-pair').scrollIntoViewIfNeeded();
        await screenshot(page, 'versions-telephone-ar');
      },
      TELEPHONE,
    );
  });

  it('are there soon, however long they are and whatever changed', async () => {
    const long = (word: string) =>
      Array.from({ length: 400 }, (_, at) => `${word}${at} كلمة أخرى من النص `.repeat(20)).join('\n');
    const [port, ...others] = FIXTURE.articles;
    if (port === undefined) throw new Error('the fixture has articles');
    const versions = port.versions.map((version, at) => ({
      ...version,
      text: long(`ن${at}`),
      positions: [],
      mentions: [],
    }));
    const view: WholeView = { ...FIXTURE, articles: [{ ...port, versions }, ...others] };
    const before = performance.now();
    await visitPage('versions-long', view, `${ADDRESS}&lang=en&version=1&beside=2`, async (page) => {
      await page.waitForSelector('.article-pair p');
      expect(await page.locator('.article-row').count()).toBeGreaterThanOrEqual(400);
    });
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
