import { GramCounter, UNIT_BASE } from './gram-counter.ts';

/** The parts of a problem that the linear model sees, folded. */
export interface ModelText {
  readonly title: string;
  readonly body: string;
}

/** A gram as one number: its UTF-16 units as digits to the base 65,536. Fits a double up to three units. */
export type GramCode = number;

/** Logarithms of the counts that occur; rarer ones are reckoned. */
const WEIGHTS = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/** Character 1- to 3-grams of a problem with their weights, scaled to Euclidean length 1. */
export function featuresOf(text: ModelText): ReadonlyMap<GramCode, number> {
  const counter = new GramCounter();
  counter.count(text);
  const features = new Map<GramCode, number>();
  let squares = 0;
  for (let index = 0; index < counter.size; index += 1) {
    const weight = weightOf(counter.countOf(index));
    features.set(counter.gram(index), weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [gram, weight] of features) features.set(gram, weight / length);
  return features;
}

/** Sublinear, so that long problems do not outweigh short ones. */
export function weightOf(count: number): number {
  return WEIGHTS[count] ?? 1 + Math.log(count);
}

/** The gram that a code stands for. */
export function gramText(code: GramCode): string {
  let rest = code;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(rest % UNIT_BASE) + text;
    rest = Math.floor(rest / UNIT_BASE);
  }
  return text;
}

/** The code of a gram of one to three units. */
export function gramCode(gram: string): GramCode {
  let code = 0;
  for (let index = 0; index < gram.length; index += 1) code = code * UNIT_BASE + gram.charCodeAt(index);
  return code;
}
