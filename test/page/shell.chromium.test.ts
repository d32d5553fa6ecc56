import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from '../support/chromium.js';
import { EMPTY, HOSTILE, pageFile, partOf, WHOLE } from '../support/whole-view.js';

function query(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

function active(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describeWithChromium('the search', () => {
  const file = pageFile();

  it('is done by keyboard alone, in either language, and keeps the view', async () => {
    await visit('search', async (page) => {
      await page.goto(`${file}#lang=en&view=matrix`);
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', { name: 'Search a name' });
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.type('الشمال');
      const options = page.locator('#search-results [role=option]');
      expect(await options.count()).toBe(1);
      expect(await options.innerText()).toContain('Northland');
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await box.fill('a');
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('#search-results [aria-selected=true]');
      expect(await chosen.getAttribute('id')).toBe(await box.getAttribute('aria-activedescendant'));
      await screenshot(page, 'search-en');
      await box.fill('مجلس');
      await page.keyboard.press('Enter');
      await expect.poll(() => query(page).get('focus')).toBe('actor:council');
      expect(query(page).get('view')).toBe('matrix');
      expect(await page.locator('.search [role=status]').innerText()).toContain('Now about');
      expect(await page.locator('#search-results [role=option]').count()).toBe(0);
    });
  });

  it('says what and how much was found, closes by Escape, and is emptied by another', async () => {
    await visit('search-escape', async (page) => {
      await page.goto(`${file}#lang=en&from=person%3Asalma&to=actor%3Anorth`);
      const box = page.getByRole('combobox');
      await box.fill('wc');
      const option = page.locator('#search-results [role=option]');
      expect((await option.innerText()).replace(/\s+/g, ' ')).toContain('Organization · 91 positions');
      await page.keyboard.press('Escape');
      expect(await option.count()).toBe(0);
      expect(await box.inputValue()).toBe('wc');
      await page.keyboard.press('Escape');
      expect(await box.inputValue()).toBe('');
      expect(await page.locator('.evidence').count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.evidence').count()).toBe(0);
      await box.fill('zzz');
      expect(await page.locator('.search-results').innerText()).toBe('No name like this in the graph.');
    });
  });

  it('shows hostile names as text, and takes a click', async () => {
    await visit('search-hostile', async (page) => {
      await page.goto(`${file}#lang=ar`);
      await page.getByRole('combobox').fill('onerror');
      const option = page.locator('#search-results [role=option]');
      expect(await option.locator('bdi').first().textContent()).toBe(HOSTILE.name);
      await option.click();
      await expect.poll(() => query(page).get('focus')).toBe('actor:hostile');
      expect(await page.locator('img[onerror]').count()).toBe(0);
      expect(await page.title()).not.toBe('taken');
    });
  });
});

describeWithChromium('the page', () => {
  const file = pageFile();

  it('speaks both languages, each in its direction, and goes back', async () => {
    await visit('languages', async (page) => {
      await page.goto(`${file}#lang=en`);
      const html = page.locator('html');
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual(['en', 'ltr']);
      await page.getByText('Display').click();
      await page.getByLabel('Language').selectOption('ar');
      await expect.poll(() => html.getAttribute('dir')).toBe('rtl');
      expect(await html.getAttribute('lang')).toBe('ar');
      expect(await page.title()).toContain('إسناد');
      await page.goBack();
      await expect.poll(() => html.getAttribute('dir')).toBe('ltr');
    });
  });

  it('speaks the reader’s language where the address names none', async () => {
    for (const [locale, language] of [
      ['ar-SY', 'ar'],
      ['fr-FR', 'en'],
    ] as const)
      await visit(
        'usual-language',
        async (page) => {
          await page.goto(file);
          await page.waitForSelector('.header');
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
        },
        { locale },
      );
  });

  it('is light or dark as the reader wants', async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await visit(
      'theme',
      async (page) => {
        await page.goto(`${file}#lang=en`);
        await page.waitForSelector('.header');
        const dark = await ground(page);
        await page.getByText('Display').click();
        await page.getByLabel('Colours').selectOption('light');
        await expect.poll(() => ground(page)).toBe('rgb(255, 255, 255)');
        expect(dark).not.toBe('rgb(255, 255, 255)');
        expect(query(page).get('theme')).toBe('light');
      },
      { colorScheme: 'dark' },
    );
  });

  it('closes its menu by Escape, by a press elsewhere, and when the focus leaves', async () => {
    await visit('menu', async (page) => {
      await page.goto(`${file}#lang=en`);
      const choices = page.locator('.settings-choices');
      const display = page.locator('.settings summary');
      await display.focus();
      await page.keyboard.press('Enter');
      expect(await choices.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await choices.isVisible()).toBe(false);
      expect(await active(page)).toBe('Display');
      await display.click();
      await page.locator('main').click();
      expect(await choices.isVisible()).toBe(false);
      await display.click();
      await page.getByRole('combobox', { name: 'Search a name' }).focus();
      expect(await choices.isVisible()).toBe(false);
    });
  });

  it('lets the keyboard skip to the content', async () => {
    await visit('skip', async (page) => {
      await page.goto(`${file}#lang=en`);
      await page.keyboard.press('Tab');
      expect(await active(page)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });
  });

  it('fits a telephone, in both languages', async () => {
    for (const language of ['ar', 'en'])
      for (const view of ['graph', 'matrix', 'timeline', 'article'])
        await visit(
          `narrow-${view}-${language}`,
          async (page) => {
            await page.goto(`${file}#lang=${language}&view=${view}&stance=states`);
            await page.waitForSelector('.header');
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
            expect(await page.locator('.header').evaluate((header) => header.clientHeight)).toBeLessThan(110);
            await screenshot(page, `narrow-${view}-${language}`);
          },
          { viewport: { width: 390, height: 800 } },
        );
  });

  it('says where only a part is shown, and where there is nothing', async () => {
    await visit('part', async (page) => {
      await page.goto(`${pageFile(partOf(WHOLE, 5001))}#lang=en`);
      expect(await page.locator('.notice').innerText()).toBe(
        'Shown are the 5 best connected of 5,001 entities.',
      );
      await page.goto(`${pageFile(EMPTY)}#lang=ar`);
      await page.waitForSelector('.empty');
      expect(await page.locator('.shown').innerText()).toBe('لا مواقف');
    });
  });
});
