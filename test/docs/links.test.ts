import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { loadQueries } from '../../src/ask/index.js';
import { filesBelow, ROOT } from '../support/architecture/source-file.js';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...['docs', 'data', 'cypher'].flatMap((folder) => filesBelow(folder, '.md')),
];

/** What npm runs by its own name. */
const OWN_NAMES = new Set(['ci', 'start', 'test', 'install']);

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** The targets of a page's links that lead nowhere in the checkout. */
function findBrokenLinks(path: string): string[] {
  const links = [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const leadsTo = file === '' ? path : normalize(join(dirname(path), file));
    if (!existsSync(join(ROOT, leadsTo))) return true;
    if (anchor === undefined || !leadsTo.endsWith('.md')) return false;
    const headings = [...textOf(leadsTo).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      anchorOf(heading),
    );
    return !headings.includes(anchor);
  });
}

describe('every page', () => {
  it.each(PAGES)('%s has links that lead somewhere', (path) => {
    expect(findBrokenLinks(path)).toEqual([]);
  });

  it.each(PAGES)('%s names npm scripts that exist', (path) => {
    const named = [...textOf(path).matchAll(/(?:`|&& |^)npm (?:run )?([a-z0-9:-]+)/gm)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in manifest.scripts) && !OWN_NAMES.has(name))).toEqual([]);
  });

  it.each(PAGES)('%s names files of the checkout that are there', (path) => {
    const named = [...textOf(path).matchAll(/`((?:src|test|cypher|data|scripts|docs)\/[\w./-]+)`/g)];
    const missing = named.map(([, name = '']) => name).filter((name) => !existsSync(join(ROOT, name)));
    expect(missing).toEqual([]);
  });
});

describe('the questions', () => {
  it('that the README names exist', async () => {
    const known = (await loadQueries()).map(({ name }) => name);
    const named = [...textOf('README.md').matchAll(/isnad ask ([a-z-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the decisions', () => {
  it.each(readdirSync(join(ROOT, 'docs/decisions')))('%s is dated, in its name and in its text', (name) => {
    const date = /^(\d{4}-\d{2}-\d{2})-[a-z0-9-]+\.md$/.exec(name)?.[1];
    expect(date).toBeDefined();
    expect(textOf(`docs/decisions/${name}`)).toMatch(new RegExp(`^# .+\\n\\n${date}\\n`));
  });
});
