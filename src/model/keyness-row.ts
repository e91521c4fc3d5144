/** By what documents can be put on two sides. */
export const COMPARISONS = ['unit', 'year', 'type'] as const;
export type ComparedBy = (typeof COMPARISONS)[number];

export type FeatureType = 'category' | 'word';

/** What stands for all documents but those of the target. */
export const ALL_OTHERS = '*';

/**
 * A row of `keyness.csv`: how much more, or less, a category or word is used in the target than in the reference.
 * Counts are of problems for categories, of words for words.
 */
export interface KeynessRow {
  readonly target: string;
  readonly reference: string;
  readonly featureType: FeatureType;
  readonly feature: string;
  readonly nTarget: number;
  readonly nReference: number;
  readonly totalTarget: number;
  readonly totalReference: number;
  /** Documents that have the feature. */
  readonly documentsTarget: number;
  readonly documentsReference: number;
  readonly g2: number;
  readonly p: number;
  /** Over the features of one type of one comparison, as all adjusted values. */
  readonly pAdjusted: number;
  /** Binary logarithm: 1 is twice as often, −1 half as often. */
  readonly logRatio: number;
  readonly logRatioLow: number;
  readonly logRatioHigh: number;
  /** 0 for evenly spread over the documents of the side, 1 for all in one; null where there is nothing to spread. */
  readonly dispersionTarget: number | null;
  readonly dispersionReference: number | null;
  /** Null where there are too few documents to tell. */
  readonly documentP: number | null;
  readonly documentPAdjusted: number | null;
}
