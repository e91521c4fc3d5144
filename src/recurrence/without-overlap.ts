import type { Span } from '../model/span.ts';

/** The spans in order; of what two of them cover, the first keeps all and the other what is left, if anything is. */
export function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, kept.at(-1)?.end ?? 0);
    if (end > from) kept.push({ start: from, end });
  }
  return kept;
}
