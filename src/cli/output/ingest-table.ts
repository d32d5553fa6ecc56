import type { ArticleReport } from '../../graph/index.js';
import { cleanForDisplay } from './clean.js';
import { isolateLine } from './direction.js';
import { renderTable, type TableStyle } from './table.js';

/** One input's outcome: its line in the table, and what programs get. */
export interface IngestRow {
  readonly label: string;
  readonly status: ArticleReport['status'] | 'failed';
  readonly report: ArticleReport | null;
  /** Stances that changed, such as `Turkey → SDF: supports → opposes`. */
  readonly changes: readonly string[];
  /** The text is in force, as an extractor or gazetteer of before has read it. */
  readonly isOlderReading: boolean;
  readonly output: Readonly<Record<string, unknown>>;
}

const KINDS = ['added', 'kept', 'revised', 'restored', 'retired'] as const;

/** `nameOf` gives the display names of the entities whose ids the report has. */
export function toIngestRow(
  report: ArticleReport,
  source: string,
  nameOf: (id: string) => string,
  isOlderReading = false,
): IngestRow {
  // Each side is isolated by itself: an arrow inside right-to-left text would point from the target to the speaker.
  const list = (ids: readonly string[]): string =>
    isolateLine(cleanForDisplay(ids.map(nameOf).join(', ')), true);
  const changes = report.stanceChanges.map(({ speakers, targets, from, to }) => {
    const about = targets.length === 0 ? '' : ` → ${list(targets)}`;
    return `${list(speakers)}${about}: ${from} → ${to}`;
  });
  const label = report.title ?? report.article;
  return { label, status: report.status, report, changes, isOlderReading, output: { source, ...report } };
}

/** Article by article: its status, the number of its version and of its positions by outcome; then the totals. */
export function renderIngest(
  rows: readonly IngestRow[],
  { dryRun, style }: { readonly dryRun: boolean; readonly style: TableStyle },
): string {
  const columns = [
    { title: 'article' },
    { title: 'status' },
    { title: 'version', align: 'right' as const },
    ...KINDS.map((title) => ({ title, align: 'right' as const })),
  ];
  const cells = rows.map(({ label, status, report }) => [
    label,
    status,
    report === null ? '' : String(report.version.number),
    ...KINDS.map((kind) => (report === null ? '' : String(report.positions[kind].length))),
  ]);
  return `${renderTable(columns, cells, style)}\n${renderTotals(rows, dryRun)}${renderStanceChanges(rows)}`;
}

/** For a run that ends before its last article: what it did until then, and how to go on. */
export function describeStop(rows: readonly IngestRow[], dryRun: boolean): string {
  const done = rows.length === 0 ? 'before the first article' : `after ${totalOf(rows)}`;
  const stored = rows.some(({ status }) => status !== 'failed');
  if (dryRun || !stored) return `Stopped ${done}. Nothing was written.`;
  return `Stopped ${done}. Each is stored whole; the same command goes on from here, and finds them unchanged.`;
}

function totalOf(rows: readonly IngestRow[]): string {
  const statuses = countBy(rows.map(({ status }) => status));
  return `${rows.length} ${rows.length === 1 ? 'article' : 'articles'}: ${statuses}`;
}

function renderTotals(rows: readonly IngestRow[], dryRun: boolean): string {
  const positions = KINDS.map((kind) => {
    const count = rows.reduce((sum, { report }) => sum + (report?.positions[kind].length ?? 0), 0);
    return count === 0 ? null : `${count} ${kind}`;
  }).filter((part) => part !== null);
  const done = positions.length === 0 ? 'No position is touched.' : `Positions: ${positions.join(', ')}.`;
  const older = rows.filter(({ isOlderReading }) => isOlderReading).length;
  const again =
    older === 0 ? '' : `\n${older} of them read by an earlier extractor: --reextract reads them anew.`;
  return `${totalOf(rows)}. ${done}${dryRun ? ' Nothing was written (--dry-run).' : ''}${again}\n`;
}

function renderStanceChanges(rows: readonly IngestRow[]): string {
  const changes = rows.flatMap((row) => row.changes);
  const lines = changes.map((change) => `  ${change}\n`);
  return lines.length === 0 ? '' : `Changed stances:\n${lines.join('')}`;
}

function countBy(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${count} ${value}`).join(', ');
}
