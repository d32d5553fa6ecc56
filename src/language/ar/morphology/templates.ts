import type { RootClass } from './root.js';
import type { StemSlot, VerbForm } from './verb-shape.js';

/**
 * Stems in a vocalised notation that spelling.ts reads: Arabic letters are consonants (ء any hamza), `a i u` short
 * vowels, `A I U` long ones; F, E, L stand for the radicals (EE the doubled middle one), and in form I `v` and `V`
 * for the theme vowel of the imperfect, short and long, `w` for that
 * of the perfect, `c` for that of a shortened hollow perfect. In form VIII `D` is the infixed ت.
 */
export type Stems = Readonly<Record<StemSlot, string>>;

function stems(perfect: string, perfectPassive: string, imperfect: string, imperfectPassive: string): Stems {
  return { perfect, perfectPassive, imperfect, imperfectPassive };
}

export const SOUND_STEMS: Readonly<Record<VerbForm, Stems>> = {
  1: stems('FaEwL', 'FuEiL', 'FEvL', 'FEaL'),
  2: stems('FaEEaL', 'FuEEiL', 'FaEEiL', 'FaEEaL'),
  3: stems('FAEaL', 'FUEiL', 'FAEiL', 'FAEaL'),
  4: stems('ءaFEaL', 'ءuFEiL', 'FEiL', 'FEaL'),
  5: stems('تaFaEEaL', 'تuFuEEiL', 'تaFaEEaL', 'تaFaEEaL'),
  6: stems('تaFAEaL', 'تuFUEiL', 'تaFAEaL', 'تaFAEaL'),
  7: stems('iنFaEaL', 'uنFuEiL', 'نFaEiL', 'نFaEaL'),
  8: stems('iFDaEaL', 'uFDuEiL', 'FDaEiL', 'FDaEaL'),
  9: stems('iFEaLL', 'uFEuLL', 'FEaLL', 'FEaLL'),
  10: stems('iستaFEaL', 'uستuFEiL', 'ستaFEiL', 'ستaFEaL'),
};

/** A stem before a vowel or nothing, and before a consonant or in the jussive: `قAل`, `قuل`. */
export interface SplitStem {
  readonly open: string;
  readonly closed: string;
}

function split(stem: string): SplitStem {
  const [open = stem, closed = open] = stem.split('/');
  return { open, closed };
}

type SplitStems = Readonly<Record<StemSlot, SplitStem>>;

function splitStems(perfect: string, perfectPassive: string, imperfect: string, passive: string): SplitStems {
  return {
    perfect: split(perfect),
    perfectPassive: split(perfectPassive),
    imperfect: split(imperfect),
    imperfectPassive: split(passive),
  };
}

export const HOLLOW_STEMS: Readonly<Partial<Record<VerbForm, SplitStems>>> = {
  1: splitStems('FAL/FcL', 'FIL/FiL', 'FVL/FvL', 'FAL/FaL'),
  4: splitStems('ءaFAL/ءaFaL', 'ءuFIL/ءuFiL', 'FIL/FiL', 'FAL/FaL'),
  7: splitStems('iنFAL/iنFaL', 'uنFIL/uنFiL', 'نFAL/نFaL', 'نFAL/نFaL'),
  8: splitStems('iFDAL/iFDaL', 'uFDIL/uFDiL', 'FDAL/FDaL', 'FDAL/FDaL'),
  10: splitStems('iستaFAL/iستaFaL', 'uستuFIL/uستuFiL', 'ستaFIL/ستaFiL', 'ستaFAL/ستaFaL'),
};

export const DOUBLED_STEMS: Readonly<Partial<Record<VerbForm, SplitStems>>> = {
  1: splitStems('FaLL/FaLaL', 'FuLL/FuLiL', 'FvLL/FLvL', 'FaLL/FLaL'),
  3: splitStems('FALL/FALaL', 'FULL/FULiL', 'FALL/FALiL', 'FALL/FALaL'),
  4: splitStems('ءaFaLL/ءaFLaL', 'ءuFiLL/ءuFLiL', 'FiLL/FLiL', 'FaLL/FLaL'),
  6: splitStems('تaFALL/تaFALaL', 'تuFULL/تuFULiL', 'تaFALL/تaFALaL', 'تaFALL/تaFALaL'),
  7: splitStems('iنFaLL/iنFaLaL', 'uنFuLL/uنFuLiL', 'نFaLL/نFaLiL', 'نFaLL/نFaLaL'),
  8: splitStems('iFDaLL/iFDaLaL', 'uFDuLL/uFDuLiL', 'FDaLL/FDaLiL', 'FDaLL/FDaLaL'),
  10: splitStems('iستaFaLL/iستaFLaL', 'uستuFiLL/uستuFLiL', 'ستaFiLL/ستaFLiL', 'ستaFaLL/ستaFLaL'),
};

/** Form IX contracts like a doubled root. */
export const NINTH_STEMS: SplitStems = splitStems(
  'iFEaLL/iFEaLaL',
  'uFEuLL/uFEuLiL',
  'FEaLL/FEaLiL',
  'FEaLL/FEaLaL',
);

/** Regular verbal nouns by form and root class; T is ة. Form I has none. */
export const MASDARS: Readonly<Partial<Record<VerbForm, Readonly<Partial<Record<RootClass, string>>>>>> = {
  2: { sound: 'تaFEIL', defective: 'تaFEiLaT' },
  3: { sound: 'مuFAEaLaT', doubled: 'مuFALLaT', defective: 'مuFAEAT' },
  4: { sound: 'ءiFEAL', hollow: 'ءiFALaT', defective: 'ءiFEAء' },
  5: { sound: 'تaFaEEuL', defective: 'تaFaEEI' },
  6: { sound: 'تaFAEuL', doubled: 'تaFALL', defective: 'تaFAEI' },
  7: { sound: 'iنFiEAL', hollow: 'iنFiيAL', defective: 'iنFiEAء' },
  8: { sound: 'iFDiEAL', hollow: 'iFDiيAL', defective: 'iFDiEAء' },
  9: { sound: 'iFEiLAL' },
  10: { sound: 'iستiFEAL', hollow: 'iستiFALaT', defective: 'iستiFEAء' },
};
