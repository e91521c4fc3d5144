import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';

const counts = fc
  .record({ trials: fc.integer({ min: 1, max: 100_000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ trials, part }) => ({ trials, successes: Math.round(part * trials) }));

describe('wilsonInterval', () => {
  // R: binom::binom.wilson(7, 12) gives 0.3195113 and 0.8067397.
  it('of 7 in 12 is 0.319511 to 0.806740', () => {
    const interval = wilsonInterval(7, 12);
    expect(interval?.low).toBeCloseTo(0.319511, 6);
    expect(interval?.high).toBeCloseTo(0.80674, 6);
  });

  // R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is as Newcombe publishes it', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('does not exist where there is nothing to take a share of', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it.each([
    [3, 2],
    [-1, 2],
    [Number.NaN, 2],
    [0, Number.NaN],
  ])('refuses %d of %d', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });

  it('lies within 0 and 1, around the share, and reaches 0 and 1 only with the share', () => {
    const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(counts, confidence, ({ successes, trials }, level) => {
        const interval = wilsonInterval(successes, trials, level);
        const share = successes / trials;
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(interval?.low).toBeLessThanOrEqual(share);
        expect(interval?.high).toBeGreaterThanOrEqual(share);
        expect(interval?.low === 0).toBe(successes === 0);
        expect(interval?.high === 1).toBe(successes === trials);
      }),
    );
  });

  it('of the failures mirrors that of the successes', () => {
    fc.assert(
      fc.property(counts, ({ successes, trials }) => {
        const failures = wilsonInterval(trials - successes, trials);
        expect(wilsonInterval(successes, trials)?.low).toBeCloseTo(1 - (failures?.high ?? Number.NaN), 12);
      }),
    );
  });

  it('begins at exactly 0 for no success and ends at exactly 1 for no failure, at any confidence', () => {
    for (let confidence = 0.5; confidence < 0.999; confidence += 0.001) {
      expect(wilsonInterval(0, 13, confidence)?.low).toBe(0);
      expect(wilsonInterval(13, 13, confidence)?.high).toBe(1);
    }
  });

  it('grows with the confidence asked for', () => {
    expect(wilsonInterval(7, 12, 0.99)?.low).toBeLessThan(wilsonInterval(7, 12, 0.95)?.low ?? 0);
    expect(wilsonInterval(7, 12, 0.9)?.low).toBeGreaterThan(wilsonInterval(7, 12, 0.95)?.low ?? 1);
  });
});
