import { FORMULA_WEIGHT } from '../formula/character-weights.ts';

/** How much of a text is covered, by characters and by weight; 0 to 1. */
export interface CoveredShares {
  readonly share: number;
  readonly discountedShare: number;
}

/** The covered share of a text; nothing is covered of one that weighs nothing. */
export function coveredShares(covered: Uint8Array, weights: Float64Array): CoveredShares {
  let [characters, all, weight] = [0, 0, 0];
  weights.forEach((each, position) => {
    all += evidence(each);
    if (covered[position] !== 1) return;
    characters += 1;
    weight += evidence(each);
  });
  return {
    share: weights.length === 0 ? 0 : characters / weights.length,
    discountedShare: all === 0 ? 0 : weight / all,
  };
}

/** A formula is worth a little when texts are ranked, but in a share nothing: else two plans all formula would be copies. */
function evidence(weight: number): number {
  return Math.max(0, weight - FORMULA_WEIGHT);
}
