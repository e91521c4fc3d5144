import { criticalValue } from './critical-value.ts';
import type { Interval } from './interval.ts';

/**
 * The score interval of a share, without continuity correction; null where there is nothing to take a share of.
 * It stays within 0 and 1 and has a width even for 0 of n.
 *
 * E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference,
 * Journal of the American Statistical Association 22, 1927; method 3 of R. G. Newcombe, Statistics in Medicine 17, 1998.
 *
 * @param successes from 0 to `trials`
 * @param confidence between 0 and 1, 0.95 by default
 * @throws RangeError where the counts or the confidence are impossible
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): Interval | null {
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`expected 0 ≤ successes ≤ trials, got ${successes} of ${trials}`);
  }
  if (trials === 0) return null;
  const z = criticalValue(confidence);
  const centre = successes + (z * z) / 2;
  const margin = z * Math.sqrt((successes * (trials - successes)) / trials + (z * z) / 4);
  const scale = trials + z * z;
  return {
    low: (centre - margin) / scale,
    // For all successes the sum comes out as 1 only nearly; for none the difference is 0 exactly, since √(z·z) is z.
    high: successes === trials ? 1 : (centre + margin) / scale,
  };
}
