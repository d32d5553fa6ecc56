import { availableParallelism, freemem, tmpdir } from 'node:os';
import type { Command } from 'commander';
import type { Finding, Machine } from '../../doctor/index.js';
import { addThreadsOption, extractionOptionsOf } from '../batch/batch-options.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT, exitCodeOfKind } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { safeJson } from '../output/clean.js';
import { renderTable, type TableStyle } from '../output/table.js';
import { readVersion } from '../read-version.js';
import { conceal } from '../secrets.js';
import { gazetteerFilesOf } from '../source-options.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad doctor
  isnad doctor --store bolt://127.0.0.1:7687 --format json

Looks at what a run needs, and says of each thing whether it is ok, a warning or failed, and what to do: Node, the
version, the gazetteer, the engine of stores in files, memory, the temporary folder; of the store whether it opens, its
version, permissions and space, schema, who has read what is in it, and the clock. It makes no store and changes none.
Exit code 0 when nothing has failed, 1 when something has, 3 when the store cannot be used.`;

export const doctorCommand: CommandModule = {
  configure(command: Command): void {
    addThreadsOption(command);
    command
      .option('--gazetteer <file...>', 'your own gazetteer files, besides the built-in one')
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { globals, options, terminal } = invocation;
    const format = chooseFormat(globals.format, FORMATS);
    const { examine } = await import('../../doctor/index.js');
    const findings: Finding[] = [];
    const surroundings = {
      machine: machineHere(),
      version: readVersion(),
      threads: extractionOptionsOf(options).threads,
      gazetteerFiles: gazetteerFilesOf(invocation),
      store: globals.store.uri,
      credentials: globals.store.credentials,
      now: new Date(),
    };
    for await (const finding of examine(surroundings)) {
      terminal.progress(finding.check);
      findings.push(concealed(finding));
    }
    const code = exitCodeAfter(findings);
    const report = { healthy: code === EXIT.done, checks: findings };
    terminal.print(format === 'json' ? `${safeJson(report, 2)}\n` : describe(findings, terminal.style));
    return code;
  },
};

function machineHere(): Machine {
  // In a container the least of both is what there is; without a limit it is 0, or more than any machine has.
  const limit = process.constrainedMemory();
  const room = limit > 0 ? limit - process.memoryUsage.rss() : Number.POSITIVE_INFINITY;
  return {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    cores: availableParallelism(),
    freeMemory: Math.max(0, Math.min(freemem(), room)),
    temporaryFolder: tmpdir(),
  };
}

function concealed(finding: Finding): Finding {
  const fix = finding.fix === null ? null : conceal(finding.fix);
  return { ...finding, found: conceal(finding.found), fix };
}

function exitCodeAfter(findings: readonly Finding[]): number {
  const failed = findings.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return EXIT.done;
  const isStoreLost = failed.some(({ code }) => code !== null && exitCodeOfKind(code) === EXIT.store);
  return isStoreLost ? EXIT.store : EXIT.failedInput;
}

function describe(findings: readonly Finding[], style: TableStyle): string {
  const columns = ['state', 'check', 'found', 'what to do'].map((title) => ({ title }));
  const rows = findings.map(({ state, check, found, fix }) => [state, check, found, fix ?? '']);
  const count = (state: Finding['state']): number => findings.filter((each) => each.state === state).length;
  const [failed, warnings] = [count('failed'), count('warning')];
  const sum =
    failed + warnings === 0
      ? 'All is well.'
      : `${failed} failed, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`;
  return `${renderTable(columns, rows, style)}\n${sum}\n`;
}
