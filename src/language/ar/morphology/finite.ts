import type { Stem, VowelStem } from './stems.js';
import type { InflectedForm } from './verb-shape.js';

/** A finite form in the notation of templates.ts, with its features. */
export interface FiniteForm {
  readonly sounds: string;
  readonly person: 1 | 3;
  readonly number: InflectedForm['number'];
  readonly gender: 'm' | 'f' | null;
  readonly mood?: 'dependent' | 'jussive';
}

interface Person {
  readonly person: 1 | 3;
  readonly number: InflectedForm['number'];
  readonly gender: 'm' | 'f' | null;
}

const HE: Person = { person: 3, number: 'singular', gender: 'm' };
const SHE: Person = { person: 3, number: 'singular', gender: 'f' };
const BOTH_M: Person = { person: 3, number: 'dual', gender: 'm' };
const BOTH_F: Person = { person: 3, number: 'dual', gender: 'f' };
const THEY_M: Person = { person: 3, number: 'plural', gender: 'm' };
const THEY_F: Person = { person: 3, number: 'plural', gender: 'f' };
const I: Person = { person: 1, number: 'singular', gender: null };
const WE: Person = { person: 1, number: 'plural', gender: null };

type Endings = readonly (readonly [Person, string])[];

const PERFECT_OPEN: Endings = [
  [HE, ''],
  [SHE, 'aت'],
  [BOTH_M, 'A'],
  [BOTH_F, 'aتA'],
  [THEY_M, 'UO'],
];

const PERFECT_CLOSED: Endings = [
  [THEY_F, 'ن'],
  [I, 'ت'],
  [WE, 'نA'],
];

/** Perfect of a stem in -a: بدى, دعا; `g` is the glide. The ending of `he` depends on it. */
const PERFECT_A: Endings = [
  [SHE, 'aت'],
  [BOTH_M, 'agA'],
  [BOTH_F, 'aتA'],
  [THEY_M, 'aوO'],
  [THEY_F, 'agن'],
  [I, 'agت'],
  [WE, 'agنA'],
];

/** Perfect of a stem in -i: بقي, and every passive. */
const PERFECT_I: Endings = [
  [HE, 'I'],
  [SHE, 'iيaت'],
  [BOTH_M, 'iيA'],
  [BOTH_F, 'iيaتA'],
  [THEY_M, 'UO'],
  [THEY_F, 'Iن'],
  [I, 'Iت'],
  [WE, 'IنA'],
];

/** The prefix of each person in the imperfect. */
const PREFIXED: readonly (readonly [Person, string])[] = [
  [HE, 'ي'],
  [SHE, 'ت'],
  [I, 'ء'],
  [WE, 'ن'],
];
const DUALS: readonly (readonly [Person, string])[] = [
  [BOTH_M, 'ي'],
  [BOTH_F, 'ت'],
];

/** All forms of the perfect that are spelled from `stem`. */
export function perfectForms(stem: Stem): FiniteForm[] {
  const join = (endings: Endings, base: string, glide = '') =>
    endings.map(([person, ending]) => ({ ...person, sounds: base + ending.replace('g', glide) }));
  if (stem.kind === 'consonant') {
    return [...join(PERFECT_OPEN, stem.open), ...join(PERFECT_CLOSED, stem.closed)];
  }
  if (stem.vowel === 'i') return join(PERFECT_I, stem.base);
  const he = { ...HE, sounds: stem.base + (stem.glide === 'و' ? 'A' : 'Y') };
  return [he, ...join(PERFECT_A, stem.base, stem.glide)];
}

/** The pieces that an imperfect is put together from; `singular` also serves `I` and `we`. */
interface ImperfectEndings {
  readonly singular: string;
  readonly jussive: string;
  readonly dual: string;
  readonly pluralM: string;
  readonly pluralF: string;
}

function vowelEndings({ base, vowel, glide }: VowelStem): ImperfectEndings {
  const long = vowel === 'a' ? 'Y' : vowel.toUpperCase();
  return {
    singular: base + long,
    jussive: base + vowel,
    dual: `${base}${vowel}${glide}A`,
    pluralM: base + (vowel === 'a' ? 'aو' : 'U'),
    pluralF: base + (vowel === 'a' ? 'aي' : long),
  };
}

function consonantEndings(stem: { open: string; closed: string }): ImperfectEndings {
  const { open, closed } = stem;
  // A hollow root shortens its vowel (لم يقل); a doubled one is left contracted (لم يرد).
  const jussive = open.toLowerCase() === closed ? closed : open;
  return { singular: open, jussive, dual: `${open}A`, pluralM: `${open}U`, pluralF: closed };
}

/** All forms of the imperfect that are spelled from `stem`; `prefixVowel` is u in forms II to IV and the passive. */
export function imperfectForms(stem: Stem, prefixVowel: 'a' | 'u'): FiniteForm[] {
  const endings = stem.kind === 'vowel' ? vowelEndings(stem) : consonantEndings(stem);
  const make = (person: Person, prefix: string, rest: string, mood?: FiniteForm['mood']): FiniteForm => ({
    ...person,
    sounds: prefix + prefixVowel + rest,
    ...(mood === undefined ? {} : { mood }),
  });
  return [
    ...PREFIXED.map(([person, prefix]) => make(person, prefix, endings.singular)),
    ...(endings.jussive === endings.singular ? [] : PREFIXED).map(([person, prefix]) =>
      make(person, prefix, endings.jussive, 'jussive'),
    ),
    ...DUALS.flatMap(([person, prefix]) => [
      make(person, prefix, `${endings.dual}ن`),
      make(person, prefix, endings.dual, 'dependent'),
    ]),
    make(THEY_M, 'ي', `${endings.pluralM}ن`),
    make(THEY_M, 'ي', `${endings.pluralM}O`, 'dependent'),
    make(THEY_F, 'ي', `${endings.pluralF}ن`),
  ];
}
