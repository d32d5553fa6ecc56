import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot, visit } from '../support/chromium.js';
import { pageHtml } from '../support/page-html.mjs';
import { HOSTILE, MANY, pageFile, WHOLE } from '../support/whole-view.js';

const EDGE = 'from=person%3Asalma&to=actor%3Anorth';
const CARD = '.position-card';

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.className || '');
}

describeWithChromium('the evidence', () => {
  const file = pageFile();

  it('is the sentence in its direction, with all that is known of it', async () => {
    await visit('evidence', async (page) => {
      await page.goto(`${file}#lang=en&${EDGE}&as=opposes`);
      const card = page.locator(CARD);
      expect(await card.count()).toBe(1);
      const sentence = card.locator('> .one-evidence blockquote');
      expect(await sentence.getAttribute('dir')).toBe('rtl');
      expect(await sentence.getAttribute('lang')).toBe('ar');
      expect(await sentence.innerText()).toBe('قالت سلمى إنها ترفض بناء السد أمس.');
      expect(await sentence.locator('mark').innerText()).toBe('إنها ترفض بناء السد');
      const text = (await card.innerText()).replace(/\s+/g, ' ');
      for (const part of [
        'Salma al-Hadidi',
        'Northland',
        'opposes · against',
        '9 February 2024',
        'Reported by Water Council',
        'Addressed to Northland',
        'On condition إذا لم يُستشر أهل الوادي',
        'خلاف على السد',
        'صحيفة النهر',
        '10 February 2024',
        'version 2',
        'in force',
        'ar/position/reporting-verb',
      ])
        expect(text).toContain(part);
      const link = card.locator('a[target=_blank]').first();
      expect(await link.getAttribute('href')).toBe('https://river.example/dam?page=1');
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await card.locator('details blockquote').isVisible()).toBe(false);
      await card.locator('details > summary').click();
      expect(await card.locator('details mark').innerText()).toBe('إنها لا تقبل بناء السد');
      expect(await card.locator('details .standing').innerText()).toBe('kept in a later version');
    });
  });

  it('is there in both directions between two entities, each stance a step away', async () => {
    await visit('evidence-both', async (page) => {
      await page.goto(`${file}#lang=ar&${EDGE}`);
      expect(await page.locator(CARD).count()).toBe(2);
      expect(await page.locator('.evidence h2').innerText()).toContain('موقفان');
      const english = page.locator('blockquote[lang=en]');
      expect(await english.getAttribute('dir')).toBe('ltr');
      await screenshot(page, 'evidence-ar');
      await page.locator('.way', { hasText: 'تأييد' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.position-card').length === 1);
      expect(page.url()).toContain('from=actor%3Anorth&to=person%3Asalma&as=supports');
      expect(await focused(page)).toBe('evidence-heading');
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('.position-card').length === 2);
    });
  });

  it('of what was withdrawn is there as of a moment before, and says what became of it', async () => {
    await visit('evidence-as-of', async (page) => {
      await page.goto(`${file}#lang=en&${EDGE}&as=warns`);
      expect(await page.locator('.evidence-gone').innerText()).toContain('let nothing of this through');
      await page.goto(`${file}#lang=en&${EDGE}&as=warns&asof=2024-03-02`);
      await page.waitForSelector(CARD);
      expect(await page.locator('.standing').innerText()).toBe('in force');
      await page.goto(`${file}#lang=ar&position=p%3Awarns`);
      await page.waitForSelector('html[lang=ar]');
      expect(await page.locator('.standing').innerText()).toBe('سُحب في النسخة 2');
    });
  });

  it('of hostile texts is text', async () => {
    await visit('evidence-hostile', async (page) => {
      const failures: string[] = [];
      page.on('pageerror', ({ message }) => failures.push(message));
      await page.goto(`${file}#lang=en&from=actor%3Ahostile&to=actor%3Anorth&as=accuses`);
      const card = page.locator(CARD);
      expect(await card.locator('mark').textContent()).toBe(HOSTILE.quote);
      expect(await card.locator('.source-title').textContent()).toBe(HOSTILE.title);
      expect(await card.locator('.name-link').first().textContent()).toBe(HOSTILE.name);
      expect(await card.locator('a[target=_blank]').count()).toBe(0);
      expect(await card.locator('img, svg, script, b').count()).toBe(0);
      expect(await page.title()).not.toBe('taken');
      const wide = await card.evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(wide).toBe(false);
      await page.goto(`${file}#lang=en&from=%3Cscript%3E&to=%00&as=x&focus=%22%3E&position=%3Cimg%3E`);
      await page.waitForFunction(() => document.querySelector('.evidence-gone') !== null);
      expect(await page.locator('.evidence').innerText()).toContain('not in the graph');
      expect(failures).toEqual([]);
    });
  });

  it('of many positions comes in pages as the reader goes on', async () => {
    await visit('evidence-many', async (page) => {
      await page.goto(`${file}#lang=en&from=actor%3Acouncil&to=actor%3Anorth&as=states`);
      await page.waitForSelector(CARD);
      expect(await page.locator('.evidence h2').innerText()).toContain(`${MANY} positions`);
      const first = await page.locator(CARD).count();
      expect(first).toBeLessThan(MANY);
      expect(await page.locator('.evidence-more').innerText()).toBe(`${MANY - first} more`);
      for (let tries = 0; (await page.locator(CARD).count()) < MANY && tries < 20; tries += 1) {
        await page.locator('.evidence-body').evaluate((body) => body.scrollTo(0, body.scrollHeight));
        await page.waitForTimeout(50);
      }
      expect(await page.locator(CARD).count()).toBe(MANY);
      expect(await page.locator('.evidence-more').count()).toBe(0);
      expect(await page.locator('.position-date').first().innerText()).toBe('28 January 2024');
    });
  });

  it('is opened at the position that the address names', async () => {
    await visit('evidence-position', async (page) => {
      await page.goto(`${file}#lang=en&from=actor%3Acouncil&to=actor%3Anorth&as=states&position=p%3Amany-00`);
      const marked = page.locator(`${CARD}[aria-current=true]`);
      await marked.waitFor();
      expect(await marked.locator('mark').innerText()).toBe('قول p:many-00');
      await expect.poll(() => marked.evaluate((card) => card.getBoundingClientRect().top)).toBeLessThan(800);
    });
  });

  it('leads into the article, and to those who are named', async () => {
    await visit('evidence-links', async (page) => {
      await page.goto(`${file}#lang=en&${EDGE}&as=opposes`);
      await page.getByRole('link', { name: 'Read in the article' }).first().click();
      await page.waitForFunction(() => location.hash.includes('view=article'));
      const query = new URLSearchParams(new URL(page.url()).hash.slice(1));
      expect([query.get('article'), query.get('version'), query.get('position')]).toEqual([
        'a:dam',
        '2',
        'p:opposes',
      ]);
      await page.goBack();
      await page.locator(CARD).getByRole('link', { name: 'Water Council' }).click();
      await page.waitForFunction(() => location.hash.includes('focus=actor%3Acouncil'));
      expect(await page.title()).toContain('Water Council');
    });
  });
});

