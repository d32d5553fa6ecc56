import type { Command } from 'commander';
import type { Finding } from '../../check/index.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { safeJson } from '../output/clean.js';
import { counted } from '../output/counted.js';
import { renderTable, type TableStyle } from '../output/table.js';
import { withStore } from '../with-store.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad check
  isnad check --store bolt://127.0.0.1:7687 --format json

Looks through the whole store for what does not fit together: positions without speaker or sentence, texts without
article, quotes that are not their slice of the text, derived edges that the positions do not give, judgements that the
graph does not follow. Exit code 1 when it finds something. It changes nothing.`;

export const checkCommand: CommandModule = {
  configure(command: Command): void {
    command.addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run({ globals, terminal }: Invocation): Promise<number> {
    const format = chooseFormat(globals.format, FORMATS);
    const { checkStore } = await import('../../check/index.js');
    const findings = await withStore(globals.store, { readOnly: true }, async (store) => {
      const found: Finding[] = [];
      for await (const finding of checkStore(store)) found.push(finding);
      return found;
    });
    terminal.print(format === 'json' ? `${safeJson(findings, 2)}\n` : describe(findings, terminal.style));
    return findings.length === 0 ? EXIT.done : EXIT.failedInput;
  },
};

function describe(findings: readonly Finding[], style: TableStyle): string {
  if (findings.length === 0) return 'Everything fits together.\n';
  const columns = ['found', 'id', 'detail'].map((title) => ({ title }));
  const rows = findings.map(({ finds, id, detail }) => [finds, id, detail]);
  return `${renderTable(columns, rows, style)}${counted(findings.length, 'thing')} that should not be.\n`;
}
