import { featuresOf, type GramCode, gramText, type ModelText } from './features.ts';

/** A trained model: one weight for each gram and code, the row of index 0 being the bias. */
export interface LinearModel {
  readonly codes: readonly string[];
  /** Gram → index of its row, from 1. */
  readonly grams: ReadonlyMap<GramCode, number>;
  readonly weights: Float32Array;
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
