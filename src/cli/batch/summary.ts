import { safeJson } from '../output/clean.js';
import type { Tally } from '../output/tally.js';
import { writeFiles } from '../output/write-files.js';
import { type ErrorFields, errorFields } from '../report-error.js';

interface Outcome {
  readonly tally: Tally;
  readonly begun: Date;
  /** What ended the run before its last input. */
  readonly ending: unknown;
  readonly aborted: boolean;
}

/** Writes what became of a run, for the program that started it. */
export async function writeSummary(path: string, { tally, begun, ending, aborted }: Outcome): Promise<void> {
  const ended = new Date();
  // A clock that was set back meanwhile would make it less than nothing.
  const seconds = Math.max(0, ended.getTime() - begun.getTime()) / 1_000;
  const { articles, statuses, positions, olderReadings } = tally;
  const summary = {
    complete: ending === null && !aborted,
    error: ending === null ? null : describe(errorFields(ending)),
    begunAt: begun.toISOString(),
    endedAt: ended.toISOString(),
    seconds,
    articles,
    articlesPerSecond: seconds === 0 ? null : Math.round((articles / seconds) * 10) / 10,
    statuses,
    positions,
    olderReadings,
  };
  const parts = (async function* () {
    yield `${safeJson(summary, 2)}\n`;
  })();
  // A run that was stopped has a summary too.
  await writeFiles(path, [{ name: null, parts }], new AbortController().signal);
}

function describe({ code, message }: ErrorFields): { readonly code: string; readonly message: string } {
  return { code, message };
}