describeWithChromium('a citation', () => {
  const file = pageFile();
  const address = `${file}#lang=en&${EDGE}&as=opposes`;
  const expected =
    '“إنها ترفض بناء السد” — Salma al-Hadidi, as reported by Water Council, 9 February 2024. ' +
    '“خلاف على السد”, صحيفة النهر, 10 February 2024, version 2. https://river.example/dam?page=1';

  /** What the clipboard has, seen by pasting it. */
  async function pasted(page: Page): Promise<string> {
    await page.locator('.search-input').focus();
    await page.keyboard.press('Control+V');
    return page.locator('.search-input').inputValue();
  }

  async function copy(page: Page): Promise<void> {
    await page.goto(address);
    await page.getByRole('button', { name: 'Copy as a citation' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.copy-outcome').first().innerText()).not.toBe('');
  }

  it('is copied by keyboard, and that is said', async () => {
    await visit('citation', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await copy(page);
      expect(await page.locator('[role=status].copy-outcome').first().innerText()).toBe('Copied.');
      expect(await pasted(page)).toBe(expected);
    });
  });

  it('is copied where the browser has no clipboard for pages', async () => {
    await visit('citation-fallback', async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await copy(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy as a citation');
      expect(await pasted(page)).toBe(expected);
    });
  });

  it('is there to be copied by hand where the browser refuses', async () => {
    await visit('citation-refused', async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.execCommand = () => false;
      });
      await copy(page);
      expect(await page.locator('.copy-text').inputValue()).toBe(expected);
    });
  });
});

