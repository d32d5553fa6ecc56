import { readFile } from 'node:fs/promises';
import { IsnadError } from '../errors.js';

/** What the page is made of, each as one text. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** Where the build puts them: seen from `src` in the checkout and from `dist` in the package alike. */
const FOLDER = new URL('../../dist/page/', import.meta.url);

/** @throws IsnadError `internal` where the page has not been built */
export async function readAssets(folder = FOLDER): Promise<PageAssets> {
  try {
    const [script, style] = await Promise.all(
      ['page.js', 'page.css'].map((name) => readFile(new URL(name, folder), 'utf8')),
    );
    return { script: script ?? '', style: style ?? '' };
  } catch (cause) {
    throw new IsnadError('internal', 'The page is not there: it has not been built.', {
      hint: 'In a checkout, run: npm run build',
      cause,
    });
  }
}
