import type { Root } from './root.js';
import { DOUBLED_STEMS, HOLLOW_STEMS, NINTH_STEMS, SOUND_STEMS, type SplitStem } from './templates.js';
import type { StemSlot, ThemeVowel, VerbShape } from './verb-shape.js';

/** A stem that ends in a consonant. */
export interface ConsonantStem extends SplitStem {
  readonly kind: 'consonant';
}

/** A stem that ends in a vowel, which its endings absorb: `دaع` + a, glide و. */
export interface VowelStem {
  readonly kind: 'vowel';
  readonly base: string;
  readonly vowel: string;
  /** The weak radical where it surfaces: و in the perfect of form I, else ي. */
  readonly glide: string;
}

export type Stem = ConsonantStem | VowelStem;

/** Consonants that the infix of form VIII assimilates to, or that assimilate to it. */
const INFIXED: Readonly<Record<string, string>> = {
  و: 'تت',
  ي: 'تت',
  د: 'دد',
  ذ: 'ذذ',
  ز: 'زد',
  ص: 'صط',
  ض: 'ضط',
  ط: 'طط',
  ظ: 'ظظ',
};

function themeVowel(shape: VerbShape, root: Root): ThemeVowel {
  if (shape.vowel !== undefined) return shape.vowel;
  const telling = root.class === 'defective' ? root.last : root.middle;
  return telling === 'ي' ? 'i' : 'u';
}

/** Puts the radicals and theme vowels into a template. */
export function fill(template: string, shape: VerbShape, root: Root): string {
  const vowel = themeVowel(shape, root);
  const doubleMiddle = root.middle.length > 1 ? root.middle : root.middle + root.middle;
  const filled: Readonly<Record<string, string>> = {
    FD: INFIXED[root.first] ?? `${root.first}ت`,
    EE: doubleMiddle,
    F: root.first,
    E: root.middle,
    L: root.last,
    v: vowel,
    V: vowel.toUpperCase(),
    // A hollow perfect shortens to i unless the imperfect has u: qultu, but biʿtu, khiftu.
    c: vowel === 'u' ? 'u' : 'i',
    w: shape.perfectVowel ?? 'a',
  };
  return template.replace(/FD|EE|[FELvVcw]/gu, (placeholder) => filled[placeholder] ?? placeholder);
}

function soundTemplate(slot: StemSlot, shape: VerbShape, root: Root): string {
  const override = shape.stems?.[slot];
  if (override !== undefined) return override;
  // Form I of roots in و drops it in the active imperfect: وصف, يصف.
  if (root.form === 1 && slot === 'imperfect' && root.first === 'و') return 'EvL';
  return SOUND_STEMS[root.form][slot];
}

function vowelStem(template: string, slot: StemSlot, shape: VerbShape, root: Root): VowelStem {
  const vowel = fill(template.slice(-2, -1), shape, root);
  const keepsWaw = root.form === 1 && slot === 'perfect' && root.last === 'و' && vowel === 'a';
  const isWawImperfect = slot === 'imperfect' && vowel === 'u';
  const glide = keepsWaw || isWawImperfect ? 'و' : 'ي';
  return { kind: 'vowel', base: fill(template.slice(0, -2), shape, root), vowel, glide };
}

function contracted(slot: StemSlot, root: Root): SplitStem | undefined {
  if (root.form === 9) return NINTH_STEMS[slot];
  const table = root.class === 'hollow' ? HOLLOW_STEMS : root.class === 'doubled' ? DOUBLED_STEMS : {};
  return table[root.form]?.[slot];
}

/** The stem of a verb in one of its four slots. */
export function stemOf(slot: StemSlot, shape: VerbShape, root: Root): Stem {
  const template = soundTemplate(slot, shape, root);
  if (root.class === 'defective') return vowelStem(template, slot, shape, root);
  const pair = shape.stems?.[slot] === undefined ? contracted(slot, root) : undefined;
  const { open, closed } = pair ?? { open: template, closed: template };
  return { kind: 'consonant', open: fill(open, shape, root), closed: fill(closed, shape, root) };
}
