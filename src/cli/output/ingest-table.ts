import type { ArticleReport } from '../../graph/index.js';
import { cleanForDisplay } from './clean.js';
import { isolateLine } from './direction.js';
import { renderTable, type TableStyle } from './table.js';
import { type Done, OUTCOMES, type Tally } from './tally.js';

/** One input's outcome: its line in the table, and what programs get. */
export interface IngestRow extends Done {
  readonly label: string;
  /** Stances that changed, such as `Turkey → SDF: supports → opposes`. */
  readonly changes: readonly string[];
  readonly output: Readonly<Record<string, unknown>>;
}

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

/** Article by article: its status, the number of its version and of its positions by outcome; then changed stances. */
export function renderRows(rows: readonly IngestRow[], style: TableStyle): string {
  const columns = [
    { title: 'article' },
    { title: 'status' },
    { title: 'version', align: 'right' as const },
    ...OUTCOMES.map((title) => ({ title, align: 'right' as const })),
  ];
  const cells = rows.map(({ label, status, report }) => [
    label,
    status,
    report === null ? '' : String(report.version.number),
    ...OUTCOMES.map((outcome) => (report === null ? '' : String(report.positions[outcome].length))),
  ]);
  return renderTable(columns, cells, style);
}

export function renderStanceChanges(rows: readonly IngestRow[]): string {
  const lines = rows.flatMap((row) => row.changes).map((change) => `  ${change}\n`);
  return lines.length === 0 ? '' : `Changed stances:\n${lines.join('')}`;
}

export function renderTotals(tally: Tally, dryRun: boolean): string {
  const positions = OUTCOMES.flatMap((outcome) => {
    const count = tally.positions[outcome] ?? 0;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const done = positions.length === 0 ? 'No position is touched.' : `Positions: ${positions.join(', ')}.`;
  const older = tally.olderReadings;
  const again =
    older === 0 ? '' : `\n${older} of them read by an earlier extractor: --reextract reads them anew.`;
  return `${totalOf(tally)}. ${done}${dryRun ? ' Nothing was written (--dry-run).' : ''}${again}\n`;
}

/** For a run that ends before its last article: what it did until then, and how to go on. */
export function describeStop(tally: Tally, dryRun: boolean): string {
  const done = tally.articles === 0 ? 'before the first article' : `after ${totalOf(tally)}`;
  const stored = tally.articles > (tally.statuses.failed ?? 0);
  if (dryRun || !stored) return `Stopped ${done}. Nothing was written.`;
  return `Stopped ${done}. Each is stored whole; the same command goes on from here, and finds them unchanged.`;
}

function totalOf({ articles, statuses }: Tally): string {
  const counts = Object.entries(statuses).map(([status, count]) => `${count} ${status}`);
  return `${articles} ${articles === 1 ? 'article' : 'articles'}: ${counts.join(', ')}`;
}
