import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtractionItem } from '../../src/cli/batch/item.js';
import { Preparation } from '../../src/cli/batch/prepare.js';
import { StoreHandle } from '../../src/cli/with-store.js';
import { ingest } from '../../src/ingest.js';
import { normaliseName } from '../../src/language/normalise.js';
import type { Extraction } from '../../src/model/extraction.js';
import { createContext, extract } from '../../src/pipeline.js';

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
    fingerprint: async () => version,
  };
}

async function* listed(items: readonly ExtractionItem[]): AsyncIterable<ExtractionItem> {
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
    const preparation = new Preparation(handle, { threads: settled ? 1 : 4, batch: 4, reextract: false });
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

  it('are not judged by a store that an earlier version of the article is still on its way into', async () => {
    // Text that is in force now, and will not be when its turn comes.
    expect(await kindsOf([FOR, AGAINST], { settled: false })).toEqual(['extraction', 'extraction']);
  });
});
