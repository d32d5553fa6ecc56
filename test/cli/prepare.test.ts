import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtractionItem, IngestItem } from '../../src/cli/batch/item.js';
import { type Fingerprints, Preparation } from '../../src/cli/batch/prepare.js';
import { StoreHandle } from '../../src/cli/with-store.js';
import { IsnadError } from '../../src/errors.js';
import { ingest } from '../../src/ingest.js';
import { normaliseName } from '../../src/language/normalise.js';
import type { Extraction } from '../../src/model/extraction.js';
import { createContext, extract, fingerprintOf } from '../../src/pipeline.js';

const context = createContext();

function extractionOf(id: string, text: string): Extraction {
  const unknown = { url: null, title: null, publisher: null, author: null, language: null };
  const article = {
    id,
    ...unknown,
    publishedAt: '2016-11-06',
    publishedAtFrom: null,
    publishedAtReasons: [],
  };
  return extract({ article, text, modifiedAt: null }, context);
}

const AGAINST = extractionOf('one', 'أعلنت تركيا أنها ترفض التدخل في روسيا.');
const FOR = extractionOf('one', 'أعلنت تركيا أنها تؤيد التدخل في روسيا.');

function itemOf(extraction: Extraction): ExtractionItem {
  const { article, version } = extraction;
  return {
    kind: 'extraction',
    source: article.id,
    article: article.id,
    extract: () => extraction,
    input: { article, text: version.text, modifiedAt: null },
  };
}

const fingerprints: Fingerprints = async (inputs) => inputs.map((input) => fingerprintOf(input, context));

async function* listed(items: readonly IngestItem[]): AsyncIterable<IngestItem> {
  yield* items;
}

describe('inputs that are prepared ahead', () => {
  let folder: string;
  let handle: StoreHandle;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-prepare-'));
    handle = new StoreHandle(
      { uri: join(folder, 'store.grafeo'), credentials: async () => ({}) },
      { readOnly: false },
    );
    await ingest(AGAINST, await handle.open(), { normaliseName });
  });
  afterEach(async () => {
    await handle.close();
    rmSync(folder, { recursive: true });
  });

  const kindsOf = async (
    items: readonly Extraction[],
    { settled }: { settled: boolean },
  ): Promise<string[]> => {
    const threads = settled ? 1 : 4;
    const preparation = new Preparation(handle, { threads, batch: 4, reextract: false, fingerprints });
    const kinds: string[] = [];
    for await (const prepared of preparation.prepareAll(listed(items.map(itemOf)))) {
      kinds.push(prepared.kind);
      if (prepared.kind === 'extraction')
        await ingest(prepared.extraction, await handle.open(), { normaliseName });
      if (settled) preparation.settle(prepared.item);
    }
    return kinds;
  };

  it('are found to be in force without being read', async () => {
    expect(
      await kindsOf([AGAINST, extractionOf('two', 'قالت مصر إنها ترفض ذلك.'), AGAINST], { settled: true }),
    ).toEqual(['known', 'extraction', 'known']);
  });

  it('are asked for together, and told in their order, each with what is its own', async () => {
    const groups: string[][] = [];
    const counting: Fingerprints = async (inputs) => {
      groups.push(inputs.map(({ article }) => article.id));
      return (await fingerprints(inputs)).map((found, at) =>
        inputs[at]?.article.id === 'odd' ? new IsnadError('language', 'odd: nobody can read it') : found,
      );
    };
    const options = { threads: 2, batch: 4, reextract: false, fingerprints: counting };
    const items: IngestItem[] = [
      itemOf(AGAINST),
      { kind: 'failure', source: 'gone.txt', error: new IsnadError('input', 'gone.txt: no such file') },
      itemOf(extractionOf('odd', 'قالت مصر إنها ترفض ذلك.')),
      itemOf(extractionOf('two', 'قالت مصر إنها ترفض ذلك.')),
      itemOf(extractionOf('three', 'قالت مصر إنها ترفض ذلك.')),
    ];
    const told: string[] = [];
    for await (const { item, kind } of new Preparation(handle, options).prepareAll(listed(items)))
      told.push(`${item.source} ${kind}`);
    expect(told).toEqual([
      'one known',
      'gone.txt failure',
      'odd failure',
      'two extraction',
      'three extraction',
    ]);
    expect(groups).toEqual([['one', 'odd', 'two'], ['three']]);
  });

  it('open no store where none of them can be read', async () => {
    const uri = join(folder, 'none.grafeo');
    const unopened = new StoreHandle({ uri, credentials: async () => ({}) }, { readOnly: false });
    const failing: Fingerprints = async (inputs) => inputs.map(() => new IsnadError('language', 'unknown'));
    const options = { threads: 2, batch: 4, reextract: false, fingerprints: failing };
    for await (const { kind } of new Preparation(unopened, options).prepareAll(
      listed([itemOf(AGAINST), itemOf(FOR)]),
    ))
      expect(kind).toBe('failure');
    await unopened.close();
    expect(existsSync(uri)).toBe(false);
  });

  it('are not judged by a store that an earlier version of the article is still on its way into', async () => {
    // Text that is in force now, and will not be when its turn comes.
    expect(await kindsOf([FOR, AGAINST], { settled: false })).toEqual(['extraction', 'extraction']);
  });
});
