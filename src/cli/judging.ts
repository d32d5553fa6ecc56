import type { Command } from 'commander';
import { IsnadError } from '../errors.js';
import type { Decision, JudgementReport, Made } from '../identity/index.js';
import type { Judgement } from '../model/judgement.js';
import type { Store } from '../store/index.js';
import type { Invocation } from './command.js';
import { EXIT } from './exit-code.js';
import { chooseFormat } from './formats.js';
import { normaliseName } from './normalise-name.js';
import { cleanForDisplay, safeJson } from './output/clean.js';
import { counted } from './output/counted.js';
import { textOf } from './parameters.js';
import { withStore } from './with-store.js';

export const JUDGING_FORMATS = ['table', 'json'] as const;

/** The options that every command has that judges who is who. */
export function addJudgingOptions(command: Command): Command {
  return command
    .option('--reason <text>', 'why; it is kept (required)')
    .option('--by <name>', 'who judges; it is kept')
    .option('--dry-run', 'print what would change, and write nothing');
}

/** Who judges, when and why. @throws IsnadError `usage` without a reason */
export function madeBy(options: Invocation['options']): Made {
  const reason = textOf(options.reason);
  if (reason !== null) return { reason, by: textOf(options.by), at: new Date().toISOString() };
  throw new IsnadError('usage', 'a reason is missing', {
    hint: 'Say why, for those who look later: --reason "the same man, see his biography".',
  });
}

/** Judges and prints what that changed. `decide` is given the judgements that are known. */
export async function runJudging(
  { options, globals, terminal }: Invocation,
  prepare: (store: Store) => Promise<(known: readonly Judgement[]) => Decision>,
): Promise<number> {
  const format = chooseFormat(globals.format, JUDGING_FORMATS);
  const dryRun = options.dryRun === true;
  const { carryOut } = await import('../identity/index.js');
  const normalise = await normaliseName();
  const report = await withStore(globals.store, { readOnly: dryRun }, async (store) =>
    carryOut(store, await prepare(store), { normaliseName: normalise, dryRun }),
  );
  terminal.print(format === 'json' ? `${safeJson(report, 2)}\n` : describe(report, dryRun));
  return EXIT.done;
}

function describe({ judgements, articles, positions, relations }: JudgementReport, dryRun: boolean): string {
  if (judgements.length === 0) return 'That holds already; nothing is changed.\n';
  const lines = judgements.map((judgement) => `${cleanForDisplay(describeJudgement(judgement))}\n`);
  const what = [counted(positions, 'position'), counted(relations, 'relation')].join(' and ');
  const counts = `Connected anew: ${what} of ${counted(articles, 'article')}.`;
  return `${lines.join('')}${counts}${dryRun ? ' Nothing was written (--dry-run).' : ''}\n`;
}

/** One judgement as a sentence. */
export function describeJudgement({ verdict, entity, other, article, revoked }: Judgement): string {
  const names = [entity, other].map(({ id, name }) => `${name} (${id})`);
  const sentences = {
    same: `${names[0]} is ${names[1]}`,
    different: `${names[0]} is not ${names[1]}`,
    split: `${names[0]} in ${article ?? 'no article'} is ${names[1]}`,
  };
  return `${revoked === null ? '' : 'No longer: '}${sentences[verdict]}`;
}
