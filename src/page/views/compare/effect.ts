/** How differently often something is said in two groups. */
export interface Effect {
  /** G², four-term: P. Rayson, D. Berridge, B. Francis, Extending the Cochran rule, JADT 2004. */
  readonly likelihood: number;
  /** Binary logarithm of the ratio of relative frequencies (A. Hardie, 2014), with its 95 % interval. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const NORMAL = 1.959963984540054;
/** What stands for nothing, so that a ratio can be taken. */
const NEARLY_NOTHING = 0.5;

/** @param a times in the first group of `c`, @param b times in the second of `d` */
export function effectOf(a: number, b: number, c: number, d: number): Effect {
  const [first, second] = a === 0 || b === 0 ? [a + NEARLY_NOTHING, b + NEARLY_NOTHING] : [a, b];
  const ratio = Math.log2(first / c / (second / d));
  // Standard error of the logarithm of a ratio of shares: D. Katz and others, Biometrics 34, 1978.
  const error = Math.sqrt(Math.max(0, 1 / first - 1 / c + 1 / second - 1 / d)) / Math.LN2;
  return { likelihood: likelihood(a, b, c, d), ratio, low: ratio - NORMAL * error, high: ratio + NORMAL * error };
}

function likelihood(a: number, b: number, c: number, d: number): number {
  const share = (a + b) / (c + d);
  const term = (observed: number, expected: number) => (observed <= 0 ? 0 : observed * Math.log(observed / expected));
  const all = term(a, c * share) + term(b, d * share) + term(c - a, c * (1 - share)) + term(d - b, d * (1 - share));
  return Math.max(0, 2 * all);
}
