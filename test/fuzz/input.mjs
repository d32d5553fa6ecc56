import fc from 'fast-check';
import { CONTAINERS } from './containers.mjs';
import { FILE_NAMES } from './hostile.mjs';
import { ENCODINGS, encode, FORMS, MATERIAL } from './material.mjs';
import { OF_BYTES, OF_MATERIAL, OF_WRITTEN, pickFrom } from './mutations.mjs';

/**
 * @typedef {keyof typeof FORMS} Form
 * @typedef {import('./mutations.mjs').Choice} Choice
 * @typedef {object} Input
 * @property {number} run
 * @property {string} name of its file
 * @property {Buffer} bytes
 * @property {readonly string[]} mutations what was done, in order, for whoever looks at it
 */

const choice = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), pick: fc.nat(100_000) });

/** @template {string} Name @param {Record<Name, unknown>} table @returns {fc.Arbitrary<{ name: string, choice: Choice }>} */
const oneOf = (table) => fc.record({ name: fc.constantFrom(...Object.keys(table)), choice });

/**
 * In three of ten runs.
 * @template Value
 * @param {fc.Arbitrary<Value>} arbitrary
 * @returns {fc.Arbitrary<Value | null>}
 */
const rarely = (arbitrary) => fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 3, arbitrary });

/** @template Value @param {Value | null} value @returns {Value[]} */
const listOf = (value) => (value === null ? [] : [value]);

const plan = fc.record({
  form: fc.constantFrom(.../** @type {Form[]} */ (Object.keys(FORMS))),
  article: fc.nat(1_000),
  articles: fc.integer({ min: 1, max: 3 }),
  encoding: fc.constantFrom(...ENCODINGS),
  isMarked: fc.boolean(),
  ofMaterial: fc.array(oneOf(OF_MATERIAL), { maxLength: 2 }),
  ofWritten: rarely(oneOf(OF_WRITTEN)).map(listOf),
  ofBytes: rarely(oneOf(OF_BYTES)).map(listOf),
  container: rarely(oneOf(CONTAINERS)),
  fileName: rarely(fc.constantFrom(...FILE_NAMES)),
  isMisnamed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/**
 * The input of one run: the same for the same seed and number, whatever came before.
 * @param {number} seed
 * @param {number} run
 * @returns {Input}
 */
export function makeInput(seed, run) {
  const [made] = fc.sample(plan, { seed: (Math.imul(seed, 0x9e3779b1) + run) | 0, numRuns: 1 });
  if (made === undefined) throw new Error('no plan was made');
  const { form, encoding, ofMaterial, ofWritten, ofBytes, container } = made;
  const written = write(made, run);
  let bytes = encode(written, encoding, made.isMarked);
  const other = Buffer.from(FORMS[made.articles === 1 ? 'page' : 'csv'].write(MATERIAL.slice(0, 1)));
  for (const { name, choice } of ofBytes) bytes = OF_BYTES[name]?.(bytes, choice, other) ?? bytes;
  let { ending } = FORMS[form];
  if (container !== null)
    ({ bytes, ending } = CONTAINERS[container.name]?.(bytes, ending, container.choice) ?? { bytes, ending });
  if (made.isMisnamed)
    ending = pickFrom(['.txt', '.html', '.rss', '.csv', '.json', '.md', '.pdf', ''], made.article);
  const stem = `${String(run).padStart(7, '0')}-${made.fileName ?? form}`;
  return {
    run,
    name: `${stem}${ending}`,
    bytes,
    mutations: [
      form,
      encoding,
      ...[...ofMaterial, ...ofWritten, ...ofBytes, ...(container === null ? [] : [container])].map(
        ({ name }) => name,
      ),
    ],
  };
}

/**
 * @param {{ form: Form, article: number, articles: number, ofMaterial: { name: string, choice: Choice }[], ofWritten: { name: string, choice: Choice }[] }} plan
 * @param {number} run
 */
function write({ form, article, articles, ofMaterial, ofWritten }, run) {
  const materials = Array.from({ length: articles }, (_, n) => {
    const material = pickFrom(MATERIAL, article + n);
    // Every article is one of its own, so that none becomes a version of another's.
    return { ...material, id: `${material.id}-${run}-${n}`, url: `${material.url}/${run}-${n}` };
  });
  const changed = materials.map((material, n) =>
    n > 0 && article % 2 === 0
      ? material
      : ofMaterial.reduce((m, { name, choice }) => OF_MATERIAL[name]?.(m, choice) ?? m, material),
  );
  const { write: writeForm } = FORMS[form];
  const others = [
    FORMS.page.write(MATERIAL.slice(1, 2)),
    FORMS.rss.write(MATERIAL.slice(0, 2)),
    FORMS.ndjson.write(MATERIAL.slice(0, 2)),
  ];
  return ofWritten.reduce(
    (text, { name, choice }) => OF_WRITTEN[name]?.(text, choice, others) ?? text,
    writeForm(changed),
  );
}
