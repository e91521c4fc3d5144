import type { CategoryAgreement } from './category-agreement.ts';
import type { Likeness } from './likeness.ts';

/** What speaks for two problems being the same. */
export interface LinkFeatures extends Likeness {
  /** How uncommon the category is among the problems beside them, 0 to 1: where all are of one, it tells nothing. */
  readonly rarity: number;
  /** How much more alike they are than either is to any other problem that it could go with, -1 to 1. */
  readonly margin: number;
  /** How far apart they stand in the lists of their documents, 0 to 1. */
  readonly distance: number;
  /** Likeness of the measures that answer the one to the measures that answer the other, 0 to 1, and its margin. */
  readonly measures: number;
  readonly measuresMargin: number;
  /** Likeness of each to the measures that answer the other, 0 to 1, and its margin. */
  readonly crossed: number;
  readonly crossedMargin: number;
  /** Years between them that state problems and have it not. */
  readonly absent: number;
  /** How far a claim made since the first speaks of both, 0 to 1; only asked where a year is absent. */
  readonly claim: number;
}

const BIAS = -3.4;
const CATEGORY: Readonly<Record<CategoryAgreement, number>> = { primary: 2.8, also: 1.5, domain: 0.6, none: 0 };
const WEIGHTS = {
  meaning: 0.85,
  margin: 1.8,
  distance: -0.7,
  measures: 0.75,
  measuresMargin: 0.8,
  crossed: 0.75,
  crossedMargin: 1.25,
} as const;
/** Problems in the same words are the same, whatever else speaks against it … */
const SAME_WORDING = 6;
/** … and the more surely, the fewer words were changed. */
const WORDING = 4;
/** A year that has it not speaks against it … */
const ABSENT = -1;
/** … unless it was said to be put right there. */
const CLAIM = 1.5;

/**
 * The logarithm of the odds that two problems of a unit are the same. The weights are those of a logistic regression over
 * problems in other words; see README.md.
 */
export function linkScore(features: LinkFeatures): number {
  const gap = ABSENT * features.absent + CLAIM * features.claim;
  if (features.isSameWording) return SAME_WORDING + WORDING * features.trigramJaccard + gap;
  const weighed = Object.entries(WEIGHTS).map(([name, weight]) => weight * features[name as keyof typeof WEIGHTS]);
  return weighed.reduce((sum, each) => sum + each, BIAS + CATEGORY[features.category] * features.rarity + gap);
}
