import type { ReuseVerdict } from '../../model/plan-reuse.ts';

/** The least discounted share of each grade. */
const BARS: readonly (readonly [ReuseVerdict, number])[] = [
  ['nearly_all', 0.8],
  ['substantial', 0.5],
  ['partial', 0.2],
  ['slight', 0.1],
];

/** The grade of a discounted share; a single passage that cannot be chance counts as slight however long the plan. */
export function verdictOf(discountedShare: number, hasStrongPassage: boolean): ReuseVerdict {
  const grade = BARS.find(([, least]) => discountedShare >= least)?.[0] ?? 'none';
  return grade === 'none' && hasStrongPassage ? 'slight' : grade;
}
