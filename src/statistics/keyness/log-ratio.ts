import { criticalValue } from '../critical-value.ts';
import type { Interval } from '../interval.ts';
import type { TwoSides } from './two-sides.ts';

/** Counts as this where there are none, so that a ratio can be given at all. */
const HALF = 0.5;

export interface LogRatio extends Interval {
  readonly value: number;
}

/**
 * The binary logarithm of the ratio of two relative frequencies, with its interval: 1 is twice as often in the target.
 * A count of 0 is taken for 0.5.
 *
 * A. Hardie, Log Ratio: an informal introduction, CASS, Lancaster, 2014, for the measure and the 0.5; D. Katz,
 * J. Baptista, S. P. Azen and M. C. Pike, Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies,
 * Biometrics 34, 1978, method C, for the interval, which takes items for independent.
 */
export function logRatio(sides: TwoSides, confidence = 0.95): LogRatio {
  const { totalTarget, totalReference } = sides;
  const target = sides.nTarget === 0 ? HALF : sides.nTarget;
  const reference = sides.nReference === 0 ? HALF : sides.nReference;
  const value = Math.log2(target / totalTarget / (reference / totalReference));
  const variance = 1 / target - 1 / totalTarget + (1 / reference - 1 / totalReference);
  const margin = (criticalValue(confidence) * Math.sqrt(Math.max(0, variance))) / Math.LN2;
  return { value, low: value - margin, high: value + margin };
}
