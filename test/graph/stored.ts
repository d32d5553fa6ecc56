import { NO_JUDGEMENTS } from '../../src/graph/identity.js';
import { type GraphContext, StoredArticle, toRows } from '../../src/graph/index.js';
import { connectionsOf, type Link } from '../../src/graph/links.js';
import { relationListOf } from '../../src/graph/relation-rows.js';
import type { Extraction } from '../../src/model/extraction.js';

export const context: GraphContext = { normaliseName: (text) => text.toLowerCase() };

const FIRST_READ = '2026-01-01T00:00:00.000Z';

/** An article as a store would give it back after this extraction was its first and only one. */
export function storedAfter(extraction: Extraction): StoredArticle {
  const { article, version } = extraction;
  const rows = toRows(extraction, context, { readAt: () => FIRST_READ });
  return StoredArticle.parse({
    ...article,
    revision: 1,
    modifiedAt: version.modifiedAt,
    withdrawals: [],
    versions: [
      {
        ...version,
        id: rows.versionId,
        number: 1,
        ingestedAt: FIRST_READ,
        current: true,
        currentFrom: [FIRST_READ],
        currentUntil: [],
        readBy: [version.extractor],
        readAt: [FIRST_READ],
        relations: relationListOf(rows.relations),
      },
    ],
    positions: extraction.positions.map((position) => {
      const { STATED, ABOUT, ADDRESSED_TO, REPORTED_BY } = connectionsOf(position, NO_JUDGEMENTS);
      const readings = rows.positions.find(({ id }) => id === position.id)?.evidence ?? [];
      return {
        ...position,
        current: true,
        speakers: idsOf(STATED),
        targets: idsOf(ABOUT),
        addressees: idsOf(ADDRESSED_TO),
        reporters: idsOf(REPORTED_BY),
        judged: [],
        readings: readings.map((row) => ({ ...row, versionId: row.version })),
      };
    }),
  });
}

function idsOf(links: readonly Link[]): string[] {
  return links.map(({ entity }) => entity);
}
