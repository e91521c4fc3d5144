import { featuresOf, type GramCode, gramText, type ModelText } from './features.ts';
import { softmax } from './train-model.ts';

/** A trained model: one weight for each gram and code, the row of index 0 being the bias. */
export interface LinearModel {
  readonly codes: readonly string[];
  /** Gram → index of its row, from 1. */
  readonly grams: ReadonlyMap<GramCode, number>;
  readonly weights: Float32Array;
}

/** The share of each code, in the order of `model.codes`. */
export function predict(model: LinearModel, text: ModelText): Float64Array {
  const classes = model.codes.length;
  const { weights, grams } = model;
  const scores = Float64Array.from(weights.subarray(0, classes));
  for (const [gram, value] of featuresOf(text)) {
    const row = grams.get(gram);
    if (row === undefined) continue;
    const base = row * classes;
    for (let code = 0; code < classes; code += 1) scores[code]! += weights[base + code]! * value;
  }
  softmax(scores);
  return scores;
}

/** The grams that spoke most for a code, strongest first: what a reader is shown when the model decided. */
export function decidingGrams(model: LinearModel, text: ModelText, code: string, most = 5): string[] {
  const column = model.codes.indexOf(code);
  const classes = model.codes.length;
  const spoke = [...featuresOf(text)].flatMap(([gram, value]) => {
    const row = model.grams.get(gram);
    const weight = row === undefined ? 0 : (model.weights[row * classes + column] ?? 0) * value;
    return weight > 0 ? [{ gram, weight }] : [];
  });
  return spoke
    .sort((a, b) => b.weight - a.weight || a.gram - b.gram)
    .slice(0, most)
    .map((each) => gramText(each.gram));
}
