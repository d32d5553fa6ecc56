import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ViewPosition, WholeView } from '../../../src/view/wire.js';
import { describeWithChromium, screenshot } from '../../support/chromium.js';
import { seriousFindings } from '../axe.js';
import { TELEPHONE, visitPage } from '../document.js';
import { FIXTURE } from '../fixture.js';

const query = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
/** What has the focus, in words. */
const focused = (page: Page) => page.locator('.matrix-table :focus').textContent();

describeWithChromium('the matrix', () => {
  it('shows who holds how many positions on whom, by side, in signs too', async () => {
    await visitPage('matrix', FIXTURE, 'lang=en&view=matrix', async (page) => {
      const heads = await page.locator('thead th').allInnerTexts();
      expect(heads.slice(1)).toEqual(['Wadi', 'Mountain Brigades', 'Palm Port', 'Operation Dawn']);
      const row = page.locator('tbody tr', { hasText: 'Layla Haddad' });
      const cells = await row
        .locator('td')
        .evaluateAll((all) =>
          all.map((td) => [...td.querySelectorAll('.matrix-sum')].map((sum) => sum.textContent).join(' ')),
        );
      expect(cells).toEqual(['+1 −1', '', '', '']);
      expect(await row.getByRole('button').getAttribute('title')).toMatch(
        /Layla Haddad.* on .*Wadi.*: 1 for, 1 against, 0 neither/,
      );
      await screenshot(page, 'matrix-en');
    });
  });

  it('opens the evidence of a cell with the mouse', async () => {
    await visitPage('matrix-mouse', FIXTURE, 'lang=en&view=matrix', async (page) => {
      await page.getByRole('button', { name: /Layla Haddad.* on .*Wadi/ }).click();
      expect([query(page).get('from'), query(page).get('to'), query(page).get('as')]).toEqual([
        'person:layla',
        'actor:wadi',
        null,
      ]);
      await expect
        .poll(() => page.locator('.evidence').innerText())
        .toContain('she opposes the plan of Wadi');
    });
  });

  it.each([
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ])(
    'is gone through with the arrow keys as the eye does in %s, and opened with Enter',
    async (language, on, back) => {
      await visitPage('matrix-keys', FIXTURE, `lang=${language}&names=en&view=matrix`, async (page) => {
        await page.locator('.matrix-table [tabindex="0"]').focus();
        expect(await page.locator('.matrix-table [tabindex="0"]').count()).toBe(1);
        for (const key of [on, on]) await page.keyboard.press(key);
        expect(await focused(page)).toMatch(/Plain Party.*Palm Port/);
        for (const key of [back, 'ArrowDown']) await page.keyboard.press(key);
        expect(await focused(page)).toMatch(/Wadi.*Mountain Brigades/);
        await page.keyboard.press('End');
        expect(await focused(page)).toMatch(/Wadi.*Operation Dawn/);
        for (const key of ['Home', 'ArrowUp', 'ArrowUp', back]) await page.keyboard.press(key);
        for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
        expect(await focused(page)).toMatch(/Layla Haddad.*Wadi/);
        expect(await page.locator('.matrix-table [tabindex="0"]').count()).toBe(1);
        await page.keyboard.press('Enter');
        await page.waitForSelector('.evidence');
        expect(query(page).get('from')).toBe('person:layla');
        await page.keyboard.press('Escape');
        await expect.poll(() => focused(page)).toMatch(/Layla Haddad.*Wadi/);
      });
    },
  );

  it('about an entity shows what has to do with it, and everybody again', async () => {
    await visitPage('matrix-focus', FIXTURE, 'lang=en&view=matrix&focus=place:port', async (page) => {
      expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Plain Party']);
      await page.getByRole('button', { name: 'Show everybody' }).click();
      await expect.poll(() => page.locator('tbody th').count()).toBe(5);
    });
  });

  it('says so where the filter leaves nothing', async () => {
    await visitPage('matrix-empty', FIXTURE, 'lang=ar&view=matrix&stance=agrees', async (page) => {
      expect(await page.locator('#content').innerText()).toContain('لا موقف يمرّ من التصفية.');
    });
  });

  it('of thousands is there soon, a part at a time, and stays quick', async () => {
    await visitPage('matrix-large', large(3_000), 'lang=en&view=matrix', async (page) => {
      await page.waitForSelector('.matrix-table');
      expect(await page.locator('tbody tr').count()).toBe(25);
      await page.getByRole('button', { name: /More actors \(25 of 1,500\)/ }).click();
      await page.getByRole('button', { name: /More columns \(25 of 1,500\)/ }).click();
      await expect.poll(() => page.locator('tbody tr').count()).toBe(50);
      await page.locator('.matrix-table [tabindex="0"]').focus();
      const before = performance.now();
      for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown');
      expect(performance.now() - before).toBeLessThan(4_000);
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
        `matrix-${name}`,
        FIXTURE,
        `lang=${language}&view=matrix`,
        async (page) => {
          await screenshot(page, `matrix-${name}`);
          expect(await seriousFindings(page)).toEqual([]);
          expect(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
        },
        options,
      );
    },
  );
});

/** A graph of so many actors, half of whom hold positions about the other half. */
function large(count: number): WholeView {
  const [entity] = FIXTURE.overview.entities;
  const [position] = FIXTURE.overview.positions.filter(({ current }) => current);
  if (entity === undefined || position === undefined) throw new Error('the fixture has both');
  const entities = Array.from({ length: count }, (_, at) => ({
    ...entity,
    id: `e${at}`,
    nameEn: `Name ${at}`,
  }));
  const positions = Array.from({ length: count * 3 }, (_, at): ViewPosition => {
    const speaker = (at * 2) % count;
    return {
      ...position,
      id: `p${at}`,
      speakers: [speaker],
      targets: [(speaker + 1 + 2 * (at % 7)) % count],
    };
  });
  const totals = { entities: count, positions: positions.length, articles: 4 };
  return { ...FIXTURE, overview: { ...FIXTURE.overview, entities, positions, totals } };
}
