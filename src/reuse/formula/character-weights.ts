import { shingles } from '../similarity/shingles.ts';
import { GRAM, type GramInformation } from './gram-information.ts';

/** What a set phrase or quotation weighs beside words of one's own. */
export const FORMULA_WEIGHT = 0.05;

/** For each comparable character 1, or the weight of a formula inside one of the stretches. */
export function lexicalWeights(
  length: number,
  formulae: readonly { readonly from: number; readonly to: number }[],
): Float64Array {
  const weights = new Float64Array(length).fill(1);
  for (const { from, to } of formulae) weights.fill(FORMULA_WEIGHT, from, to);
  return weights;
}

/**
 * Lexical weights, each lowered by how common the character's surroundings are: the mean information of the 4-grams
 * it stands in beside the most there is. Never below the weight of a formula.
 */
export function discountedWeights(text: string, lexical: Float64Array, information: GramInformation): Float64Array {
  const rarity = shingles(text, GRAM).map((code) => information.of(code) / information.most);
  const sums = new Float64Array(rarity.length + 1);
  rarity.forEach((each, index) => {
    sums[index + 1] = (sums[index] ?? 0) + each;
  });
  return lexical.map((weight, position) => {
    const first = Math.min(Math.max(0, position - GRAM + 1), rarity.length - 1);
    const last = Math.min(position, rarity.length - 1);
    const mean = ((sums[last + 1] ?? 0) - (sums[first] ?? 0)) / (last - first + 1);
    return Math.max(FORMULA_WEIGHT, weight * mean);
  });
}
