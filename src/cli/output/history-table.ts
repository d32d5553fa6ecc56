import type { VersionOutcome, VersionSummary } from '../../graph/index.js';
import type { ArticleDiff, ArticleHistory } from '../../history.js';
import { cleanForDisplay } from './clean.js';
import { isolateLine } from './direction.js';
import { readable } from './moment.js';
import { renderTable, type TableStyle, wrapCell } from './table.js';
import { renderWordRuns } from './word-runs.js';

const OUTCOMES: readonly VersionOutcome[] = ['added', 'kept', 'revised', 'restored', 'retired'];

/** The versions of an article for people, each with what it changed, and the withdrawals. */
export function renderHistory(history: ArticleHistory, style: TableStyle): string {
  const columns = [
    { title: 'version', align: 'right' as const },
    { title: 'in force' },
    { title: 'modified' },
    ...OUTCOMES.map((title) => ({ title, align: 'right' as const })),
  ];
  const rows = history.versions.map((version) => [
    String(version.number),
    inForce(version),
    version.modifiedAt === null ? '' : readable(version.modifiedAt),
    ...OUTCOMES.map((outcome) => String(version.changes[outcome])),
  ]);
  const readAgain = history.versions.flatMap(({ number, readings }) =>
    readings
      .slice(1)
      .map(({ extractor, at }) => `Version ${number} was read again ${readable(at)} by ${extractor}`),
  );
  const withdrawals = history.withdrawals.map(
    ({ at, reason, by }) => `Withdrawn ${readable(at)}${by === null ? '' : ` by ${by}`}: ${reason}`,
  );
  const notes = [...readAgain, ...withdrawals].map((line) => `${cleanForDisplay(line)}\n`);
  const heading = headingOf(history.title ?? history.article, style);
  return `${heading}\n${renderTable(columns, rows, style)}${notes.join('')}`;
}

function inForce({ inForce: spans }: VersionSummary): string {
  if (spans.length === 0) return 'never: it arrived late';
  return spans
    .map(({ from, until }) => `${readable(from)} – ${until === null ? 'now' : readable(until)}`)
    .join('; ');
}

/** Two versions for people: what was added, revised, restored and retired; with `all`, also what was kept. */
export function renderDiff(diff: ArticleDiff, all: boolean, style: TableStyle): string {
  const nameOf = (id: string): string => diff.names[id] ?? id;
  const list = (ids: readonly string[]): string => ids.map(nameOf).join('، ');
  const shown = diff.positions.filter(({ outcome }) => all || outcome !== 'kept');
  const rows = shown.map(({ outcome, speakers, stance, targets, words, quoteAfter, quoteBefore }) => [
    outcome,
    list(speakers),
    stance,
    list(targets),
    words.length > 0 ? renderWordRuns(words) : (quoteAfter ?? quoteBefore ?? ''),
  ]);
  const columns = ['change', 'speaker', 'stance', 'about', 'words'].map((title) => ({ title }));
  const kept = diff.positions.length - shown.length;
  const changes = diff.stanceChanges.map(({ speakers, targets, from, to }) => {
    const side = (ids: readonly string[]) => isolateLine(cleanForDisplay(ids.map(nameOf).join(', ')), true);
    return `  ${side(speakers)}${targets.length === 0 ? '' : ` → ${side(targets)}`}: ${from} → ${to}\n`;
  });
  return [
    `${headingOf(diff.title ?? diff.article, style)}\n`,
    `Version ${diff.from} → ${diff.to}\n`,
    rows.length === 0 ? 'No position differs.\n' : renderTable(columns, rows, style),
    kept === 0 ? '' : `${kept} kept as they were (--all shows them).\n`,
    changes.length === 0 ? '' : `Changed stances:\n${changes.join('')}`,
  ].join('');
}

function headingOf(title: string, style: TableStyle): string {
  return style.bold(wrapCell(cleanForDisplay(title), style.width).join('\n'));
}
