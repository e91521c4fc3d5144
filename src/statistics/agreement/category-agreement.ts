import type { BootstrapOptions } from '../bootstrap-interval.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { type EstimatedScores, estimateScores, sumCounts } from '../estimated-scores.ts';
import { type MatchCounts, type PrecisionRecall, precisionRecall } from '../precision-recall.ts';
import type { CodedPair } from './coded-pair.ts';
import { type CategorySelection, countCategories } from './count-categories.ts';

/** How well one category is given. */
export interface CategoryScores extends MatchCounts, PrecisionRecall {
  readonly category: string;
}

/** Means over the categories that either side gave. */
export interface MacroScores {
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
}

export interface CategoryAgreement {
  /** The categories that either side gave: those of the taxonomy in its order, then others by code unit. */
  readonly categories: readonly CategoryScores[];
  /** Every category given counts once. */
  readonly micro: EstimatedScores;
  /**
   * Every category counts the same. Where a category has no precision or recall because one side never gave it, 0 stands
   * in. F1 is the mean of the categories' F1, as J. Opitz and S. Burst advise in Macro F1 and Macro F1, 2019.
   */
  readonly macro: MacroScores;
}

type Counts = ReadonlyMap<string, MatchCounts>;

/**
 * Precision, recall and F1 of the categories of problems; `uncategorised` is a category like others.
 *
 * @param documents the problems of each document; one that only a single side has counts against the other's categories
 * @param order the taxonomy's categories
 */
export function measureCategoryAgreement(
  documents: readonly (readonly CodedPair[])[],
  selection: CategorySelection,
  order: readonly string[],
  options: BootstrapOptions,
): CategoryAgreement {
  const counts = documents.map((pairs) => countCategories(pairs, selection));
  const macro = (name: keyof PrecisionRecall) => estimate(counts, (sample) => macroScore(sample, name), options);
  return {
    categories: scoreCategories(sumByCategory(counts), order),
    micro: estimateScores(
      counts.map((document) => sumCounts(document.values())),
      options,
    ),
    macro: { precision: macro('precision'), recall: macro('recall'), f1: macro('f1') },
  };
}

/** Adds up in place: this runs once for every sample that is drawn. */
function sumByCategory(documents: readonly Counts[]): Counts {
  const totals = new Map<string, { truePositives: number; falsePositives: number; falseNegatives: number }>();
  for (const document of documents) {
    for (const [category, counts] of document) {
      const total = totals.get(category);
      if (total === undefined) totals.set(category, { ...counts });
      else {
        total.truePositives += counts.truePositives;
        total.falsePositives += counts.falsePositives;
        total.falseNegatives += counts.falseNegatives;
      }
    }
  }
  return totals;
}

function macroScore(documents: readonly Counts[], name: keyof PrecisionRecall): number | null {
  const totals = sumByCategory(documents);
  let sum = 0;
  for (const counts of totals.values()) sum += precisionRecall(counts)[name] ?? 0;
  return totals.size === 0 ? null : sum / totals.size;
}

function scoreCategories(totals: Counts, order: readonly string[]): CategoryScores[] {
  const others = [...totals.keys()].filter((category) => !order.includes(category)).sort();
  return [...order, ...others].flatMap((category) => {
    const counts = totals.get(category);
    return counts === undefined ? [] : [{ category, ...counts, ...precisionRecall(counts) }];
  });
}
