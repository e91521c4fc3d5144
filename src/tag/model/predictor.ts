import { type GramCode, type ModelText, weightOf } from './features.ts';
import { GramCounter, slotOf, tableSize } from './gram-counter.ts';
import type { LinearModel } from './linear-model.ts';
import { softmax } from './train-model.ts';

/** Tells what a linear model holds a text for; the model is laid out for speed. */
export class Predictor {
  readonly #model: LinearModel;
  readonly #keys: Float64Array;
  readonly #rows: Int32Array;
  readonly #counter = new GramCounter();

  constructor(model: LinearModel) {
    this.#model = model;
    this.#keys = new Float64Array(tableSize(model.grams.size));
    this.#rows = new Int32Array(this.#keys.length);
    for (const [gram, row] of model.grams) {
      const slot = slotOf(gram, this.#keys);
      this.#keys[slot] = gram;
      this.#rows[slot] = row;
    }
  }

  /** The share of each code, in the order of the model's codes. */
  shares(text: ModelText): Float64Array {
    const { codes, weights } = this.#model;
    const classes = codes.length;
    const scores = new Float64Array(classes);
    const length = this.#addRows(text, scores);
    for (let code = 0; code < classes; code += 1) {
      scores[code] = (weights[code] as number) + (length === 0 ? 0 : (scores[code] as number) / length);
    }
    softmax(scores);
    return scores;
  }

  /** Adds the weighted rows of the text's grams to the scores; returns the Euclidean length of all its features. */
  #addRows(text: ModelText, scores: Float64Array): number {
    const { weights } = this.#model;
    const classes = scores.length;
    const counter = this.#counter;
    let squares = 0;
    counter.count(text);
    for (let index = 0; index < counter.size; index += 1) {
      const value = weightOf(counter.countOf(index));
      squares += value * value;
      const base = this.#rowOf(counter.gram(index)) * classes;
      if (base === 0) continue;
      for (let code = 0; code < classes; code += 1) scores[code]! += (weights[base + code] as number) * value;
    }
    return Math.sqrt(squares);
  }

  /** 0 for a gram that the model does not know. */
  #rowOf(gram: GramCode): number {
    return this.#rows[slotOf(gram, this.#keys)] as number;
  }
}
