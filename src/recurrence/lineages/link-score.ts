import type { Likeness } from './likeness.ts';

/** What speaks for two problems being the same. */
export interface LinkFeatures extends Likeness {
  /** How uncommon the category is among the problems beside them, 0 to 1: where all are of one, it tells nothing. */
  readonly rarity: number;
  /** How much more alike they are than either is to any other problem that it could go with, -1 to 1 … */
  readonly meaningMargin: number;
  /** … and so on for each figure. */
  readonly wordsMargin: number;
  readonly openingMargin: number;
  readonly categoriesMargin: number;
  /** How far apart they stand in the lists of their documents, 0 to 1. */
  readonly distance: number;
  /** Likeness of the measures that answer the one to the measures that answer the other, 0 to 1. */
  readonly measures: number;
  readonly measuresMargin: number;
  /** Likeness of each to the measures that answer the other, 0 to 1. */
  readonly crossed: number;
  readonly crossedMargin: number;
  /** Years between them that state problems and have it not. */
  readonly absent: number;
  /** How far a claim made since the first speaks of both, 0 to 1; only asked where a year is absent. */
  readonly claim: number;
}

const BIAS = -3.1;
/** An agreement of primary categories counts as far as the category is uncommon. */
const PRIMARY = 2;
type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;
const WEIGHTS = {
  categories: 1.5,
  categoriesMargin: 0.9,
  meaning: 1,
  meaningMargin: 1.3,
  words: 1.1,
  wordsMargin: 1.6,
  opening: 0.9,
  openingMargin: 1.8,
  measures: 0.8,
  measuresMargin: 0.7,
  crossed: 0.8,
  crossedMargin: 0.2,
  distance: -1.9,
} as const;
/**
 * Where openings keep their pattern, words and meaning say nothing: the frame around the object stands again too. Then
 * what is done about both must be alike; see README.md.
 */
const SAME_PATTERN = -1.9;
const SILENT = { meaning: 0, meaningMargin: 0, words: 0, wordsMargin: 0, opening: 0, openingMargin: 0 };
const WEIGHTS_IN_PATTERN: Weights = { ...WEIGHTS, ...SILENT, measures: 2 };
/** By so much at least one of these is above that of other pairs: problems of one category alone are not the same. */
const STANDS_OUT = 0.05;
const TELLING = ['meaningMargin', 'wordsMargin', 'openingMargin', 'measuresMargin', 'crossedMargin'] as const;
/** Problems in the same words are the same, whatever else speaks against it … */
const SAME_WORDING = 6;
/** … and the more surely, the fewer words were changed. */
const WORDING = 4;
/** A year that has it not speaks against it … */
const ABSENT = -1;
/** … unless it was said to be put right there. */
const CLAIM = 0.3;

/**
 * The logarithm of the odds that two problems of a unit are the same. The weights are those of a logistic regression over
 * problems in other words; see README.md.
 */
export function linkScore(features: LinkFeatures): number {
  const gap = ABSENT * features.absent + CLAIM * features.claim;
  if (features.isSameWording) return SAME_WORDING + WORDING * features.trigramJaccard + gap;
  if (TELLING.every((name) => features[name] < STANDS_OUT)) return Number.NEGATIVE_INFINITY;
  const primary = features.category === 'primary' ? PRIMARY * features.rarity : 0;
  const base = BIAS + primary + gap;
  if (features.isOtherObject) return base + SAME_PATTERN + weighed(features, WEIGHTS_IN_PATTERN);
  return base + weighed(features, WEIGHTS);
}

function weighed(features: LinkFeatures, weights: Weights): number {
  const names = Object.keys(weights) as (keyof Weights)[];
  return names.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
