import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredUpperTail, normalTwoTails } from '../../../src/statistics/keyness/upper-tail.ts';

describe('chiSquaredUpperTail', () => {
  // SciPy 1.17: stats.chi2.sf(x, 1), special.erfc(sqrt(x / 2)).
  it.each([
    [0.5, 0.4795001221869535],
    [3.841458820694124, 0.05],
    [6.6349, 0.009999980919422087],
    [10.83, 0.0009986863791802587],
    [50, 1.5374597944280347e-12],
    [100, 1.523970604832094e-23],
    [500, 9.505397766554096e-111],
    [1400, 2.1010145162642172e-306],
  ])('of %d is %d, however small', (statistic, p) => {
    expect(chiSquaredUpperTail(statistic) / p).toBeCloseTo(1, 11);
  });

  it('is 1 for no difference and never 0, even where no number is small enough', () => {
    expect(chiSquaredUpperTail(0)).toBe(1);
    expect(chiSquaredUpperTail(1e6)).toBe(Number.MIN_VALUE);
  });

  it('falls as the statistic grows, also where one way of computing it takes over from the other', () => {
    const pair = fc.tuple(
      fc.double({ min: 0, max: 1400, noNaN: true }),
      fc.double({ min: 0.001, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(pair, ([statistic, more]) => {
        expect(chiSquaredUpperTail(statistic + more)).toBeLessThan(chiSquaredUpperTail(statistic));
      }),
    );
    expect(chiSquaredUpperTail(8 - 1e-9) / chiSquaredUpperTail(8 + 1e-9)).toBeCloseTo(1, 7);
  });
});

describe('normalTwoTails', () => {
  it('of 1.959964 is 0.05, on either side', () => {
    expect(normalTwoTails(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(normalTwoTails(-1.959963984540054)).toBeCloseTo(0.05, 12);
  });
});
