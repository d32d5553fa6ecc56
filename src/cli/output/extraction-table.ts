import type { Entity } from '../../model/entity.js';
import type { Extraction } from '../../model/extraction.js';
import { cleanForDisplay } from './clean.js';
import { renderTable, type TableStyle, wrapCell } from './table.js';

/** An extraction for people: the article, who takes which position on what in which words, entities, relations. */
export function renderExtraction(extraction: Extraction, style: TableStyle): string {
  const { article, entities, positions, relations } = extraction;
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const heading = [article.title ?? article.id, article.publisher, article.publishedAt]
    .filter((part) => part !== null)
    .map((part) => wrapCell(cleanForDisplay(part), style.width).join('\n'));
  return [
    `${style.bold(heading.join('\n'))}\n`,
    section(
      `Positions (${positions.length})`,
      ['speaker', 'stance', 'about', 'date', 'words'],
      positionRows(extraction, nameOf),
      style,
    ),
    section(
      `Entities (${entities.length})`,
      ['name', 'English', 'type', 'mentions', 'id'],
      entities.map(entityRow),
      style,
    ),
    section(
      `Relations (${relations.length})`,
      ['from', 'relation', 'to', 'words'],
      relations.map(({ from, type, to, role, evidence }) => [
        nameOf(from),
        role === null ? type : `${type} (${role})`,
        nameOf(to),
        evidence.text,
      ]),
      style,
    ),
  ].join('\n');
}

function positionRows({ positions }: Extraction, nameOf: (id: string) => string): string[][] {
  return positions.map(({ speakers, stance, targets, statedOn, evidence, reportedBy }) => [
    list(speakers.map(nameOf)) + (reportedBy === null ? '' : ` (${nameOf(reportedBy)})`),
    stance,
    list(targets.map(nameOf)),
    statedOn ?? '',
    evidence.text,
  ]);
}

function entityRow({ name, nameEn, type, mentions, id }: Entity): string[] {
  return [name, nameEn ?? '', type, String(mentions.length), id];
}

function section(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  if (rows.length === 0) return `${style.bold(title)}\n`;
  const table = renderTable(
    columns.map((column) => ({
      title: column,
      align: column === 'mentions' ? ('right' as const) : ('left' as const),
    })),
    rows,
    style,
  );
  return `${style.bold(title)}\n${table}`;
}

function list(names: readonly string[]): string {
  return names.join('، ');
}
