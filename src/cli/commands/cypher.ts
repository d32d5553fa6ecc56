import type { Command } from 'commander';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { counted } from '../output/counted.js';
import { ROW_FORMATS, renderRows } from '../output/rows.js';
import { collectParameter, parseParameters, parseValue } from '../parameters.js';
import { withStore } from '../with-store.js';

const HELP = `
Examples:
  isnad cypher "MATCH (a:Actor) RETURN a.id, a.name ORDER BY a.name"
  isnad cypher 'MATCH (p:Position {stance: $stance}) RETURN count(p) AS positions' --param stance=opposes
  isnad cypher - < my-query.cypher

Without --write a statement can only read. A parameter's value is read as JSON where it is JSON (12, true, ["a"]),
else as text. The graph is described in README; cypher/ask/ has statements to begin with.`;

export const cypherCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<statement>', 'a Cypher statement, or - to read it from standard input')
      .option('--write', 'allow the statement to change the graph')
      .option('--param <name=value>', 'a parameter of the statement; may be repeated', collectParameter)
      .addHelpText('after', `${formatsHelp(ROW_FORMATS)}\n${HELP}`);
  },

  async run({ operands, options, globals, terminal }: Invocation): Promise<number> {
    const format = chooseFormat(globals.format, ROW_FORMATS);
    const written = Object.entries(parseParameters(options.param));
    const parameters = Object.fromEntries(written.map(([name, value]) => [name, parseValue(value)]));
    const statement = await readStatement(operands[0] ?? '-', terminal.stdin);
    const access = options.write === true ? 'write' : 'read';
    const result = await withStore(globals.store, { readOnly: access === 'read' }, (store) =>
      store.run(statement, parameters, { access }),
    );
    terminal.print(await renderRows(result, format, terminal.style));
    if (format === 'table') terminal.note(counted(result.rows.length, 'row'));
    return EXIT.done;
  },
};

async function readStatement(operand: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  if (operand !== '-') return operand;
  const { collectBytes, decodeText } = await import('../../source/index.js');
  return decodeText(await collectBytes(stdin, 'standard input'), 'standard input');
}
