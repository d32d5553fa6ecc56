const DAY = 86_400_000;

/** Dates on a line from 0 to 1, with marks to read them by. */
export interface Scale {
  readonly at: (date: string) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/**
 * A line of time for some dates in ISO 8601 (a date of less than a day stands at its beginning), with marks to read it
 * by: years, months or days, whichever fits.
 * @param most how many marks there is room for
 */
export function timeScale(dates: readonly string[], most: number): Scale {
  const times = dates.map((date) => Date.parse(date)).filter((time) => !Number.isNaN(time));
  if (times.length === 0) return { at: () => 0.5, ticks: [] };
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max(DAY, (last - first) * 0.04);
  const [start, span] = [first - margin, last - first + 2 * margin];
  const place = (time: number) => (time - start) / span;
  return {
    at: (date) => place(Date.parse(date)),
    ticks: marksBetween(start, start + span, most).map(({ time, label }) => ({ at: place(time), label })),
  };
}

function marksBetween(start: number, end: number, most: number): { time: number; label: string }[] {
  const years = (end - start) / (365 * DAY);
  if (years > 2) {
    const step = Math.ceil(years / most);
    return marks(start, end, (date, n) => Date.UTC(date.getUTCFullYear() + n * step, 0), 4);
  }
  if (years > 1 / 6) {
    const step = Math.ceil((years * 12) / most);
    return marks(start, end, (date, n) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n * step), 7);
  }
  const step = Math.max(1, Math.ceil((end - start) / DAY / most));
  return marks(start, end, (date, n) => Math.floor(date.getTime() / DAY) * DAY + n * step * DAY, 10);
}

/** Marks from `start` on, each `length` letters of an ISO date long. */
function marks(
  start: number,
  end: number,
  nth: (start: Date, n: number) => number,
  length: number,
): { time: number; label: string }[] {
  const found: { time: number; label: string }[] = [];
  for (let n = 0; ; n += 1) {
    const time = nth(new Date(start), n);
    if (time > end) return found;
    if (time >= start) found.push({ time, label: new Date(time).toISOString().slice(0, length) });
  }
}
