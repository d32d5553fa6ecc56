import type { Root } from './root.js';
import { fill, type Stem } from './stems.js';
import type { InflectedForm, VerbShape } from './verb-shape.js';

/** A nominal form in the notation of templates.ts, with its features. */
export type NominalForm = Pick<InflectedForm, 'number' | 'gender' | 'case' | 'definite'> & {
  readonly sounds: string;
};

/** Participles whose stem ends in a consonant: مؤكد. */
function consonantParticiples(stem: string): NominalForm[] {
  return [
    { sounds: stem, number: 'singular', gender: 'm' },
    { sounds: `${stem}O`, number: 'singular', gender: 'm', case: 'accusative' },
    { sounds: `${stem}aT`, number: 'singular', gender: 'f' },
    { sounds: `${stem}Aن`, number: 'dual', gender: 'm', case: 'nominative' },
    { sounds: `${stem}aين`, number: 'dual', gender: 'm', case: 'oblique' },
    { sounds: `${stem}aتAن`, number: 'dual', gender: 'f', case: 'nominative' },
    { sounds: `${stem}aتaين`, number: 'dual', gender: 'f', case: 'oblique' },
    { sounds: `${stem}Uن`, number: 'plural', gender: 'm', case: 'nominative' },
    { sounds: `${stem}Iن`, number: 'plural', gender: 'm', case: 'oblique' },
    { sounds: `${stem}Aت`, number: 'plural', gender: 'f' },
  ];
}

/** Active participles in -in: داع, الداعي. */
function participlesInI(base: string): NominalForm[] {
  const withGlide = consonantParticiples(`${base}iي`).filter(
    ({ number, gender, case: grammaticalCase }) =>
      (number !== 'plural' || gender !== 'm') && (grammaticalCase !== undefined || gender !== 'm'),
  );
  return [
    { sounds: base, number: 'singular', gender: 'm', definite: false },
    { sounds: `${base}I`, number: 'singular', gender: 'm', definite: true },
    ...withGlide,
    { sounds: `${base}Uن`, number: 'plural', gender: 'm', case: 'nominative' },
    { sounds: `${base}Iن`, number: 'plural', gender: 'm', case: 'oblique' },
  ];
}

/** Passive participles in -an: مسمى, مسماة. */
function participlesInA(base: string): NominalForm[] {
  return [
    { sounds: `${base}Y`, number: 'singular', gender: 'm' },
    { sounds: `${base}AT`, number: 'singular', gender: 'f' },
    { sounds: `${base}aيAن`, number: 'dual', gender: 'm', case: 'nominative' },
    { sounds: `${base}aيaين`, number: 'dual', gender: 'm', case: 'oblique' },
    { sounds: `${base}aون`, number: 'plural', gender: 'm', case: 'nominative' },
    { sounds: `${base}aين`, number: 'plural', gender: 'm', case: 'oblique' },
    { sounds: `${base}aيAت`, number: 'plural', gender: 'f' },
  ];
}

const ACTIVE_OF_FIRST = { sound: 'FAEiL', hollow: 'FAءiL', doubled: 'FALL', defective: 'FAE' } as const;

function passiveOfFirst(root: Root): string {
  if (root.class === 'hollow') return root.middle === 'و' ? 'مaFUL' : 'مaFIL';
  if (root.class === 'defective') return root.last === 'و' ? 'مaFEuوو' : 'مaFEiيي';
  return 'مaFEUL';
}

/** The active participle of a derived form has i before its last radical, also where the imperfect has a (V, VI). */
function withI(stem: string, root: Root): string {
  return root.class === 'sound' ? stem.replace(/a(?=[^aiuAIU]+$)/u, 'i') : stem;
}

/** The active participle; `imperfect` is the verb's active imperfect stem. */
export function activeParticiples(imperfect: Stem, shape: VerbShape, root: Root): NominalForm[] {
  if (root.form === 1) {
    // جاء, الجائي: the hamza of the root takes the place of the one that a hollow participle has.
    if (root.class === 'hollow' && root.last === 'ء') return participlesInI(fill('FAL', shape, root));
    const stem = fill(ACTIVE_OF_FIRST[root.class], shape, root);
    return root.class === 'defective' ? participlesInI(stem) : consonantParticiples(stem);
  }
  if (imperfect.kind === 'vowel') return participlesInI(`مu${imperfect.base}`);
  return consonantParticiples(`مu${withI(imperfect.open, root)}`);
}

/** The passive participle; `imperfect` is the verb's passive imperfect stem. */
export function passiveParticiples(imperfect: Stem, shape: VerbShape, root: Root): NominalForm[] {
  if (root.form === 1) return consonantParticiples(fill(passiveOfFirst(root), shape, root));
  if (imperfect.kind === 'vowel') return participlesInA(`مu${imperfect.base}`);
  return consonantParticiples(`مu${imperfect.open}`);
}
