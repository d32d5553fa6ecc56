import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { Store } from '../../store/index.js';
import type { Serving } from '../../view/index.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat } from '../formats.js';
import { openBrowser } from '../open-browser.js';
import { writeFiles } from '../output/write-files.js';
import { textOf } from '../parameters.js';
import { stopOnAbort } from '../stop-on-abort.js';
import { withStore } from '../with-store.js';

const LOOPBACK = '127.0.0.1';

/** As many as a browser draws without stuttering, and a layout that is there in a few seconds. */
const USUAL_LIMIT = 5_000;
const HIGHEST_LIMIT = 20_000;

const HELP = `
Examples:
  isnad view --open
  isnad view --store bolt://localhost:7687 --port 8080
  isnad view --out isnad.html

Serves the page at http://127.0.0.1:7800/, or at another free port, until Ctrl-C, to this machine alone: there is no
password. It only reads. A store in a file cannot be written to meanwhile; a change of a Neo4j graph is there when the
page is loaded again.

With --out it writes the page with all of its data, texts included, into one file that works without a server and
without network. It is private to you (mode 600) and there whole or not at all; the same graph gives the same bytes.

Of a graph with more than ${USUAL_LIMIT} actors, places and operations the best connected are drawn; the page says so.`;

export const viewCommand: CommandModule = {
  runsUntilStopped: true,

  configure(command: Command): void {
    command
      .option('--out <file>', 'write the page into a file instead of serving it')
      .option('--port <n>', 'the port to serve at (default: 7800, or one that is free)')
      .option('--host <name>', `the address to serve at; others than this machine reach any but ${LOOPBACK}`)
      .option('--limit <n>', 'how many entities are drawn at most', String(USUAL_LIMIT))
      .option('--open', 'open the page in the browser')
      .addHelpText('after', HELP);
  },

  async run(invocation: Invocation): Promise<number> {
    const { options, globals, terminal } = invocation;
    chooseFormat(globals.format, ['html']);
    const limit = numberOf('--limit', options.limit, 1, HIGHEST_LIMIT);
    const out = textOf(options.out);
    const port = options.port === undefined ? null : numberOf('--port', options.port, 1, 65_535);
    if (out === null) {
      await withStore(globals.store, { readOnly: true }, (store) => serve(store, limit, port, invocation));
      return EXIT.done;
    }
    requireNothingToServe(options);
    await withStore(globals.store, { readOnly: true }, (store) => write(store, limit, out, invocation));
    return terminal.signal.aborted ? EXIT.interrupted : EXIT.done;
  },
};

async function write(store: Store, limit: number, out: string, { terminal }: Invocation): Promise<void> {
  const { readAssets, writePage } = await import('../../view/index.js');
  const parts = await writePage(store, await readAssets(), { limit });
  await writeFiles(out, [{ name: null, parts: stopOnAbort(parts, terminal.signal) }], terminal.signal);
}

async function serve(
  store: Store,
  limit: number,
  port: number | null,
  { options, terminal }: Invocation,
): Promise<void> {
  const { readAssets, serveView } = await import('../../view/index.js');
  const host = textOf(options.host) ?? LOOPBACK;
  const tell = (error: unknown): void => terminal.error(error, { event: 'view.failed' });
  const serving = await serveView(store, await readAssets(), { limit, host, port, tell });
  try {
    announce(serving, options.open === true, { terminal });
    await aborted(terminal.signal);
  } finally {
    await serving.close();
  }
}

function announce(
  { url, isLoopback }: Serving,
  opens: boolean,
  { terminal }: Pick<Invocation, 'terminal'>,
): void {
  if (!isLoopback) {
    terminal.warn(
      'whoever reaches this machine can read the whole graph at this address, without a password.',
    );
  }
  terminal.print(`${url}\n`);
  terminal.event({ event: 'view.serving', source: url });
  terminal.note('Ctrl-C ends it.');
  if (opens) openBrowser(url, (reason) => terminal.warn(`no browser could be opened (${reason}).`));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function requireNothingToServe(options: Invocation['options']): void {
  const given = ['port', 'host', 'open'].find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new IsnadError('usage', `--${given} is for serving the page, and --out writes it into a file`, {
    hint: 'Give one of the two.',
  });
}

/** @throws IsnadError `usage` for what is no whole number in that range */
function numberOf(name: string, option: unknown, lowest: number, highest: number): number {
  const written = String(option);
  const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (value >= lowest && value <= highest) return value;
  throw new IsnadError('usage', `${name}: "${written}" does not do here`, {
    hint: `Give a whole number from ${lowest} to ${highest}.`,
  });
}
