import type { Explanation, SentenceExplanation, TargetExplanation } from '../../explain.js';
import { cleanForDisplay } from './clean.js';
import { renderTable, type TableStyle, wrapCell } from './table.js';

/** An explanation for people: each sentence, and under it what was found, by which rule, and what was passed over. */
export function renderExplanation(explanation: Explanation, style: TableStyle): string {
  const heading = cleanForDisplay(explanation.title ?? explanation.article);
  return [
    `${style.bold(wrapCell(heading, style.width).join('\n'))}\n`,
    ...explanation.sentences.map((sentence, index) => sentenceBlock(sentence, index + 1, style)),
  ].join('\n');
}

function sentenceBlock(explained: SentenceExplanation, number: number, style: TableStyle): string {
  const { sentence, isTitle } = explained;
  const label = `${number}${isTitle ? ' (title)' : ''}`;
  const words = wrapCell(cleanForDisplay(sentence.text), style.width).join('\n');
  const rows = [...mentionRows(explained), ...statementRows(explained), ...rejectedRows(explained)];
  const columns = ['found', 'words', 'as', 'why'].map((title) => ({ title, align: 'left' as const }));
  const table = rows.length === 0 ? '' : renderTable(columns, rows, style);
  return `${style.bold(label)}\n${words}\n${table}`;
}

function mentionRows({ mentions }: SentenceExplanation): string[][] {
  return mentions.map(({ words, shape, entity, reason, rule }) => [
    entity === null ? 'not resolved' : 'mention',
    words.text,
    entity ?? shape,
    `${reason} · ${rule}`,
  ]);
}

function statementRows({ statements }: SentenceExplanation): string[][] {
  return statements.flatMap((statement) => {
    const { evidence, stance, speakers, targets, subject, predicate, rule, outcome, weighed } = statement;
    return [
      [
        outcome,
        evidence.text,
        `${speakers.length === 0 ? '?' : speakers.join(', ')} ${stance}${targets.length === 0 ? '' : ` → ${targets.join(', ')}`}`,
        `${predicate} · speaker ${SUBJECTS[subject] ?? subject} · ${rule}`,
      ],
      ...weighed.map(targetRow),
    ];
  });
}

function targetRow({ entity, name, outcome, chance, because }: TargetExplanation): string[] {
  const cues = because.map(({ cue, weight }) => `${cue} ${weight < 0 ? '' : '+'}${weight / 1000}`);
  return [`target ${outcome}`, name ?? '', entity, `learned: chance ${chance} · ${cues.join(' · ')}`];
}

function rejectedRows({ rejected }: SentenceExplanation): string[][] {
  return rejected.map(({ words, kind, proposedBy, reason }) => [
    `no ${kind}`,
    words.text,
    proposedBy,
    reason,
  ]);
}

/** How the speaker was found, in words. */
const SUBJECTS: Readonly<Record<string, string>> = {
  named: 'named here',
  dropped: 'carried over',
  both: 'both who meet',
  statement: 'whose statement is quoted',
  'own-side': "the speaker's own side",
  unidentified: 'without identity',
};
