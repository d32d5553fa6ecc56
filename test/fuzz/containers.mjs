import { gzipSync } from 'node:zlib';
import { makeZip } from '../support/zip-file.mjs';
import { ENTRY_NAMES } from './hostile.mjs';
import { pickFrom } from './mutations.mjs';

/**
 * What a file is packed into: its bytes and the ending of its name.
 * @typedef {(bytes: Buffer, ending: string, choice: import('./mutations.mjs').Choice) => { bytes: Buffer, ending: string }} Pack
 */

const ZEROS = gzipSync(Buffer.alloc(24 * 1024 * 1024, 0x20));
const BOMB = makeZip([{ name: 'bomb.txt', content: Buffer.alloc(24 * 1024 * 1024, 0x61) }]);

/** Many files that share their bytes. */
const MANY = makeZip(
  Array.from({ length: 40 }, (_, n) => ({
    name: `${n}.txt`,
    content: Buffer.alloc(1024 * 1024, 0x62),
    shares: 1,
  })),
);
const TWICE = gzipSync(ZEROS);

/** @type {Record<string, Pack>} */
export const CONTAINERS = {
  gzip: (bytes, ending) => ({ bytes: gzipSync(bytes), ending: `${ending}.gz` }),
  'gzip, cut off': (bytes, ending, { at }) => {
    const packed = gzipSync(bytes);
    return { bytes: packed.subarray(0, Math.floor(packed.length * at)), ending: `${ending}.gz` };
  },
  'gzip in gzip in gzip': (bytes, ending) => ({
    bytes: gzipSync(gzipSync(gzipSync(bytes))),
    ending: `${ending}.gz`,
  }),
  'a gzip bomb': (_, ending, { pick }) => ({
    bytes: pick % 2 === 0 ? TWICE : ZEROS,
    ending: `${ending}.gz`,
  }),
  zip: (bytes, ending) => ({
    bytes: makeZip([
      { name: `a${ending}`, content: bytes },
      { name: `b/c${ending}`, content: bytes },
    ]),
    ending: '.zip',
  }),
  'zip with hostile names': (bytes, ending, { pick }) => ({
    bytes: makeZip([
      { name: `good${ending}`, content: bytes },
      { name: pickFrom(ENTRY_NAMES, pick), content: bytes },
    ]),
    ending: '.zip',
  }),
  'zip with wrong lengths': (bytes, ending, { pick }) => ({
    bytes: makeZip([
      {
        name: `a${ending}`,
        content: bytes,
        claimedSize: pickFrom([0, 1, bytes.length + 1, 0xffffffff], pick),
      },
    ]),
    ending: '.zip',
  }),
  'zip, changed': (bytes, ending, { at, pick }) => {
    const packed = makeZip([
      { name: `a${ending}`, content: bytes },
      { name: `b${ending}`, content: bytes },
    ]);
    const place = Math.floor(at * packed.length);
    packed[place] = pick % 256;
    return { bytes: pick % 3 === 0 ? packed.subarray(0, place) : packed, ending: '.zip' };
  },
  'zip in zip in zip': (bytes, ending) => {
    const inner = makeZip([{ name: `a${ending}`, content: bytes }]);
    const middle = makeZip([{ name: 'inner.txt', content: inner }]);
    return { bytes: makeZip([{ name: 'middle.txt', content: middle }]), ending: '.zip' };
  },
  'a zip bomb': (_, __, { pick }) => ({ bytes: pick % 2 === 0 ? BOMB : MANY, ending: '.zip' }),
  'zip that is locked': (bytes, ending) => ({
    bytes: makeZip([{ name: `a${ending}`, content: bytes, isEncrypted: true }]),
    ending: '.zip',
  }),
};
