/**
 * What the program makes regular expressions of when it runs, each with one that it makes. A new one needs a line, so that
 * it is looked at like those that are written out.
 */
export const MADE: readonly (readonly [written: string, example: RegExp])[] = [
  ['MARKS', /[.!?؟…۔"«“‘{]/gu],
  [`\`[:|]\${type}\\\\b\``, /[:|]EVIDENCED_BY\b/],
  [`\`"id"\\\\s*:\\\\s*\${quoted}\``, /"id"\s*:\s*"actor:turkey"/u],
  [`\`\\\\p{Script=\${locale.script}}\``, /\p{Script=Arab}/gu],
  [`\`iو(?!و)(?=[\${CONSONANT}])\``, /iو(?!و)(?=[بتثجحخد])/g],
  [`\`uي(?!ي)(?=[\${CONSONANT}])\``, /uي(?!ي)(?=[بتثجحخد])/g],
];
