import { NOT_VERBS } from '../lexicon/homographs.js';
import type { VerbEntry } from '../lexicon/verb-entry.js';
import { VERBS } from '../lexicon/verbs.js';
import { type CliticReading, readings } from './clitics.js';
import { conjugate } from './conjugate.js';
import type { InflectedForm } from './verb-shape.js';

/** A spelling read as a form of a verb. */
export interface VerbReading {
  readonly entry: VerbEntry;
  readonly form: InflectedForm;
}

/** A whole word read as a form of a verb with its clitics. */
export interface VerbWordReading extends VerbReading {
  readonly proclitics: readonly string[];
  readonly suffix: string | null;
}

const NONE: readonly VerbReading[] = [];
let index: ReadonlyMap<string, readonly VerbReading[]> | null = null;

/** Forms that would cost more wrong readings than they are worth: a shortened first person (أقل, نقل, أول, لندن). */
function isLookedUp(form: InflectedForm): boolean {
  return form.mood !== 'jussive' || form.person === 3;
}

/** How far a form is from what the news is written in: readings of one spelling are listed by it. */
function rarity({
  aspect,
  voice,
  person,
  number,
  gender,
  mood,
  case: grammaticalCase,
}: InflectedForm): number {
  if (mood === 'jussive') return 4;
  if (person === 3 && gender === 'f' && number === 'plural') return 4;
  if (voice === 'passive') return 3;
  if (aspect === 'masdar' || aspect === 'participle') return grammaticalCase === undefined ? 1 : 0;
  return person === 1 || number === 'dual' ? 1 : 0;
}

function buildIndex(): ReadonlyMap<string, readonly VerbReading[]> {
  const map = new Map<string, VerbReading[]>();
  for (const entry of VERBS) {
    for (const form of conjugate(entry).filter(isLookedUp)) {
      const known = map.get(form.form);
      if (known === undefined) map.set(form.form, [{ entry, form }]);
      else known.push({ entry, form });
    }
  }
  for (const found of map.values()) found.sort((a, b) => rarity(a.form) - rarity(b.form));
  return map;
}

/**
 * Every form of every verb of the lexicon with this spelling (normal form, no clitics): common forms first, then in
 * the lexicon's order.
 */
export function lookupVerb(norm: string): readonly VerbReading[] {
  index ??= buildIndex();
  return index.get(norm) ?? NONE;
}

function isConjoined(inner: string | undefined): boolean {
  return inner === undefined || inner === 'و' || inner === 'ف';
}

function finiteTakes(form: InflectedForm, { proclitics, suffix, elided }: CliticReading): boolean {
  const inner = proclitics.at(-1);
  // كم, ك and ي on a verb are rarer than the nouns and names that end so.
  if (elided || suffix === 'ي' || suffix === 'ك' || (suffix !== null && form.voice === 'passive'))
    return false;
  if (form.mood === 'jussive') return suffix === null && (inner === undefined || inner === 'ل');
  if (isConjoined(inner)) return true;
  if (form.aspect !== 'imperfect') return false;
  return inner === 'ل' || (inner === 'س' && form.mood === undefined);
}

function nominalTakes(form: InflectedForm, { proclitics, suffix }: CliticReading): boolean {
  const inner = proclitics.at(-1);
  if (inner === 'س' || suffix === 'ني') return false;
  if (form.case === 'accusative') return suffix === null && isConjoined(inner);
  if (form.case === 'nominative' && !isConjoined(inner) && inner !== 'ال') return false;
  return form.definite !== false || (suffix === null && inner !== 'ال');
}

/** Whether the grammar lets a form take these clitics. */
function takes(form: InflectedForm, clitics: CliticReading): boolean {
  const finite = form.aspect === 'perfect' || form.aspect === 'imperfect';
  return finite ? finiteTakes(form, clitics) : nominalTakes(form, clitics);
}

/** Whether the word, or what the clitics leave of it, is known to be no verb. */
function isHomograph(norm: string, { proclitics, stem }: CliticReading): boolean {
  return NOT_VERBS.has(stem) || NOT_VERBS.has(norm) || NOT_VERBS.has(norm.slice(proclitics.join('').length));
}

/** A pronoun is not read where the same verb has a verbal noun in ة with this spelling: إضافة, not أضافه. */
function isMasdarInstead(reading: VerbWordReading, all: readonly VerbWordReading[]): boolean {
  return (
    reading.suffix === 'ه' &&
    all.some(
      ({ entry, form, suffix, proclitics }) =>
        suffix === null &&
        form.aspect === 'masdar' &&
        entry === reading.entry &&
        proclitics.length === reading.proclitics.length,
    )
  );
}

/** All readings of a word in normal form as a verb of the lexicon with its clitics, the least cut first. */
export function verbReadings(norm: string): readonly VerbWordReading[] {
  return verbsOf(norm, readings(norm));
}

/** The same of a word that has been cut. */
export function verbsOf(norm: string, cuts: readonly CliticReading[]): readonly VerbWordReading[] {
  const all: VerbWordReading[] = [];
  for (const clitics of cuts) {
    const found = lookupVerb(clitics.stem);
    if (found.length === 0 || isHomograph(norm, clitics)) continue;
    const { proclitics, suffix } = clitics;
    for (const { entry, form } of found)
      if (takes(form, clitics)) all.push({ entry, form, proclitics, suffix });
  }
  return all.length < 2 ? all : all.filter((reading) => !isMasdarInstead(reading, all));
}

/**
 * Whether a reading can head a report: a finite verb in the active, or an active participle as it goes on a sentence
 * (مؤكدا, مشيرة, مشددين); so neither a verbal noun nor a definite participle (المتحدث).
 */
export function canHeadReport({ form, proclitics, suffix }: VerbWordReading): boolean {
  if (form.aspect === 'perfect' || form.aspect === 'imperfect') return form.voice === 'active';
  if (form.aspect !== 'participle' || suffix !== null || !isConjoined(proclitics.at(-1))) return false;
  if (form.case === 'nominative' || (form.gender === 'f' && form.number === 'plural')) return false;
  return form.case !== undefined || form.gender === 'f';
}
