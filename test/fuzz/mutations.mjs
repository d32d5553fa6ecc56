import { BIDI, CONTROLS, DATES, HALVES, INVISIBLE, NAMES } from './hostile.mjs';

/**
 * @typedef {import('./material.mjs').Material} Material
 * @typedef {object} Choice Two numbers that a mutation takes its decisions from.
 * @property {number} at from 0 to 1: where
 * @property {number} pick a whole number: which, or how much
 */

/** @template Value @param {readonly Value[]} values @param {number} pick @returns {Value} */
export function pickFrom(values, pick) {
  const value = values[pick % values.length];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}

/** @param {string} text @param {number} at @param {string} piece */
function insert(text, at, piece) {
  const place = Math.floor(at * (text.length + 1));
  return text.slice(0, place) + piece + text.slice(place);
}

/** @param {readonly string[]} pieces @param {Choice} choice @param {string} text */
function sprinkle(pieces, { at, pick }, text) {
  let changed = text;
  for (let n = 0; n < 1 + (pick % 5); n += 1)
    changed = insert(changed, (at + n * 0.37) % 1, pickFrom(pieces, pick + n));
  return changed;
}

/** @param {readonly string[]} pieces */
const inText = (pieces) => /** @type {OfMaterial} */ (m, choice) => ({
  ...m,
  text: sprinkle(pieces, choice, m.text),
});

/** @typedef {(material: Material, choice: Choice) => Material} OfMaterial */
/** @typedef {(written: string, choice: Choice, others: readonly string[]) => string} OfWritten */
/** @typedef {(bytes: Buffer, choice: Choice, other: Buffer) => Buffer} OfBytes */

/** @param {string} name */
const sentencesOf = (name) => [
  `قال المتحدث باسم حزب "${name}" إن الحزب يرفض دعم تركيا لقوات سوريا الديمقراطية.`,
  `أعلنت حركة ${name} أنها تؤيد الاتفاق مع روسيا.`,
  `قال ${name}: "نرفض الاتفاق".`,
];

/**
 * What is done to an article before it is written.
 * @type {Record<string, OfMaterial>}
 */
export const OF_MATERIAL = {
  'bidi controls': inText(BIDI),
  'invisible characters': inText(INVISIBLE),
  'control characters': inText(CONTROLS),
  'half characters': inText(HALVES),
  'a hostile name in a sentence': (m, { pick }) => ({
    ...m,
    text: `${m.text}\n${pickFrom(sentencesOf(pickFrom(NAMES, Math.floor(pick / 3))), pick)}\n`,
  }),
  'a hostile name for a name': (m, { pick }) => ({
    ...m,
    text: m.text.replaceAll(
      pickFrom(['تركيا', 'روسيا', 'الحكومة', 'الوزير', 'أنقرة'], pick),
      pickFrom(NAMES, pick),
    ),
  }),
  'hostile fields': (m, { pick }) => {
    const field = pickFrom(/** @type {const} */ (['id', 'url', 'title', 'author', 'publisher']), pick);
    return { ...m, [field]: pickFrom(NAMES, Math.floor(pick / 5)) };
  },
  'a hostile date': (m, { pick }) => ({ ...m, published: pickFrom(DATES, pick) }),
  'a hostile date in a sentence': (m, { pick }) => ({
    ...m,
    text: `${m.text}\nقالت تركيا الأحد ${pickFrom(['99 نوفمبر 99999', '31 فبراير/شباط 2016', '9'.repeat(300), '6 نوفمبر 275761'], pick)} إن الجسر مغلق.\n`,
  }),
  'a very long word': (m, { at, pick }) => ({
    ...m,
    text: insert(m.text, at, pickFrom(['بوفلك', 'و', 'x', 'َ', '٣', '،', '/', '"'], pick).repeat(3_000)),
  }),
  'a very long sentence': (m, { pick }) => ({
    ...m,
    text: `${m.text}\n${pickFrom(['قال ', 'إن ', 'تركيا، و', '« كلمة ', 'مؤكدا أن ', '( '], pick).repeat(800)}`,
  }),
  'no line breaks': (m) => ({ ...m, text: m.text.replaceAll('\n', ' ') }),
  'no letters': (m) => ({ ...m, text: m.text.replace(/\p{L}/gu, '.') }),
  'another language': (m) => ({ ...m, text: m.text.replace(/\p{Script=Arabic}/gu, 'λ') }),
  'words in disorder': (m, { pick }) => ({
    ...m,
    text: m.text
      .split(' ')
      .sort((a, b) => ((a.length * 7 + pick) % 11) - ((b.length * 7 + pick) % 11))
      .join(' '),
  }),
};

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;