describeWithChromium('the panel of evidence', () => {
  const file = pageFile();

  it('takes the focus, closes by Escape, and gives the focus back', async () => {
    await visit('evidence-focus', async (page) => {
      await page.goto(`${file}#lang=en`);
      await page.getByRole('button', { name: 'Matrix' }).focus();
      await page.evaluate((edge) => location.assign(`#lang=en&${edge}`), EDGE);
      await expect.poll(() => focused(page)).toBe('evidence-heading');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.evidence').count()).toBe(0);
      expect(page.url()).not.toContain('from=');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Matrix');
    });
  });

  it('covers a telephone’s screen, folds to show the article, and can be closed', async () => {
    await visit(
      'evidence-narrow',
      async (page) => {
        await page.goto(`${file}#lang=ar&${EDGE}`);
        const main = page.locator('main');
        expect(await main.evaluate((element: HTMLElement) => element.inert)).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await screenshot(page, 'evidence-ar-narrow');
        await page.getByRole('link', { name: 'القراءة في المقال' }).first().click();
        await page.waitForSelector('.evidence-folded');
        expect(await main.evaluate((element: HTMLElement) => element.inert)).toBe(false);
        expect(await page.locator('.evidence-body').isVisible()).toBe(false);
        await page.getByRole('button', { name: 'عرض', exact: true }).click();
        expect(await page.locator('.evidence-body').isVisible()).toBe(true);
        await page.getByRole('button', { name: 'إغلاق الشواهد' }).click();
        expect(await page.locator('.evidence').count()).toBe(0);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });
});

describeWithChromium('the focus', () => {
  const file = pageFile();

  it('stays where another view is chosen, and goes to the view from a link in the evidence', async () => {
    await visit('evidence-focus-view', async (page) => {
      await page.goto(`${file}#lang=en&${EDGE}&as=opposes`);
      await page.waitForSelector(CARD);
      await page.getByRole('button', { name: 'Matrix' }).press('Enter');
      await page.waitForFunction(() => location.hash.includes('view=matrix'));
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Matrix');
      await page.getByRole('link', { name: 'Read in the article' }).first().press('Enter');
      await page.waitForFunction(() => document.querySelector('main')?.contains(document.activeElement));
    });
  });
});

describeWithChromium('served evidence', () => {
  it('that cannot be had says why, and is asked for again', async () => {
    let failing = true;
    const asked: string[] = [];
    const html = pageHtml(null);
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (url.pathname === '/') return response.setHeader('content-type', 'text/html').end(html);
      response.setHeader('content-type', 'application/json');
      if (url.pathname === '/api/overview') return response.end(JSON.stringify(WHOLE.overview));
      if (url.pathname !== '/api/positions') return response.writeHead(404).end();
      asked.push(url.search);
      if (failing) {
        const error = { code: 'store-locked', message: 'The store is in use.', hint: 'Close the other one.' };
        return response.writeHead(503).end(JSON.stringify({ error }));
      }
      const ids = url.searchParams.getAll('id');
      return response.end(JSON.stringify(WHOLE.positions.filter(({ id }) => ids.includes(id))));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await visit('evidence-failed', async (page) => {
        await page.goto(`http://127.0.0.1:${port}/#lang=en&from=actor%3Acouncil&to=actor%3Anorth&as=states`);
        const alert = page.locator('.failed[role=alert]');
        await alert.waitFor();
        expect(await alert.innerText()).toContain('The store is in use. Close the other one.');
        failing = false;
        await alert.getByRole('button', { name: 'Try again' }).click();
        await page.waitForSelector(CARD);
        expect(new URLSearchParams(asked.at(-1)).getAll('id').length).toBeLessThanOrEqual(200);
      });
    } finally {
      server.close();
    }
  });
});
