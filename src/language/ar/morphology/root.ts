import { IsnadError } from '../../../errors.js';
import type { VerbForm, VerbShape } from './verb-shape.js';

/**
 * How the root's weakness shows in a form: `hollow` where the middle radical becomes a long vowel, `defective` where
 * the last one does, `doubled` where the last two contract; `sound` for all else.
 */
export type RootClass = 'sound' | 'hollow' | 'defective' | 'doubled';

/** The radicals as templates know them; in a root of four, `middle` has the second and third. */
export interface Root {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly class: RootClass;
  /** The form whose templates it fills: a root of four goes like form II, and with ت like form V. */
  readonly form: VerbForm;
}

const HOLLOW_FORMS: ReadonlySet<VerbForm> = new Set<VerbForm>([1, 4, 7, 8, 10]);
const UNCONTRACTED_FORMS: ReadonlySet<VerbForm> = new Set<VerbForm>([2, 5]);

function isWeak(radical: string): boolean {
  return radical === 'و' || radical === 'ي';
}

function classOf(middle: string, last: string, form: VerbForm): RootClass {
  if (isWeak(last)) return 'defective';
  if (middle.length > 1) return 'sound';
  if (isWeak(middle) && HOLLOW_FORMS.has(form)) return 'hollow';
  return middle === last && !UNCONTRACTED_FORMS.has(form) ? 'doubled' : 'sound';
}

function templateForm(radicals: number, form: VerbForm): VerbForm | null {
  if (radicals === 3) return form;
  if (radicals !== 4) return null;
  return form === 1 ? 2 : form === 2 ? 5 : null;
}

/** Reads a root such as `ق و ل`. Throws IsnadError `data` where it does not have the radicals that the form takes. */
export function parseRoot(shape: VerbShape): Root {
  const radicals = shape.root.split(' ');
  const form = templateForm(radicals.length, shape.form);
  const [first, ...others] = radicals;
  const last = others.pop();
  if (form === null || first === undefined || last === undefined || !radicals.every(isRadical)) {
    throw new IsnadError(
      'data',
      `the verb ${shape.lemma} has a root that its form cannot take: ${shape.root}`,
      {
        hint: 'Write three radicals (or four, with form 1 or 2) as plain letters with single spaces; hamza is ء.',
        context: { lemma: shape.lemma, root: shape.root, form: shape.form },
      },
    );
  }
  const middle = others.join('');
  return { first, middle, last, class: classOf(middle, last, form), form };
}

function isRadical(radical: string): boolean {
  return /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]$/u.test(radical);
}
