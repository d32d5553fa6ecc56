/** @typedef {() => number} Random the next number, from 0 up to but not 1 */

/**
 * Numbers that look random and are the same for the same seed: Mulberry32 by Tommy Ettinger, public domain.
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
