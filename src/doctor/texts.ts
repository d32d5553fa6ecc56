import { type Finding, ok, warning } from './finding.js';

/** How many of the texts in force an extractor has read. */
export interface TextsReadBy {
  readonly extractor: string;
  readonly texts: number;
}

/** Whether what is stored was read by the present extractor. @param present what it calls itself, for each language */
export function judgeTexts(read: readonly TextsReadBy[], present: readonly string[]): Finding {
  const total = sumOf(read);
  const others = read.filter(({ extractor }) => !present.includes(extractor));
  const again = 'isnad ingest --reextract <source> reads them anew.';
  if (others.length === 0) return ok('texts', `${total} in force, all read by the present extractor`);
  const sameButData = others.every(({ extractor }) =>
    present.some((each) => withoutData(each) === withoutData(extractor)),
  );
  const by = others.map(({ extractor, texts }) => `${texts} by ${extractor}`).join(', ');
  const found = `${sumOf(others)} of ${total} in force were read ${sameButData ? 'with another gazetteer' : 'by another extractor'}: ${by}`;
  return warning('texts', found, sameButData ? `Give the same --gazetteer, or: ${again}` : again);
}

function sumOf(read: readonly TextsReadBy[]): number {
  return read.reduce((sum, { texts }) => sum + texts, 0);
}

/** `isnad/0.1.0+ar.3+gazetteer` without the version of the gazetteer. */
function withoutData(extractor: string): string {
  return extractor.split('+').slice(0, 2).join('+');
}
