import { normalise } from '../normalise.js';
import type { Root } from './root.js';
import { spell } from './spelling.js';
import { fill } from './stems.js';
import { MASDARS } from './templates.js';
import type { VerbShape } from './verb-shape.js';

/** A verbal noun's spelling, as far as its gender and its accusative depend on it. */
export interface MasdarForm {
  readonly form: string;
  readonly gender: 'm' | 'f';
  readonly accusative: boolean;
}

function regularTemplate(shape: VerbShape, root: Root): string | undefined {
  const isQuadriliteral = root.middle.length > 1;
  if (isQuadriliteral && shape.form === 1) return 'FaEELaT';
  const byClass = MASDARS[root.form];
  // تهنئة, تبرئة: form II of roots in hamza goes like the defective.
  if (root.form === 2 && root.last === 'ء') return byClass?.defective;
  return byClass?.[root.class] ?? byClass?.sound;
}

/** A noun with its accusative in -an, which is written with an alif unless it ends in ة, ى, اء or أ. */
export function withAccusative(noun: string): MasdarForm[] {
  const form = normalise(noun);
  const gender = noun.endsWith('ة') ? 'f' : 'm';
  const plain: MasdarForm = { form, gender, accusative: false };
  if (/(?:[ةىاأ]|اء)$/u.test(noun)) return [plain];
  // بدء, بدءا; but عبء, عبئا: after a joining letter the hamza takes a seat.
  const base = /[^ادذرزوء]ء$/u.test(form) ? `${form.slice(0, -1)}ئ` : form;
  return [plain, { form: `${base}ا`, gender, accusative: true }];
}

/** Verbal nouns: the regular one of a derived form, then those that the entry gives. */
export function masdarForms(shape: VerbShape, root: Root): MasdarForm[] {
  const template = regularTemplate(shape, root);
  const regular = template === undefined ? [] : regularForms(fill(template, shape, root));
  return [...regular, ...(shape.masdars ?? []).flatMap(withAccusative)];
}

function regularForms(sounds: string): MasdarForm[] {
  const gender = sounds.endsWith('T') ? 'f' : 'm';
  const make = (word: string, accusative: boolean) =>
    spell(word).map((form): MasdarForm => ({ form, gender, accusative }));
  const plain = make(sounds, false);
  if (sounds.endsWith('T') || sounds.endsWith('Aء')) return plain;
  // تحدّ, تحديا: the indefinite drops its ī.
  if (sounds.endsWith('I')) {
    return [...plain, ...make(sounds.slice(0, -1), false), ...make(`${sounds.slice(0, -1)}iيO`, true)];
  }
  return [...plain, ...make(`${sounds}O`, true)];
}
