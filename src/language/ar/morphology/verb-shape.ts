/** The derived forms I to X of the Arabic verb. */
export type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type ThemeVowel = 'a' | 'i' | 'u';

/** The four stems from which all finite forms and participles grow. */
export type StemSlot = 'perfect' | 'perfectPassive' | 'imperfect' | 'imperfectPassive';

/** What the conjugation needs to know of a verb. */
export interface VerbShape {
  /** Third person masculine singular of the perfect, with hamza, unvocalised. */
  readonly lemma: string;
  /** Three radicals, or four, with spaces between: `ق و ل`. Hamza is ء. */
  readonly root: string;
  readonly form: VerbForm;
  /** Form I: the vowel of the imperfect, where the spelling depends on it. Else the last or middle radical tells. */
  readonly vowel?: ThemeVowel;
  /** Form I: the vowel of the perfect, `i` as in لقي; `a` unless given. */
  readonly perfectVowel?: ThemeVowel;
  /** Verbal nouns, with hamza and ة: all of form I, and for other forms those beside the regular one. */
  readonly masdars?: readonly string[];
  /** Stems that do not follow the root, in the notation of templates.ts: `{imperfect: 'FaL'}` for رأى, يرى. */
  readonly stems?: Readonly<Partial<Record<StemSlot, string>>>;
}

export type Aspect = 'perfect' | 'imperfect' | 'participle' | 'passive-participle' | 'masdar';

/**
 * One inflected form. Forms that the spelling does not tell apart are one each where they agree in all features, and
 * several where they do not (أكدت: she, I). The second person has none of its own: تؤكد is listed as `she`.
 */
export interface InflectedForm {
  /** In the normal form of normalise.ts. */
  readonly form: string;
  readonly aspect: Aspect;
  /** Finite passives are listed only where they are spelled apart from the active (قيل, يقال). */
  readonly voice: 'active' | 'passive';
  readonly person: 1 | 3 | null;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly gender: 'm' | 'f' | null;
  /** `dependent` is subjunctive or jussive (يؤكدوا); `jussive` alone is shortened (لم يقل, لم ينف). Only where spelled apart. */
  readonly mood?: 'dependent' | 'jussive';
  /** Participles and verbal nouns, where the spelling tells. */
  readonly case?: 'nominative' | 'accusative' | 'oblique';
  /** Participles in -ī: داع is indefinite, الداعي is not. */
  readonly definite?: boolean;
}
