/** A column's need: `natural` shows every cell on one line, `least` is what it cannot go below. */
export interface ColumnNeed {
  readonly natural: number;
  readonly least: number;
}

/**
 * Shares `available` columns of a terminal: every column gets what it needs as long as there is room; else all give way
 * in proportion to their need, so that their cells wrap into about as many lines, and none goes below its least. Null
 * where not even that fits.
 */
export function shareWidth(needs: readonly ColumnNeed[], available: number): number[] | null {
  if (sum(needs.map(({ least }) => least)) > available) return null;
  const scaled = (share: number): number[] =>
    needs.map(({ natural, least }) => Math.max(least, Math.floor(natural * share)));
  if (sum(scaled(1)) <= available) return scaled(1);
  let low = 0;
  let high = 1;
  // Twenty halvings tell widths apart that differ by one column in a million.
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (sum(scaled(middle)) <= available) low = middle;
    else high = middle;
  }
  const widths = scaled(low);
  // What rounding left over goes to the widest, which has the most to wrap.
  const widest = needs.reduce(
    (best, { natural }, index) => (natural > (needs[best]?.natural ?? 0) ? index : best),
    0,
  );
  return widths.map((width, index) => (index === widest ? width + available - sum(widths) : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
