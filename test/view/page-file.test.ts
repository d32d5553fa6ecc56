import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest.js';
import {
  type PageAssets,
  readArticle,
  readAssets,
  readOverview,
  readPositions,
  type WholeView,
  writePage,
} from '../../src/view/index.js';
import type { TestStore } from '../ingest/contract.js';
import { makeFolder } from '../source/files.js';
import { describeWithChromium, visit } from '../support/chromium.js';
import { extractionOf } from '../support/extraction.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { fillHostile, HOSTILE } from './hostile.js';

const LIMIT = 5_000;
const ASSETS: PageAssets = { script: 'document.title = "ran";\n', style: 'body { color: navy }\n' };

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

function elementsOf(page: string, name: 'script' | 'style'): string[] {
  return [...page.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}\\s*>`, 'gi'))].map(
    ([, content = '']) => content,
  );
}

const dataOf = (page: string): WholeView => JSON.parse(elementsOf(page, 'script')[0] ?? '');
const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page as a file', () => {
  let test: TestStore;
  let page: string;
  const write = async (assets = ASSETS): Promise<string> =>
    textOf(await writePage(test.store, assets, { limit: LIMIT }));
  beforeAll(async () => {
    test = await openEmbeddedForTest();
    await fillHostile(test.store);
    page = await write();
  });
  afterAll(() => test.close());

  it('has all that the server would give', async () => {
    const { overview, positions, articles } = dataOf(page);
    expect(overview).toEqual(await readOverview(test.store, { limit: LIMIT }));
    const ids = overview.positions.map(({ id }) => id);
    expect(positions).toEqual(await readPositions(test.store, ids));
    expect(articles).toEqual([await readArticle(test.store, overview.articles[0]?.id ?? '')]);
    expect(articles[0]?.versions[0]?.text).toContain(HOSTILE);
    expect(positions[0]?.evidence[0]?.quote).toContain(HOSTILE);
  });

  it('has the same bytes for the same graph', async () => {
    expect(await write()).toBe(page);
  });

  it('lets no text of the graph end its element, begin one, or turn a line around', () => {
    const tags = [...page.matchAll(/<[/!a-z][^>]*>/gi)].map(([tag]) => tag.slice(0, 12));
    expect(tags.filter((tag) => /^<\/?script/i.test(tag))).toHaveLength(4);
    const data = elementsOf(page, 'script')[0] ?? '';
    expect(data).not.toMatch(/[<>&\u202a-\u202e\u2066-\u2069\u2028\u2029\p{Surrogate}]/u);
  });

  it('lets run what it brings, by hash, and nothing else', () => {
    const [, script = ''] = elementsOf(page, 'script');
    const [style = ''] = elementsOf(page, 'style');
    expect([script, style]).toEqual([ASSETS.script, ASSETS.style]);
    expect(policyOf(page).split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      'img-src data: blob:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('says its encoding before anything else, and loads nothing', () => {
    expect(page.slice(0, 200)).toContain('<meta charset="utf-8">');
    const outside = page.replace(elementsOf(page, 'script')[0] ?? '', '');
    expect(outside).not.toMatch(/(?:src|href)\s*=\s*["']?(?!data:)[^\s"'>]/i);
  });

  it('can have any script and style that can stand in a document', async () => {
    const odd = await write({
      script: 'a = "<!--<script>";\r\nb = 1;',
      style: 'p::before { content: "<!--" }',
    });
    const [, script = ''] = elementsOf(odd, 'script');
    expect(script).toBe('a = "\\x3c!--<script>";\nb = 1;');
    expect(policyOf(odd)).toContain(hashOf(script));
    await expect(write({ ...ASSETS, script: 'a = "</SCRIPT >"' })).rejects.toMatchObject({
      code: 'internal',
    });
    await expect(write({ ...ASSETS, style: 'p { content: "</style>" }' })).rejects.toMatchObject({
      code: 'internal',
    });
  });

  it('is no file when somebody writes to the graph meanwhile', async () => {
    const parts = (await writePage(test.store, ASSETS, { limit: LIMIT }))[Symbol.asyncIterator]();
    await parts.next();
    const more = extractionOf('later', [{ text: 'نص.', mentions: ['usa'] }]);
    await ingest(more, test.store, { normaliseName: (name) => name });
    const rest = async (): Promise<void> => {
      while ((await parts.next()).done === false);
    };
    await expect(rest()).rejects.toMatchObject({ code: 'store-query' });
  });

  it('is under 2 MB before data, built as it is', async () => {
    const { script, style } = await readAssets();
    expect(Buffer.byteLength(script) + Buffer.byteLength(style)).toBeLessThan(2_000_000);
    expect(Buffer.byteLength(script)).toBeGreaterThan(1_000);
  });

  it('says how to build it where it is not', async () => {
    await expect(readAssets(new URL('file:///nowhere/'))).rejects.toMatchObject({
      hint: 'In a checkout, run: npm run build',
    });
  });
});

describeWithChromium('the page as a file in Chromium', () => {
  it('runs from file:// with hostile data inside, asks nobody and breaks no policy', async () => {
    const test = await openEmbeddedForTest();
    const folder = makeFolder({});
    await fillHostile(test.store);
    writeFileSync(
      join(folder, 'isnad.html'),
      await textOf(await writePage(test.store, await readAssets(), { limit: LIMIT })),
    );
    await test.close();
    await visit('page-file', async (page) => {
      const [asked, said]: [string[], string[]] = [[], []];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const address = pathToFileURL(join(folder, 'isnad.html')).href;
      await page.goto(address);
      await page.waitForSelector('#page h1');
      expect(await page.title()).not.toBe('taken');
      expect(said).toEqual([]);
      expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    });
  });
});
