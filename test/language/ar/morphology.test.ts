import { describe, expect, it } from 'vitest';
import { IsnadError } from '../../../src/errors.js';
import { VERBS } from '../../../src/language/ar/lexicon/verbs.js';
import { conjugate } from '../../../src/language/ar/morphology/conjugate.js';
import type { InflectedForm, VerbShape } from '../../../src/language/ar/morphology/verb-shape.js';
import { normalise } from '../../../src/language/ar/normalise.js';
import { PARADIGMS } from './morphology-paradigms.js';

type Wanted = { readonly [K in keyof Omit<InflectedForm, 'form'>]?: InflectedForm[K] | undefined };

const PERSONS: readonly Wanted[] = [
  { person: 3, number: 'singular', gender: 'm' },
  { person: 3, number: 'singular', gender: 'f' },
  { person: 3, number: 'dual', gender: 'm' },
  { person: 3, number: 'dual', gender: 'f' },
  { person: 3, number: 'plural', gender: 'm' },
  { person: 3, number: 'plural', gender: 'f' },
  { person: 1, number: 'singular', gender: null },
  { person: 1, number: 'plural', gender: null },
];
const DEPENDENTS: readonly Wanted[] = [PERSONS[2] ?? {}, PERSONS[3] ?? {}, PERSONS[4] ?? {}];
const NOMINALS: readonly Wanted[] = [
  { number: 'singular', gender: 'm', case: undefined },
  { number: 'singular', gender: 'm', case: 'accusative' },
  { number: 'singular', gender: 'f' },
  { number: 'dual', gender: 'm', case: 'nominative' },
  { number: 'dual', gender: 'm', case: 'oblique' },
  { number: 'plural', gender: 'm', case: 'nominative' },
  { number: 'plural', gender: 'm', case: 'oblique' },
  { number: 'plural', gender: 'f' },
];

function entryOf(lemma: string): VerbShape {
  const entry = VERBS.find((verb) => verb.lemma === lemma);
  if (entry === undefined) throw new Error(`no such lemma: ${lemma}`);
  return entry;
}

function select(forms: readonly InflectedForm[], wanted: Wanted): string {
  const keys = Object.keys(wanted) as (keyof Wanted)[];
  const found = forms.filter((form) => keys.every((key) => form[key] === wanted[key]));
  return found.map(({ form }) => form).join('/');
}

/** The forms of a paradigm's row as conjugated, in the row's order, in its notation. */
function row(forms: readonly InflectedForm[], common: Wanted, order: readonly Wanted[]): string {
  return order.map((wanted) => select(forms, { ...common, ...wanted }) || '-').join(' ');
}

describe.each(Object.entries(PARADIGMS))('the paradigm of %s', (lemma, expected) => {
  const forms = conjugate(entryOf(lemma));
  const active: Wanted = { voice: 'active', mood: undefined };
  const he = PERSONS.slice(0, 1);

  it('has the perfect', () => {
    expect(row(forms, { ...active, aspect: 'perfect' }, PERSONS)).toBe(normalise(expected.perfect));
  });

  it('has the imperfect in its moods', () => {
    expect(row(forms, { ...active, aspect: 'imperfect' }, PERSONS)).toBe(normalise(expected.imperfect));
    const dependent: Wanted = { aspect: 'imperfect', voice: 'active', mood: 'dependent' };
    expect(row(forms, dependent, DEPENDENTS)).toBe(normalise(expected.dependent));
    const jussive: Wanted = { aspect: 'imperfect', voice: 'active', mood: 'jussive' };
    expect(row(forms, jussive, he)).toBe(normalise(expected.jussive));
  });

  it('has the passive only where it is spelled apart', () => {
    const passive: Wanted = { voice: 'passive', mood: undefined };
    const perfect = row(forms, { ...passive, aspect: 'perfect' }, he);
    const imperfect = row(forms, { ...passive, aspect: 'imperfect' }, he);
    expect(`${perfect} ${imperfect}`).toBe(normalise(expected.passive));
  });

  it('has the active participle', () => {
    const indefinite = forms.filter(({ definite }) => definite !== true);
    expect(row(indefinite, { aspect: 'participle' }, NOMINALS)).toBe(normalise(expected.participle));
  });

  it('has its verbal nouns', () => {
    const masdars = forms.filter(({ aspect }) => aspect === 'masdar').map(({ form }) => form);
    expect(masdars.join(' ')).toBe(normalise(expected.masdar));
  });
});

describe('conjugate', () => {
  it('gives the definite of participles in -ī', () => {
    const definite = conjugate(entryOf('دعا')).filter((form) => form.definite === true);
    expect(definite.map(({ form }) => form)).toEqual(['داعي']);
  });

  it('gives passive participles by class', () => {
    const passives = ['اتهم', 'أدان', 'دعا', 'نفى', 'رد', 'أدلى', 'نقل'].map((lemma) =>
      select(conjugate(entryOf(lemma)), {
        aspect: 'passive-participle',
        number: 'singular',
        gender: 'm',
        case: undefined,
      }),
    );
    expect(passives).toEqual(['متهم', 'مدان', 'مدعو', 'منفي', 'مردود', 'مدلي', 'منقول']);
  });

  it('gives the passive of each person that is spelled apart', () => {
    const passives = (lemma: string) =>
      conjugate(entryOf(lemma))
        .filter(({ voice, aspect }) => voice === 'passive' && aspect === 'perfect')
        .map(({ form }) => form);
    // He is spelled أبدي like أبدى, she is not.
    expect(passives('أبدى')).toEqual(['ابديت', 'ابديتا']);
    expect(passives('قال')).toEqual(['قيل', 'قيلت', 'قيلا', 'قيلتا', 'قيلوا']);
    expect(passives('أيد')).toEqual([]);
  });

  it('assimilates the infix of form VIII', () => {
    const eighth = (lemma: string, root: string) =>
      conjugate({ lemma, root, form: 8 }).find(({ aspect }) => aspect === 'perfect')?.form;
    expect(eighth('ازدحم', 'ز ح م')).toBe('ازدحم');
    expect(eighth('اصطدم', 'ص د م')).toBe('اصطدم');
    expect(eighth('اضطلع', 'ض ل ع')).toBe('اضطلع');
    expect(eighth('اطلع', 'ط ل ع')).toBe('اطلع');
    expect(eighth('ائتلف', 'ء ل ف')).toBe('ائتلف');
  });

  it('contracts a doubled root in form IX like the others', () => {
    const forms = conjugate({ lemma: 'احمر', root: 'ح م ر', form: 9 });
    expect(select(forms, { aspect: 'perfect', person: 3, number: 'singular', gender: 'm' })).toBe('احمر');
    expect(select(forms, { aspect: 'perfect', person: 1, number: 'singular' })).toBe('احمررت');
  });

  it.each([
    ['too few radicals', 'ق ل', 1],
    ['four radicals in a form that has none', 'ز ع ز ع', 4],
    ['no radicals', '', 1],
    ['a letter that is none', 'ق ا ل', 1],
    ['missing spaces', 'قول', 1],
  ] as const)('refuses a root with %s', (_, root, form) => {
    const failing = () => conjugate({ lemma: 'فعل', root, form });
    expect(failing).toThrow(IsnadError);
    expect(failing).toThrow(/root/u);
  });
});
