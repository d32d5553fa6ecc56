import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { IsnadError } from '../errors.js';
import type { CommandModule, GlobalOptions } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, exitCodeOf } from './exit-code.js';
import { cleanForDisplay } from './output/clean.js';
import { errorLine } from './report-error.js';
import { Terminal, type TerminalStreams } from './terminal.js';

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
a path, or a Neo4j server as neo4j://host:7687 or bolt://host:7687, with NEO4J_USERNAME, NEO4J_PASSWORD and
NEO4J_DATABASE from the environment.

Results go to standard output, progress and warnings to standard error.
Exit code: 0 all is done, 1 an input failed, 2 wrong usage, 3 the store cannot be used.`;

/** Runs the command line and returns the exit code; nothing is thrown. `words` are the arguments after the script. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(surroundings, (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync(expandHelp(words), { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already printed its message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const { streams, signal } = surroundings;
    streams.stderr.write(errorLine(error, program.opts().debug === true));
    return signal.aborted ? EXIT.interrupted : exitCodeOf(error);
  }
}

function createProgram(surroundings: Surroundings, finish: (exitCode: number) => void): Command {
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
      outputError: (text, write) => write(usageLine(text)),
    })
    .exitOverride()
    .addHelpText('after', HELP_AFTER);
  addGlobalOptions(program, environment);
  for (const entry of COMMANDS) program.command(entry.name).description(entry.summary);
  program.hook('preSubcommand', async (_, command) => {
    const entry = COMMANDS.find(({ name }) => name === command.name());
    if (entry !== undefined) attach(command, await entry.load(), surroundings, finish);
  });
  return program;
}

function addGlobalOptions(program: Command, environment: Surroundings['environment']): void {
  const store = environment.ISNAD_STORE ?? '';
  program
    .addOption(
      new Option('--store <uri>', 'where the graph is').default(store === '' ? DEFAULT_STORE : store),
    )
    .addOption(new Option('--format <name>', 'how to print the result; each command lists its own'))
    .addOption(new Option('--quiet', 'no progress, no warnings'))
    .addOption(new Option('--debug', 'with an error, print where in the program it arose'))
    .addOption(new Option('--no-color', 'no colours (also NO_COLOR)'));
}

/** Gives a command its arguments and help when it is called, so that no command pays for the others. */
function attach(
  command: Command,
  module: CommandModule,
  { streams, environment, signal }: Surroundings,
  finish: (exitCode: number) => void,
): void {
  module.configure(command);
  command.action(async () => {
    const all = command.optsWithGlobals();
    const color = all.color !== false && (environment.NO_COLOR ?? '') === '';
    const globals: GlobalOptions = {
      store: String(all.store),
      format: typeof all.format === 'string' ? all.format : null,
      debug: all.debug === true,
      quiet: all.quiet === true,
    };
    const terminal = new Terminal(streams, { color, quiet: globals.quiet, debug: globals.debug, signal });
    const code = await module.run({ operands: command.args, options: command.opts(), globals, terminal });
    finish(signal.aborted && module.runsUntilStopped !== true ? EXIT.interrupted : code);
  });
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
function usageLine(text: string): string {
  const message = cleanForDisplay(
    text.replace(/^error: /, '').replace(/\n\((Did you mean [^()]*)\)/, '. $1'),
  );
  return errorLine(
    new IsnadError('usage', message, { hint: 'See: isnad --help, isnad help <command>' }),
    false,
  );
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return typeof version === 'string' ? version : 'unknown';
}
