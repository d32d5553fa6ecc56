import type { NounEntry } from '../lexicon/noun-entry.js';
import { STANCE_NOUNS } from '../lexicon/stance-nouns.js';
import { type CliticReading, readings } from './clitics.js';
import { withAccusative } from './masdars.js';

export interface NounForm {
  /** In normal form. */
  readonly form: string;
  readonly number: 'singular' | 'plural';
  /** Only where the spelling tells. */
  readonly case?: 'accusative';
}

/** A spelling read as a noun of stance or saying. */
export interface NounReading {
  readonly entry: NounEntry;
  readonly form: NounForm;
}

/** A whole word read as such a noun with its clitics. */
export interface NounWordReading extends NounReading {
  readonly proclitics: readonly string[];
  readonly suffix: string | null;
}

const NONE: readonly NounReading[] = [];
let index: ReadonlyMap<string, readonly NounReading[]> | null = null;

/** All forms of a noun: singular and plurals, each with its accusative in -an. Sound plurals in ات have none. */
function inflectNoun(entry: NounEntry): NounForm[] {
  const forms = (noun: string, number: NounForm['number']): NounForm[] =>
    withAccusative(noun)
      .filter(({ accusative }) => !accusative || !(number === 'plural' && noun.endsWith('ات')))
      .map(({ form, accusative }) => ({
        form,
        number,
        ...(accusative ? { case: 'accusative' as const } : {}),
      }));
  return [...forms(entry.noun, 'singular'), ...entry.plurals.flatMap((plural) => forms(plural, 'plural'))];
}

function buildIndex(): ReadonlyMap<string, readonly NounReading[]> {
  const map = new Map<string, NounReading[]>();
  for (const entry of STANCE_NOUNS) {
    for (const form of inflectNoun(entry)) {
      map.set(form.form, [...(map.get(form.form) ?? []), { entry, form }]);
    }
  }
  return map;
}

/** Every noun of stance or saying with this spelling (normal form, no clitics). */
export function lookupNoun(norm: string): readonly NounReading[] {
  index ??= buildIndex();
  return index.get(norm) ?? NONE;
}

function takes(form: NounForm, { proclitics, suffix }: CliticReading): boolean {
  const inner = proclitics.at(-1);
  if (inner === 'س' || suffix === 'ني') return false;
  return (
    form.case === undefined || (suffix === null && (inner === undefined || inner === 'و' || inner === 'ف'))
  );
}

/** All readings of a word in normal form as such a noun with its clitics, the least cut first. */
export function nounReadings(norm: string): readonly NounWordReading[] {
  return nounsOf(readings(norm));
}

/** The same of a word that has been cut. */
export function nounsOf(cuts: readonly CliticReading[]): readonly NounWordReading[] {
  const all: NounWordReading[] = [];
  for (const clitics of cuts) {
    const { proclitics, suffix } = clitics;
    for (const { entry, form } of lookupNoun(clitics.stem))
      if (takes(form, clitics)) all.push({ entry, form, proclitics, suffix });
  }
  return all;
}
