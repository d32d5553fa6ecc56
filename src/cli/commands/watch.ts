import type { Command } from 'commander';
import { IsnadError } from '../../errors.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { addSourceOptions, SOURCES_HELP } from '../source-options.js';
import { runWatch, WATCH_FORMATS } from '../watch-run.js';

const HELP = `
Examples:
  isnad watch news/
  isnad watch https://example.org/feed.xml --follow --every 30m
  isnad watch news/ https://example.org/feed.xml --format ndjson

Each source is read once, and again whenever it changes, until Ctrl-C, which lets the article at hand be finished and
is no failure (exit code 0). A line is printed for each article that was added or changed; the unchanged ones are not
told. Folders are looked at every 2 seconds: a file is read when it has stayed as it is for one look, and a deleted one
is told and left in the graph. Feeds and pages are asked for every 15 minutes (--every) with conditional requests, as
robots.txt allows, and less and less often while they fail. With --follow, the pages of a feed are read again after an
hour, two, four, as long as it announces them. Between two rounds the store is closed, so that others can ask it.`;

export const watchCommand: CommandModule = {
  runsUntilStopped: true,

  configure(command: Command): void {
    command
      .argument('<source...>', 'folders, files, feeds or pages')
      .option('--every <time>', 'how often to look: 90s, 15m, 2h');
    addSourceOptions(command);
    command.addHelpText('after', `${formatsHelp(WATCH_FORMATS)}\n${SOURCES_HELP}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const format = chooseFormat(invocation.globals.format, WATCH_FORMATS);
    await runWatch(invocation, format, secondsOf(invocation.options.every));
    return EXIT.done;
  },
};

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 60 * 60 };

/** @throws IsnadError `usage` for what is no time to wait */
function secondsOf(written: unknown): number | null {
  if (written === undefined) return null;
  const [, number = '', unit = ''] = /^(\d{1,6}(?:\.\d+)?)([smh]?)$/.exec(String(written)) ?? [];
  const seconds = Number(number) * (UNITS[unit] ?? 1);
  if (seconds > 0) return seconds;
  throw new IsnadError('usage', `--every: "${written}" is no time`, { hint: 'For example 90s, 15m or 2h.' });
}
