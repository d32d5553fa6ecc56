import { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { IngestResult } from '../../ingest.js';
import type { Article } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { Invocation } from '../command.js';
import { failureOfInput } from '../exit-code.js';
import type { About } from '../messages.js';
import { normaliseName } from '../normalise-name.js';
import { type IngestRow, toIngestRow } from '../output/ingest-table.js';
import { OUTCOMES } from '../output/tally.js';
import { errorFields } from '../report-error.js';
import { conceal } from '../secrets.js';
import type { StoreHandle } from '../with-store.js';
import type { IngestItem } from './item.js';
import type { Prepared } from './prepare.js';

interface StoreSettings {
  readonly dryRun: boolean;
  readonly reextract: boolean;
}

/** An input that has been dealt with, and what is to be told of it. */
interface Stored {
  readonly item: IngestItem;
  readonly row: IngestRow;
}

/**
 * Stores some inputs in their order, in as few transactions as can be; one that fails on its own account is told, handed
 * to `keep`, and a row too.
 * @throws IsnadError for a store that cannot be used; what was yielded until then is dealt with
 */
export async function* storeAll(
  group: readonly Prepared[],
  handle: StoreHandle,
  settings: StoreSettings,
  terminal: Invocation['terminal'],
  keep: (item: IngestItem, error: IsnadError) => Promise<void> = async () => {},
): AsyncGenerator<Stored> {
  const extractions = group.flatMap((next) => (next.kind === 'extraction' ? [next.extraction] : []));
  const results = ingestInto(handle, extractions, settings);
  const begun = performance.now();
  for (const next of group) {
    const { item } = next;
    const telling: Telling = { terminal, about: aboutOf(item), begun: begun - next.milliseconds };
    try {
      yield { item, row: await rowOf(next, results, telling) };
    } catch (error) {
      const failure = failureOfInput(error);
      const milliseconds = performance.now() - telling.begun;
      const failed = { event: 'article.failed', status: 'failed', milliseconds } as const;
      terminal.error(failure, { ...telling.about, ...failed });
      await keep(item, failure);
      yield { item, row: failedRow(item.source, failure) };
    }
  }
}

type Subject = Pick<About, 'source' | 'article'>;

/** To whom an article is told, and what is known of it before it is stored. */
interface Telling {
  readonly terminal: Invocation['terminal'];
  readonly about: Subject;
  readonly begun: number;
}

function aboutOf(item: IngestItem): Subject {
  return { source: item.source, article: item.kind === 'extraction' ? item.article : undefined };
}

async function rowOf(
  next: Prepared,
  results: AsyncIterator<IngestResult>,
  { terminal, about, begun }: Telling,
): Promise<IngestRow> {
  const { source } = next.item;
  if (next.kind === 'failure') throw next.error;
  if (next.kind === 'known') {
    terminal.event({ ...about, ...storedOf(next.report, begun) });
    return toIngestRow(next.report, source, (id) => id, next.isOlderReading);
  }
  const { value } = await results.next();
  if (value.error !== null) throw value.error;
  const { report } = value;
  terminal.event({ ...about, ...storedOf(report, begun) });
  warnAbout(next.extraction.article, report, terminal);
  return toIngestRow(report, source, (id) => report.names[id] ?? id);
}

/** The results of the extractions, one each; nothing is opened before the first is asked for. */
async function* ingestInto(
  handle: StoreHandle,
  extractions: readonly Extraction[],
  { dryRun, reextract }: StoreSettings,
): AsyncGenerator<IngestResult, never> {
  const { ingestBatch } = await import('../../ingest.js');
  const options = { normaliseName: await normaliseName(), dryRun, reextract };
  yield* ingestBatch(extractions, await handle.open(), options);
  throw new IsnadError('internal', 'There are fewer results than articles.');
}

/** What became of an article, for a log. */
function storedOf({ status, version, positions }: ArticleReport, begun: number): About {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, positions[outcome].length]));
  const event = status === 'unchanged' ? 'article.unchanged' : 'article.stored';
  return { event, version: version.id, status, counts, milliseconds: performance.now() - begun };
}

function failedRow(source: string, error: IsnadError): IngestRow {
  return {
    label: source,
    status: 'failed',
    report: null,
    changes: [],
    isOlderReading: false,
    output: { source: conceal(source), status: 'failed', error: errorFields(error) },
  };
}

/** What a person should know of an article before trusting its dates. */
export function warnAbout(
  article: Article,
  report: ArticleReport | null,
  terminal: Invocation['terminal'],
): void {
  const name = article.title ?? article.id;
  const reasons = article.publishedAtReasons.join(' ');
  const about: About = { event: 'article.warning', article: article.id, version: report?.version.id };
  if (article.publishedAt === null) {
    const message = 'no publication date: give it with --published';
    terminal.warn(`${name}: no publication date. ${reasons} Give it with --published.`, {
      ...about,
      message,
    });
  } else if (article.publishedAtFrom === 'deduced') {
    const message = `the publication date ${article.publishedAt} is deduced`;
    terminal.warn(`${name}: ${message}. ${reasons}`, { ...about, message });
  }
  if (report !== null && report.clockBehind !== null) {
    const message = `the clock of this machine is before ${report.clockBehind}, when the article was last updated`;
    terminal.warn(`${name}: ${message}. The update counts as a millisecond after that. Set the clock.`, {
      ...about,
      message,
    });
  }
  if (report !== null && report.sameTextAs.length > 0) {
    const message = `the same text is stored as ${report.sameTextAs.join(', ')}`;
    terminal.warn(`${name}: ${message}`, { ...about, message });
  }
}
