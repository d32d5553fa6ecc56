import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { escapeControls } from '../model/safe-json.js';
import { EXIT } from './exit-code.js';
import type { About, EventName, LogLevel, Messages } from './messages.js';
import { errorFields, stackOf } from './report-error.js';
import { conceal } from './secrets.js';

interface JsonLogOptions {
  readonly level: LogLevel;
  /** With an error, where in the program it arose. */
  readonly debug: boolean;
}

/** A log of JSON objects, one a line, each with the run's own id. The logger is loaded here, when there is a log. */
export async function openJsonLog(
  stream: NodeJS.WritableStream,
  { level, debug }: JsonLogOptions,
): Promise<Messages> {
  const { pino } = await import('pino');
  const logger = pino(
    {
      level,
      base: { run: randomUUID() },
      messageKey: 'message',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // A terminal may be what shows the log.
    { write: (line: string) => stream.write(escapeControls(line)) },
  );
  return new JsonLog(logger, debug);
}

class JsonLog implements Messages {
  readonly isWatched = false;
  readonly #logger: Logger;
  readonly #debug: boolean;
  readonly #begun = performance.now();
  #counts: Readonly<Record<string, number>> | undefined;

  constructor(logger: Logger, debug: boolean) {
    this.#logger = logger;
    this.#debug = debug;
  }

  begin(command: string, version: string): void {
    this.#logger.info({ event: 'run.begun' satisfies EventName, command, isnad: version });
  }

  end(exitCode: number): void {
    const status = exitCode === EXIT.done ? 'done' : exitCode === EXIT.interrupted ? 'interrupted' : 'failed';
    const ms = Math.round(performance.now() - this.#begun);
    this.#logger.info({ event: 'run.ended' satisfies EventName, status, exitCode, counts: this.#counts, ms });
  }

  count(counts: Readonly<Record<string, number>>): void {
    this.#counts = counts;
  }

  event(about: About): void {
    this.#logger.info(fieldsOf(about));
  }

  note(text: string, about: About = { event: 'note' }): void {
    this.#logger.info({ ...fieldsOf(about), message: conceal(about.message ?? text) });
  }

  warn(text: string, about: About = { event: 'warning' }): void {
    this.#logger.warn({ ...fieldsOf(about), message: conceal(about.message ?? text) });
  }

  progress(text: string): void {
    this.#logger.debug({ event: 'progress' satisfies EventName, message: conceal(text) });
  }

  error(error: unknown, about: About = { event: 'error' }): void {
    const stack = this.#debug ? { stack: stackOf(error) } : {};
    this.#logger.error({ ...fieldsOf(about), error: { ...errorFields(error), ...stack } });
  }

  clear(): void {}
}

function fieldsOf({ event, article, version, source, status, counts, milliseconds }: About): object {
  return {
    event,
    article,
    version,
    source: source === undefined ? undefined : conceal(source),
    status,
    counts,
    ms: milliseconds === undefined ? undefined : Math.round(milliseconds),
  };
}
