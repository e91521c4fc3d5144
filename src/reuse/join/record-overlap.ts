import type { TokenRecords } from './token-records.ts';

/** How many tokens two records share; stops and says 0 as soon as `needed` is out of reach. */
export function recordOverlap({ tokens, starts }: TokenRecords, left: number, right: number, needed: number): number {
  let [i, j] = [starts[left] ?? 0, starts[right] ?? 0];
  const [leftEnd, rightEnd] = [starts[left + 1] ?? 0, starts[right + 1] ?? 0];
  let leftMisses = leftEnd - i - needed;
  let rightMisses = rightEnd - j - needed;
  let shared = 0;
  while (i < leftEnd && j < rightEnd) {
    const difference = (tokens[i] ?? 0) - (tokens[j] ?? 0);
    if (difference === 0) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (difference < 0) {
      i += 1;
      leftMisses -= 1;
      if (leftMisses < 0) return 0;
    } else {
      j += 1;
      rightMisses -= 1;
      if (rightMisses < 0) return 0;
    }
  }
  return shared >= needed ? shared : 0;
}
