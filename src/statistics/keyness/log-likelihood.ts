import type { TwoSides } from './two-sides.ts';

/**
 * The log-likelihood ratio G² of a feature's frequency on two sides, over all four cells of the table: those that
 * have the feature and those that have not. It is chi-squared with one degree of freedom where both sides are alike
 * and their items independent.
 *
 * T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19(1), 1993.
 * The two-term form of P. Rayson and R. Garside (2000) leaves the second row out and is too small for what is
 * frequent.
 */
export function logLikelihood({ nTarget, nReference, totalTarget, totalReference }: TwoSides): number {
  const total = totalTarget + totalReference;
  const having = nTarget + nReference;
  const lacking = total - having;
  const sum =
    cell(nTarget, (totalTarget * having) / total) +
    cell(nReference, (totalReference * having) / total) +
    cell(totalTarget - nTarget, (totalTarget * lacking) / total) +
    cell(totalReference - nReference, (totalReference * lacking) / total);
  // Where both sides are alike the terms cancel out only nearly.
  return Math.max(0, 2 * sum);
}

function cell(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
