import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/statistics/bootstrap-interval.ts';

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('bootstrapInterval', () => {
  // The number of ones among 20 draws is binomial. R: qbinom(c(.025, .975), 20, .35) is 3 and 11; qbinom(c(.1, .9), …)
  // is 4 and 10; no cumulative probability stands near these tails, so the seed does not decide the test.
  it.each([
    [0.95, 3 / 20, 11 / 20],
    [0.8, 4 / 20, 10 / 20],
  ])('of a share has the quantiles of the binomial distribution, at %d', (confidence, low, high) => {
    const documents = Array.from({ length: 20 }, (_, index) => (index < 7 ? 1 : 0));
    const interval = bootstrapInterval(documents, mean, { seed: 1, resamples: 20_000, confidence });
    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
  });

  it('draws whole documents, so that it widens where the statements of a document hang together', () => {
    const statements = Array.from({ length: 40 }, (_, index) => (index < 20 ? 1 : 0));
    const documents = [
      statements.slice(0, 10),
      statements.slice(10, 20),
      statements.slice(20, 30),
      statements.slice(30),
    ];
    const alone = bootstrapInterval(statements, mean, { seed: 1 });
    const together = bootstrapInterval(documents, (sample) => mean(sample.flat()), { seed: 1 });
    expect(alone?.low).toBeGreaterThan(0.3);
    expect(together).toEqual({ low: 0, high: 1 });
  });

  it('is the same for the same seed and differs for another', () => {
    const documents = Array.from({ length: 30 }, (_, index) => (index * 7919) % 101);
    const interval = bootstrapInterval(documents, mean, { seed: 5 });
    expect(bootstrapInterval(documents, mean, { seed: 5 })).toEqual(interval);
    expect(bootstrapInterval(documents, mean, { seed: 6 })).not.toEqual(interval);
  });

  it('lies within the range of the documents, low before high', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }), (documents) => {
        const interval = bootstrapInterval(documents, mean, { seed: 3, resamples: 50 });
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? Number.NaN);
        expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...documents) - 1e-9);
        expect(interval?.high).toBeLessThanOrEqual(Math.max(...documents) + 1e-9);
      }),
    );
  });

  it('leaves samples out for which the statistic is undefined', () => {
    const share = (sample: readonly { right: number; total: number }[]) => {
      const total = sample.reduce((sum, document) => sum + document.total, 0);
      return total === 0 ? null : sample.reduce((sum, document) => sum + document.right, 0) / total;
    };
    const documents = [
      { right: 0, total: 0 },
      { right: 3, total: 4 },
    ];
    expect(bootstrapInterval(documents, share, { seed: 1 })).toEqual({ low: 0.75, high: 0.75 });
  });

  it('does not exist for fewer than two documents, nor where the statistic is never defined', () => {
    expect(bootstrapInterval([], mean, { seed: 1 })).toBeNull();
    expect(bootstrapInterval([4], mean, { seed: 1 })).toBeNull();
    expect(bootstrapInterval([4, 5], () => null, { seed: 1 })).toBeNull();
  });

  it.each([{ resamples: 0 }, { resamples: 1.5 }, { confidence: 1 }, { confidence: 95 }, { seed: 0.5 }])(
    'refuses %j',
    (option) => {
      expect(() => bootstrapInterval([1, 2], mean, { seed: 1, ...option })).toThrow(RangeError);
    },
  );
});
