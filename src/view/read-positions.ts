import { sentenceAround } from '../ask/index.js';
import { IsnadError } from '../errors.js';
import { compareText } from '../model/compare-text.js';
import type { Store } from '../store/index.js';
import { inPages } from './pages.js';
import { type EvidenceRow, PositionDetailRow, VersionRow } from './rows.js';
import { runView } from './run-view.js';
import type { Named, PositionDetail, ViewEvidence } from './wire.js';

/**
 * All that is told of some positions, with the sentences that state them.
 * @returns those that the store has, each once, in the order of `ids`
 * @throws IsnadError `store-damaged` for what does not fit its text
 */
export async function readPositions(store: Store, ids: readonly string[]): Promise<PositionDetail[]> {
  const details = new Map<string, PositionDetail>();
  const wanted = [...new Set(ids)];
  for (const page of inPages(wanted)) {
    const rows = await runView(store, 'position-details', page, PositionDetailRow);
    const versions = await readVersions(store, rows);
    for (const row of rows) details.set(row.id, detailOf(row, versions));
  }
  return wanted.flatMap((id) => details.get(id) ?? []);
}

type Versions = ReadonlyMap<string, VersionRow>;

/** Each text once, however many positions rest on it. */
async function readVersions(store: Store, rows: readonly PositionDetailRow[]): Promise<Versions> {
  const ids = new Set(rows.flatMap(({ evidence }) => evidence.map(({ version }) => version)));
  const versions = new Map<string, VersionRow>();
  for (const page of inPages([...ids].sort(compareText))) {
    for (const row of await runView(store, 'versions', page, VersionRow)) versions.set(row.id, row);
  }
  return versions;
}

function detailOf(row: PositionDetailRow, versions: Versions): PositionDetail {
  const { id, stance, topic, condition, statedOn, current, evidence } = row;
  return {
    ...{ id, stance, topic, condition, statedOn, current },
    speakers: inOrder(row.speakers),
    targets: inOrder(row.targets),
    addressees: inOrder(row.addressees),
    reportedBy: inOrder(row.reportedBy),
    evidence: evidence.flatMap((one) => evidenceOf(one, versions.get(one.version), id)).sort(latestFirst),
  };
}

function inOrder(entities: readonly Named[]): Named[] {
  return [...entities].sort((a, b) => compareText(a.id, b.id));
}

function evidenceOf(row: EvidenceRow, found: VersionRow | undefined, position: string): ViewEvidence[] {
  if (found === undefined) return []; // purged since the positions were read
  const { article, title, publisher, url, publishedAt, language, number, current, text } = found;
  const { startOffset: start, endOffset: end, rule, readAt: from, supersededAt: until } = row;
  return [
    {
      ...{ article, title, publisher, url, publishedAt, language, version: number, current },
      ...{ start, end, ...sentenceOf(text, start, end, position), rule, from, until },
    },
  ];
}

function sentenceOf(text: string, start: number, end: number, position: string) {
  try {
    return sentenceAround(text, start, end);
  } catch (cause) {
    throw new IsnadError('store-damaged', `The evidence of ${position} does not fit its text.`, {
      hint: '`isnad check` lists what does not fit; ingest the article again.',
      cause,
    });
  }
}

function latestFirst(a: ViewEvidence, b: ViewEvidence): number {
  return (
    compareText(a.article, b.article) ||
    b.version - a.version ||
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.from, b.from)
  );
}
