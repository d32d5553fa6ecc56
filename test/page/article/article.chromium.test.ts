import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeWithChromium, screenshot } from '../../support/chromium.js';
import { seriousFindings } from '../axe.js';
import { TELEPHONE, visitPage } from '../document.js';
import { FIXTURE } from '../fixture.js';

const state = async (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const article = (id: string, more = '') => `view=article&article=${encodeURIComponent(id)}${more}`;
const open = (
  name: string,
  address: string,
  look: (page: Page) => Promise<void>,
  options?: Parameters<typeof visitPage>[4],
) =>
  visitPage(
    name,
    FIXTURE,
    address,
    async (page) => {
      await page.waitForSelector('.article-text p, .article-pair p, .articles');
      await look(page);
    },
    options,
  );

describeWithChromium('choosing an article', () => {
  it('lists all of them with what one knows them by, the latest first', async () => {
    await open('articles', 'lang=en&view=article', async (page) => {
      const items = await page.locator('.articles li').allInnerTexts();
      expect(items).toHaveLength(4);
      expect(items[0]).toMatch(/Layla Haddad drops the plan\s+Harbour Post\s+20 June 2024\s+2 positions/);
      expect(items[2]).toMatch(/3 positions\s+2 versions/);
      expect(items[3]).toContain('withdrawn');
      await screenshot(page, 'articles-en');
    });
  });

  it('finds one by what is typed, and opens it with the keyboard', async () => {
    await open('articles-search', 'lang=ar&view=article', async (page) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('تَوسيع');
      await expect.poll(() => page.locator('.articles li').count()).toBe(1);
      expect(await page.locator('.articles-count').innerText()).toBe('مقال واحد');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.article-text');
      expect((await state(page)).get('article')).toBe('news:port');
      await page.getByRole('button', { name: 'كل المقالات' }).click();
      await page.waitForSelector('.articles');
      expect((await state(page)).get('article')).toBeNull();
    });
  });

  it('says so where nothing is found, and sets apart what the filter lets through', async () => {
    await open('articles-filter', 'lang=en&view=article&stance=accuses', async (page) => {
      expect(await page.locator('.articles h2').allInnerTexts()).toEqual([
        'Let through by the filter',
        'All others',
      ]);
      expect(await page.locator('.articles-list').first().locator('li').count()).toBe(1);
      await page.getByRole('searchbox').fill('nothing of the kind');
      await expect
        .poll(() => page.locator('.articles-count').innerText())
        .toBe('No article has these words.');
    });
  });
});

