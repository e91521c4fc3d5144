import type { TokenRecords } from './token-records.ts';

const WORDS = 4;

/**
 * A parity bitmap of 128 bits for each record: sets that differ in k tokens differ in at most k bits, so far-off
 * candidates are refused without looking at their tokens.
 *
 * E. Sandes, G. Teodoro, A. Melo, Bitmap filter: speeding up exact set similarity joins with bitwise operations,
 * Information Systems 88, 2020.
 */
export function signatures({ tokens, starts, textOf }: TokenRecords): Int32Array {
  const bits = new Int32Array(textOf.length * WORDS);
  for (let record = 0; record < textOf.length; record += 1) {
    const end = starts[record + 1] ?? 0;
    for (let index = starts[record] ?? 0; index < end; index += 1) {
      const bit = Math.imul((tokens[index] ?? 0) + 1, 0x9e3779b1) >>> 25;
      const word = record * WORDS + (bit >>> 5);
      bits[word] = (bits[word] ?? 0) ^ (1 << (bit & 31));
    }
  }
  return bits;
}

/** In how many bits the signatures of two records differ. */
export function signatureDistance(bits: Int32Array, left: number, right: number): number {
  const [a, b] = [left * WORDS, right * WORDS];
  let distance = 0;
  for (let word = 0; word < WORDS; word += 1) distance += countBits((bits[a + word] ?? 0) ^ (bits[b + word] ?? 0));
  return distance;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
