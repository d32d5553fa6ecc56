import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from '../support/chromium.js';
import { MANY, pageFile } from '../support/whole-view.js';

/** Positions in force now: all but the one that was withdrawn. */
const ALL = MANY + 5;

function shown(page: Page): Promise<string> {
  return page.locator('.shown').innerText();
}

function query(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

describeWithChromium('the filters', () => {
  const file = pageFile();

  it('narrow by stance and polarity, say how much is shown, and stand in the address', async () => {
    await visit('filters-stance', async (page) => {
      await page.goto(`${file}#lang=ar`);
      expect(await shown(page)).toBe(`${ALL} موقفًا`);
      await page.getByRole('checkbox', { name: /^مع / }).check();
      await expect.poll(() => shown(page)).toBe(`موقفان من ${ALL}`);
      expect(query(page).getAll('polarity')).toEqual(['1']);
      expect(await page.getByRole('checkbox', { name: /^تأييد/ }).isChecked()).toBe(true);
      await page.getByRole('checkbox', { name: /^معارضة/ }).check();
      await expect.poll(() => shown(page)).toBe(`3 مواقف من ${ALL}`);
      await page.getByRole('checkbox', { name: /^تأييد/ }).uncheck();
      await expect.poll(() => shown(page)).toBe(`موقف واحد من ${ALL}`);
      const whole = page.getByRole('checkbox', { name: /^مع / });
      expect(await whole.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
      await page.goBack();
      await expect.poll(() => shown(page)).toBe(`3 مواقف من ${ALL}`);
      await page.goForward();
      await expect.poll(() => shown(page)).toBe(`موقف واحد من ${ALL}`);
      await screenshot(page, 'filters-ar');
    });
  });

  it('are shown as chips that take them away, when the panel is closed too', async () => {
    await visit('filters-chips', async (page) => {
      await page.goto(`${file}#lang=en&stance=opposes&type=Person&publisher=&in=a%3Ahostile`);
      expect(await shown(page)).toBe(`0 positions of ${ALL}`);
      await page.getByRole('button', { name: 'Filters 4' }).click();
      expect(await page.locator('#filters').isVisible()).toBe(false);
      const chips = page.locator('.chips');
      expect(await chips.innerText()).toContain('No publisher named');
      expect(await chips.locator('script').count()).toBe(0);
      await chips.getByRole('button', { name: /^Remove the filter No publisher/ }).click();
      await chips.getByRole('button', { name: /script/ }).click();
      await expect.poll(() => shown(page)).toBe(`1 position of ${ALL}`);
      await chips.getByRole('button', { name: 'Clear all' }).click();
      await expect.poll(() => shown(page)).toBe(`${ALL} positions`);
      expect(query(page).has('stance')).toBe(false);
    });
  });

  it('by article and publisher, found by a part of the title, with the number that each has', async () => {
    await visit('filters-sources', async (page) => {
      await page.goto(`${file}#lang=en`);
      const articles = page.getByRole('group', { name: 'Articles' });
      const first = articles.getByRole('checkbox').first();
      expect(await first.locator('..').innerText()).toContain(String(MANY + 1));
      await articles.getByRole('checkbox', { name: /Council backs the dam/ }).check();
      await expect.poll(() => shown(page)).toBe(`2 positions of ${ALL}`);
      expect(query(page).getAll('in')).toEqual(['a:council']);
      await page.getByRole('group', { name: 'Publishers' }).getByRole('checkbox', { name: /نهر/ }).check();
      await expect.poll(() => shown(page)).toBe(`0 positions of ${ALL}`);
    });
  });

  it('by kinds of those who speak and of those spoken about', async () => {
    await visit('filters-kinds', async (page) => {
      await page.goto(`${file}#lang=en`);
      await page.getByRole('group', { name: 'About whom' }).getByRole('checkbox', { name: 'Place' }).check();
      await expect.poll(() => shown(page)).toBe(`1 position of ${ALL}`);
      await page.getByRole('group', { name: 'Who speaks' }).getByRole('checkbox', { name: 'State' }).check();
      await expect.poll(() => shown(page)).toBe(`0 positions of ${ALL}`);
    });
  });
});

describeWithChromium('the slider of dates', () => {
  const file = pageFile();

  it('moves by keyboard, writes the day, and leaves the browser’s history as it was', async () => {
    await visit('filters-dates', async (page) => {
      await page.goto(`${file}#lang=en`);
      const since = page.getByRole('slider', { name: 'From' });
      expect(await since.getAttribute('aria-valuetext')).toBe('1 January 2024');
      const before = await page.evaluate(() => history.length);
      await since.focus();
      for (let step = 0; step < 27; step += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => query(page).get('since')).toBe('2024-01-28');
      expect(await since.getAttribute('aria-valuetext')).toBe('28 January 2024');
      expect(await page.locator('.date-fields').innerText()).toContain('28 January 2024');
      // Three of the ninety are of the 28th; then the one of February and the one of March.
      await expect.poll(() => shown(page)).toBe(`5 positions of ${ALL}`);
      expect(await page.locator('#filters').innerText()).toContain('3 positions without a date are left out');
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.keyboard.press('Home');
      await expect.poll(() => query(page).has('since')).toBe(false);
      await expect.poll(() => shown(page)).toBe(`${ALL} positions`);
    });
  });

  it('has a thumb at each end that does not pass the other, from right to left too', async () => {
    await visit('filters-dates-ar', async (page) => {
      await page.goto(`${file}#lang=ar&since=2024-02-01&until=2024-02-20`);
      const [since, until] = [
        page.getByRole('slider', { name: 'من', exact: true }),
        page.getByRole('slider', { name: 'إلى', exact: true }),
      ];
      await since.focus();
      await page.keyboard.press('End');
      await expect.poll(() => query(page).get('since')).toBe('2024-02-20');
      expect(await since.inputValue()).toBe(await until.inputValue());
      await until.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => query(page).get('until')).toBe('2024-02-21');
      const ends = await Promise.all([since, until].map((thumb) => thumb.boundingBox()));
      expect(ends[0]?.x).toBe(ends[1]?.x);
    });
  });

  it('counts what has no date by its article, if that is wanted', async () => {
    await visit('filters-undated', async (page) => {
      await page.goto(`${file}#lang=en&since=2024-02-25`);
      expect(await shown(page)).toBe(`1 position of ${ALL}`);
      await page.getByRole('checkbox', { name: /by the date of their article/ }).check();
      await expect.poll(() => shown(page)).toBe(`2 positions of ${ALL}`);
      expect(query(page).get('undated')).toBe('article');
    });
  });

  it('takes a day that is written', async () => {
    await visit('filters-day', async (page) => {
      await page.goto(`${file}#lang=en`);
      await page.locator('input[type=date]').first().fill('2024-02-25');
      await expect.poll(() => query(page).get('since')).toBe('2024-02-25');
      await page.goBack();
      await expect.poll(() => query(page).has('since')).toBe(false);
    });
  });
});

describeWithChromium('as of a moment', () => {
  const file = pageFile();

  it('is chosen among the moments of a change, and by its time', async () => {
    await visit('filters-as-of', async (page) => {
      await page.goto(`${file}#lang=en`);
      expect(await shown(page)).toBe(`${ALL} positions`);
      await page.getByRole('radio', { name: 'As it was at a moment' }).check();
      await expect.poll(() => query(page).get('asof')).toBe('2024-03-01T08:00:00.000Z');
      await expect.poll(() => shown(page)).toBe(`${ALL + 1} positions`);
      expect(await page.locator('.chips').innerText()).toContain('1 March 2024');
      const slider = page.getByRole('slider', { name: /something changed/ });
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => query(page).get('asof')).toBe('2024-03-03T08:00:00.000Z');
      await expect.poll(() => shown(page)).toBe(`${ALL} positions`);
      await page.locator('input[type=datetime-local]').fill('2024-02-01T00:00:00');
      await expect.poll(() => shown(page)).toBe('0 positions');
      expect(await page.locator('.as-of').innerText()).toContain('before anything was stored');
      await page.getByRole('radio', { name: 'As it is now' }).check();
      await expect.poll(() => query(page).has('asof')).toBe(false);
    });
  });
});

describeWithChromium('the filters on a telephone', () => {
  it('cover the screen until they are done', async () => {
    const file = pageFile();
    await visit(
      'filters-narrow',
      async (page) => {
        await page.goto(`${file}#lang=en`);
        expect(await page.locator('#filters').isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Filters' }).click();
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('filters-heading');
        await page.getByRole('checkbox', { name: /^against/ }).check();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await screenshot(page, 'filters-en-narrow');
        await page.getByRole('button', { name: 'Show 2 positions' }).click();
        expect(await page.locator('#filters').isVisible()).toBe(false);
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('filters-toggle');
        expect(await shown(page)).toBe(`2 positions of ${ALL}`);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});
