import { compareText } from '../model/compare-text.js';

interface Read {
  readonly versionId: string;
  readonly rank: number;
  readonly startOffset: number;
}

/**
 * Versions by number, readings of a position by version and rank, positions by where they stand in the last text that
 * states them. Ids are hashes, and decide only between equals.
 */
export function orderReadings<
  Version extends { readonly id: string; readonly number: number },
  Reading extends Read,
  Position extends { readonly id: string; readonly readings: readonly Reading[] },
>(article: {
  readonly versions: readonly Version[];
  readonly positions: readonly (Position & { readonly readings: readonly Reading[] })[];
}): { versions: Version[]; positions: (Position & { readings: Reading[] })[] } {
  const versions = [...article.versions].sort((a, b) => a.number - b.number);
  const number = new Map(versions.map((version) => [version.id, version.number]));
  const numberOf = ({ versionId }: Read): number => number.get(versionId) ?? 0;
  const positions = article.positions.map((position) => ({
    ...position,
    readings: [...position.readings].sort((a, b) => numberOf(a) - numberOf(b) || a.rank - b.rank),
  }));
  const start = (position: { readonly readings: readonly Read[] }): number =>
    position.readings.at(-1)?.startOffset ?? 0;
  positions.sort((a, b) => start(a) - start(b) || compareText(a.id, b.id));
  return { versions, positions };
}
