import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../cli/run-cli.js';
import { ROOT } from '../support/architecture/source-file.js';

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;
const POSITION = /\bposition:[0-9a-f]{16}\b/;
const PROMPT = '$ npx isnad ';

/** The commands that a page shows in its `console` blocks, in their order. */
export function commandsIn(page: string): string[] {
  return [...page.matchAll(BLOCK)].flatMap(([, block = '']) =>
    block.split('\n').filter((line) => line.startsWith('$ ')),
  );
}

/** Words as a shell would cut them, with single and double quotes. */
export function splitCommand(command: string): string[] {
  const words = command.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double));
}

/**
 * The page with every command of its `console` blocks run again in the checkout, one after the other on one new store,
 * and what it prints in place of what stood there. A line `…` ends an example that goes on: it is kept where it is.
 */
export async function rerun(page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-docs-'));
  try {
    const environment = { ISNAD_STORE: join(folder, 'isnad.grafeo') };
    const parts: string[] = [];
    let end = 0;
    for (const match of page.matchAll(BLOCK)) {
      parts.push(
        page.slice(end, match.index),
        '```console\n',
        await rerunBlock(match[1] ?? '', environment),
        '```',
      );
      end = match.index + match[0].length;
    }
    return [...parts, page.slice(end)].join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rerunBlock(block: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const printed: string[] = [];
  for (const [written = '', ...shown] of splitBlock(block)) {
    if (!written.startsWith(PROMPT)) throw new Error(`${written}: a console block runs isnad alone`);
    const command = withPosition(written, printed.at(-1) ?? '');
    const words = splitCommand(command.slice(PROMPT.length));
    const { code, stdout, stderr } = await runCli(words, { cwd: ROOT, environment });
    if (code !== 0) throw new Error(`${command}: exit code ${code}\n${stderr}`);
    const lines = stdout.trimEnd().split('\n');
    const isCut = shown.at(-1) === '…';
    printed.push([command, ...(isCut ? [...lines.slice(0, shown.length - 1), '…'] : lines), ''].join('\n'));
  }
  return printed.join('\n');
}

/** A position is asked for by the id that the command before has printed, as a reader would. */
function withPosition(command: string, before: string): string {
  const [id] = POSITION.exec(before) ?? [];
  return id === undefined ? command : command.replace(POSITION, id);
}

/** A list for each command: the command, then the lines that it printed. */
function splitBlock(block: string): string[][] {
  const parts = block.split(/^(?=\$ )/m).filter((part) => part.trim() !== '');
  return parts.map((part) => part.trimEnd().split('\n'));
}
