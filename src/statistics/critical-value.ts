/**
 * The z with P(|Z| ≤ z) = confidence for a standard normal Z: 1.959964 for 0.95.
 * Accurate to 1e-10 for a confidence up to 0.999999.
 *
 * Newton's method on the series of G. Marsaglia, Evaluating the Normal Distribution,
 * Journal of Statistical Software 11(4), 2004.
 *
 * @throws RangeError where the confidence is not between 0 and 1
 */
export function criticalValue(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`expected a confidence between 0 and 1, got ${confidence}`);
  let z = 0;
  // From zero the steps only ever grow towards the root, because the central probability is concave in z.
  for (let step = 0; step < 100; step += 1) {
    const next = z + (confidence - centralProbability(z)) / (2 * density(z));
    if (!(next > z)) break;
    z = next;
  }
  return z;
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

function centralProbability(z: number): number {
  let term = z;
  let sum = 0;
  for (let divisor = 3; sum + term !== sum; divisor += 2) {
    sum += term;
    term *= (z * z) / divisor;
  }
  return 2 * density(z) * sum;
}
