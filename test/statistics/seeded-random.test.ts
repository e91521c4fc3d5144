import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, type SeededRandom, seededRandom } from '../../src/statistics/seeded-random.ts';

function draw(random: SeededRandom, count: number): number[] {
  return Array.from({ length: count }, () => random.next());
}

describe('randomFrom', () => {
  // Test vector of the reference implementation xoshiro128starstar.c, as the crate rand_xoshiro has it.
  it('gives the published sequence of xoshiro128** for the state 1, 2, 3, 4', () => {
    expect(draw(randomFrom([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  // The same for the state 0, 1, 2, 3.
  it('gives the published sequence for a state with a zero', () => {
    expect(draw(randomFrom([0, 1, 2, 3]), 8)).toEqual([
      5760, 17280, 2966400, 32451840, 2604340873, 3891234569, 1254043636, 216095511,
    ]);
  });
});

describe('seededRandom', () => {
  it('draws the same numbers for the same seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        expect(draw(seededRandom(seed), 5)).toEqual(draw(seededRandom(seed), 5));
      }),
    );
  });

  it('draws other numbers for neighbouring seeds and for seeds that differ only above 32 bits', () => {
    const sequences = [0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1, 2 ** 40].map((seed) => draw(seededRandom(seed), 4).join());
    expect(new Set(sequences).size).toBe(sequences.length);
  });

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %d as a seed', (seed) => {
    expect(() => seededRandom(seed)).toThrow(RangeError);
  });

  it('draws each index about equally often', () => {
    const random = seededRandom(7);
    const counts = new Array<number>(6).fill(0);
    for (let round = 0; round < 60_000; round += 1) {
      const index = random.nextIndex(6);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    // Chi-squared with 5 degrees of freedom stays below 20.5 in 99.9 % of all seeds.
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(20.5);
  });

  it('does not favour small indices for a length that does not divide its range', () => {
    const random = seededRandom(11);
    const length = 3 * 2 ** 30;
    let small = 0;
    for (let round = 0; round < 10_000; round += 1) if (random.nextIndex(length) < 2 ** 30) small += 1;
    // A plain remainder would give a half of them instead of a third.
    expect(small / 10_000).toBeCloseTo(1 / 3, 1);
  });
});
