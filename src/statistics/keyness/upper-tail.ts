/** Below, the series is exact and quick; above, the continued fraction is. */
const SERIES_UP_TO = 2;
const FRACTION_TERMS = 150;
/** No positive number is smaller, so that a p-value is never told to be 0. */
const SMALLEST = Number.MIN_VALUE;

/**
 * The probability that a chi-squared variable with one degree of freedom is above `statistic`: 1.524e-23 for 100. It
 * is computed from the tail itself and not as 1 − P, which would be 0 from about 70 on; where even the tail is too
 * small for a number (from about 1,480 on) it is the smallest number there is.
 *
 * P(χ²₁ > x) = erfc(√(x/2)): M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 1964, 26.4.18–19.
 */
export function chiSquaredUpperTail(statistic: number): number {
  return Math.max(SMALLEST, complementaryError(Math.sqrt(Math.max(0, statistic) / 2)));
}

/** The probability that a standard normal variable is further from 0 than `z`, on either side. */
export function normalTwoTails(z: number): number {
  return Math.max(SMALLEST, complementaryError(Math.abs(z) / Math.SQRT2));
}

/** erfc(x) for x ≥ 0, to about 13 digits. Abramowitz and Stegun, 7.1.6 and 7.1.14. */
function complementaryError(x: number): number {
  return x < SERIES_UP_TO ? 1 - errorSeries(x) : tailFraction(x);
}

function errorSeries(x: number): number {
  let term = x;
  let sum = 0;
  for (let divisor = 3; sum + term !== sum; divisor += 2) {
    sum += term;
    term *= (2 * x * x) / divisor;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function tailFraction(x: number): number {
  let fraction = x;
  for (let term = FRACTION_TERMS; term > 0; term -= 1) fraction = x + term / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
