/** Four unsigned 32-bit words, not all zero. */
export type RandomState = readonly [number, number, number, number];

/** A source of random numbers that a seed decides wholly. */
export interface SeededRandom {
  /** An unsigned 32-bit integer. */
  next(): number;
  /** An integer from 0 to `length` − 1, each equally likely; `length` is from 1 to 2³². */
  nextIndex(length: number): number;
}

const RANGE = 2 ** 32;

/**
 * xoshiro128** of D. Blackman and S. Vigna, Scrambled Linear Pseudorandom Number Generators,
 * ACM Transactions on Mathematical Software 47, 2021. Fit for resampling, not for secrets.
 *
 * @param seed any safe integer
 * @throws RangeError where the seed is none
 */
export function seededRandom(seed: number): SeededRandom {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`expected a whole number as seed, got ${seed}`);
  const high = Math.floor(seed / RANGE) >>> 0;
  let counter = (seed >>> 0) ^ mix(high);
  const word = () => {
    counter = (counter + 0x9e3779b9) >>> 0;
    return mix(counter);
  };
  return randomFrom([word(), word(), word(), word()]);
}

/** The generator in a given state, for comparison with published sequences. */
export function randomFrom(state: RandomState): SeededRandom {
  let [a, b, c, d] = state;
  const next = () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return { next, nextIndex: (length) => unbiasedIndex(next, length) };
}

/** Draws again above the last whole multiple of `length`, since a plain remainder would favour small numbers. */
function unbiasedIndex(next: () => number, length: number): number {
  const limit = RANGE - (RANGE % length);
  let drawn = next();
  while (drawn >= limit) drawn = next();
  return drawn % length;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** The finaliser of MurmurHash3: a bijection, so different seeds start from different states. */
function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