/** Without these the form falls apart. */
const MARKUP = /[<>"'{}[\],:/=&;-]/g;

/**
 * What is done to an article as it is written.
 * @type {Record<string, OfWritten>}
 */
export const OF_WRITTEN = {
  'nested deep': (written, { at, pick }) => {
    const [open, close] = pickFrom(
      /** @type {const} */ ([
        ['<div>', '</div>'],
        ['<b>', ''],
        ['[', ']'],
        ['{"a":', '}'],
        ['> ', ''],
        ['<item>', '</item>'],
        ['*', '*'],
        ['(', ')'],
      ]),
      pick,
    );
    const depth = pickFrom([100, 3_000, 10_000], Math.floor(pick / 8));
    return insert(written, at, open.repeat(depth) + close.repeat(depth));
  },
  'comments without number': (written, { at, pick }) =>
    insert(written, pick % 2 === 0 ? 0 : at, '<!---->'.repeat(200)),
  'billion laughs': (written, { pick }) =>
    written.replace(/^(<\?xml[^>]*>)?/, `$1${LAUGHS}`).replaceAll('وكالة', `&a${pick % 13};&x;`),
  'a mark left out': (written, { at }) => {
    const marks = [...written.matchAll(MARKUP)];
    const place = marks[Math.floor(at * marks.length)]?.index ?? 0;
    return written.slice(0, place) + written.slice(place + 1);
  },
  'marks in disorder': (written, { pick }) => {
    let n = 0;
    return written.replace(MARKUP, (mark) =>
      n++ % (20 + (pick % 50)) === 19 ? pickFrom(['<', '"', '}', '&', ']', '\\'], pick + n) : mark,
    );
  },
  'entities out of range': (written, { at, pick }) =>
    insert(
      written,
      at,
      pickFrom(
        ['&#0;', '&#x110000;', '&#xd800;', '&#xffffffff;', '&#99999999999999999999;', '&nosuch;'],
        pick,
      ).repeat(20),
    ),
  'twice the same': (written) => written + written,
  'half of another': (written, { at, pick }, others) =>
    written.slice(0, Math.floor(at * written.length)) + pickFrom(others, pick).slice(Math.floor(at * 500)),
  'hostile text anywhere': (written, { at, pick }) => insert(written, at, pickFrom(NAMES, pick)),
  'another encoding declared': (written, { pick }) =>
    written.replaceAll(
      'utf-8',
      pickFrom(['utf-16', 'windows-1251', 'x-user-defined', 'utf-7', 'nosuch', 'iso-8859-6'], pick),
    ),
};

/**
 * What is done to the bytes of a file.
 * @type {Record<string, OfBytes>}
 */
export const OF_BYTES = {
  'cut off': (bytes, { at }) => bytes.subarray(0, Math.floor(at * bytes.length)),
  'beginning lost': (bytes, { at }) => bytes.subarray(Math.floor(at * bytes.length)),
  'bits flipped': (bytes, { at, pick }) => {
    const changed = Buffer.from(bytes);
    for (let n = 0; n <= pick % 8; n += 1) {
      const place = Math.floor(((at + n * 0.618) % 1) * changed.length);
      changed[place] = (changed[place] ?? 0) ^ (1 << ((pick + n) % 8));
    }
    return changed;
  },
  'wrong bytes put in': (bytes, { at, pick }) => {
    const place = Math.floor(at * bytes.length);
    const piece = pickFrom(
      [[0], [0, 0, 0, 0], [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xd9]],
      pick,
    );
    return Buffer.concat([bytes.subarray(0, place), Buffer.from(piece), bytes.subarray(place)]);
  },
  'a piece twice': (bytes, { at, pick }) => {
    const from = Math.floor(at * bytes.length);
    const to = Math.min(bytes.length, from + 1 + (pick % 2_000));
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'a piece lost': (bytes, { at, pick }) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + (pick % 500))]);
  },
  'two files in one': (bytes, { at }, other) =>
    Buffer.concat([bytes.subarray(0, Math.floor(at * bytes.length)), other]),
  'a wrong mark before it': (bytes, { pick }) =>
    Buffer.concat([
      Buffer.from(
        pickFrom(
          [
            [0xff, 0xfe],
            [0xfe, 0xff],
            [0xef, 0xbb, 0xbf],
            [0x1f, 0x8b],
            [0x50, 0x4b, 3, 4],
          ],
          pick,
        ),
      ),
      bytes,
    ]),
  'nothing at all': () => Buffer.alloc(0),
};
