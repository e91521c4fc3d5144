/** Codes of four or more characters lie above all codes of fewer. */
const LONG = 2 ** 52;
const HALF = 2 ** 26;
const REPETITION = 2 ** 32;

/**
 * The character n-grams of a comparable text as numbers, ascending, with repetition: a bag. A text shorter than n is
 * one shingle, an empty one has none. Up to three characters a number is its n-gram; beyond, two differ in number but
 * for one in 10¹⁵.
 */
export function shingleBag(text: string, n: number): Float64Array {
  return shingles(text, n).sort();
}

/** As {@link shingleBag}, in the order of the text: number `i` begins at character `i`. */
export function shingles(text: string, n: number): Float64Array {
  if (text.length === 0) return new Float64Array(0);
  const codes = new Float64Array(Math.max(1, text.length - n + 1));
  for (let index = 0; index < codes.length; index += 1) codes[index] = shingleCode(text, index, n);
  return codes;
}

/**
 * The bag of bigrams of a text as a set, ascending by bigram: the second of equal ones gets another number, the third a
 * third. Set overlap of two such is bag overlap.
 */
export function bigramSet(text: string): Float64Array {
  const bag = shingleBag(text, 2);
  let repetition = 0;
  return bag.map((code, index) => {
    repetition = index > 0 && bag[index - 1] === code ? repetition + 1 : 0;
    return code + repetition * REPETITION;
  });
}

/** The number of the n-gram that begins at `index`, cut off at the end of the text. */
function shingleCode(text: string, index: number, n: number): number {
  const length = Math.min(n, text.length - index);
  if (length > 3) return longCode(text, index, length);
  let code = 0;
  for (let offset = 0; offset < length; offset += 1) code = code * 0x10000 + text.charCodeAt(index + offset);
  return code;
}

function longCode(text: string, index: number, length: number): number {
  let high = 0x2c1b3c6d;
  let low = 0x297a2d39;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = text.charCodeAt(index + offset);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    low ^= low >>> 16;
  }
  return LONG + (high >>> 6) * HALF + (low >>> 6);
}
