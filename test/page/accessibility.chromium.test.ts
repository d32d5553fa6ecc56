import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from '../support/chromium.js';
import { pageFile } from '../support/whole-view.js';
import { seriousFindings } from './axe.js';

/** Four looks at a page in one test. */
const TIMEOUT_MS = 240_000;
/** What opens a view as it is used: something in focus, evidence, filters at work. */
const VIEWS: Readonly<Record<string, string>> = {
  graph: 'focus=person%3Asalma&from=person%3Asalma&to=actor%3Anorth',
  matrix: 'polarity=-1&since=2024-01-02&in=a%3Adam&from=person%3Asalma&to=actor%3Anorth&as=opposes',
  timeline: 'focus=actor%3Acouncil&target=actor%3Anorth&asof=2024-03-03&position=p%3Adelta',
  article: 'article=a%3Adam&version=2&position=p%3Aopposes',
};

describeWithChromium('axe has no serious finding', () => {
  const file = pageFile();

  for (const [view, looks] of Object.entries(VIEWS))
    for (const width of [1280, 390])
      it(
        `in the ${view} at ${width} px, in both languages and colours`,
        async () => {
          await visit(
            `axe-${view}-${width}`,
            async (page) => {
              for (const language of ['ar', 'en'])
                for (const theme of ['light', 'dark']) {
                  await page.goto(`${file}#view=${view}&lang=${language}&theme=${theme}&${looks}`);
                  await page.reload();
                  await page.waitForSelector('.evidence blockquote', { state: 'attached' });
                  expect(await seriousFindings(page, 'html'), `${language} ${theme}`).toEqual([]);
                  await screenshot(page, `axe-${view}-${width}-${language}-${theme}`);
                }
            },
            { viewport: { width, height: 800 }, bypassCSP: true },
          );
        },
        TIMEOUT_MS,
      );

  it('with what opens over the page: filters, search, display', async () => {
    await visit(
      'axe-open',
      async (page) => {
        await page.goto(`${file}#lang=ar&asof=2024-03-02`);
        await page.locator('#filters-toggle').click();
        expect(await seriousFindings(page, 'html'), 'filters').toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('combobox', { name: 'ابحث عن اسم' }).fill('ال');
        expect(await seriousFindings(page, 'html'), 'search').toEqual([]);
        await page.locator('.settings summary').click();
        expect(await seriousFindings(page, 'html'), 'display').toEqual([]);
      },
      { viewport: { width: 390, height: 800 }, bypassCSP: true },
    );
  });
});
