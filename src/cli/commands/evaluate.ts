import { type Command, Option } from 'commander';
import type { AnnotatedArticle, ArticleScore } from '../../evaluate/index.js';
import type { CommandModule, Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { chooseFormat, formatsHelp } from '../formats.js';
import { cleanLines, safeJson } from '../output/clean.js';
import { gazetteerFilesOf } from '../source-options.js';

const FORMATS = ['table', 'json'] as const;

const HELP = `
Examples:
  isnad evaluate data/articles
  isnad evaluate data/articles --show errors
  isnad evaluate data/articles --format json > scores.json

The folder holds pairs X.txt and X.json, or folders with article.txt and annotation.json. Entities count by their type.
Positions count one for each speaker, where the evidence overlaps, on four rungs: who (a right speaker), soft (and a
stance of its group), stance (and the stance itself), full (and half of the targets and addressees). Dates and
reportedBy are those of the positions that reach the first rung.`;

export const evaluateCommand: CommandModule = {
  configure(command: Command): void {
    command
      .argument('<folder>', 'a folder of annotated articles')
      .addOption(
        new Option(
          '--show <what>',
          'errors: every miss and every false one, with its sentence and the rule',
        ).choices(['errors']),
      )
      .option('--gazetteer <file...>', 'your own gazetteer files, besides the built-in one')
      .addHelpText('after', `${formatsHelp(FORMATS)}\n${HELP}`);
  },

  async run(invocation: Invocation): Promise<number> {
    const { operands, options, globals, terminal } = invocation;
    const format = chooseFormat(globals.format, FORMATS);
    const { formatErrors, formatScores, pool, readAnnotated, reportScores } = await import(
      '../../evaluate/index.js'
    );
    const articles = readAnnotated(operands[0] ?? '');
    for (const problem of articles.flatMap((article) => article.problems)) terminal.warn(problem);
    const scores = await scoreArticles(articles, invocation);
    if (terminal.signal.aborted) return EXIT.interrupted;
    const pooled = pool(scores);
    if (format === 'json') {
      terminal.print(`${safeJson(reportScores(scores, pooled), 2)}\n`);
      return EXIT.done;
    }
    if (options.show === 'errors') terminal.print(`${cleanFaults(formatErrors(scores))}\n\n`);
    terminal.print(`${formatScores(scores, pooled)}\n`);
    return EXIT.done;
  },
};

async function scoreArticles(
  articles: readonly AnnotatedArticle[],
  invocation: Invocation,
): Promise<ArticleScore[]> {
  const { terminal } = invocation;
  const { evaluate } = await import('../../evaluate/index.js');
  const { createContext, extract } = await import('../../pipeline.js');
  const context = createContext({ gazetteerFiles: gazetteerFilesOf(invocation) });
  const scores: ArticleScore[] = [];
  for (const article of articles) {
    if (terminal.signal.aborted) break;
    terminal.progress(`${scores.length + 1} of ${articles.length}: ${article.id}`);
    scores.push(evaluate(article, extract(article.input, context)));
  }
  return scores;
}

/** Quotes come from articles; the indents are ours. */
function cleanFaults(report: string): string {
  return report.replace(/^( *)(.*)$/gmu, (_, indent: string, line: string) => indent + cleanLines(line));
}
