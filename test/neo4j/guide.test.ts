import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { guidePage, savedQueries, serveGuide } from '../../scripts/neo4j-guide.mjs';
import { postConnectCommand } from './browser-style.mjs';
import { CONTENT_SECURITY_POLICY } from './home.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the saved queries', () => {
  it('have a title in both languages, a line on what is drawn, and one on each parameter', () => {
    for (const { title, titleAr, description, parameters } of savedQueries()) {
      expect(title).toMatch(/^[A-Z][\w ,']+$/);
      expect(titleAr).toMatch(/^[\p{Script=Arabic}\p{Mark} ]+$/u);
      expect(description.length).toBeGreaterThan(0);
      for (const name of parameters) expect(description.slice(1).join(' ')).toContain(name);
    }
  });

  it('keep what Browser would not run or would cut', () => {
    for (const { text } of savedQueries()) {
      expect(text).not.toContain(';'); // a second statement
      expect(text).not.toMatch(/\bnull$/); // Browser ignores a click on that
      expect(text).toMatch(/LIMIT 250$/);
    }
  });
});

describe('their page', () => {
  /** What Browser takes for event handlers and removes. */
  const HANDLER = /(\s+(on[^\s=]+)[^\s=]*\s*=\s*("[^"]*"|'[^']*'|[\w\-.:]+\s*))/i;

  it('says every query, whole, with an input for each parameter', () => {
    const page = guidePage();
    const shown = [...page.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)].map(([, html]) =>
      String(html)
        .replace(/<\/?span[^>]*>/g, '')
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    );
    expect(shown).toEqual(savedQueries().map(({ text }) => text));
    const inputs = [...page.matchAll(/value-for="([^"]+)"/g)].map(([, key]) => key);
    expect(inputs).toEqual([...page.matchAll(/value-key="([^"]+)"/g)].map(([, key]) => key));
    expect(inputs).toHaveLength(savedQueries().flatMap(({ parameters }) => parameters).length);
    expect(page).not.toMatch(HANDLER);
  });

  it('is served to a page of another port, with the colours beside it', async () => {
    const { url, stop } = await serveGuide(0);
    onTestFinished(stop);
    const guide = await fetch(url);
    expect(guide.headers.get('access-control-allow-origin')).toBe('*');
    expect(await guide.text()).toBe(guidePage());
    const colours = await (await fetch(`${url}colours`)).text();
    for (const word of ['مع', 'ضد', 'person', 'operation']) expect(colours).toContain(word);
    expect(colours).not.toMatch(/undefined/);
    expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(204);
  });
});

describe('docker-compose.yml', () => {
  it('has what `npm run neo4j` has: the style, the saved queries, the content security policy', async () => {
    const compose = await readFile(join(ROOT, 'docker-compose.yml'), 'utf8');
    const lines = compose.split('\n').map((line) => line.trim());
    expect(lines).toContain(await postConnectCommand('http://127.0.0.1:7475/'));
    expect(lines).toContain(CONTENT_SECURITY_POLICY);
    expect(lines).toContain("command: ['node', '/isnad/scripts/neo4j-guide.mjs', '7475', '0.0.0.0']");
    const mounted = [...compose.matchAll(/^ +- \.\/([\w/]+):\/isnad\/([\w/]+):ro$/gm)];
    expect(mounted.map(([, from]) => from)).toEqual(mounted.map(([, , to]) => to));
    expect(mounted.map(([, from]) => from)).toEqual(['cypher', 'scripts', 'test/neo4j']);
  });

  it('opens ports to this machine alone', async () => {
    const compose = await readFile(join(ROOT, 'docker-compose.yml'), 'utf8');
    const ports = [...compose.matchAll(/^ +- '([\d.:]+)'$/gm)].map(([, port]) => port);
    expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:7475:7475']);
  });
});
