import { Command, CommanderError, Option, type OptionValues } from 'commander';
import { IsnadError } from '../errors.js';
import type { CommandModule, GlobalOptions } from './command.js';
import { COMMANDS } from './commands/index.js';
import { readCredentials } from './credentials.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { LOG_LEVELS, type Messages } from './messages.js';
import { cleanForDisplay } from './output/clean.js';
import { PlainMessages } from './plain-messages.js';
import { readVersion } from './read-version.js';
import { Terminal, type TerminalStreams } from './terminal.js';
import type { StoreAddress } from './with-store.js';

export const DEFAULT_STORE = './isnad.grafeo';

export interface Surroundings {
  readonly streams: TerminalStreams;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const HELP_AFTER = `
Examples:
  isnad ingest article.txt --url https://example.org/news/1 --published 2016-11-06
  isnad ask positions-of --param actor=تركيا
  isnad extract article.txt --format json | isnad load -

The store is a file in the working directory (${DEFAULT_STORE}) unless --store or ISNAD_STORE says otherwise:
a path, or a Neo4j server as neo4j://host:7687 or bolt://host:7687, with NEO4J_USERNAME, NEO4J_PASSWORD (or
NEO4J_PASSWORD_FILE, a file that holds it) and NEO4J_DATABASE from the environment.

Results go to standard output, progress and warnings to standard error; --log json is for programs.
Exit code: 0 all is done, 1 an input failed, 2 wrong usage, 3 the store cannot be used.`;

/** What a call of the program has come to. */
interface Call {
  exitCode: number;
  /** How the command was called wrongly, in commander's words. */
  wrongUsage: IsnadError | null;
  /** Where goes what is told beside the result; null before the options are known. */
  messages: Messages | null;
}

/** Runs the command line and returns the exit code; nothing is thrown. `words` are the arguments after the script. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const call: Call = { exitCode: EXIT.done, wrongUsage: null, messages: null };
  const program = createProgram(surroundings, call);
  try {
    await program.parseAsync(expandHelp(words), { from: 'user' });
  } catch (error) {
    const told = error instanceof CommanderError ? call.wrongUsage : error;
    call.exitCode = surroundings.signal.aborted ? EXIT.interrupted : codeOf(error);
    if (told !== null) {
      call.messages ??= await openMessages(program.opts(), surroundings);
      call.messages.error(told, { event: 'run.failed' });
    }
  }
  call.messages?.end(call.exitCode);
  return call.exitCode;
}

function codeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return exitCodeOf(error);
  // The help that was asked for is no error.
  return error.exitCode === 0 ? EXIT.done : EXIT.usage;
}

function createProgram(surroundings: Surroundings, call: Call): Command {
  const { streams, environment } = surroundings;
  const program = new Command('isnad')
    .description('Builds a knowledge graph out of news: who takes which position on what, on whose word.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false, subcommandTerm: termOf })
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text) => {
        call.wrongUsage = wrongUsage(text);
      },
    })
    .exitOverride()
    .addHelpText('after', HELP_AFTER);
  addGlobalOptions(program, environment);
  for (const entry of COMMANDS) program.command(entry.name).description(entry.summary);
  program.hook('preSubcommand', async (_, command) => {
    const entry = COMMANDS.find(({ name }) => name === command.name());
    if (entry !== undefined) attach(command, await entry.load(), surroundings, call);
  });
  return program;
}

function addGlobalOptions(program: Command, environment: Surroundings['environment']): void {
  const store = environment.ISNAD_STORE ?? '';
  program
    .addOption(
      // What the environment says may hold a password by mistake: the help does not show it.
      store === ''
        ? new Option('--store <uri>', 'where the graph is').default(DEFAULT_STORE)
        : new Option('--store <uri>', 'where the graph is').default(store, 'what ISNAD_STORE says'),
    )
    .addOption(new Option('--format <name>', 'how to print the result; each command lists its own'))
    .addOption(new Option('--quiet', 'no progress, no warnings'))
    .addOption(new Option('--debug', 'with an error, print where in the program it arose'))
    .addOption(
      new Option('--log <form>', 'progress, warnings and errors for people, or as JSON, one object a line')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--log-level <name>', 'the least that a JSON log has')
        .choices([...LOG_LEVELS])
        .default('info'),
    )
    .addOption(new Option('--no-color', 'no colours (also NO_COLOR)'));
}

/** Gives a command its arguments and help when it is called, so that no command pays for the others. */
function attach(command: Command, module: CommandModule, surroundings: Surroundings, call: Call): void {
  module.configure(command);
  command.action(async () => {
    const { streams, environment, signal } = surroundings;
    const all = command.optsWithGlobals();
    const messages = await openMessages(all, surroundings);
    call.messages = messages;
    messages.begin(command.name(), readVersion());
    const color = all.color !== false && (environment.NO_COLOR ?? '') === '';
    const [quiet, debug] = [all.quiet === true, all.debug === true];
    const terminal = new Terminal(streams, { color, quiet, debug, signal, messages });
    const globals: GlobalOptions = {
      store: storeAddress(String(all.store), environment, terminal),
      format: typeof all.format === 'string' ? all.format : null,
      debug,
      quiet,
    };
    const code = await module.run({ operands: command.args, options: command.opts(), globals, terminal });
    call.exitCode = signal.aborted && module.runsUntilStopped !== true ? EXIT.interrupted : code;
  });
}

/** The log that was asked for. Its logger is loaded for it alone. */
async function openMessages(
  { log, logLevel, quiet, debug }: OptionValues,
  { streams }: Surroundings,
): Promise<Messages> {
  const options = { quiet: quiet === true, debug: debug === true };
  if (log !== 'json') return new PlainMessages(streams.stderr, options);
  const { openJsonLog } = await import('./json-log.js');
  const asked = LOG_LEVELS.find((level) => level === logLevel) ?? 'info';
  return openJsonLog(streams.stderr, { level: options.quiet ? 'error' : asked, debug: options.debug });
}

/** The store with the credentials of the environment. A long run opens it many times, and is warned once. */
function storeAddress(
  uri: string,
  environment: Surroundings['environment'],
  terminal: Terminal,
): StoreAddress {
  const told = new Set<string>();
  const warn = (text: string): void => {
    if (!told.has(text)) terminal.warn(text, { event: 'store.warning' });
    told.add(text);
  };
  return { uri, toString: () => uri, credentials: () => readCredentials(environment, warn) };
}

/** `isnad help ask` is `isnad ask --help`, which knows the command's options. */
function expandHelp(words: readonly string[]): string[] {
  const [first, second] = words;
  if (first !== 'help') return [...words];
  return second === undefined ? ['--help'] : [second, '--help'];
}

function termOf(command: Command): string {
  const entry = COMMANDS.find(({ name }) => name === command.name());
  return entry === undefined ? command.name() : `${entry.name} ${entry.synopsis}`;
}

/** Commander's own messages ("error: unknown option '--x'\n(Did you mean --y?)") in the form of all others. */
function wrongUsage(text: string): IsnadError {
  const message = text.replace(/^error: /, '').replace(/\n\((Did you mean [^()]*)\)/, '. $1');
  return new IsnadError('usage', cleanForDisplay(message), {
    hint: 'See: isnad --help, isnad help <command>',
  });
}
