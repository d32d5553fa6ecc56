import { type FiniteForm, imperfectForms, perfectForms } from './finite.js';
import { masdarForms } from './masdars.js';
import { activeParticiples, type NominalForm, passiveParticiples } from './participles.js';
import { parseRoot, type Root } from './root.js';
import { spell } from './spelling.js';
import { stemOf } from './stems.js';
import type { Aspect, InflectedForm, VerbForm, VerbShape } from './verb-shape.js';

const PREFIX_IN_U: ReadonlySet<VerbForm> = new Set<VerbForm>([2, 3, 4]);

type Features = Omit<InflectedForm, 'form'>;

/** Collects forms, one for each spelling and set of features. */
class Paradigm {
  readonly forms: InflectedForm[] = [];
  private readonly seen = new Set<string>();

  /** Adds every spelling of `sounds`, unless `key` already has it. */
  add(sounds: string, features: Features, key: string): void {
    for (const form of spell(sounds)) this.addSpelling(form, features, key);
  }

  addSpelling(form: string, features: Features, key: string): void {
    const identity = `${form} ${key}`;
    if (this.seen.has(identity)) return;
    this.seen.add(identity);
    this.forms.push({ form, ...features });
  }
}

/** What tells finite forms apart; without voice and mood, so that these count only where the spelling shows them. */
function finiteKey(aspect: Aspect, { person, number, gender }: FiniteForm): string {
  return `${aspect} ${person} ${number} ${gender}`;
}

function addFinite(
  paradigm: Paradigm,
  forms: readonly FiniteForm[],
  aspect: 'perfect' | 'imperfect',
  voice: InflectedForm['voice'],
): void {
  for (const finite of forms) {
    const { sounds, person, number, gender, mood } = finite;
    const features: Features = {
      aspect,
      voice,
      person,
      number,
      gender,
      ...(mood === undefined ? {} : { mood }),
    };
    paradigm.add(sounds, features, finiteKey(aspect, finite));
  }
}

function isSamePerson(one: FiniteForm, other: FiniteForm): boolean {
  return one.person === other.person && one.gender === other.gender && one.mood === other.mood;
}

/** Whether the passive is spelled like the active; the singular decides, as the others are made like it. */
function areSpelledAlike(active: readonly FiniteForm[], passive: readonly FiniteForm[]): boolean {
  const singular = ({ number }: FiniteForm) => number === 'singular';
  const models = active.filter(singular);
  return passive
    .filter(singular)
    .every((form) =>
      models.some((model) => isSamePerson(model, form) && spell(model.sounds)[0] === spell(form.sounds)[0]),
    );
}

function addVoices(
  paradigm: Paradigm,
  aspect: 'perfect' | 'imperfect',
  active: readonly FiniteForm[],
  passive: readonly FiniteForm[],
): void {
  addFinite(paradigm, active, aspect, 'active');
  if (!areSpelledAlike(active, passive)) addFinite(paradigm, passive, aspect, 'passive');
}

function addNominal(
  paradigm: Paradigm,
  forms: readonly NominalForm[],
  aspect: 'participle' | 'passive-participle',
): void {
  const voice = aspect === 'participle' ? 'active' : 'passive';
  for (const { sounds, ...features } of forms) {
    const key = `${aspect} ${features.number} ${features.gender} ${features.case}`;
    paradigm.add(sounds, { aspect, voice, person: null, ...features }, key);
  }
}

function addMasdars(paradigm: Paradigm, shape: VerbShape, root: Root): void {
  for (const { form, gender, accusative } of masdarForms(shape, root)) {
    const features: Features = {
      aspect: 'masdar',
      voice: 'active',
      person: null,
      number: 'singular',
      gender,
      ...(accusative ? { case: 'accusative' as const } : {}),
    };
    paradigm.addSpelling(form, features, `masdar ${accusative}`);
  }
}

/**
 * All forms of a verb in the third and first person: perfect, imperfect in its moods, passive where it is spelled
 * apart, participles, verbal nouns. The spelling is the normal form of normalise.ts. Throws IsnadError `data` where
 * root and form do not fit.
 */
export function conjugate(shape: VerbShape): InflectedForm[] {
  const root = parseRoot(shape);
  const imperfect = stemOf('imperfect', shape, root);
  const imperfectPassive = stemOf('imperfectPassive', shape, root);
  const paradigm = new Paradigm();
  addVoices(
    paradigm,
    'perfect',
    perfectForms(stemOf('perfect', shape, root)),
    perfectForms(stemOf('perfectPassive', shape, root)),
  );
  addVoices(
    paradigm,
    'imperfect',
    imperfectForms(imperfect, PREFIX_IN_U.has(root.form) ? 'u' : 'a'),
    imperfectForms(imperfectPassive, 'u'),
  );
  addNominal(paradigm, activeParticiples(imperfect, shape, root), 'participle');
  addNominal(paradigm, passiveParticiples(imperfectPassive, shape, root), 'passive-participle');
  addMasdars(paradigm, shape, root);
  return paradigm.forms;
}