describeWithChromium('an article', () => {
  it('is the whole text of its version in force, in its direction, letter for letter', async () => {
    await open('article-text', `lang=en&${article('news:port')}`, async (page) => {
      const paragraphs = page.locator('.article-text p');
      const text = (await paragraphs.evaluateAll((all) => all.map(({ innerHTML }) => innerHTML))).map(
        (html) => html.replace(/<button.*?<\/button>/g, '').replace(/<[^>]*>/g, ''),
      );
      expect(`${text.join('\n')}\n`).toBe(FIXTURE.articles[0]?.versions[1]?.text);
      expect(await paragraphs.first().getAttribute('dir')).toBe('rtl');
      expect(await paragraphs.first().getAttribute('lang')).toBe('ar');
      expect(await page.locator('.article-head h2').innerText()).toBe('حزب السهل يؤيد توسيع مرفأ النخيل');
      expect(await page.getByRole('link', { name: 'At its publisher' }).getAttribute('href')).toBe(
        'https://news.example/port',
      );
      await screenshot(page, 'article-en');
    });
  });

  it('leads from a name to it in the graph, by mouse and by Enter, and says whose it is', async () => {
    await open('article-name', `lang=en&${article('news:port')}`, async (page) => {
      const name = page.locator('.article-text a', { hasText: 'مرفأ النخيل' }).first();
      expect(await name.getAttribute('title')).toMatch(/Palm Port.*\(Place\)/);
      await name.click();
      await expect.poll(async () => (await state(page)).get('focus')).toBe('place:port');
      expect((await state(page)).get('view')).toBeNull();
      await page.goBack();
      await page.waitForSelector('.article-text');
      await page.locator('.article-text a', { hasText: 'حلف الشمال' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await state(page)).get('focus')).toBe('actor:alliance');
    });
  });

  it('opens the evidence from the words, from their number and from the list, and shows all three', async () => {
    await open('article-position', `lang=en&${article('news:port')}`, async (page) => {
      await page.locator('.article-stated', { hasText: 'إنه يؤيد' }).click();
      await expect.poll(async () => (await state(page)).get('position')).toBe('p:backs');
      const pressed = page.locator('.article-positions [aria-pressed=true]');
      expect(await pressed.innerText()).toMatch(/Plain Party\s+supports \(for\): Palm Port/);
      expect(await page.locator('.evidence').innerText()).toContain('Plain Party');
      expect(await page.locator('.article-stated.is-chosen').first().innerText()).toContain('قال');
      await page
        .getByRole('button', { name: /^Position 3: .*Northern Alliance.*accuses.*Mountain/ })
        .press('Enter');
      await expect.poll(async () => (await state(page)).get('position')).toBe('p:blames');
      await page.locator('.article-positions button').nth(1).press('Enter');
      await expect.poll(async () => (await state(page)).get('position')).toBe('p:plan');
      expect(await page.locator('.article-marker[aria-pressed=true]').innerText()).toBe('2');
    });
  });

  it('marks sentences that lie in each other, and gives one after the other where they do', async () => {
    await open('article-nested', `lang=en&${article('news:dawn')}`, async (page) => {
      const inner = page.locator('.article-stated.is-shared').first();
      expect(await inner.innerText()).toContain('وحذرت');
      await inner.click();
      await expect.poll(async () => (await state(page)).get('position')).toBe('p:warns');
      await inner.click();
      await expect.poll(async () => (await state(page)).get('position')).toBe('p:starts');
      const outer = page.locator('.article-stated:not(.is-shared)', { hasText: 'أعلنت' });
      expect(await outer.getAttribute('class')).toContain('is-chosen');
    });
  });

  it('does not open anything for words that are selected to be copied', async () => {
    await open('article-select', `lang=en&${article('news:english')}`, async (page) => {
      const box = await page.locator('.article-stated', { hasText: 'said on Wednesday' }).boundingBox();
      if (box === null) throw new Error('not drawn');
      await page.mouse.move(box.x + 5, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 10, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
      expect(await page.evaluate('String(getSelection()).length')).toBeGreaterThan(5);
      expect((await state(page)).get('position')).toBeNull();
    });
  });
});

describeWithChromium('coming to an article', () => {
  it('from the evidence brings the sentence into sight, focuses it and says so', async () => {
    const small = { viewport: { width: 1100, height: 420 } };
    await open(
      'article-arrival',
      'lang=en&from=actor:alliance&to=actor:brigades&as=accuses&view=article',
      async (page) => {
        await page.getByRole('link', { name: 'Read in the article' }).click();
        const mark = page.locator('.article-marker[aria-pressed=true]');
        await mark.waitFor();
        expect((await state(page)).get('position')).toBe('p:blames');
        const [box, frame] = [await mark.boundingBox(), await page.locator('#content').boundingBox()];
        if (box === null || frame === null) throw new Error('not drawn');
        expect(box.y).toBeGreaterThanOrEqual(frame.y);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
        await expect
          .poll(() => page.getByRole('status').allInnerTexts())
          .toContainEqual(expect.stringContaining('Shown in the text: '));
        expect(await page.locator('.article-marker:focus').count()).toBe(1);
      },
      small,
    );
  });

  it('with a position of another version shows that one, or the way to it', async () => {
    await open('article-implied', 'lang=en&view=article&position=p:urges', async (page) => {
      expect(await page.getByLabel('Version').inputValue()).toBe('1');
      await page.getByLabel('Version').selectOption('2');
      expect(await page.locator('.article-absent').innerText()).toContain('does not state the position');
      await page.getByRole('button', { name: 'Show version 1' }).click();
      await page.locator('.article-marker[aria-pressed=true]').waitFor();
    });
  });

  it('that the page does not have says so, and leads to the others', async () => {
    await visitPage('article-none', FIXTURE, `lang=en&${article('news:nowhere')}`, async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('news:nowhere');
      await page.getByRole('button', { name: 'All articles' }).click();
      await page.waitForSelector('.articles');
    });
  });

  it('and going from it to the graph shows the graph of this article, of an earlier version as it was', async () => {
    await open(
      'article-graph',
      `lang=en&${article('news:port', '&version=1')}&stance=denies`,
      async (page) => {
        await page.getByRole('button', { name: 'Show in the graph' }).click();
        const query = await state(page);
        expect([query.get('view'), query.getAll('in'), query.get('stance')]).toEqual([
          null,
          ['news:port'],
          null,
        ]);
        expect(query.get('asof')).toBe('2024-03-01T08:00:00.000Z');
      },
    );
  });
});

describeWithChromium('a hostile article', () => {
  it('is shown as text, runs nothing, leads nowhere and makes nothing wider', async () => {
    for (const [language, size] of [
      ['ar', {}],
      ['en', TELEPHONE],
    ] as const) {
      await open(
        `article-hostile-${language}`,
        `lang=${language}&${article('news:dawn')}`,
        async (page) => {
          expect(await page.locator('.article-text').innerText()).toContain(
            '<script>document.title="taken"</script>',
          );
          expect(await page.title()).not.toBe('taken');
          expect(await page.locator('#content img, #content b').count()).toBe(0);
          expect(await page.getByRole('link', { name: /publisher|الناشر/ }).count()).toBe(0);
          const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect(wide).toBeLessThanOrEqual(0);
          const main = await page.locator('#content').evaluate((main) => main.scrollWidth - main.clientWidth);
          expect(main).toBeLessThanOrEqual(0);
          await screenshot(page, `article-hostile-${language}`);
        },
        size,
      );
    }
  });
});

describeWithChromium('the article, as axe-core and the eye see it', () => {
  const looks = [
    ['ar-light', 'lang=ar', {}],
    ['en-dark', 'lang=en', { colorScheme: 'dark' as const }],
    ['ar-dark-telephone', 'lang=ar', { ...TELEPHONE, colorScheme: 'dark' as const }],
    ['en-light-telephone', 'lang=en', TELEPHONE],
  ] as const;
  it.each(looks)('%s', async (name, language, options) => {
    for (const [part, address] of [
      ['articles', 'view=article'],
      ['article', article('news:port', '&position=p:plan')],
      ['versions', article('news:port', '&version=1&beside=2')],
    ] as const) {
      await open(
        `${part}-${name}`,
        `${language}&${address}`,
        async (page) => {
          await screenshot(page, `${part}-${name}`);
          expect(await seriousFindings(page)).toEqual([]);
        },
        options,
      );
    }
  });
});
