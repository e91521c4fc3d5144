import type { AssignedPair } from './assign.ts';
import type { Gain } from './connected-gains.ts';

/** One-to-one pairs, the greatest gain first; their sum is at least half of what `assign` reaches, in O(n log n). */
export function assignGreedily(gains: readonly Gain[]): AssignedPair[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const pairs: AssignedPair[] = [];
  const sorted = gains.filter(({ gain }) => gain > 0).sort(byGain);
  for (const { row, column } of sorted) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    pairs.push({ row, column });
  }
  return pairs.sort((a, b) => a.row - b.row);
}

function byGain(a: Gain, b: Gain): number {
  return b.gain - a.gain || a.row - b.row || a.column - b.column;
}
