const WORD = 2 ** 32;

/**
 * The length of the longest common subsequence, 32 characters at a time.
 *
 * H. Hyyrö, Bit-parallel LCS-length computation revisited, Australasian Workshop on Combinatorial Algorithms, 2004.
 */
export function commonSubsequenceLength(left: string, right: string): number {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const words = Math.ceil(shorter.length / 32);
  const places = placesOf(shorter, words);
  const rows = new Uint32Array(words).fill(WORD - 1);
  for (let index = 0; index < longer.length; index += 1) {
    const matches = places.get(longer.charCodeAt(index));
    if (matches !== undefined) step(rows, matches);
  }
  return countZeros(rows, shorter.length);
}

/** Twice the common subsequence over both lengths, 0 to 1; an empty text is like nothing. */
export function commonSubsequenceRatio(left: string, right: string): number {
  if (left.length === 0 || right.length === 0) return 0;
  if (left === right) return 1;
  return (2 * commonSubsequenceLength(left, right)) / (left.length + right.length);
}

function placesOf(text: string, words: number): Map<number, Uint32Array> {
  const places = new Map<number, Uint32Array>();
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const bits = places.get(unit) ?? new Uint32Array(words);
    bits[index >>> 5] = ((bits[index >>> 5] ?? 0) | (1 << (index & 31))) >>> 0;
    places.set(unit, bits);
  }
  return places;
}

function step(rows: Uint32Array, matches: Uint32Array): void {
  let carry = 0;
  for (let word = 0; word < rows.length; word += 1) {
    const row = rows[word] ?? 0;
    const match = (row & (matches[word] ?? 0)) >>> 0;
    const sum = row + match + carry;
    carry = sum >= WORD ? 1 : 0;
    rows[word] = ((sum >>> 0) | (row - match)) >>> 0;
  }
}

function countZeros(rows: Uint32Array, length: number): number {
  let zeros = 0;
  for (let index = 0; index < length; index += 1) {
    if ((((rows[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 0) zeros += 1;
  }
  return zeros;
}
