import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRankSumTest, hasEnoughDocuments } from '../../../src/statistics/keyness/rank-sum-test.ts';

function sampleOf(values: readonly number[]): { positive: number[]; size: number } {
  return { positive: values.filter((value) => value > 0), size: values.length };
}

function p(target: readonly number[], reference: readonly number[]): number {
  return createRankSumTest()(sampleOf(target), sampleOf(reference));
}

/** Every way to part the values, tried out. */
function triedOut(target: readonly number[], reference: readonly number[]): number {
  const all = [...target, ...reference];
  const ranks = all.map((value) => {
    const below = all.filter((other) => other < value).length;
    const equal = all.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
  const mean = (target.length * (all.length + 1)) / 2;
  const distance = (sum: number) => Math.abs(sum - mean);
  const observed = distance(ranks.slice(0, target.length).reduce((sum, rank) => sum + rank, 0));
  let ways = 0;
  let asFar = 0;
  for (let drawn = 0; drawn < 1 << all.length; drawn += 1) {
    const chosen = ranks.filter((_, place) => ((drawn >> place) & 1) === 1);
    if (chosen.length !== target.length) continue;
    ways += 1;
    if (distance(chosen.reduce((sum, rank) => sum + rank, 0)) >= observed) asFar += 1;
  }
  return asFar / ways;
}

const zeros = (count: number) => new Array<number>(count).fill(0);

describe('the rank-sum test', () => {
  // Counted out with itertools.combinations over SciPy’s rankdata.
  it.each([
    [[1, 2, 3, 4, 5], [3, 4, 5, 6, 7, 8], 30 / 462],
    [[0, 0, 0, 1.5, 2], [0, 0, 0, 0, 3, 4, 5, 6], 524 / 1287],
    [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6, 0.7], 2 / 35],
    [[5, 6, 7, 8], [1, 2, 3], 2 / 35],
  ])('of %j and %j is exact, ties and all', (target, reference, expected) => {
    expect(p(target, reference)).toBeCloseTo(expected, 12);
  });

  // SciPy 1.17: mannwhitneyu(a, b, alternative='two-sided', method='asymptotic').
  it('of 55 and of 300 documents with many ties is that of the corrected normal distribution', () => {
    const a = [2, 2, 3, 2, 2, 0, 1, 2, 5, 2, 0, 4, 2, 3, 4, 3, 2, 4, 0, 3, 2, 2, 3, 5, 2];
    const b = [0, 1, 1, 1, 1, 0, 1, 1, 2, 3, 1, 1, 0, 0, 0, 2, 1, 2, 2, 1, 0, 0, 0, 1, 4, 3, 0, 1, 0, 2];
    expect(p(a, b)).toBeCloseTo(0.00020821737531568805, 14);
    const target = [...zeros(60), ...new Array<number>(20).fill(1), ...new Array<number>(20).fill(2)];
    const reference = [...zeros(150), ...new Array<number>(30).fill(1), ...new Array<number>(20).fill(3)];
    expect(p(target, reference)).toBeCloseTo(0.014387274001118932, 13);
  });

  it('is what trying every parting gives, for any values', () => {
    const value = fc.constantFrom(0, 0, 0, 1, 1, 2, 3.5, 7);
    const side = fc.array(value, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(side, side, (target, reference) => {
        expect(p(target, reference)).toBeCloseTo(triedOut(target, reference), 10);
      }),
      { numRuns: 60 },
    );
  });

  it('is 1 where all documents are alike', () => {
    expect(p([0, 0, 0], [0, 0, 0, 0])).toBe(1);
    expect(p([2, 2, 2], [2, 2, 2])).toBe(1);
  });

  it('gives the same where it remembers a distribution', () => {
    const test = createRankSumTest();
    const [target, reference] = [sampleOf([1, 2, 0, 0]), sampleOf([0, 0, 3, 0, 0])];
    const first = test(target, reference);
    test(sampleOf([1, 1, 0, 0]), reference);
    expect(test(target, reference)).toBe(first);
  });
});

describe('a test of documents', () => {
  it.each([
    [1, 100, false],
    [2, 1000, false],
    [3, 3, false],
    [3, 4, false],
    [3, 5, true],
    [4, 4, true],
    [100, 3, true],
    [500, 500, true],
  ])('of %d and %d of them could tell something: %s', (target, reference, expected) => {
    expect(hasEnoughDocuments(target, reference)).toBe(expected);
  });
});
