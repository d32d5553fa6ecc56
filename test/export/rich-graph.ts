import type { ExportFormat } from '../../src/export/index.js';
import { exportGraph, type GraphRecord, loadGraph } from '../../src/export/index.js';
import { carryOut, decideDifferent, decideSame, decideSplit } from '../../src/identity/index.js';
import { ingest } from '../../src/ingest.js';
import type { Store } from '../../src/store/index.js';
import { purgeArticle, retractArticle } from '../../src/withdraw.js';
import { extractionOf, type Said, type Who, WORLD } from '../support/extraction.js';

/** Text that means something to JSON, Cypher, XML, HTML, a spreadsheet, a terminal, or whoever draws a line. */
export const HOSTILE = [
  `"'\\ \\' \\u0027}) DETACH DELETE n // \\U0027 \\\\u0027 \`\${x}\``,
  '</script> ]]> <!-- & &amp; <?x?>\r\n\ttab; ; \n:clear\n',
  '\u0000\u0001\u001b[2J\u007f\u009b31m\u0085\u2028\u2029',
  '\u202e\u2067عكس\u2069\u200f\u061c 🕊️ \ufeff\ufffe',
].join(' ');
export const FORMULA = `=HYPERLINK("http://example.org","نص")`;

const ODD_ID = `urn:"odd' \\u0027 🕊 Ａ </id>`;

const firstDay: Said = {
  text: 'رفض أكار مشاركة القوات في معركة الرقة.',
  claims: [
    {
      speakers: ['akar'],
      stance: 'opposes',
      targets: ['sdf', 'raqqa'],
      addressees: ['usa'],
      reportedBy: 'turkey',
      topic: HOSTILE,
      statedOn: '2016-10-11',
    },
  ],
};
const formula: Said = {
  text: 'أعلن مجلس السلم تأييد درع الفرات بشرط.',
  claims: [
    { speakers: ['council'], stance: 'supports', targets: ['shield'], topic: FORMULA, condition: '-1+@SUM' },
    { speakers: ['council'], stance: 'announces', topic: '\tخطوة' },
  ],
};
const facts: Said = {
  text: 'التقى أكار دانفورد في الرقة.',
  claims: [{ speakers: ['akar', 'dunford'], stance: 'discusses', targets: ['raqqa'] }],
  facts: [
    { type: 'MET', from: 'akar', to: 'dunford', place: 'raqqa', date: '2016-11-06' },
    { type: 'HOLDS_ROLE', from: 'dunford', to: 'usa', role: FORMULA },
  ],
};
const dunford: Said = {
  text: 'رفض دانفورد مشاركة القوات.',
  claims: [{ speakers: ['dunford'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-20' }],
};
const reworded: Said = { ...firstDay, text: 'أعلن أكار رفضه مشاركة القوات في معركة الرقة.' };

const entities = {
  raqqa: { latitude: 36, longitude: -39.25, geonamesId: 172955, kind: 'city', aliases: ['+الرقة', HOSTILE] },
  council: { name: `@${HOSTILE}`, nameEn: null },
};

/** What was read as an article's next text: it changes, adds and takes away. */
export const nextVersion = extractionOf(ODD_ID, [reworded, dunford, facts], {
  title: FORMULA,
  publishedAt: '2016-11-07T10:00:00Z',
  entities,
});

function clockFrom(day: number): () => Date {
  let next = day;
  return () => {
    next += 1;
    return new Date(Date.UTC(2026, 0, next));
  };
}

const normaliseName = (text: string): string => text;
const named = (who: Who) => ({ id: WORLD[who].id, type: WORLD[who].type, name: WORLD[who].name });

/** Fills a store with everything that a graph may have: history, withdrawals, a purge, judgements of each kind. */
export async function fillStore(store: Store): Promise<void> {
  const now = clockFrom(1);
  const put = (extraction: Parameters<typeof ingest>[0]) => ingest(extraction, store, { normaliseName, now });
  const made = () => ({ reason: HOSTILE, by: null, at: now().toISOString() });
  const options = { title: FORMULA, publishedAt: '2016-11-06', entities };
  await put(extractionOf(ODD_ID, [firstDay, formula], options));
  await put(extractionOf(ODD_ID, [{ ...firstDay, claims: [] }, formula, facts], options));
  await put(extractionOf('b', [dunford, facts], { title: 'ب', extractor: 'test/1', entities }));
  const readAgain = extractionOf('b', [{ ...dunford, claims: [] }, facts], { extractor: 'test/2', entities });
  await ingest(readAgain, store, { normaliseName, now, reextract: true });
  await put(extractionOf('c', [dunford, formula], { entities }));
  await put(extractionOf('d', [formula], { title: '-2+3', entities }));
  await put(extractionOf('f', [firstDay, dunford], { title: HOSTILE, publishedAt: '2016-11-09', entities }));
  await retractArticle(store, 'c', { reason: HOSTILE, now });
  await purgeArticle(store, 'd', { reason: 'أمر', by: 'M. Haddad', now });
  const judge = (decide: Parameters<typeof carryOut>[1]) => carryOut(store, decide, { normaliseName });
  await judge((known) => decideSame(known, named('akar'), named('dunford'), made()));
  await judge((known) => decideDifferent(known, named('sdf'), named('council'), made()));
  await judge((known) => decideSplit(known, named('usa'), named('turkey'), [ODD_ID], made()));
}

/** A later life of the graph, the same after every filling. */
export async function liveOn(store: Store): Promise<void> {
  const now = clockFrom(100);
  await ingest(nextVersion, store, { normaliseName, now });
  await ingest(extractionOf('e', [firstDay, dunford], { title: 'هـ' }), store, { normaliseName, now });
}

/** The files of an export, each as a text. */
export async function filesOf(store: Store, format: ExportFormat, notes: string[] = []): Promise<string[]> {
  const texts: string[] = [];
  for (const { parts } of await exportGraph(store, format, (note) => notes.push(note))) {
    let text = '';
    for await (const part of parts) text += part;
    texts.push(text);
  }
  return texts;
}

/** An export as the text of its files, one after the other. */
export async function textOf(store: Store, format: ExportFormat, notes: string[] = []): Promise<string> {
  return (await filesOf(store, format, notes)).join('');
}

/** The lines of an export as `loadGraph` takes them. */
export async function* recordsOf(text: string): AsyncGenerator<GraphRecord> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line !== '') yield { source: `line ${index + 1}`, value: JSON.parse(line) };
  }
}

export async function loadText(store: Store, text: string): Promise<void> {
  await loadGraph(store, recordsOf(text));
}
