import { IsnadError } from '../errors.js';
import type { Annotation } from './annotation.js';

/**
 * Checks an annotation against its text.
 * @returns what scoring can live with: ids that no entity has, entities whose mentions are not in the text.
 * @throws IsnadError `data` when an evidence span does not hold its quote: every score would be off.
 */
export function findProblems(text: string, annotation: Annotation, file: string): string[] {
  checkSpans(text, annotation, file);
  const known = new Set(annotation.entities.map((entity) => entity.id));
  const used = annotation.positions.flatMap((position) => [
    ...position.speakers,
    ...position.acceptSpeakers.flat(),
    ...position.targets,
    ...position.addressees,
    ...(position.reportedBy ? [position.reportedBy] : []),
  ]);
  const ends = (annotation.relations ?? []).flatMap((relation) => [relation.from, relation.to]);
  const unknown = new Set([...used, ...ends].filter((id) => !known.has(id)));
  const absent = annotation.entities.filter(
    (entity) => !entity.mentions.some((surface) => text.includes(surface)),
  );
  return [
    ...[...unknown].map((id) => `${file}: no entity has the id "${id}".`),
    ...absent.map((entity) => `${file}: the text has no mention of "${entity.id}".`),
  ];
}

function checkSpans(text: string, annotation: Annotation, file: string): void {
  const quotes = [
    ...annotation.positions.flatMap((position) => [position.evidence, ...position.alsoEvidence]),
    ...(annotation.relations ?? []).flatMap((relation) => relation.evidence ?? []),
  ];
  for (const { start, end, text: quote } of quotes) {
    if (text.slice(start, end) === quote) continue;
    throw new IsnadError('data', `${file}: the text does not have "${quote}" at ${start} to ${end}.`, {
      hint: 'Correct the offsets: UTF-16 code units, the end excluded.',
      context: { file, start, end },
    });
  }
}
