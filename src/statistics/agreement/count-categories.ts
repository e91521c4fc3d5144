import type { MatchCounts } from '../precision-recall.ts';
import type { CodedPair } from './coded-pair.ts';

/** Which categories of a problem are compared: the primary one, or all that were given. */
export type CategorySelection = 'primary' | 'any';

/** For each category that either side gave, how often both, only the program, or only the reference gave it. */
export function countCategories(pairs: readonly CodedPair[], selection: CategorySelection): Map<string, MatchCounts> {
  const counts = new Map<string, { truePositives: number; falsePositives: number; falseNegatives: number }>();
  const add = (category: string, outcome: keyof MatchCounts) => {
    const known = counts.get(category) ?? { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
    known[outcome] += 1;
    counts.set(category, known);
  };
  for (const pair of pairs) {
    const reference = selected(pair.reference, selection);
    const predicted = selected(pair.predicted, selection);
    for (const category of predicted) add(category, reference.has(category) ? 'truePositives' : 'falsePositives');
    for (const category of reference) if (!predicted.has(category)) add(category, 'falseNegatives');
  }
  return counts;
}

function selected(categories: readonly string[], selection: CategorySelection): Set<string> {
  return new Set(selection === 'primary' ? categories.slice(0, 1) : categories);
}
