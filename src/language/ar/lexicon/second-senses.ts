/**
 * Verbs of saying whose object decides: they report only with one of these nouns (حمل … مسؤولية, ألقى باللوم). Lemmas as in
 * verbs.ts, nouns in normal form without ال.
 */
export const OBJECT_DECIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['حمل', ['مسؤوليه', 'مسؤوليات', 'تبعات', 'تبعه', 'عواقب', 'وزر']],
  ['ألقى', ['لوم', 'لائمه', 'مسؤوليه', 'تبعه']],
]);
