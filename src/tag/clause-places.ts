import type { Span } from '../model/span.ts';
import type { Clause } from '../text/clauses.ts';

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

/** For each clause, the sentence it stands in; found once, since a statement without a full stop may hold thousands. */
export function sentencesOf(clauses: readonly Clause[]): Span[] {
  const bounds = new Map<number, { start: number; end: number }>();
  for (const { sentence, start, end } of clauses) {
    const known = bounds.get(sentence);
    if (known === undefined) bounds.set(sentence, { start, end });
    else known.end = end;
  }
  return clauses.map((clause) => bounds.get(clause.sentence) ?? clause);
}
