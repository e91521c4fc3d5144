import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/statistics/quantile.ts';

describe('quantile', () => {
  // R: quantile(c(1, 2, 4, 8), c(0, .1, .25, .5, .975, 1)), type 7.
  it.each([
    [0, 1],
    [0.1, 1.3],
    [0.25, 1.75],
    [0.5, 3],
    [0.975, 7.7],
    [1, 8],
  ])('at %d lies where R puts it', (probability, expected) => {
    expect(quantile([1, 2, 4, 8], probability)).toBeCloseTo(expected, 12);
  });

  it('of a single number is that number', () => {
    expect(quantile([3], 0.975)).toBe(3);
  });
});
