import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot } from '../../support/chromium.js';
import { seriousFindings } from '../axe.js';
import { TELEPHONE, visitPage } from '../document.js';
import { FIXTURE } from '../fixture.js';

const query = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const LAYLA = 'view=timeline&focus=person:layla&target=actor:wadi';

describeWithChromium('the timeline', () => {
  it('tells each position in its turn, with its sentence, and where the side changed', async () => {
    await visitPage('timeline', FIXTURE, `lang=en&${LAYLA}`, async (page) => {
      await expect.poll(() => page.locator('.timeline-quote').first().innerText()).toContain('تعهدت');
      expect(await page.locator('.timeline-summary').innerText()).toBe('3 positions, 1 change of side');
      const items = (await page.locator('.timeline-item').allInnerTexts()).map((item) =>
        item.replace(/\s+/g, ' '),
      );
      expect(items[0]).toMatch(/^January 2024 promises no longer stated /);
      expect(items[1]).toMatch(/^1 March 2024 published supports /);
      expect(items[2]).toMatch(
        /^Changed side: supports → opposes 19 June 2024 opposes .*she opposes the plan/,
      );
      expect(await page.locator('.timeline-item.is-withdrawn').count()).toBe(1);
    });
  });

  it('draws them in time as the language runs, the withdrawn ones hollow, a line where the side changed', async () => {
    for (const language of ['en', 'ar']) {
      await visitPage(`timeline-chart-${language}`, FIXTURE, `lang=${language}&${LAYLA}`, async (page) => {
        await page.waitForSelector('.timeline-dot');
        const boxes = await page.locator('.timeline-dot').all();
        const drawn = await Promise.all(boxes.map((dot) => dot.boundingBox()));
        const [first, second, third] = drawn.map((box) => (box?.x ?? 0) * (language === 'ar' ? -1 : 1));
        expect(first).toBeLessThan(second ?? 0);
        expect(second).toBeLessThan(third ?? 0);
        const heights = drawn.map((box) => box?.y ?? 0);
        expect(heights[0]).toBe(heights[1]);
        expect(heights[2]).toBeGreaterThan(heights[1] ?? 0);
        expect(await page.locator('.timeline-dot.is-withdrawn').count()).toBe(1);
        expect(await page.locator('.timeline-turn').count()).toBe(1);
        await screenshot(page, `timeline-${language}`);
      });
    }
  });

  it('opens the evidence of a dot and of a sentence, by mouse and with the keyboard', async () => {
    await visitPage('timeline-open', FIXTURE, `lang=en&${LAYLA}`, async (page) => {
      await page.locator('.timeline-dot').nth(2).click();
      await expect.poll(() => query(page).get('position')).toBe('p:drops');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.evidence').count()).toBe(0);
      await page.locator('.timeline-dot').first().focus();
      await page.keyboard.press('Tab');
      expect(await page.locator('.timeline-dot:focus').getAttribute('aria-label')).toContain('supports');
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page).get('position')).toBe('p:plan');
      await page.keyboard.press('Escape');
      await page.locator('.timeline-quote').first().press('Enter');
      await expect.poll(() => query(page).get('position')).toBe('p:gone');
      await expect.poll(() => page.locator('.evidence').innerText()).toContain('promises');
    });
  });

  it('begins with what there is most to tell of, and goes where one chooses', async () => {
    await visitPage('timeline-choose', FIXTURE, 'lang=en&view=timeline', async (page) => {
      const [speaker, target] = [
        page.getByLabel('Positions of'),
        page.locator('.timeline-picker select').last(),
      ];
      expect([await speaker.inputValue(), await target.inputValue()]).toEqual(['actor:party', 'place:port']);
      await speaker.selectOption('person:layla');
      await expect.poll(() => target.inputValue()).toBe('actor:wadi');
      await target.selectOption('actor:brigades');
      await expect.poll(() => page.locator('.timeline-item').count()).toBe(1);
      expect([query(page).get('focus'), query(page).get('target')]).toEqual([
        'person:layla',
        'actor:brigades',
      ]);
      await page.goBack();
      await expect.poll(() => page.locator('.timeline-item').count()).toBe(3);
    });
  });

  it('is told of whom nobody says anything that there is nothing', async () => {
    await visitPage('timeline-none', FIXTURE, 'lang=ar&view=timeline&focus=person:nobody', async (page) => {
      expect(await page.locator('.timeline .empty').innerText()).toContain('لا مواقف كهذه');
    });
  });

  it.each([
    ['ar-light', 'ar', {}],
    ['en-dark', 'en', { colorScheme: 'dark' as const }],
    ['ar-dark-telephone', 'ar', { ...TELEPHONE, colorScheme: 'dark' as const }],
    ['en-light-telephone', 'en', TELEPHONE],
  ])(
    'has no serious finding of axe-core, and nothing beside the page: %s',
    async (name, language, options) => {
      await visitPage(
        `timeline-${name}`,
        FIXTURE,
        `lang=${language}&${LAYLA}`,
        async (page) => {
          await page.waitForSelector('.timeline-dot');
          await screenshot(page, `timeline-${name}`);
          expect(await seriousFindings(page)).toEqual([]);
          const main = page.locator('#content');
          expect(
            await main.evaluate((content) => content.scrollWidth - content.clientWidth),
          ).toBeLessThanOrEqual(0);
        },
        options,
      );
    },
  );
});
