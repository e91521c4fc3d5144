import type { Span } from '../model/span.ts';

/** Index of the first of ordered spans that ends behind a position; their number where none does. */
export function firstEndingBehind(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
