import { featuresOf, type GramCode, type ModelText } from './features.ts';
import type { LinearModel } from './linear-model.ts';

export interface TrainingExample {
  readonly text: ModelText;
  readonly code: string;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Weight of the squared weights in the loss. */
  readonly decay: number;
  /** Grams that stand in fewer examples say nothing beyond them. */
  readonly rarest: number;
}

export const TRAINING: TrainingOptions = { epochs: 30, rate: 0.5, decay: 1e-5, rarest: 3 };

/**
 * Multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011) over the examples in the
 * order given, so that the same dictionary gives the same model to the bit.
 */
export function trainModel(
  examples: readonly TrainingExample[],
  codes: readonly string[],
  options = TRAINING,
): LinearModel {
  const vectors = examples.map((example) => featuresOf(example.text));
  const grams = frequentGrams(vectors, options.rarest);
  const rows = vectors.map((vector) => toRow(vector, grams));
  const targets = examples.map((example) => codes.indexOf(example.code));
  const weights = new Float64Array((grams.size + 1) * codes.length);
  descend(rows, targets, weights, codes.length, options);
  return { codes, grams, weights: Float32Array.from(weights) };
}

function frequentGrams(vectors: readonly ReadonlyMap<GramCode, number>[], rarest: number): Map<GramCode, number> {
  const counts = new Map<GramCode, number>();
  for (const vector of vectors) for (const gram of vector.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= rarest).map(([gram]) => gram);
  return new Map(kept.sort((a, b) => a - b).map((gram, index) => [gram, index + 1]));
}

interface Row {
  readonly indexes: Int32Array;
  readonly values: Float64Array;
}

/** Index 0 is the bias. */
function toRow(vector: ReadonlyMap<GramCode, number>, grams: ReadonlyMap<GramCode, number>): Row {
  const known = [...vector].flatMap(([gram, value]) => {
    const index = grams.get(gram);
    return index === undefined ? [] : [[index, value] as const];
  });
  return {
    indexes: Int32Array.from([0, ...known.map(([index]) => index)]),
    values: Float64Array.from([1, ...known.map(([, value]) => value)]),
  };
}

function descend(
  rows: readonly Row[],
  targets: readonly number[],
  weights: Float64Array,
  classes: number,
  options: TrainingOptions,
): void {
  const squares = new Float64Array(weights.length).fill(1e-8);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    rows.forEach((row, example) => {
      scoresOf(row, weights, scores);
      softmax(scores);
      step(row, targets[example] ?? -1, scores, weights, squares, options);
    });
  }
}

function scoresOf(row: Row, weights: Float64Array, scores: Float64Array): void {
  scores.fill(0);
  const classes = scores.length;
  for (let at = 0; at < row.indexes.length; at += 1) {
    const base = (row.indexes[at] ?? 0) * classes;
    const value = row.values[at] ?? 0;
    for (let code = 0; code < classes; code += 1) scores[code]! += (weights[base + code] ?? 0) * value;
  }
}

/** Turns scores into shares that sum to 1, in place. */
export function softmax(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let total = 0;
  for (let code = 0; code < scores.length; code += 1) {
    const share = Math.exp((scores[code] ?? 0) - highest);
    scores[code] = share;
    total += share;
  }
  for (let code = 0; code < scores.length; code += 1) scores[code]! /= total;
}

function step(
  row: Row,
  target: number,
  shares: Float64Array,
  weights: Float64Array,
  squares: Float64Array,
  options: TrainingOptions,
): void {
  const classes = shares.length;
  for (let at = 0; at < row.indexes.length; at += 1) {
    const base = (row.indexes[at] ?? 0) * classes;
    const value = row.values[at] ?? 0;
    for (let code = 0; code < classes; code += 1) {
      const index = base + code;
      const gradient =
        ((shares[code] ?? 0) - (code === target ? 1 : 0)) * value + options.decay * (weights[index] ?? 0);
      squares[index]! += gradient * gradient;
      weights[index]! -= (options.rate * gradient) / Math.sqrt(squares[index] ?? 1);
    }
  }
}
