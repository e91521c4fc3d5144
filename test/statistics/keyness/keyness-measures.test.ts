import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedPValues } from '../../../src/statistics/keyness/adjusted-p-values.ts';
import { dispersion } from '../../../src/statistics/keyness/dispersion.ts';
import { logLikelihood } from '../../../src/statistics/keyness/log-likelihood.ts';
import { logRatio } from '../../../src/statistics/keyness/log-ratio.ts';

const sidesOf = (nTarget: number, nReference: number, totalTarget: number, totalReference: number) => ({
  nTarget,
  nReference,
  totalTarget,
  totalReference,
});

const anySides = fc
  .tuple(
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: 1, max: 1e6 }),
    fc.double({ max: 1, min: 0 }),
    fc.double({ max: 1, min: 0 }),
  )
  .filter((each) => each.every((value) => !Number.isNaN(value)))
  .map(([totalTarget, totalReference, a, b]) =>
    sidesOf(Math.floor(a * totalTarget), Math.floor(b * totalReference), totalTarget, totalReference),
  );

describe('logLikelihood', () => {
  // Computed with NumPy from Dunning’s formula; SciPy’s chi2_contingency(lambda_="log-likelihood", correction=False) agrees.
  it.each([
    [120, 80, 10_000, 12_000, 17.163428909505882],
    [5, 0, 40, 60, 9.56143576865956],
    [0, 7, 1000, 900, 10.48976657039239],
    [10, 20, 1000, 1000, 3.448742375226546],
  ])('of %d and %d in %d and %d is %d', (a, b, totalA, totalB, expected) => {
    expect(logLikelihood(sidesOf(a, b, totalA, totalB))).toBeCloseTo(expected, 9);
  });

  it('is 0 for equal shares, and for what everything or nothing has', () => {
    expect(logLikelihood(sidesOf(10, 20, 100, 200))).toBeCloseTo(0, 10);
    expect(logLikelihood(sidesOf(100, 200, 100, 200))).toBe(0);
    expect(logLikelihood(sidesOf(0, 0, 100, 200))).toBe(0);
  });

  it('is never below 0 and the same from both sides', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const swapped = sidesOf(sides.nReference, sides.nTarget, sides.totalReference, sides.totalTarget);
        expect(logLikelihood(sides)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(swapped)).toBeCloseTo(logLikelihood(sides), 5);
      }),
    );
  });
});

describe('logRatio', () => {
  it('of 120 in 10,000 and 80 in 12,000 is 0.847997 [0.441663, 1.254330]', () => {
    const { value, low, high } = logRatio(sidesOf(120, 80, 10_000, 12_000));
    expect(value).toBeCloseTo(0.847997, 6);
    expect(low).toBeCloseTo(0.441663, 6);
    expect(high).toBeCloseTo(1.25433, 6);
  });

  it('is 1 for twice as often and −1 for half', () => {
    expect(logRatio(sidesOf(20, 10, 100, 100)).value).toBeCloseTo(1, 12);
    expect(logRatio(sidesOf(10, 20, 100, 100)).value).toBeCloseTo(-1, 12);
  });

  it('takes no occurrence for half of one, and says by a wide interval how little that is', () => {
    const { value, low, high } = logRatio(sidesOf(8, 0, 1000, 1000));
    expect(value).toBeCloseTo(4, 12);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(8);
  });

  it('lies within its interval and turns its sign with the sides', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const { value, low, high } = logRatio(sides);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        const swapped = sidesOf(sides.nReference, sides.nTarget, sides.totalReference, sides.totalTarget);
        expect(logRatio(swapped).value).toBeCloseTo(-value, 9);
        expect(logRatio(swapped).low).toBeCloseTo(-high, 9);
      }),
    );
  });
});

describe('dispersion', () => {
  // The example of Gries 2008: five parts of 9, 10, 10, 10 and 11 words with 1 to 5 occurrences: DP is 0.18, and
  // DPnorm by the correction of 2012 is 0.18 / 0.82 = 0.2195.
  it('of Gries’s example is 0.2195', () => {
    const parts = [1, 2, 3, 4, 5].map((count, index) => ({ count, size: [9, 10, 10, 10, 11][index] ?? 0 }));
    expect(dispersion(parts, 50, 9)).toBeCloseTo(0.18 / 0.82, 12);
  });

  it('is 0 where every part has its share and 1 where the smallest has all', () => {
    const even = [1, 2, 3].map((count) => ({ count, size: count * 10 }));
    expect(dispersion(even, 60, 10)).toBeCloseTo(0, 12);
    expect(dispersion([{ count: 4, size: 10 }], 60, 10)).toBeCloseTo(1, 12);
  });

  it('needs two parts and an occurrence', () => {
    expect(dispersion([], 60, 10)).toBeNull();
    expect(dispersion([{ count: 4, size: 10 }], 10, 10)).toBeNull();
  });
});

describe('adjustedPValues', () => {
  // SciPy 1.17: stats.false_discovery_control.
  it('are those of Benjamini and Hochberg, in the order in which the values came', () => {
    const adjusted = adjustedPValues([0.01, 0.04, 0.03, 0.005, 0.2, 0.04]);
    [0.03, 0.048, 0.048, 0.03, 0.2, 0.048].forEach((expected, place) => {
      expect(adjusted[place]).toBeCloseTo(expected, 12);
    });
  });

  it('are never smaller than the values, never above 1, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
        const adjusted = adjustedPValues(values);
        values.forEach((value, place) => {
          expect(adjusted[place]).toBeGreaterThanOrEqual(value);
          expect(adjusted[place]).toBeLessThanOrEqual(1);
          values.forEach((other, index) => {
            if (other < value) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[place] ?? 0);
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});
